import type { Cue } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import type { ChunkType } from '../chunk.ts';
import type { Sentence } from '../sentence.ts';
import { Signal } from '../signals.ts';
import { accusedBy } from './accused-by.ts';
import { bracketed } from './bracketed.ts';
import { settleContents } from './contents.ts';
import { datelineSource, headlineSource, leadingSource } from './headlines.ts';
import { inFull } from './in-full.ts';
import { accordingTo, putToo, quoting, revisesToll } from './phrases.ts';
import { quotedAsSaying } from './quoted-by.ts';
import { reportsOf } from './reports-of.ts';
import { saidBy } from './said-by.ts';
import { speaking } from './speaking.ts';

/** Every cue of a sentence, from left to right. */
export function findCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  const { chunks, passage, signals } = sentence;
  const worded = (signals & Signal.cue) !== 0;
  for (let at = 0; at < chunks.length; at++) {
    const { type, unit } = chunks[at]!;
    const cue = unit === mark.open ? bracketed(sentence, at) : worded ? cueAt(sentence, at, type) : null;
    if (cue !== null) cues.push(cue);
  }
  if (cues.length === 0) {
    const tail =
      headlineSource(sentence) ?? datelineSource(sentence) ?? (passage.unended ? leadingSource(sentence) : null);
    if (tail !== null) return [tail];
  }
  return cues.length === 0 ? cues : settleContents(sentence, cues);
}

function cueAt(sentence: Sentence, at: number, type: ChunkType): Cue | null {
  if (type === 'mark') return null;
  if (type === 'group') return reportsOf(sentence, at);
  return (
    accordingTo(sentence, at) ??
    inFull(sentence, at) ??
    putToo(sentence, at) ??
    (type === 'verb'
      ? (accusedBy(sentence, at) ??
        reportsOf(sentence, at) ??
        quotedAsSaying(sentence, at) ??
        quoting(sentence, at) ??
        saidBy(sentence, at) ??
        revisesToll(sentence, at) ??
        speaking(sentence, at))
      : null)
  );
}
