/* "seven officers", whose they are: of the police, where the sentence speaks of nobody else who has officers. */
import type { PopulationGroup } from '../../../model/claim.ts';
import type { Passage } from '../../../text/passage.ts';
import { formList } from '../word-list.ts';

const officers = formList('officer officers');
const police = formList('police policeman policemen policewoman policewomen constable constables detective detectives');
const armed = formList(
  'army armies soldier soldiers troops military battalion brigade regiment corps navy naval guard guards non-commissioned noncommissioned commando commandos',
);

/** What the officers at token `head` are by the rest of their sentence; `null` for other nouns, and where it says nothing. */
export function officersOf(passage: Passage, head: number): PopulationGroup | null {
  if (!officers.isAt(passage, head)) return null;
  let found = false;
  for (let at = passage.first; at < passage.last; at++) {
    if (armed.isAt(passage, at)) return null;
    if (police.isAt(passage, at)) found = true;
  }
  return found ? 'police' : null;
}
