import type { Claim } from '../../model/claim.ts';
import { measureWords } from '../measure.ts';
import { type Places, placeName } from '../place.ts';
import { provinceOf } from '../place-root.ts';

/** Something that a source can mention or leave out: a sort of claim in one province. */
export interface Topic {
  readonly key: string;
  /** "children killed", "held: Khan Sheikhoun" */
  readonly words: string;
  readonly place: { readonly key: string; readonly name: string };
}

function subject(claim: Claim, place: string): { readonly key: string; readonly words: string } | null {
  switch (claim.kind) {
    case 'toll': {
      const group = claim.population.group.replaceAll('-', ' ');
      return { key: `${claim.measure}|${group}`, words: `${group} ${measureWords(claim.measure)}` };
    }
    case 'incident':
      return { key: claim.type, words: claim.type.toLowerCase() };
    case 'control':
      return { key: `control|${place}`, words: `who holds ${place}` };
    case 'agreement':
      return { key: claim.type, words: claim.type };
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
    const about = subject(claim, placeName(at));
    if (about === null) return null;
    let root = roots.get(at.id);
    if (root === undefined) {
      root = provinceOf(at.id, places);
      roots.set(at.id, root);
    }
    const name = root === at.id ? placeName(at) : (places.get?.(root)?.name ?? placeName(at));
    return { key: `${claim.kind}|${about.key}|${root}`, words: about.words, place: { key: root, name } };
  };
}
