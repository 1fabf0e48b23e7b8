import type { Parsed } from '../language.ts';
import type { Link, Modality } from '../model/claim.ts';
import type { Cue } from '../mentions/attribution/cue.ts';
import { chainOf, isSaidBy, modalityOfSpeech, type Speaker } from '../mentions/attribution/chain.ts';

/** Who says what stands at a token, and what their verb makes of it. */
export interface Attributed {
  readonly links: readonly Link[];
  readonly modality: Modality | null;
  readonly cue: Cue | null;
}

const own: Attributed = { links: [], modality: null, cue: null };

/** The innermost cue whose words hold the token, with its chain. */
export function sourceOf(parsed: Parsed, token: number, before: Speaker | null): Attributed {
  let best: Cue | null = null;
  for (const cue of parsed.cues) {
    if (!isSaidBy(cue, token)) continue;
    if (best === null || cue.content[1] - cue.content[0] < best.content[1] - best.content[0]) best = cue;
  }
  if (best === null) return own;
  const links = chainOf(parsed.passage, best, before);
  return { links, modality: modalityOfSpeech(best.speech), cue: best };
}

/** The last speaker whom a sentence names, for the pronouns of the next. */
export function lastSpeaker(parsed: Parsed, before: Speaker | null): Speaker | null {
  let speaker = before;
  for (const cue of parsed.cues) {
    const link = chainOf(parsed.passage, cue, speaker)[0];
    if (link !== undefined) speaker = { link, sentence: parsed.passage.sentence };
  }
  return speaker;
}
