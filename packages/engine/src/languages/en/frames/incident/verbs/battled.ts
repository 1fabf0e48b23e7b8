import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { chunkAt, isType } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { isPassive } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList } from '../../../word-list.ts';
import { standingOf } from '../../control/actors/actor.ts';
import type { Happening } from '../found.ts';
import { bearsArms, isAddedUp } from '../parties/armed.ts';
import { isPlaced, namedIn } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { peopleMeant, standsForPeople } from '../parties/pronouns.ts';
import { sidesOf } from '../parties/sides.ts';
import { isMilitary } from './attacks.ts';

const past = verbList('battle engage fight');

/** "troops engaged the rebels", "the army battled militants": arms on both sides. */
export function battled(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (!past.has(chunks[at]!.word) || isPassive(chunks, at) || isAddedUp(sentence)) return null;
  const { doer, done } = sidesOf(sentence, at);
  // "have fought the group", "a force battling the rebels": what goes on, or was.
  const { forms = 0 } = chunks[at]!.word!.verb!;
  if ((forms & Form.past) === 0 || isType(chunkAt(chunks, at - 1), 'auxiliary')) return null;
  // "joined the army and fought the rebels": whoever joined.
  if (chunks[at]!.word!.verb!.lemma === 'fight' && chunkAt(chunks, at - 1)?.group !== doer) return null;
  if (doer === null || !doer.plural || !bearsArms(passage, doer)) return null;
  // "fought them inside the building"
  const meant = standsForPeople(chunks[at + 1]) ? peopleMeant(chunks, at + 1, doer) : null;
  const first = meant ?? done[0]?.group ?? chunks[at + 1]?.group;
  if (first === undefined) return null;
  if ((meant === null && !isType(chunks[at + 1], 'group')) || !isOpposed(passage, first)) return null;
  if (!isPlaced(sentence, at, at + 1) && !isMilitary(passage, first)) return null;
  return {
    concept: 'clash',
    rule: 'en/incident/battled',
    index: at,
    by: actorsOf(sentence, doer),
    against: [namedIn(passage, first)],
    weapon: null,
  };
}

function isOpposed(passage: Passage, { first, last, population }: Group): boolean {
  return isMilitary(passage, { last, population }) || standingOf(passage, first, last, population) !== null;
}
