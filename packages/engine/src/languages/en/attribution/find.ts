import type { Cue } from '../../../mentions/attribution/cue.ts';
import type { Sentence } from '../sentence.ts';
import { settleContents } from './contents.ts';
import { headlineSource, leadingSource } from './headlines.ts';
import { accordingTo, bracketed, quoting } from './phrases.ts';
import { reportsOf } from './reports-of.ts';
import { speaking } from './speaking.ts';

/** Every cue of a sentence, from left to right. */
export function findCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < sentence.chunks.length; at++) {
    const cue =
      accordingTo(sentence, at) ??
      quoting(sentence, at) ??
      speaking(sentence, at) ??
      reportsOf(sentence, at) ??
      bracketed(sentence, at);
    if (cue !== null) cues.push(cue);
  }
  if (cues.length === 0 && sentence.passage.unended) {
    const tail = headlineSource(sentence) ?? leadingSource(sentence);
    if (tail !== null) return [tail];
  }
  return settleContents(sentence, cues);
}
