export { fold } from './names/fold.ts';
export { transliterationKey } from './names/transliteration-key.ts';
export { type GazetteerNotice, type GazetteerOptions, openGazetteer } from './open-gazetteer.ts';
