import type { Measure } from '../model/claim.ts';
import { type AxisAnswer, answered } from './answer.ts';

/** "Killed or wounded, not told apart" holds both; no other measure holds another. */
const PARTS: ReadonlyMap<Measure, readonly Measure[]> = new Map([['casualties', ['killed', 'injured']]]);

/** The measures whose figures are part of `measure`'s, itself included. */
export function measuresInside(measure: Measure): readonly Measure[] {
  return [measure, ...(PARTS.get(measure) ?? [])];
}

/** The measures whose figures include `measure`'s, itself included. */
export function measuresAround(measure: Measure): readonly Measure[] {
  return [measure, ...[...PARTS].filter(([, parts]) => parts.includes(measure)).map(([whole]) => whole)];
}

const WORDS: Partial<Record<Measure, string>> = {
  casualties: 'killed or injured',
  'sexual-violence': 'subjected to sexual violence',
  'in-need': 'in need',
  refugees: 'who fled abroad',
};

/** "killed", "killed or injured", "in need" */
export function measureWords(measure: Measure): string {
  return WORDS[measure] ?? measure;
}

const kept = new Map<Measure, Map<Measure, AxisAnswer>>();

export function measureInside(inner: Measure, outer: Measure): AxisAnswer {
  let row = kept.get(inner);
  if (row === undefined) {
    row = new Map();
    kept.set(inner, row);
  }
  let answer = row.get(outer);
  if (answer === undefined) {
    answer = compared(inner, outer);
    row.set(outer, answer);
  }
  return answer;
}

function compared(inner: Measure, outer: Measure): AxisAnswer {
  if (inner === outer) return answered('measure', 'yes', () => `both count people ${measureWords(inner)}`);
  const words = (a: string, between: string) => () => `${a} ${measureWords(inner)}${between} ${measureWords(outer)}`;
  return PARTS.get(outer)?.includes(inner)
    ? answered('measure', 'yes', words('people', ' are among people'))
    : answered('measure', 'no', words('one counts people', ', the other people'));
}

/** Killed and injured are told apart where both are stated; other measures may count the same person. */
export function measuresApart(a: Measure, b: Measure): boolean {
  return (a === 'killed' && b === 'injured') || (a === 'injured' && b === 'killed');
}
