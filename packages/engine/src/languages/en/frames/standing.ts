/* Figures that hold on the report's day, and do not tell of what happened on it. */
import type { Concept } from '../../../concepts.ts';
import type { Sentence } from '../sentence.ts';
import { wordList } from '../word-list.ts';
import type { Found } from './found.ts';
import { tookShelter } from './toll/moves/shelter.ts';

/** What lasts: whom it befell are still so until something else befalls them. */
const lastingStates: ReadonlySet<Concept> = new Set<Concept>(['displace', 'detain', 'abduct']);
const present = wordList('is are remain remains stay stays languish languishes'.split(' '));
const held = wordList(['being', 'held', 'kept']);

/**
 * "2 million people are displaced", "40 remain in prison", "12 are being held": how many there are on the report's day, not
 * how many became so. Source: IDMC, stock and flow.
 */
export function isStanding({ chunks }: Sentence, { concept, index, rule }: Found): boolean {
  // "14,000 people are taking refuge in a church"
  const sheltering = rule === tookShelter.id;
  if (!lastingStates.has(concept) && !sheltering) return false;
  // "the number of displaced people rose to 40,000"
  if (rule === 'en/frame/toll' && concept === 'displace') return true;
  for (let at = index - 1; at >= 0; at--) {
    const { type, word } = chunks[at]!;
    if (type === 'adverb' || type === 'negation' || type === 'date') continue;
    if (type !== 'auxiliary' && type !== 'verb') return false;
    if (present.has(word)) return true;
    // "are being held", "are held in prison"; but "are being displaced" tells of what goes on.
    if (sheltering || !held.has(word) || concept === 'displace') return false;
  }
  return false;
}
