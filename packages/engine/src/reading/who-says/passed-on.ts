import type { Parsed } from '../../language.ts';
import type { Cue, SourceWords } from '../../mentions/attribution/cue.ts';
import { isQuote, mark } from '../../text/marks.ts';
import { type Passage, wordsOf } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';

/** Whether what one says is that the other says it: "reports of 12 dead", or a source at the end that passes on a whole speech: "The army said 12 died, state radio reported." */
export function passesOn({ passage }: Parsed, outer: Cue, inner: Cue): boolean {
  if (outer.content[0] > inner.first || inner.last > outer.content[1]) return false;
  if (inner.rule.endsWith('-of')) return true;
  const source = Math.min(outer.first, ...outer.chain.map(({ first }) => first));
  return (
    outer.speech === 'say' &&
    outer.chain.length > 0 &&
    inner.chain.length > 0 &&
    inner.content[0] >= inner.last &&
    source >= inner.content[1] - 1 &&
    isSetOff(passage, source) &&
    endsSentence(passage, outer) &&
    !inner.chain.some((speaker) => outer.chain.some((other) => isSameName(passage, speaker, other)))
  );
}

/** `"They said that …"`: a pronoun that opens a quotation. */
export function isQuotedPronoun({ passage }: Parsed, { chain: [source] }: Cue): boolean {
  return source?.anaphor === true && isQuote(markOf(passage, source.first - 1));
}

function isSetOff(passage: Passage, source: number): boolean {
  const unit = markOf(passage, source - 1);
  return unit === mark.comma || isQuote(unit);
}

function markOf({ tokens }: Passage, at: number): number {
  return tokens.shape[at] === Shape.mark ? tokens.word[at]! : 0;
}

/** "The ABC news agency reported …, according to ABC": one source named twice. */
function isSameName(passage: Passage, one: SourceWords, other: SourceWords): boolean {
  const [a, b] = [wordsOf(passage, one.first, one.last), wordsOf(passage, other.first, other.last)];
  return a.includes(b) || b.includes(a);
}

/** Tokens that may stand behind a source that ends its sentence: "told reporters in the capital on Monday." */
const behindSource = 12;

function endsSentence({ last }: Passage, { first, last: end, chain }: Cue): boolean {
  return last - Math.max(first, end, ...chain.map((source) => source.last)) <= behindSource;
}
