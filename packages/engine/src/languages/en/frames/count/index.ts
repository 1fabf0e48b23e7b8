import type { Frame } from '../frame.ts';
import { thingsObject, thingsOf, thingsParticiple, thingsPassive } from './done.ts';
import { attackedThings, events } from './events.ts';
import { attackedTimes, postsKept, thingsModified, thingsRelative } from './known.ts';
import { thingsBurst, thingsLanded } from './landed.ts';
import { landHeld, outOfUse } from './unusable.ts';

/** Counts of things: what befell them. */
export const countFrames: readonly Frame[] = [
  thingsObject,
  thingsPassive,
  thingsParticiple,
  thingsBurst,
  thingsLanded,
  thingsOf,
  outOfUse,
  landHeld,
  thingsRelative,
  postsKept,
];
/** Events that a figure counts, where nothing befell them. */
export const countFallbacks: readonly Frame[] = [events, attackedThings, thingsModified, attackedTimes];
