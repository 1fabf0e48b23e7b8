import type { Frame } from '../frame.ts';
import { thingsObject, thingsOf, thingsParticiple, thingsPassive } from './done.ts';
import { attackedThings, events } from './events.ts';
import { attackedTimes, postsKept, thingsModified, thingsRelative } from './known.ts';
import { landsFallen, thingsBurst, thingsLanded } from './landed.ts';
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
export const countFallbacks: readonly Frame[] = [events, attackedThings, thingsModified, attackedTimes];
