import type { Cue, SourceWords } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { type Chunk, chunkAt, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { shapeAt } from '../look.ts';
import { isPassive } from '../roles.ts';
import { Tag } from '../word.ts';
import { formList, verbList } from '../word-list.ts';
import { verifying } from '../words/speech.ts';
import { isNegated } from './negated.ts';
import { byWhom, cue } from './speakers.ts';

const [that, of] = ids('that of');

const claims = formList(
  'report reports claim claims allegation allegations assertion assertions rumour rumours rumor rumors statement',
);
const figures = formList('figure figures toll number count tally');
const verifies = verbList(verifying);

/**
 * "Claims that 12 were killed were denied by the army", "The group's claim that 12 died could not be independently verified": of what
 * the sentence itself goes on to judge, whoever denies it, or whoever claims it.
 */
export function judgedClaim(passage: Passage, chunks: readonly Chunk[], at: number): Cue | null {
  const { type, first, last } = chunks[at]!;
  // "The figure of 12 dead could not be verified": nobody says whose it is.
  const figure = type === 'group' && figures.isAt(passage, last - 1) && isWord(chunks[at + 1], of);
  const claim = (type === 'verb' || type === 'group') && claims.isAt(passage, last - 1) && isWord(chunks[at + 1], that);
  if (!figure && !claim) return null;
  const before = chunkAt(chunks, at - 1);
  const owned = type === 'verb' && before?.type === 'group' && shapeAt(passage, before.last - 1) === Shape.possessive;
  // "The army claims that": a verb.
  if (type === 'verb' && !owned && !(before === undefined || before.type === 'mark' || isDeterminer(before)))
    return null;
  const judged = judgement(chunks, at + 2);
  if (judged < 0) return null;
  let auxiliary = judged - 1;
  while (
    chunks[auxiliary - 1]?.type === 'auxiliary' ||
    chunks[auxiliary - 1]?.type === 'negation' ||
    chunks[auxiliary - 1]?.type === 'adverb'
  )
    auxiliary--;
  const content = [chunks[at + 1]!.first, chunks[auxiliary]!.first] as const;
  if (chunks[judged]!.word?.verb?.speech === 'deny') {
    const by = denier(passage, chunks, judged + 1);
    return cue(
      'deny',
      chunks[judged]!.first,
      chunks[judged]!.last,
      by === null ? [] : [by],
      content,
      'en/attribution/claim-denied',
    );
  }
  const source = owned
    ? { first: before.first, last: before.last - 1, anaphor: false }
    : { first: before !== undefined && isDeterminer(before) ? before.first : first, last, anaphor: false };
  return cue('claim', first, last, figure ? [] : [source], content, 'en/attribution/claim-unverified');
}

function isDeterminer({ type, word }: Chunk): boolean {
  return type === 'adverb' && ((word?.tags ?? 0) & Tag.determiner) !== 0;
}

/** The verb that ends the sentence's own clause and says that what is claimed is denied, or could not be verified; -1 if none does. */
function judgement(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < chunks.length; at++) {
    const { type, unit, word } = chunks[at]!;
    if (unit === mark.semicolon) return -1;
    if (type !== 'verb' || !isPassive(chunks, at)) continue;
    if (word?.verb?.speech === 'deny') return at;
    if (verifies.has(word) && isNegated(chunks, at)) return at;
  }
  return -1;
}

function denier(passage: Passage, chunks: readonly Chunk[], from: number): SourceWords | null {
  let at = from;
  while (isType(chunks[at], 'date') || isType(chunks[at], 'adverb')) at++;
  return byWhom(passage, chunks, at)?.source ?? null;
}
