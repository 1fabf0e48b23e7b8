import type { Claim } from '../../model/claim.ts';
import { groupWords, topicWords } from '../saying/english-terms.ts';
import type { SaidTopic } from '../saying/terms.ts';
import { type Places, placeName } from '../scope/place.ts';
import { provinceOf } from '../scope/place-root.ts';

/** Something that a source can mention or leave out: a sort of claim in one province. */
export interface Topic {
  readonly key: string;
  /** In English: "children killed", "who holds Khan Sheikhoun". */
  readonly words: string;
  /** The same apart from any language. */
  readonly about: SaidTopic;
  readonly place: { readonly key: string; readonly name: string };
}

function subject(claim: Claim, place: string): { readonly key: string; readonly about: SaidTopic } | null {
  switch (claim.kind) {
    case 'toll': {
      const { group } = claim.population;
      return { key: `${claim.measure}|${groupWords(group)}`, about: { kind: 'toll', group, measure: claim.measure } };
    }
    case 'incident':
      return { key: claim.type, about: { kind: 'incident', type: claim.type } };
    case 'control':
      return { key: `control|${place}`, about: { kind: 'control', place } };
    case 'agreement':
      return { key: claim.type, about: { kind: 'agreement', type: claim.type } };
    default:
      return null;
  }
}

/** What claims are about, coarse enough that sources can be compared; null for one that names no known place. */
export function topicsOf(places: Places): (claim: Claim) => Topic | null {
  const roots = new Map<string, string>();
  return (claim) => {
    const at = claim.where.find(({ id }) => id !== undefined);
    if (at?.id === undefined) return null;
    const topic = subject(claim, placeName(at));
    if (topic === null) return null;
    let root = roots.get(at.id);
    if (root === undefined) {
      root = provinceOf(at.id, places);
      roots.set(at.id, root);
    }
    const name = root === at.id ? placeName(at) : (places.get?.(root)?.name ?? placeName(at));
    const { key, about } = topic;
    return { key: `${claim.kind}|${key}|${root}`, words: topicWords(about), about, place: { key: root, name } };
  };
}
