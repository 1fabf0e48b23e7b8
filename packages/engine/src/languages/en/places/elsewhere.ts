import type { Passage } from '../../../text/passage.ts';
import { ids } from '../lexicon.ts';
import { id, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { wordList } from '../word-list.ts';
import { inside } from './words.ts';

const [elsewhere, separately, also, meanwhile, and, but] = ids('elsewhere separately also meanwhile and but');
const another = wordList('separate another other different');

/** Tokens within which the words stand that lead away from the scene. */
const openingMax = 3;
/** Words between "another" and what happened: "another such suicide bombing". */
const nounMax = 3;

/** "Elsewhere, …", "In a separate attack, …": a sentence that leaves the scene of those before it, whether or not it says for where. */
export function leavesScene(passage: Passage): boolean {
  for (let at = passage.first; at < passage.first + openingMax && at < passage.last; at++) {
    const word = id(passage, at);
    if (word === elsewhere || word === separately) return true;
    if (word === inside) {
      const opens = (tags(passage, at + 1) & (Tag.determiner | Tag.number)) !== 0 && !another.isAt(passage, at + 1);
      const next = opens ? at + 2 : at + 1;
      return another.isAt(passage, next) && isEvent(passage, next + 1);
    }
    if (word !== also && word !== meanwhile && word !== and && word !== but && passage.tokens.word[at] !== 0)
      return false;
  }
  return false;
}

const events = wordList('incident incidents violence fighting unrest');

function isEvent(passage: Passage, from: number): boolean {
  for (let at = from; at < from + nounMax; at++)
    if (events.isAt(passage, at) || wordAt(passage, at)?.thing?.category === 'events') return true;
  return false;
}
