import type { Cue } from '../../../../mentions/attribution/cue.ts';
import type { Predication, Utterance } from '../../../../mentions/predication.ts';
import { isQuote, mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { isCapitalised, markAt, tags, wordAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { Tag } from '../../word.ts';
import { quotedWithin, trimmedEnd } from './quoted.ts';

/** Fewer words say nothing that could be set against another's: "he said so". */
const saidTokensMin = 4;
/** Rules whose source speaks by itself; a figure's label or a headline's tail names one who is passed on. */
const spoken = new Set([
  'en/attribution/speaks',
  'en/attribution/said-source',
  'en/attribution/quoted-as-saying',
  'en/attribution/according-to',
]);
const stating = new Set(['say', 'claim', 'deny', 'warn', 'accuse']);

/** What a sentence says that somebody said: one for each cue that has a speaker and words of some length. */
export function findUtterances({ passage }: Sentence, cues: readonly Cue[]): Predication[] {
  const found: Predication[] = [];
  for (const cue of cues) {
    const source = cue.chain.at(-1);
    if (source === undefined || !spoken.has(cue.rule) || !stating.has(cue.speech)) continue;
    const said = saidBy(passage, cue);
    if (said === null) continue;
    const named = source.anaphor
      ? { speaker: [source.first, source.last] as const, role: null }
      : speakerOf(passage, source.first, source.last);
    const utterance: Utterance = { ...named, ...said, anaphor: source.anaphor };
    found.push({
      concept: 'say',
      trigger: [cue.first, cue.last],
      patients: [],
      agents: [],
      causes: [],
      utterance,
      modality: cue.speech === 'deny' ? 'denied' : 'asserted',
      running: false,
      reach: [Math.min(source.first, cue.first, said.quote[0]), Math.max(source.last, cue.last, said.quote[1])],
      rule: said.direct ? 'en/speech/direct' : 'en/speech/indirect',
    });
  }
  return found;
}

/** The words said: those in quotation marks, or else the clause that the cue governs, without "that". */
function saidBy(passage: Passage, { content, chain, first, last }: Cue): Pick<Utterance, 'direct' | 'quote'> | null {
  const quoted = quotedWithin(passage, content[0], content[1]);
  if (quoted !== null) return { direct: true, quote: quoted };
  const sourceFirst = Math.min(first, ...chain.map((words) => words.first));
  const [from, to] = content[0] < sourceFirst ? [content[0], Math.min(content[1], sourceFirst)] : content;
  let start = Math.max(from, content[0] < sourceFirst ? from : last);
  while (
    start < to &&
    (leading.has(wordAt(passage, start)?.form ?? '') ||
      isQuote(markAt(passage, start)) ||
      markAt(passage, start) === mark.comma ||
      markAt(passage, start) === mark.colon)
  )
    start++;
  const end = trimmedEnd(passage, start, to);
  return end - start < saidTokensMin ? null : { direct: false, quote: [start, end] };
}

const leading = new Set(['that', 'and', 'but']);

/** A speaker apart from what they are: "UN spokesman Stephane Example", "Rami Example, head of the Observatory". */
export function speakerOf(passage: Passage, first: number, last: number): Pick<Utterance, 'speaker' | 'role'> {
  for (let at = first + 1; at < last - 1; at++) {
    if (markAt(passage, at) === mark.comma) return { speaker: [first, at], role: [at + 1, last] };
  }
  let title = -1;
  for (let at = first; at < last - 1; at++) if ((tags(passage, at) & (Tag.source | Tag.person)) !== 0) title = at;
  if (title < 0) return { speaker: [first, last], role: null };
  for (let at = title + 1; at < last; at++)
    if (!isCapitalised(passage, at)) return { speaker: [first, last], role: null };
  return { speaker: [title + 1, last], role: [first, title + 1] };
}
