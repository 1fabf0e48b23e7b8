import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { isType } from '../../../chunk.ts';
import { isPassive, objectsOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { builtPlaces, peacefulPlaces, ways } from '../../../words/targets.ts';
import type { Happening } from '../found.ts';
import { isAddedUp, isNamed } from '../parties/armed.ts';
import { isBareName, isPlaced, isUnreal, namedIn } from '../parties/around.ts';
import { typedGroup } from '../typed.ts';
import { isBuilt } from '../verbs/attacks.ts';

const blastNouns = wordList('blast blasts explosion explosions');
const hitting = verbList('hit strike target rip rock shake shook tore');
/** What only a great blast does to a whole town. */
const rocking = verbList('rock shake shook');
/** Where what goes off is a bomb as a rule. */
const peopled = wordList([
  ...peacefulPlaces,
  ...builtPlaces,
  ...ways,
  'checkpoint',
  'checkpoints',
  'patrol',
  'police',
  'city',
  'town',
  'bus',
  'buses',
  'train',
  'minibus',
]);
const accidents = formList(
  'gas boiler fireworks accident accidental accidentally fuel tanker coal factory plant depot ammunition warehouse cylinder chemical refinery mine volcano leak furnace kitchen generator'.split(
    ' ',
  ),
);

/** "Two blasts hit a market", "an explosion ripped through a bus": of a bomb, where no word speaks of an accident. */
export function blast(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const group = chunks[at]!.group;
  if (
    group === undefined ||
    group.none ||
    (group.figure === null && (group.definite || !group.plural)) ||
    !blastNouns.isAt(passage, group.last - 1)
  )
    return null;
  if (typedGroup(passage, group) !== null || isOfPeace(passage) || isUnreal(passage, chunks, at) || isAddedUp(sentence))
    return null;
  const verb = at + 1;
  if (!isType(chunks[verb], 'verb') || !hitting.has(chunks[verb]!.word) || isPassive(chunks, verb)) return null;
  const struck = chunks[verb + 1]?.type === 'preposition' ? chunks[verb + 2]?.group : objectsOf(chunks, verb)[0]?.group;
  if (struck === undefined) return null;
  // "An explosion rocked Gao"
  const named = rocking.has(chunks[verb]!.word) && isBareName(passage, struck);
  if (!named && !(isPeopled(passage, struck) && isPlaced(sentence, at, at + 1))) return null;
  return {
    concept: 'explode',
    rule: 'en/incident/blast',
    index: at,
    by: [],
    against: named ? [] : [namedIn(passage, struck)],
    weapon: null,
  };
}

function isPeopled(passage: Passage, group: Group): boolean {
  return (
    peopled.isAt(passage, group.last - 1) ||
    isBuilt(passage, group) ||
    (group.sort === 'people' && !isNamed(passage, group))
  );
}

/** Whether the sentence speaks of what explodes by accident. */
export function isOfPeace(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++) if (accidents.isAt(passage, at)) return true;
  return false;
}
