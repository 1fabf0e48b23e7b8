import type { Cue } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import { idOf } from '../lexicon.ts';
import { markAt } from '../look.ts';
import type { Sentence } from '../sentence.ts';

const that = idOf('that');

const speaking = new Set(['en/attribution/speaks', 'en/attribution/said-source']);

/** Whether "according to" stands right behind a speaker whose words are in front. */
export function isPassedOn({ passage }: Sentence, said: Cue, { rule, first, chain }: Cue): boolean {
  if (rule !== 'en/attribution/according-to' || chain[0]?.anaphor !== false) return false;
  if (!speaking.has(said.rule) || said.content[0] >= said.first) return false;
  const last = Math.max(said.last, ...said.chain.map((source) => source.last));
  return first === last || (first === last + 1 && markAt(passage, last) === mark.comma);
}

/** Tokens between a speaker at the end and whoever passes that on: "the ministry said on Monday, state radio reported". */
const relayMax = 8;

/** "12 died, the ministry said, state radio reported.": both stand behind what is said. */
export function isRelayed(sentence: Sentence, said: Cue, { rule, first, last, chain: [source] }: Cue): boolean {
  if (rule !== 'en/attribution/speaks' || source === undefined || source.anaphor) return false;
  if (!speaking.has(said.rule) || said.content[0] >= said.first || first < source.last) return false;
  const from = Math.max(said.last, ...said.chain.map((other) => other.last));
  if (source.first - from > relayMax || markAt(sentence.passage, source.first - 1) !== mark.comma) return false;
  const between = sentence.chunks.filter((chunk) => chunk.first >= from && chunk.last <= source.first);
  return !between.some(({ type }) => type === 'verb' || type === 'conjunction') && !hasContentBehind(sentence, last);
}

/** Tokens that may stand between a verb of saying and the source whose saying it repeats: "told a paper that". */
const repeatedMax = 5;

/**
 * "AFP said that the police reported …", "the mayor said that according to medics …": what one says is that the other says, or has it
 * from the other.
 */
export function isRepeated({ chunks }: Sentence, outer: Cue, inner: Cue): boolean {
  const [source] = inner.chain;
  if (outer.rule !== 'en/attribution/speaks' || source === undefined || source.anaphor) return false;
  const isCited = inner.rule === 'en/attribution/according-to' && inner.content[0] >= source.last;
  if (!isCited && (inner.rule !== outer.rule || source.first >= inner.first)) return false;
  if (outer.content[0] !== outer.last) return false;
  const start = Math.min(source.first, inner.first);
  const gap = start - outer.last;
  if (gap < 0 || gap > repeatedMax) return false;
  const between = chunks.filter(({ first }) => first >= outer.last && first < start);
  if (between.some(({ type, unit }) => unit !== 0 || type === 'verb')) return false;
  // "said earlier initial reports showed"
  return between.at(-1)?.id === that || between.every(({ type }) => type === 'adverb' || type === 'date');
}

/** A verb or a clause behind "said", not just "on Sunday" and a stop. */
export function hasContentBehind({ chunks }: Sentence, token: number): boolean {
  return chunks.some(
    ({ first, type }) => first >= token && (type === 'verb' || type === 'state' || type === 'auxiliary'),
  );
}
