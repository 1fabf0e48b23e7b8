import type { Cue } from '../../../mentions/attribution/cue.ts';
import { wordAt } from '../look.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { cue } from './speakers.ts';

export function opensReports({ form }: Word): boolean {
  return sayings.has(form);
}

/** "reports of the murder of hundreds", "claims that 20 were killed" */
export function reportsOf({ passage, chunks }: Sentence, at: number): Cue | null {
  const group = chunks[at]?.group;
  if (group === undefined || group.figure !== null) return null;
  const speech = sayings.get(wordAt(passage, group.last - 1)?.form ?? '');
  const joint = chunks[at + 1]?.word?.form;
  if (speech === undefined || (joint !== 'that' && joint !== 'of')) return null;
  const source = { first: chunks[at]!.first, last: chunks[at]!.last, anaphor: false };
  return cue(
    speech,
    chunks[at]!.first,
    chunks[at]!.last,
    [source],
    [chunks[at + 1]!.first, passage.last],
    'en/attribution/reports-of',
  );
}

const sayings: ReadonlyMap<string, Cue['speech']> = new Map<string, Cue['speech']>([
  ['reports', 'say'],
  ['claims', 'claim'],
  ['allegations', 'claim'],
  ['rumours', 'fear'],
  ['rumors', 'fear'],
]);
