/** Generated reports with words in them, read by the reader itself: what the workbench is measured on. */
import { createHash } from 'node:crypto';
import type { Reading, ReportInput } from '@variorum/engine';

const SENTENCES = 40;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 1800;
const TOWNS = [
  'Saraqib',
  'Maarat al-Numan',
  'Khan Sheikhoun',
  'Idlib',
  'Aleppo',
  'Hama',
  'Homs',
  'Raqqa',
  'Deir ez-Zor',
  'Daraa',
  'Palmyra',
  'Douma',
  'Manbij',
  'Jarabulus',
  'Azaz',
  'Latakia',
  'Tartus',
  'Qamishli',
  'Hasakah',
  'Salamiyah',
  'Morek',
  'Kafr Nabl',
  'Ariha',
  'Jisr al-Shughur',
];
const WHO = ['civilians', 'people', 'children', 'fighters', 'women', 'soldiers'];
const DONE = ['were killed', 'were injured', 'were displaced', 'were killed'];
const SOURCES = ['the mayor', 'a doctor', 'the Town Watch', 'officials', 'the Red Crescent', 'residents'];

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One report of so many of their lines, with words between them of which no claim is made. */
export function longReport(of: readonly Reading[], read: (input: ReportInput) => Reading): Reading {
  const between = 'The road north was quiet in the morning, and people went about their business. '.repeat(24);
  const text = of
    .flatMap(
      ({ report }) =>
        report.text
          .split('\n')
          .slice(2)
          .join(' ')
          .match(/(?:[^.]+\.){1,4}/g) ?? [],
    )
    .map((lines) => `${lines.trim()}\n\n${between}\n`)
    .join('\n');
  return read({
    id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    input: 'generated/long.txt',
    text: `A year in the provinces\n\n${text}`,
    publisher: 'Publisher 0',
    published: '2019-12-31',
    language: 'en',
  });
}

/** Reports until they hold about so many claims. */
export function generatedReports(claims: number, read: (input: ReportInput) => Reading): readonly Reading[] {
  const random = randomFrom(claims);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const readings: Reading[] = [];
  for (let count = 0; count < claims; ) {
    const day = FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000;
    const words = (time: number) =>
      new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    const lines = Array.from({ length: SENTENCES }, () => {
      const on = words(day - Math.floor(random() * 20) * 86_400_000);
      const town = pick(TOWNS);
      if (random() < 0.1) return `${pick(['Rebels', 'The Syrian army'])} captured ${town} on ${on}.`;
      const n = 1 + Math.floor(random() ** 3 * 90);
      return `On ${on}, ${n} ${pick(WHO)} ${pick(DONE)} in ${town}, ${pick(SOURCES)} said.`;
    });
    const text = `The week in the provinces ${readings.length}\n\n${lines.join(' ')}\n`;
    const reading = read({
      id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      input: `generated/${readings.length}.txt`,
      text,
      publisher: `Publisher ${Math.floor(random() * 60)}`,
      published: new Date(day).toISOString().slice(0, 10),
      language: 'en',
    });
    count += reading.claims.length;
    readings.push(reading);
  }
  return readings;
}
