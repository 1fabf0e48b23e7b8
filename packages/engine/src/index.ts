export type { Kind } from './kind.ts';
export type { Language } from './language.ts';
export { type ActorIndexParts, createActorIndex } from './mentions/actor/actor-index.ts';
export type * from './mentions/actor/phrase-words.ts';
export type * from './model/actor.ts';
export { standingIn, typeIn } from './model/actor.ts';
export type * from './model/bound.ts';
export { limitsOf, rangeOf } from './model/bound.ts';
export type * from './model/claim.ts';
export type * from './model/derivation.ts';
export { derive } from './model/derivation.ts';
export type * from './model/gazetteer.ts';
export type { IncidentType } from './model/incident-types.ts';
export { incidentTypes } from './model/incident-types.ts';
export type * from './model/moment.ts';
export type * from './model/notice.ts';
export type * from './model/report.ts';
export type * from './model/span.ts';
export { anchorAt, holds, overlaps, verifies, wordsAt } from './model/span.ts';
export { createReader, type Read, type ReaderParts } from './reading/read.ts';
export { reader } from './reading/version.ts';
export type * from './reckoning/index.ts';
export {
  beginningLines,
  beginningsPolicy,
  controlLines,
  controlPolicy,
  disputedBeginnings,
  incidentLines,
  incidentsPolicy,
  isBeginning,
  openReckoning,
  pairSort,
  policies,
  policyFrom,
  reckon,
  sourcesOf,
  standingEditsFrom,
  standingEditsOf,
  standingsFrom,
  tollEvents,
  vagueWords,
  whoHeld,
} from './reckoning/index.ts';
export type * from './record/index.ts';
export {
  canonicalJson,
  GENESIS,
  link,
  pairingsOf,
  pairSubject,
  rulingOf,
  seal,
  standsOf,
  subjectOf,
} from './record/index.ts';
