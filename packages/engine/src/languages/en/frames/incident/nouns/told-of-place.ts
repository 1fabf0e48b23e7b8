import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { idOf } from '../../../lexicon.ts';
import { isPassive, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList } from '../../../word-list.ts';
import { isBareName } from '../parties/around.ts';

const place = idOf('place');
const striking = verbList('hit strike target pound rock shake shook');
const witnessing = verbList('see witness');
const occurring = verbList('occur happen');

/** "Air strikes hit Gao", "Gao witnessed heavy shelling": violence that meets a place by its name, or that the place has seen. */
export function isOfNamedPlace({ passage, chunks }: Sentence, at: number): boolean {
  const verb = isType(chunks[at + 1], 'adverb') ? at + 2 : at + 1;
  if (isType(chunks[verb], 'verb') && striking.has(chunks[verb]!.word) && !isPassive(chunks, verb)) {
    const struck = chunks[verb + 1]?.group;
    return struck !== undefined && isBareName(passage, struck);
  }
  const seen = chunkAt(chunks, at - 1);
  // "would like to see" tells of nothing that was.
  if (!witnessing.has(seen?.word) || ((seen!.word!.verb?.forms ?? 0) & Form.past) === 0) return false;
  const where = subjectOf(chunks, at - 1)?.group;
  return where !== undefined && (where.sort === 'place' || isBareName(passage, where));
}

/** "took place", "occurred": whether the verb at a chunk says no more than that it was. */
export function takesPlace(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  if (!isType(verb, 'verb')) return false;
  return occurring.has(verb!.word) || (verb!.word?.verb?.lemma === 'take' && isWord(chunks[at + 1], place));
}
