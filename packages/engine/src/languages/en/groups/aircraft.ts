/* Words that name aircraft as well as people: "lost 12 bombers and ten fighters". */
import type { Passage } from '../../../text/passage.ts';
import { tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';

const either = formList('bombers fighters bomber fighter');
const bombers = formList('bombers bomber');
const airborne = formList(
  'aircraft airplanes aeroplanes aeroplane airplane planes plane seaplanes seaplane fighter-bombers dive-bombers flak anti-aircraft squadron squadrons airfield airfields aerodrome aerodromes airmen pilots sorties',
);
const makes = formList('mig sukhoi jet f-16 mig-21 mig-23 mig-29');
const suicide = formList('suicide');

/** Whether the noun at token `head` names aircraft, by the other words of its sentence for what flies. */
export function areAircraft(passage: Passage, head: number): boolean {
  if (!either.isAt(passage, head)) return false;
  if (isSuicide(passage, head)) return false;
  // "five of our bombers failed to return"
  if (failed.isAt(passage, head + 1) && back.isAt(passage, head + 3)) return true;
  // "three bombers are missing", "one bomber was destroyed"
  if (bombers.isAt(passage, head) && gone.isAt(passage, head + 2)) return true;
  // "three MiG fighters"
  if (makes.isAt(passage, head - 1)) return true;
  const isBomber = bombers.isAt(passage, head);
  for (let at = passage.first; at < passage.last; at++) {
    if (at === head) continue;
    if ((crews.isAt(passage, at) || isAirForce(passage, at, head)) && isLost(passage, head)) return true;
    if (isBomber && (airborne.isAt(passage, at) || isDowned(passage, at))) return true;
    // bombers beside fighters
    const isOther = either.isAt(passage, at) && bombers.isAt(passage, at) !== isBomber && !isSuicide(passage, at);
    if (isOther && isBeside(passage, Math.min(at, head), Math.max(at, head))) return true;
  }
  return false;
}

/** "lost four fighters", "four fighters were lost" */
function isLost(passage: Passage, head: number): boolean {
  return lost.isIn(passage, head - 4, head) || lost.isAt(passage, head + 2);
}

/** "the air force lost four fighters" */
function isAirForce(passage: Passage, at: number, head: number): boolean {
  return at < head && force.isAt(passage, at) && air.isAt(passage, at - 1);
}

const air = formList('air');
const force = formList('force');
const lost = formList('lost');
const failed = formList('failed');
const gone = formList('missing destroyed');
const back = formList('return');
/** Who says by being there that fighters are aircraft. */
const crews = formList('pilot pilots airmen raf luftwaffe');

/** "brought down 11 bombers", "bombers were shot down" */
function isDowned(passage: Passage, at: number): boolean {
  return downed.isAt(passage, at) || (down.isAt(passage, at) && felling.isAt(passage, at - 1));
}

const downed = formList('downed');
const down = formList('down');
const felling = formList('brought bring bringing shot');

/** "two suicide bombers", "a suicide car bomber" */
function isSuicide(passage: Passage, at: number): boolean {
  return suicide.isIn(passage, at - 2, at);
}

/** "12 bombers and ten fighters", and not "a bomber killed 12 fighters": whether no verb parts two nouns. */
function isBeside(passage: Passage, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if ((tags(passage, at) & Tag.verb) !== 0) return false;
  return true;
}
