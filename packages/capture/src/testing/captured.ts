import { captureHere } from '../capture-here.ts';
import type { Captured, CapturedReport, Hint } from '../report/captured.ts';
import { type Place, placeAt } from '../report/offset-map.ts';

/** Captures in this thread, from words or bytes. */
export function captured(content: string | Uint8Array, path: string, hint: Partial<Hint> = {}): Promise<Captured> {
  return captureHere(typeof content === 'string' ? Buffer.from(content) : content, { path, ...hint });
}

export function codesOf({ notices }: Captured): readonly string[] {
  return notices.map(({ code }) => code);
}

/** Where the first of these words stand in the original, by the report's map. */
export function placeOf({ text, map }: CapturedReport, words: string): Place | null {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in the text`);
  return map === null ? null : placeAt(map, at);
}

/** Words of a report, enough of them that an article is seen in them and a language told. */
export const STORY = [
  'Shells fell on the covered market of the old town on Thursday morning, and rescue workers counted nine dead.',
  'Two of them were children, the head of the town’s hospital said by telephone, and thirty more people were hurt.',
  'Neither side said that the shells were its own; each wrote that the other had fired from the hills to the east.',
  'The market had opened for the first time since the spring, after both had agreed to let traders through.',
] as const;
