/*
 * Control: who holds a place, takes it, loses it or fights for it. A room for each way in which reports say it, a file for each frame:
 *   taking/    who takes or loses a place
 *   holding/   in whose hands, grip or siege it is, and whose flag flies over it
 *   moves/     who comes, goes, is driven out, and to whom a place falls
 *   attacks/   who attacks a place, and what may be attacked
 *   contests/  where two sides fight
 * and what the frames of all rooms lean on:
 *   areas/     what words name ground that can be held
 *   actors/    who can hold it, and who a sentence says does
 *   clauses/   what a clause's verb is subject to: attempts, causes, days
 */
import { wordAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { Signal, signalsAt } from '../../signals.ts';
import { Control } from '../../words/control.ts';
import { chunkOf } from './actors/owner.ts';
import { attackLaunched } from './attacks/attack-launched.ts';
import { attackNoun } from './attacks/attack-met.ts';
import { attacked } from './attacks/attacked.ts';
import { offensiveNoun } from './attacks/offensives.ts';
import { unfolded } from './clauses/clause-dates.ts';
import { contestNoun, controlInPart, divided } from './contests/contests.ts';
import { fightingIn } from './contests/fighting-in.ts';
import { foughtOver } from './contests/fought.ts';
import { frontLine } from './contests/front-line.ts';
import { type Candidate, candidateOf, type Holding } from './found.ts';
import { controlAlone } from './holding/control-alone.ts';
import { controlOf } from './holding/control-of.ts';
import { flagOver } from './holding/flags.ts';
import { gripOn } from './holding/grips.ts';
import { inHands } from './holding/hands.ts';
import { heldCompound, stronghold } from './holding/held.ts';
import { presenceIn } from './holding/presence.ts';
import { advancing, foughtIn } from './moves/advancing.ts';
import { expelling } from './moves/expelling.ts';
import { falling } from './moves/falling.ts';
import { advanceNoun, withdrawalNoun } from './moves/movements.ts';
import { withdrawing } from './moves/withdrawing.ts';
import { carrying } from './taking/carrying.ts';
import { territorialLosses } from './taking/losses.ts';
import { takingNoun } from './taking/takings.ts';
import { holdingVerb } from './taking/verbs.ts';

const nouns =
  Control.control |
  Control.hands |
  Control.siege |
  Control.offensive |
  Control.stronghold |
  Control.taking |
  Control.loss |
  Control.contest |
  Control.held |
  Control.withdraw |
  Control.advance |
  Control.presence |
  Control.flag |
  Control.grip |
  Control.attack;
const moves = Control.expel | Control.advance | Control.withdraw | Control.fall | Control.divide;

/** Everything that a sentence says of who holds a place, from left to right; names are yet to be found among the places. */
export function findHoldings(whole: Sentence): Candidate[] {
  const { passage, signals } = whole;
  if ((signals & Signal.control) === 0 || whole.isMadeUp) return [];
  const sentence = unfolded(whole);
  const { chunks } = sentence;
  const found: Candidate[] = [];
  for (let token = passage.first; token < passage.last; token++) {
    const role = (signalsAt(passage, token) & Signal.control) === 0 ? undefined : wordAt(passage, token)?.control;
    if (role === undefined) continue;
    const at = chunkOf(chunks, token);
    const holding =
      (chunks[at]!.type === 'verb' ? asVerb(sentence, at, role) : null) ??
      ((role & nouns) !== 0 ? asNoun(sentence, token, role) : null);
    if (holding === null) continue;
    const candidate = candidateOf(sentence, holding);
    if (!found.some((other) => repeats(other, candidate))) found.push(candidate);
  }
  return found.filter((candidate) => !isAimed(candidate, found));
}

/** "launched an offensive to retake the city": the offensive without a place is the one whose aim is named. */
function isAimed({ predication }: Candidate, all: readonly Candidate[]): boolean {
  return (
    predication.place === null &&
    predication.concept === 'assault' &&
    all.some(
      ({ predication: other }) =>
        other.place !== null && other.concept === 'assault' && other.trigger[0] > predication.trigger[0],
    )
  );
}

function asVerb(sentence: Sentence, at: number, role: number): Holding | null {
  if ((role & Control.launch) !== 0) return attackLaunched(sentence, at);
  if ((role & Control.attack) !== 0) return attacked(sentence, at);
  if ((role & Control.contest) !== 0) return foughtIn(sentence, at) ?? foughtOver(sentence, at);
  if ((role & Control.carry) !== 0) return carrying(sentence, at);
  const front = frontLine(sentence, at);
  if (front !== null) return front;
  if ((role & moves) !== 0) {
    const moved =
      expelling(sentence, at) ??
      withdrawing(sentence, at) ??
      advancing(sentence, at) ??
      falling(sentence, at) ??
      ((role & Control.divide) !== 0 ? divided(sentence, at) : null);
    if (moved !== null) return moved;
  }
  return holdingVerb(sentence, at);
}

function asNoun(sentence: Sentence, token: number, role: number): Holding | null {
  const form = wordAt(sentence.passage, token)!.form;
  if ((role & Control.attack) !== 0) return attackNoun(sentence, token);
  if ((role & Control.held) !== 0) return heldCompound(sentence, token);
  if ((role & Control.presence) !== 0) return presenceIn(sentence, token);
  if ((role & Control.flag) !== 0) return flagOver(sentence, token);
  if ((role & Control.grip) !== 0) return gripOn(sentence, token);
  if ((role & Control.stronghold) !== 0) return stronghold(sentence, token);
  if ((role & (Control.control | Control.hands | Control.siege)) !== 0) {
    const under =
      inHands(sentence, token, role) ??
      ((role & Control.control) !== 0
        ? (controlOf(sentence, token) ?? controlInPart(sentence, token) ?? controlAlone(sentence, token))
        : null);
    if (under !== null) return under;
  }
  if ((role & Control.loss) !== 0 && form === 'losses') return territorialLosses(sentence, token);
  if ((role & Control.offensive) !== 0) return offensiveNoun(sentence, token);
  if ((role & Control.contest) !== 0) return contestNoun(sentence, token) ?? fightingIn(sentence, token);
  if ((role & Control.withdraw) !== 0) return leavings.has(form) ? withdrawalNoun(sentence, token) : null;
  if ((role & Control.advance) !== 0)
    return form === 'advance' || form === 'advances' || form === 'gains' ? advanceNoun(sentence, token) : null;
  if ((role & (Control.taking | Control.loss | Control.siege)) !== 0 || isOccupation(sentence, token))
    return takingNoun(sentence, token, role);
  return null;
}

/** Nouns that share their bits with verbs which are none. */
const leavings = new Set(['withdrawal', 'retreat', 'pullout', 'redeployment']);

function isOccupation(sentence: Sentence, token: number): boolean {
  return wordAt(sentence.passage, token)?.form === 'occupation';
}

/** The same state of the same place, said by two words of one phrase ("took control of"). */
function repeats(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.predication, b.predication];
  if (one.place === null || other.place === null || one.place === undefined || other.place === undefined) return false;
  if (one.place.first !== other.place.first || one.concept !== other.concept) return false;
  // "held by the rebels for years, is now under the control of the army": two states of one place.
  const [before, after] = [one.agents[0], other.agents[0]];
  return before === undefined || after === undefined || before.first === after.first;
}
