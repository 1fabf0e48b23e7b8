export { englishWording } from './english-wording.ts';
export type * from './phrase.ts';
export { wordsOf } from './phrase.ts';
export type * from './terms.ts';
export type { Wording } from './wording.ts';
