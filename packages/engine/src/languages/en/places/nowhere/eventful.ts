import type { Passage } from '../../../../text/passage.ts';
import { id, tags, wordAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { Signal } from '../../signals.ts';
import { Tag } from '../../word.ts';
import { wordList } from '../../word-list.ts';
import { the, thisWord } from '../words.ts';

const happening = Tag.event | Tag.casualty | Tag.trigger;

/**
 * Whether a sentence may tell of an event: "The raid took place in Ostra", "Troops entered Gao". "The minister flew to Gao" and "Police
 * in Gao are investigating" tell of none, and the scene stays where it was.
 */
export function isEventful({ passage, signals }: Sentence): boolean {
  if ((signals & (Signal.incident | Signal.control)) !== 0) return true;
  for (let at = passage.first; at < passage.last; at++)
    if ((tags(passage, at) & happening) !== 0 || wordAt(passage, at)?.thing?.category === 'events') return true;
  return false;
}

/** "in the attack", "the latest blast", "the victims": whether a sentence speaks again of a blow that the report has told of. */
export function recallsBlow(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++) {
    const article = id(passage, at);
    // "Victims included two nurses"
    if (at === passage.first && opening.isAt(passage, at)) return true;
    if (article !== the && article !== thisWord) continue;
    const noun = (tags(passage, at + 1) & Tag.adjective) !== 0 ? at + 2 : at + 1;
    if (victims.isAt(passage, noun) || wordAt(passage, noun)?.thing?.category === 'events') return true;
  }
  return false;
}

const opening = wordList(['victims']);
const victims = wordList(['victims', 'dead', 'wounded', 'injured', 'incident', 'toll']);
