import type { Group } from '../../../../../mentions/group.ts';
import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isPassive, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { forceNouns } from '../../../words/combatants.ts';
import type { Happening } from '../found.ts';
import { isAtHand } from '../parties/armed.ts';
import { isPlaced, isTarget, namedIn } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { isSuicide } from '../parties/suicide-bomber.ts';
import { typedGroup } from '../typed.ts';

const [onId, over, off] = ids('on over off');

/** What one does on or over a mine. */
const stepping: ReadonlySet<string> = new Set(['step', 'drive', 'run']);
const ofMines = formList('land anti-tank anti-personnel a an the another buried'.split(' '));
const mines = wordList('mine mines landmine landmines ied ieds');

/** "the lorry hit a land mine", "two farmers stepped on a mine": who set off what lay in wait. */
export function setOff(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (isPassive(chunks, at) || isType(chunkAt(chunks, at - 1), 'negation')) return null;
  const joint = isWord(chunks[at + 1], onId) || isWord(chunks[at + 1], over) ? 1 : 0;
  const lemma = chunks[at]!.word?.verb?.lemma;
  if (stepping.has(lemma ?? '') !== (joint === 1)) return null;
  const mine = chunks[at + 1 + joint]?.group;
  if (mine === undefined) return null;
  if ((lemma === 'detonate' || lemma === 'trigger') && bombs.isAt(passage, mine.last - 1))
    return detonated(sentence, at, mine);
  const roadside = bombs.isAt(passage, mine.last - 1) && (laid.isAt(passage, mine.last - 2) || joint === 1);
  if (!mines.isAt(passage, mine.last - 1) && !roadside) return null;
  const subject = subjectOf(chunks, at)?.group;
  // "hit a gold mine"
  if (!roadside && mine.last - mine.first > 1 && !ofMines.isAt(passage, mine.last - 2)) return null;
  if (subject === undefined || subject.sort === 'other') return null;
  // "Rebels detonated an IED": on others; "the patrol detonated a mine" on themselves.
  const sets = lemma === 'detonate' && isAtHand(passage, subject);
  return {
    concept: 'explode',
    rule: 'en/incident/set-off',
    index: at,
    by: sets ? actorsOf(sentence, subject) : [],
    against: !sets && isTarget(passage, subject) ? [namedIn(passage, subject)] : [],
    weapon: namedIn(passage, mine),
  };
}

/** "Rebels set off a bomb near a convoy", "a bomb was set off": as good as detonated. */
export function wasSetOff(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (!isWord(chunks[at + 1], off)) return null;
  const passive = isPassive(chunks, at);
  const bomb = passive ? subjectOf(chunks, at)?.group : chunks[at + 2]?.group;
  if (bomb === undefined || !bombs.isAt(passage, bomb.last - 1)) return null;
  if (!passive) return detonated(sentence, at, bomb);
  return isPlaced(sentence, at, at + 2)
    ? {
        concept: 'explode',
        rule: 'en/incident/detonated',
        index: at,
        by: [],
        against: [],
        weapon: namedIn(passage, bomb),
      }
    : null;
}

/** "Rebels detonated a bomb at a checkpoint": whoever did it, in a place; experts do it as well. */
function detonated(sentence: Sentence, at: number, bomb: Group): Happening | null {
  const { passage, chunks } = sentence;
  const doer = subjectOf(chunks, at)?.group;
  if (doer === undefined || isSuicide(passage, doer) || !isAtHand(passage, doer) || forces.isAt(passage, doer.last - 1))
    return null;
  if (!isPlaced(sentence, at, at + 1)) return null;
  return {
    // "a suicide car bomb"
    concept: typedGroup(passage, bomb)?.concept === 'suicide-bomb' ? 'suicide-bomb' : 'explode',
    rule: 'en/incident/detonated',
    index: at,
    by: actorsOf(sentence, doer),
    against: [],
    weapon: namedIn(passage, bomb),
  };
}

/** "a roadside bomb", which its victims set off. */
const laid = formList('roadside road-side homemade improvised planted buried'.split(' '));
const bombs = wordList('bomb bombs device devices explosives ied ieds');
const forces = wordList(forceNouns);
