import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TOWNS = 'Idlib Aleppo Homs Hama Daraa Saraqib Raqqa Palmyra Qamishli Douma Kafranbel Binnish Azaz Manbij'.split(
  ' ',
);
const SOURCES = ['the Red Crescent', 'a local doctor', 'the ministry of defence', 'the United Nations', 'residents'];
const PEOPLE = ['civilians', 'people', 'children', 'fighters', 'soldiers'];
const OPENINGS = ['By evening', 'In the morning', 'As on every day of that week', 'Before the rain came', 'Later'];
const SUBJECTS = [
  'the road to the north',
  'the old market',
  'the bakery',
  'a column of trucks',
  'the only bridge',
  'the school',
];
const DOINGS = [
  'stood empty',
  'was full again',
  'could not be reached',
  'lay under smoke',
  'had been repaired',
  'was watched',
];
const ENDINGS = [
  'for hours',
  'while the talks went on',
  'as far as anybody could tell',
  'and nobody said why',
  'until night',
];

/** Bytes of an article: what an agency's report has. */
const LENGTH = 2_000;

/** The same numbers for the same seed on every machine (a linear congruential generator, constants of Numerical Recipes). */
function dice(seed: number): <T>(of: readonly T[]) => T {
  let state = seed >>> 0;
  return (of) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return of[Math.floor((state / 2 ** 32) * of.length)]!;
  };
}

/** One made-up article of about 2 KB with a few figures, different for each number. */
export function article(number: number): string {
  const pick = dice(number * 2_654_435_761);
  const count = () => pick(Array.from({ length: 90 }, (_, n) => n + 2));
  const day = () => pick(Array.from({ length: 28 }, (_, n) => n + 1));
  const town = pick(TOWNS);
  let text = `${town}: day ${number} of the fighting\n\n${town}, ${day()} August 2019 - Shells fell near ${pick(TOWNS)} again.`;
  while (text.length < LENGTH) {
    text +=
      pick([0, 1, 2, 3, 4, 5]) === 0
        ? ` At least ${count()} ${pick(PEOPLE)} were killed in ${pick(TOWNS)} on ${day()} July 2019, ${pick(SOURCES)} said.`
        : ` ${pick(OPENINGS)}, ${pick(SUBJECTS)} in ${pick(TOWNS)} ${pick(DOINGS)} ${pick(ENDINGS)}.`;
  }
  return `${text}\n`;
}

/** Articles as files, a thousand a folder; gives their paths. */
export function writeArticles(folder: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => {
    const inside = join(folder, String(Math.floor(number / 1000)));
    if (number % 1000 === 0) mkdirSync(inside, { recursive: true });
    const path = join(inside, `${number}.txt`);
    writeFileSync(path, article(number));
    return path;
  });
}
