export type { Holder } from './holder.ts';
export type { Stretch } from './joint.ts';
export type { ControlLine, ControlOptions, SourceLine } from './lines.ts';
export { controlLines } from './lines.ts';
export { controlPolicy } from './policy.ts';
export type { Says, Stance } from './stance.ts';
export type { Answered } from './who-held.ts';
export { whoHeld } from './who-held.ts';
