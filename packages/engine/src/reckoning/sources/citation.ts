import type { ActorIndex } from '../../model/actor.ts';
import type { Link, Named } from '../../model/claim.ts';
import type { Reading, Report } from '../../model/report.ts';
import { identitiesOf } from '../origin/origin.ts';
import { fold, looksLikeName } from '../scope/fold.ts';

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

/** Who publishers and speakers are. Each name is looked up once: a war is told by few, in many words. */
export interface SourceNames {
  readonly publisherOf: (report: Report) => SourceName;
  /** Those who speak in one link; several may speak together. */
  readonly speakersOf: (link: Link, publisher: SourceName) => readonly SourceName[];
}

export function sourceNames(actors: Actors | undefined): SourceNames {
  const publishers = keptByWords((name, published) => {
    const actor = actors?.find(name, published === '' ? null : published)?.actor;
    return actor === undefined
      ? { key: fold(name), name, named: true }
      : { key: actor.id, name: actor.name, named: true };
  });
  const { idOf } = identitiesOf(actors);
  const known = keptByWords((name, id) => ({ key: id, name, named: true }));
  const unknown = keptByWords((name, publisher) =>
    looksLikeName(name)
      ? { key: fold(name), name, named: true }
      : { key: `${fold(name)}@${publisher}`, name, named: false },
  );
  const sourceOf = (named: Named, publisher: SourceName): SourceName => {
    const name = named.name ?? named.text;
    const id = named.id ?? (looksLikeName(name) ? idOf(name) : undefined);
    return id === undefined ? unknown(name, publisher.key) : known(name, id);
  };
  return {
    publisherOf: ({ id, publisher, published, title, input }) =>
      publisher === null ? { key: id, name: title ?? input, named: false } : publishers(publisher, published ?? ''),
    speakersOf: (link, publisher) => {
      const members = link.members ?? [];
      return (members.length > 0 ? members : [link]).map((each) => sourceOf(each, publisher));
    },
  };
}

function keptByWords(make: (a: string, b: string) => SourceName): typeof make {
  const kept = new Map<string, Map<string, SourceName>>();
  return (a, b) => {
    let row = kept.get(a);
    if (row === undefined) {
      row = new Map();
      kept.set(a, row);
    }
    let made = row.get(b);
    if (made === undefined) {
      made = make(a, b);
      row.set(b, made);
    }
    return made;
  };
}

/** Every step of every chain: the publisher cites the first link, that one the next. Nobody cites himself. */
export function citationsOf(
  readings: readonly Reading[],
  { publisherOf, speakersOf }: SourceNames,
): readonly Citation[] {
  const citations: Citation[] = [];
  for (const { report, claims } of readings) {
    const publisher = publisherOf(report);
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
