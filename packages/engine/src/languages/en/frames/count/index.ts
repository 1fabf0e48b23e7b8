import type { Frame } from '../frame.ts';
import { thingsAimedAt } from './aimed.ts';
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
import { inRuins, landHeld, notWorking, outOfUse } from './unusable.ts';

/** Counts of things: what befell them. */
export const countFrames: readonly Frame[] = [
  thingsObject,
  thingsPassive,
  thingsParticiple,
  thingsBurst,
  thingsLanded,
  landsFallen,
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
  damageTo,
  thingsFared,
  stillFunctional,
  thingsAimedAt,
  ordnanceSpent,
  spotsOfViolence,
  events,
  attackedThings,
  thingsModified,
  attackedTimes,
];
