import type { ActorIndex } from '../../model/actor.ts';
import type { Link, Named } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { keptByWord } from '../intern.ts';
import { chainWords as chainInEnglish } from '../saying/english-terms.ts';
import type { SaidChain } from '../saying/terms.ts';
import { parseEdtf } from '../scope/edtf.ts';
import { fold, looksLikeName } from '../scope/fold.ts';

/** Where a claim comes from: the end of its attribution chain, or the report's own voice. */
export interface Origin {
  /** The same for the same source in any report; an unnamed one ("activists") is the same only within a publisher. */
  readonly key: string;
  readonly name: string;
  /** Whether it is a name; "officials" or "local sources" are none, and may be anyone. */
  readonly named: boolean;
}

function label(actor: Named): string {
  return actor.name ?? actor.text;
}

function voiceOf(report: Report): string {
  return (
    report.publisher ?? (report.authors.length > 0 ? report.authors.join(', ') : null) ?? report.title ?? report.input
  );
}

/** The report's publisher as a key; a report without one is a publisher of its own. */
export function publisherKey(report: Report): string {
  return report.publisher === null ? report.id : fold(report.publisher);
}

/** Who sources are, by whatever name they go: whoever is quoted elsewhere is one with what it publishes itself. */
export interface Identities {
  /** {@link publisherKey}, but the id of a publisher that is known. */
  readonly publisherOf: (report: Report) => string;
  /** The id of whom a name means where no reader has said so, on whatever day. */
  readonly idOf: (name: string) => string | undefined;
}

const BY_NAME: Identities = { publisherOf: publisherKey, idOf: () => undefined };

/** Each name is looked up once, a publisher's once a day of report. */
export function identitiesOf(actors: Pick<ActorIndex, 'find'> | undefined): Identities {
  if (actors === undefined) return BY_NAME;
  const onDay = keptByWord((name) =>
    keptByWord((published) => actors.find(name, published === '' ? null : published)?.actor.id),
  );
  return {
    idOf: (name) => onDay(name)(''),
    publisherOf: (report) =>
      report.publisher === null ? report.id : (onDay(report.publisher)(report.published ?? '') ?? publisherKey(report)),
  };
}

interface Key {
  readonly key: string;
  readonly named: boolean;
}

function actorKey(actor: Named, report: Report, { publisherOf, idOf }: Identities): Key {
  const name = label(actor);
  const id = actor.id ?? (looksLikeName(name) ? idOf(name) : undefined);
  // All who stand on a side ("rebels") are many: two reports need not have heard the same.
  if (id?.startsWith('side:')) return { key: `${id}@${publisherOf(report)}`, named: false };
  if (id !== undefined) return { key: id, named: true };
  if (looksLikeName(name)) return { key: fold(name), named: true };
  return { key: `${fold(name)}@${publisherOf(report)}`, named: false };
}

function linkKey(link: Link, report: Report, identities: Identities): Key {
  if (link.members === undefined || link.members.length === 0) return actorKey(link, report, identities);
  const keys = link.members.map((member) => actorKey(member, report, identities));
  return {
    key: keys
      .map(({ key }) => key)
      .sort()
      .join('+'),
    named: keys.every(({ named }) => named),
  };
}

/** Without `identities` a source is its name, and two names are two. */
export function originOf(attribution: readonly Link[], report: Report, identities: Identities = BY_NAME): Origin {
  const end = attribution.at(-1);
  if (end !== undefined) return { ...linkKey(end, report, identities), name: label(end) };
  return { key: identities.publisherOf(report), name: voiceOf(report), named: report.publisher !== null };
}

/** Who says so according to whom, in the report's own words: whom they mean shows in the name. */
export function saidChain(attribution: readonly Link[], report: Report): SaidChain {
  const { publisher, title, input } = report;
  const published = report.published !== null && parseEdtf(report.published) !== null ? report.published : null;
  return { voices: attribution.map(({ text }) => text).reverse(), publisher, report: { title, input, published } };
}

/** The same in English. */
export function chainWords(attribution: readonly Link[], report: Report): string {
  return chainInEnglish(saidChain(attribution, report));
}
