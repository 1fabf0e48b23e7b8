import { englishWording, type Wording } from '@variorum/engine/saying';

/** What the reckoning says. Its results hold English as well, so that they explain themselves anywhere: one text for both. */
export const reckoning: Wording = englishWording;
