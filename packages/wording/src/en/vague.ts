import type { VagueWord } from '@variorum/engine';

/** Words for many that no number goes with. */
export const vague: Readonly<Record<VagueWord, string>> = {
  several: 'several',
  tens: 'tens',
  dozens: 'dozens',
  scores: 'scores',
  hundreds: 'hundreds',
  thousands: 'thousands',
  tensOfThousands: 'tens of thousands',
  hundredsOfThousands: 'hundreds of thousands',
  millions: 'millions',
};
