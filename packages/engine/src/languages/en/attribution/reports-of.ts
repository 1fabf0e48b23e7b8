import type { Cue } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import type { Chunk } from '../chunk.ts';
import { isCapitalised, wordAt } from '../look.ts';
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
  if (speech === 'say' && closesSentence(chunks, at)) return closing(passage, chunks, at);
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

function closesSentence(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  return at > 2 && (next === undefined || (next.unit === mark.stop && at + 2 === chunks.length));
}

/** "… killed 12 people FNA reports.": a name and "reports" at the end of a sentence whose comma was lost. */
function closing(passage: Passage, chunks: readonly Chunk[], at: number): Cue | null {
  const { first, last } = chunks[at]!;
  if (last - first < 2) return null;
  for (let token = first; token < last - 1; token++) if (!isCapitalised(passage, token)) return null;
  const source = { first, last: last - 1, anaphor: false };
  return cue('say', last - 1, last, [source], [passage.first, first], 'en/attribution/closing-report');
}

const sayings: ReadonlyMap<string, Cue['speech']> = new Map<string, Cue['speech']>([
  ['reports', 'say'],
  ['claims', 'claim'],
  ['allegations', 'claim'],
  ['rumours', 'fear'],
  ['rumors', 'fear'],
]);
