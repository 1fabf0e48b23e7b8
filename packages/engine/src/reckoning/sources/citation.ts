import type { ActorIndex } from '../../model/actor.ts';
import type { Link, Named } from '../../model/claim.ts';
import type { Reading, Report } from '../../model/report.ts';
import { fold, looksLikeName } from '../fold.ts';

/** A publisher, or whoever a chain names. */
export interface SourceName {
  /** An actor's id, or the folded name; an unnamed source is one of its publisher's own. */
  readonly key: string;
  readonly name: string;
  /** Whether it is a name: "officials" may be anybody. */
  readonly named: boolean;
}

/** One source says that another says so, in a claim. */
export interface Citation {
  readonly citing: SourceName;
  readonly cited: SourceName;
  readonly claim: string;
  readonly report: string;
  /** EDTF. */
  readonly published: string | null;
}

type Actors = Pick<ActorIndex, 'find'>;

export function publisherOf(report: Report, actors: Actors | undefined): SourceName {
  const name = report.publisher ?? report.title ?? report.input;
  const actor = report.publisher === null ? undefined : actors?.find(name, report.published)?.actor;
  if (actor !== undefined) return { key: actor.id, name: actor.name, named: true };
  return { key: report.publisher === null ? report.id : fold(name), name, named: report.publisher !== null };
}

function sourceOf(named: Named, publisher: SourceName): SourceName {
  const name = named.name ?? named.text;
  if (named.id !== undefined) return { key: named.id, name, named: true };
  if (looksLikeName(name)) return { key: fold(name), name, named: true };
  return { key: `${fold(name)}@${publisher.key}`, name, named: false };
}

/** Those who speak in one link; several may speak together. */
export function speakersOf(link: Link, publisher: SourceName): readonly SourceName[] {
  const members = link.members ?? [];
  return (members.length > 0 ? members : [link]).map((each) => sourceOf(each, publisher));
}

/** Every step of every chain: the publisher cites the first link, that one the next. Nobody cites himself. */
export function citationsOf(readings: readonly Reading[], actors?: Actors): readonly Citation[] {
  const citations: Citation[] = [];
  for (const { report, claims } of readings) {
    const publisher = publisherOf(report, actors);
    for (const claim of claims) {
      let citing: readonly SourceName[] = [publisher];
      for (const link of claim.attribution) {
        const cited = speakersOf(link, publisher);
        for (const a of citing) {
          for (const b of cited) {
            if (a.key === b.key) continue;
            citations.push({ citing: a, cited: b, claim: claim.id, report: report.id, published: report.published });
          }
        }
        citing = cited;
      }
    }
  }
  return citations;
}
