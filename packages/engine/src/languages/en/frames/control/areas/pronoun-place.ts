import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { Control } from '../../../words/control.ts';
import type { Area } from './area.ts';
import { placeMeant } from './meant.ts';

const [it] = ids('it');

const reachedByPronoun =
  Control.capture | Control.encircle | Control.besiege | Control.assault | Control.hold | Control.lose;

/** "surrounded the town and stormed it", "gunmen raided the base and briefly occupied it": the place that the sentence named before. */
export function placeOfPronoun(sentence: Sentence, at: number, role: number): Area | null {
  const { chunks } = sentence;
  if ((role & (reachedByPronoun | Control.take)) === 0 || !isWord(chunks[at + 1], it)) return null;
  // "it is", "it had": the subject of another clause.
  const next = chunks[at + 2]?.type;
  if (next === 'auxiliary' || next === 'verb') return null;
  if ((role & (Control.take | Control.capture)) !== 0) {
    const attacked = attackedPlace(sentence, at);
    if (attacked !== null || role === Control.take) return attacked;
  }
  return placeMeant(sentence, at, {
    everyPlace: (role & (Control.encircle | Control.besiege)) !== 0,
    names: (role & (Control.lose | Control.hold)) !== 0,
  });
}

/** "attacked Gao and took it on Monday": what was attacked; "took it for a town" takes no place. */
function attackedPlace(sentence: Sentence, at: number): Area | null {
  const { chunks } = sentence;
  const behind = chunks[at + 2];
  if (behind !== undefined && behind.unit === 0 && behind.type !== 'date' && !ending.has(behind.word)) return null;
  const area = placeMeant(sentence, at, { names: true });
  const verb = area === null ? undefined : chunkAt(chunks, area.index - 1);
  return verb !== undefined && isType(verb, 'verb') && attacking.has(verb.word) ? area : null;
}

const ending = wordList('and but after before on in from within by without');
const attacking = verbList('attack storm assault besiege surround encircle enter shell bombard raid');
