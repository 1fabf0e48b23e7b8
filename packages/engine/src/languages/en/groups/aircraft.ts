/* Words that name aircraft as well as people: "lost 12 bombers and ten fighters". */
import type { Passage } from '../../../text/passage.ts';
import { formList } from '../word-list.ts';

const either = formList('bombers fighters bomber fighter');
const bombers = formList('bombers bomber');
const airborne = formList(
  'aircraft airplanes aeroplanes aeroplane airplane planes plane seaplanes seaplane fighter-bombers dive-bombers flak anti-aircraft squadron squadrons airfield airfields aerodrome aerodromes airmen pilots sorties',
);
const suicide = formList('suicide');

/** Whether the noun at token `head` names aircraft, by the other words of its sentence for what flies. */
export function areAircraft(passage: Passage, head: number): boolean {
  if (!either.isAt(passage, head)) return false;
  // "two suicide bombers"
  if (suicide.isAt(passage, head - 1)) return false;
  const isBomber = bombers.isAt(passage, head);
  for (let at = passage.first; at < passage.last; at++) {
    if (at === head) continue;
    if (isBomber && airborne.isAt(passage, at)) return true;
    // bombers beside fighters
    if (either.isAt(passage, at) && bombers.isAt(passage, at) !== isBomber && !suicide.isAt(passage, at - 1))
      return true;
  }
  return false;
}
