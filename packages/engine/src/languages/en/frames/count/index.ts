/*
 * Counts: how many things, and what befell them. A room for each way in which reports say it, a file for each frame:
 *   blows/     what was fired, landed, struck, and at what
 *   fared/     how things fared: damaged, closed, in use, on their way
 *   told/      what a list, a total or a noun tells of things
 *   done.ts    a verb whose own meaning says what was done to things
 * and what the frames of all rooms lean on:
 *   lists/     the items of a list, by which figure each is counted
 *   countable.ts, sorts-of-things.ts   what can be counted, and of what sort it is
 *   deeds.ts   what verbs do to things (words: words/thing-verbs.ts)
 */
import type { Frame } from '../frame.ts';
import { oneOf } from '../one-of.ts';
import { thingsAimedAt } from './blows/aimed.ts';
import { attackedThings, events } from './blows/events.ts';
import { forceThatStruck } from './blows/force.ts';
import { landsFallen, thingsBurst, thingsLanded } from './blows/landed.ts';
import { ordnanceSpent } from './blows/ordnance.ts';
import { spotsOfViolence } from './blows/spots.ts';
import { thingsObject, thingsOf, thingsParticiple, thingsPassive } from './done.ts';
import { convoysEntered } from './fared/convoys.ts';
import { damageTo } from './fared/damage-to.ts';
import { thingsFared } from './fared/fared.ts';
import { stillFunctional } from './fared/functional.ts';
import { inRuins, landHeld, notWorking, outOfUse } from './fared/unusable.ts';
import { thingsAmong } from './told/among.ts';
import { attackedTimes, postsKept, thingsModified, thingsRelative } from './told/known.ts';
import { thingsListed, thingsTold } from './told/told.ts';
import { thingsTotal } from './told/totals.ts';

/** Counts of things: what befell them. */
export const countFrames: readonly Frame[] = [
  thingsObject,
  thingsPassive,
  thingsParticiple,
  thingsBurst,
  thingsLanded,
  oneOf('en/frame/things-fate', [thingsFared, landsFallen]),
  thingsTotal,
  thingsOf,
  outOfUse,
  inRuins,
  notWorking,
  landHeld,
  thingsRelative,
  postsKept,
  thingsTold,
  thingsListed,
  thingsAmong,
];
/** Events that a figure counts, where nothing befell them. */
export const countFallbacks: readonly Frame[] = [
  convoysEntered,
  damageTo,
  stillFunctional,
  thingsAimedAt,
  ordnanceSpent,
  forceThatStruck,
  spotsOfViolence,
  events,
  attackedThings,
  thingsModified,
  attackedTimes,
];
