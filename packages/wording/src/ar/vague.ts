import type { VagueWord } from '@variorum/engine';

/** Words for many that no number goes with. */
export const vague: Readonly<Record<VagueWord, string>> = {
  several: 'عدة',
  tens: 'عشرات',
  dozens: 'دزينات',
  scores: 'عشرينات',
  hundreds: 'مئات',
  thousands: 'آلاف',
  tensOfThousands: 'عشرات الآلاف',
  hundredsOfThousands: 'مئات الآلاف',
  millions: 'ملايين',
};
