export { canonicalJson, type Json } from './canonical-json.ts';
export {
  type Circumstances,
  GENESIS,
  type Hash,
  type Head,
  type Linked,
  type LinkProblem,
  link,
  type Sealed,
  seal,
} from './chain.ts';
export { pairSubject, type Ruling, rulingOf, subjectOf } from './decisions.ts';
export type * from './entry.ts';
export { type Pairings, pairingsOf } from './pairings.ts';
export { type DecidedStand, type StandRuling, standsOf } from './stands.ts';
