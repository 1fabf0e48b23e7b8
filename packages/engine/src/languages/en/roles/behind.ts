/* What goes on behind a group: a verb of its own, or one of saying. */
import { mark } from '../../../text/marks.ts';
import type { Chunk } from '../chunk.ts';
import { Form } from '../inflection.ts';

/** "killed 5 and 46 others were injured": the group has a verb of its own behind it. */
export function belongsToNext(chunks: readonly Chunk[], index: number): boolean {
  let at = index + 1;
  while (at < chunks.length && (chunks[at]!.type === 'adverb' || chunks[at]!.type === 'date')) at++;
  const next = chunks[at];
  if (next === undefined) return false;
  if (next.type === 'auxiliary' || next.type === 'state') return true;
  if (next.type !== 'verb') return false;
  const verb = next.word?.verb;
  return (
    verb !== undefined &&
    (verb.forms & (Form.past | Form.participle)) !== 0 &&
    (verb.forms & Form.gerund) === 0 &&
    verb.speech === undefined
  );
}

/** Chunks between a speaker's noun and the verb of saying: "a spokesman for the ministry, Sami Haddad, said". */
const speakerMax = 8;

/** Whether the group at `at` is the subject of a verb of saying, over the phrases and the name that belong to it. */
export function speaksBehind(chunks: readonly Chunk[], at: number): boolean {
  let commas = 0;
  for (let next = at + 1; next < chunks.length && next < at + speakerMax; next++) {
    const { type, word, unit, group } = chunks[next]!;
    // "a nurse working at the clinic told"
    if (type === 'verb' && (word === undefined || word.verb?.forms === Form.gerund)) continue;
    // One comma alone parts the speaker behind it from whom it stands behind.
    if (type === 'verb') return commas !== 1 && word?.verb?.speech !== undefined && word.verb.concept === undefined;
    if (unit === mark.comma) commas++;
    else if (type === 'group' ? group!.figure !== null : type !== 'preposition' && type !== 'adverb' && type !== 'date')
      return false;
  }
  return false;
}
