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
