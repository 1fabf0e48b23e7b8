import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { tags } from '../../../look.ts';
import { isPassive, objectsOf, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { throwingVerbs } from '../../../words/incident.ts';
import type { Happening } from '../found.ts';
import { isAddedUp } from '../parties/armed.ts';
import { byPhrase, isTarget, namedIn } from '../parties/around.ts';
import { actorsOf, doerOf } from '../parties/doer.ts';

const throwing = verbList(throwingVerbs);
const bombs = formList('bomb bombs firebomb firebombs cocktail cocktails dynamite'.split(' '));
const aims = wordList(['at', 'into', 'onto', 'under', 'inside']);

/** "threw a bomb at a carriage", "A Molotov cocktail was hurled into a mosque": thrown by hand, as grenades are. */
export function threwBomb(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (!throwing.has(chunks[at]!.word) || isAddedUp(sentence)) return null;
  const passive = isPassive(chunks, at);
  const own = passive ? subjectOf(chunks, at) : objectsOf(chunks, at)[0];
  if (own == null || !isBomb(passage, own.group)) return null;
  const joint = passive ? at + 1 : own.index + 1;
  const target = aims.has(chunks[joint]?.word) ? chunks[joint + 1]?.group : undefined;
  if (target === undefined || !isTarget(passage, target)) return null;
  return {
    concept: 'grenade',
    rule: 'en/incident/thrown-bomb',
    index: at,
    by: actorsOf(sentence, passive ? byPhrase(passage, chunks, joint + 2) : doerOf(sentence, at)),
    against: [namedIn(passage, target)],
    weapon: namedIn(passage, own.group),
  };
}

/** "a bomb", "two petrol bombs"; "bath bombs" are none. */
function isBomb(passage: Passage, { first, last, figure }: Group): boolean {
  if (!bombs.isAt(passage, last - 1)) return false;
  const from = figure !== null ? figure.last : first;
  for (let at = from; at < last - 1; at++)
    if (!made.isAt(passage, at) && (tags(passage, at) & (Tag.determiner | Tag.number)) === 0) return false;
  return true;
}

const made = formList(
  'petrol gasoline fire molotov crude homemade home-made pipe nail small powerful live burning'.split(' '),
);
