export type { BeginningAccount } from './account.ts';
export { isBeginning } from './account.ts';
export type { BeginningLine, BeginningOptions } from './beginnings.ts';
export { beginningLines } from './beginnings.ts';
export { disputedBeginnings } from './disputes.ts';
export { beginningsPolicy } from './policy.ts';
