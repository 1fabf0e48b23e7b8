import type { Cue, SourceWords } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { isGerund, isPassive } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { verbList } from '../word-list.ts';
import { byWhom, cue } from './speakers.ts';
import { subjectSource } from './subject.ts';

const [asId, that] = ids('as that');

const citing = verbList(['quote', 'cite']);
const reporting = verbList(['quote', 'cite', 'report']);

/** "The mayor was quoted by state television as saying", "…, the mayor was quoted as saying by AFP": the mayor says it, and whoever quotes passes it on. */
export function quotedAsSaying({ passage, chunks }: Sentence, at: number): Cue | null {
  if (!reporting.has(chunks[at]!.word) || !isPassive(chunks, at)) return null;
  let outer = byWhom(passage, chunks, at + 1);
  const joint = outer === null ? at + 1 : outer.end;
  const said = chunks[joint + 1];
  const speech = said?.word?.verb?.speech;
  if (!isWord(chunks[joint], asId) || !isGerund(said) || speech === undefined) return null;
  let next = joint + 2;
  outer ??= byWhom(passage, chunks, next);
  if (outer !== null && outer.end > next) next = outer.end;
  if (isWord(chunks[next], that)) next++;
  const source = subjectSource(passage, chunks, at);
  if (source === null) return null;
  const { first, last } = chunks[at]!;
  const chain = outer === null ? [source] : [outer.source, source];
  const content = [chunks[next]?.first ?? passage.last, passage.last] as const;
  return cue(speech, first, last, chain, content, 'en/attribution/quoted-as-saying');
}

/** "a general quoted by state television said", "The governor, cited by AFP, said": whoever quotes, and then who is quoted; `null` where nobody does. */
export function passedOnBy(
  passage: Passage,
  chunks: readonly Chunk[],
  subject: SourceWords,
  verb: number,
): readonly SourceWords[] | null {
  for (let at = verb - 1; at > 0 && chunks[at]!.first > subject.first; at--) {
    if (!citing.has(chunks[at]!.word) || isPassive(chunks, at)) continue;
    const outer = byWhom(passage, chunks, at + 1);
    if (outer === null) return null;
    const inner = chunkAt(chunks, at - 1)!;
    return [outer.source, { ...subject, last: Math.min(subject.last, inner.unit === 0 ? inner.last : inner.first) }];
  }
  return null;
}

/** "said Omar Example, quoted by state television", "according to the governor, quoted by state radio": whoever quotes a speaker named right before. */
export function quoterBehind(passage: Passage, chunks: readonly Chunk[], { last }: SourceWords): SourceWords | null {
  let at = chunks.findIndex(({ first }) => first >= last);
  if (isMark(chunkAt(chunks, at), mark.comma)) at++;
  if (at < 0 || !citing.has(chunks[at]?.word) || isPassive(chunks, at)) return null;
  return byWhom(passage, chunks, at + 1)?.source ?? null;
}
