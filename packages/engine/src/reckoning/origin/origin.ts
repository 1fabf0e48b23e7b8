import type { Link, Named } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
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

function actorKey(actor: Named, report: Report): { key: string; named: boolean } {
  // All who stand on a side ("rebels") are many: two reports need not have heard the same.
  if (actor.id?.startsWith('side:')) return { key: `${actor.id}@${publisherKey(report)}`, named: false };
  if (actor.id !== undefined) return { key: actor.id, named: true };
  const name = label(actor);
  if (looksLikeName(name)) return { key: fold(name), named: true };
  return { key: `${fold(name)}@${publisherKey(report)}`, named: false };
}

function linkKey(link: Link, report: Report): { key: string; named: boolean } {
  if (link.members === undefined || link.members.length === 0) return actorKey(link, report);
  const keys = link.members.map((member) => actorKey(member, report));
  return {
    key: keys
      .map(({ key }) => key)
      .sort()
      .join('+'),
    named: keys.every(({ named }) => named),
  };
}

export function originOf(attribution: readonly Link[], report: Report): Origin {
  const end = attribution.at(-1);
  if (end !== undefined) return { ...linkKey(end, report), name: label(end) };
  return { key: publisherKey(report), name: voiceOf(report), named: report.publisher !== null };
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
