/*
 * Tolls: how many of whom were harmed or moved. A room for each way in which reports say it, a file for each frame:
 *   verbs/     a verb whose own meaning says what befell people
 *   harm/      a state, or words around a verb, by which they are dead or hurt
 *   nouns/     a noun that counts harm, deeds, or people by what befell them
 *   totals/    a running count, and the figure that it reached
 *   losses/    what armed bodies lost
 *   lots/      how many of the dead or wounded were whom
 *   captives/  who is held, seized, locked up
 *   moves/     who left home, crossed a border, was brought out
 *   plight/    who is in need or under siege
 * and what the frames of all rooms lean on:
 *   whom/      more of those whom it befell, and who they were
 *   fates/     what several fates of one sentence have in common
 */
import type { Frame } from '../frame.ts';
import { oneOf } from '../one-of.ts';
import { heldBy } from './captives/held-by.ts';
import { hostage } from './captives/hostage.ts';
import { inCustody, intoCustody } from './captives/in-custody.ts';
import { seized } from './captives/seized.ts';
import { destroyed } from './harm/destroyed.ts';
import { fell } from './harm/fell.ts';
import { hitBy } from './harm/hit-by.ts';
import { killingThem } from './harm/killing-them.ts';
import { lives } from './harm/lives.ts';
import { modified } from './harm/modified.ts';
import { noneSurvived } from './harm/none-survived.ts';
import { shotIn } from './harm/shot-in.ts';
import { state } from './harm/state.ts';
import { subjected } from './harm/subjected.ts';
import { throatsCut } from './harm/throats.ts';
import { toDeath } from './harm/to-death.ts';
import { treated } from './harm/treated.ts';
import { inflicted, sustained, withWounds } from './harm/wounds.ts';
import { lost } from './losses/lost.ts';
import { putLosses } from './losses/put-losses.ts';
import { among } from './lots/among.ts';
import { included } from './lots/included.ts';
import { ofTheLot } from './lots/of-the-lot.ts';
import { ofThemBefore, theyWere } from './lots/of-them.ts';
import { ofThose } from './lots/of-those.ts';
import { arrived } from './moves/arrived.ts';
import { becameRefugees } from './moves/became-refugees.ts';
import { bussedOut, leftInBuses } from './moves/bussed.ts';
import { cameToo } from './moves/came-too.ts';
import { crossed } from './moves/crossing.ts';
import { escaped } from './moves/escaped.ts';
import { expelled } from './moves/expelled.ts';
import { drivenOut, leftHome } from './moves/leaving-home.ts';
import { leftWithoutShelter, sheltered, tookShelter } from './moves/shelter.ts';
import { wentBack } from './moves/went-back.ts';
import { casesOf } from './nouns/cases-of.ts';
import { casualtyNoun } from './nouns/casualty-noun.ts';
import { casualtyOf } from './nouns/casualty-of.ts';
import { refugees } from './nouns/people-nouns.ts';
import { need } from './plight/need.ts';
import { underSiege } from './plight/under-siege.ts';
import { broughtTotal } from './totals/brought-total.ts';
import { byMeans } from './totals/by-means.ts';
import { casualtiesAre } from './totals/casualties-are.ts';
import { putAt } from './totals/put-at.ts';
import { tableRow, tally } from './totals/tables.ts';
import { toll } from './totals/toll.ts';
import { active } from './verbs/active.ts';
import { apart } from './verbs/apart.ts';
import { inverted } from './verbs/inverted.ts';
import { participle } from './verbs/participle.ts';
import { passive } from './verbs/passive.ts';
import { subjectVerb } from './verbs/subject-verb.ts';

/** In the order in which they are tried at each chunk; the first that fits has it. */
export const tollFrames: readonly Frame[] = [
  tableRow,
  toDeath,
  hostage,
  oneOf('en/frame/of-lots', [included, broughtTotal, putLosses, heldBy, seized, intoCustody]),
  treated,
  lost,
  inCustody,
  oneOf('en/frame/harm', [lives, noneSurvived, fell, destroyed, sustained, inflicted, subjected]),
  oneOf('en/frame/moves', [
    bussedOut,
    leftInBuses,
    crossed,
    arrived,
    escaped,
    tookShelter,
    drivenOut,
    expelled,
    leftWithoutShelter,
    leftHome,
    wentBack,
  ]),
  becameRefugees,
  inverted,
  passive,
  participle,
  active,
  subjectVerb,
  state,
  among,
  toll,
  tally,
  casualtyOf,
  casualtyNoun,
  casesOf,
  casualtiesAre,
  withWounds,
  need,
  underSiege,
  ofThose,
  ofTheLot,
];

/** Where no other frame has taken the group. */
export const tollFallbacks: readonly Frame[] = [
  ofThemBefore,
  theyWere,
  putAt,
  throatsCut,
  shotIn,
  hitBy,
  killingThem,
  refugees,
  sheltered,
  modified,
  byMeans,
];

/** Where not even these have. */
export const tollLast: readonly Frame[] = [cameToo, apart];
