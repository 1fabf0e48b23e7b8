import type { Group } from '../../../../../mentions/group.ts';
import { isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isPassive, objectsOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { crowdNouns } from '../../../words/combatants.ts';
import type { Happening } from '../found.ts';
import { bearsArms, isAddedUp } from '../parties/armed.ts';
import { isPlaced, namedIn } from '../parties/around.ts';
import { actorsOf, doerOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';

const [into, atId, of] = ids('into at of');

const cars = formList('car cars vehicle truck van lorry bulldozer tractor pickup jeep minibus motorcycle taxi');
const crowds = wordList([...crowdNouns, 'patrol', 'checkpoint']);
const passing = formList(
  'bystanders passers-by passersby pedestrians worshippers tourists commuters hitchhikers crowd people',
);

/** "A man stabbed two soldiers", "Three policemen were stabbed in Gao": several people or those who keep order; no quarrel at home. */
export function stabbed(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  if (first?.sort !== 'people' || first.population === null || first.definite || isAddedUp(sentence)) return null;
  const public_ = isOnDuty(first) || (first.figure?.low ?? 0) > 1 || passing.isAt(passage, first.last - 1);
  const armed = doer !== null && bearsArms(passage, doer);
  if (!public_ && !armed) return null;
  if (doer === null ? !isPassive(chunks, at) || !isPlaced(sentence, at, at + 1) : doer.sort !== 'people') return null;
  return {
    concept: 'attack',
    rule: 'en/incident/stabbed',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}

function isOnDuty({ population }: Group): boolean {
  return population === 'combatants' || population === 'police' || population === 'peacekeepers';
}

/** "rammed his car into a group of soldiers", "drove a van into pedestrians": on purpose, and not to blow himself up. */
export function droveInto(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const rams = chunks[at]!.word?.verb?.lemma === 'ram';
  const [car] = objectsOf(chunks, at);
  const doer = doerOf(sentence, at);
  if (car === undefined || isPassive(chunks, at) || isAddedUp(sentence)) return null;
  if (!cars.isAt(passage, car.group.last - 1) || doer?.sort !== 'people') return null;
  const joint = chunks[car.index + 1];
  if (!isWord(joint, into) && !(rams && isWord(joint, atId))) return null;
  const met = chunks[car.index + 2]?.group;
  if (met === undefined) return null;
  // "into a group of soldiers"
  const made = isWord(chunks[car.index + 3], of) && isType(chunks[car.index + 4], 'group');
  const first = made && met.sort === 'other' ? chunks[car.index + 4]!.group! : met;
  if (!(first.sort === 'people' && first.population !== null) && !crowds.isAt(passage, first.last - 1)) return null;
  return {
    concept: 'attack',
    rule: 'en/incident/rammed',
    index: at,
    by: actorsOf(sentence, doer),
    against: [namedIn(passage, first)],
    weapon: namedIn(passage, car.group),
  };
}
