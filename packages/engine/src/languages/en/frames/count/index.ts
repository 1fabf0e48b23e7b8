import type { Frame } from '../frame.ts';
import { oneOf } from '../one-of.ts';
import { thingsAimedAt } from './aimed.ts';
import { convoysEntered } from './convoys.ts';
import { damageTo } from './damage-to.ts';
import { thingsObject, thingsOf, thingsParticiple, thingsPassive } from './done.ts';
import { attackedThings, events } from './events.ts';
import { thingsFared } from './fared.ts';
import { stillFunctional } from './functional.ts';
import { attackedTimes, postsKept, thingsModified, thingsRelative } from './known.ts';
import { landsFallen, thingsBurst, thingsLanded } from './landed.ts';
import { ordnanceSpent } from './ordnance.ts';
import { spotsOfViolence } from './spots.ts';
import { thingsTold } from './told.ts';
import { thingsTotal } from './totals.ts';
import { inRuins, landHeld, notWorking, outOfUse } from './unusable.ts';

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
];
/** Events that a figure counts, where nothing befell them. */
export const countFallbacks: readonly Frame[] = [
  convoysEntered,
  damageTo,
  stillFunctional,
  thingsAimedAt,
  ordnanceSpent,
  spotsOfViolence,
  events,
  attackedThings,
  thingsModified,
  attackedTimes,
];
