import { isType } from '../../../chunk.ts';
import type { Sentence } from '../../../sentence.ts';
import { lemmaOf, verbList, wordList } from '../../../word-list.ts';
import { killingVerbs, woundingVerbs } from '../../../words/incident.ts';
import { isJoined } from '../joined.ts';
import { aimedAt } from '../nouns/aimed.ts';
import { isPlaced } from '../parties/around.ts';
import { typedGroup } from '../typed.ts';

/** Verbs of killing that make an attack of their own. */
export const killing: ReadonlySet<string> = new Set([...killingVerbs, ...woundingVerbs].map(lemmaOf));

/** "soldiers killed 14 people in an air strike", "in an attack on a market": the strike says the form, the attack the rest. */
export function isToldBehind(sentence: Sentence, at: number): boolean {
  const { passage, chunks } = sentence;
  for (let next = at + 1; next < at + 9 && next < chunks.length; next++) {
    if (later.has(chunks[next]!.word)) return false;
    // "massacred 50 villagers and killed 12 soldiers in an ambush": of the other deed.
    if (isType(chunks[next], 'verb') && killing.has(chunks[next]!.word?.verb?.lemma ?? '')) return false;
    // "shot a guard and detonated two bombs": one more deed, but for "and wounded 30 in".
    if (isType(chunks[next], 'verb') && isJoined(chunks, next) && next > at + 2 && !hurting.has(chunks[next]!.word))
      return false;
    const group = chunks[next]!.group;
    if (group === undefined) continue;
    const typed = typedGroup(passage, group);
    // "in an ambush late on Thursday": one of which nothing else is said is no claim of its own.
    if (typed?.concept === 'clash' && aimedAt(sentence, next).length === 0 && !isPlaced(sentence, next, next + 1))
      return false;
    if (typed !== null || isAimed(sentence, next)) return true;
  }
  return false;
}

const hurting = verbList('wound injure hurt damage destroy leave');

/** What stands behind these is another time. */
const later = wordList('after before while when');

const aimedNouns = wordList('attack attacks raid raids assault');

function isAimed(sentence: Sentence, at: number): boolean {
  return aimedNouns.isAt(sentence.passage, sentence.chunks[at]!.last - 1) && aimedAt(sentence, at).length > 0;
}
