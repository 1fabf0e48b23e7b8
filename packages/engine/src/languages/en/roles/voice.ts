/* The auxiliaries of a verb, and its voice. */
import { isQuote, mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { Tag } from '../word.ts';
import { verbList } from '../word-list.ts';

/** "killing": whether a chunk is a verb's gerund; no chunk is none. */
export function isGerund(chunk: Chunk | undefined): boolean {
  return ((chunk?.word?.verb?.forms ?? 0) & Form.gerund) !== 0;
}

/** "shells fired by", "has fired": whether a chunk can be a verb's participle; no chunk is none. */
export function isParticiple(chunk: Chunk | undefined): boolean {
  return ((chunk?.word?.verb?.forms ?? 0) & Form.participle) !== 0;
}

/** "reported", "believed", "feared": what is said of the subject between it and its verb. */
export function raises({ type, word }: Chunk): boolean {
  return type === 'verb' && raising.has(word) && ((word?.verb?.forms ?? 0) & Form.participle) !== 0;
}

const raising = verbList(
  'report believe fear think say know understand presume confirm estimate allege suppose suspect'.split(' '),
);

/** Whether an auxiliary of the verb at `index` stands before it. */
export function hasAuxiliary(chunks: readonly Chunk[], index: number): boolean {
  return auxiliaryOf(chunks, index) !== null;
}

/** The nearest auxiliary of the verb at `index`: only adverbs, negations, dates and participles joined to it come between. */
export function auxiliaryOf(chunks: readonly Chunk[], index: number): Chunk | null {
  for (let at = index - 1; at >= 0 && at >= index - 8; at--) {
    const chunk = chunks[at]!;
    if (chunk.type === 'auxiliary') return chunk;
    if (chunk.type === 'adverb' || chunk.type === 'negation' || chunk.type === 'date' || isQuote(chunk.unit)) continue;
    // "were reported injured"
    if (at === index - 1 && raises(chunk)) continue;
    if (chunk.type === 'conjunction' || chunk.unit === mark.comma) {
      // "were killed and wounded", "arrested, tortured and killed"
      const before = chunkAt(chunks, at - 1);
      if (before?.type === 'verb' || before?.type === 'state') {
        at--;
        continue;
      }
      const joined = chunks[at + 1];
      if (before?.type === 'adverb' || joined?.type === 'adverb') continue;
    }
    return null;
  }
  return null;
}

/** Whether the verb at `index` is passive: a form of "be" or "get" nearest to it. "is shelling" goes on, and is none. */
export function isPassive(chunks: readonly Chunk[], index: number): boolean {
  const forms = chunks[index]?.word?.verb?.forms ?? 0;
  if ((forms & Form.gerund) !== 0 && (forms & Form.participle) === 0) return false;
  return ((auxiliaryOf(chunks, index)?.word?.tags ?? 0) & Tag.be) !== 0;
}
