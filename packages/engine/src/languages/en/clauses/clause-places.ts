import type { PlaceMention } from '../../../mentions/place/mention.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, isType } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { id } from '../look.ts';
import { isLocative, the } from '../places/words.ts';
import type { Sentence } from '../sentence.ts';
import { parts } from './clauses.ts';

const [including, that, whileId, but] = ids('including that while but');

/**
 * Tokens at which a part begins that has a place of its own, "12 were killed, including three in Homs", "12 were killed, three of
 * them in Homs": where only those are.
 */
export function placedParts({ passage, chunks }: Sentence, places: readonly PlaceMention[]): readonly number[] {
  if (places.length === 0) return noTokens;
  const found: number[] = [];
  for (let at = 0; at + 2 < chunks.length; at++) {
    const { word, first, group } = chunks[at]!;
    const part = group?.partOfThem ? at : word !== undefined && id(passage, first) === including ? at + 1 : -1;
    if (part < 0 || !isBareFigure(chunks[part]!)) continue;
    const { last } = chunks[part]!;
    const joint = isLocative(passage, last) ? last : -1;
    if (
      joint >= 0 &&
      places.some((place) => place.role === 'locative' && place.first === joint + 1 + articleAt(passage, joint + 1))
    )
      found.push(first);
  }
  return found.length > 0 ? found : noTokens;
}

function isBareFigure({ type, group }: Chunk): boolean {
  return type === 'group' && group!.figure?.article === false && (group!.sort === 'bare' || group!.sort === 'things');
}

const noTokens: readonly number[] = [];

/** Tokens of "while" that part two clauses, and of "but said", with which the same source goes on. */
export function besideAt({ passage, chunks }: Sentence, places: readonly PlaceMention[]): readonly number[] {
  if (places.length === 0) return noTokens;
  const found: number[] = [];
  for (let at = 1; at < chunks.length; at++)
    if ((chunks[at]!.id === whileId || saysOn(chunks, at)) && parts(passage, chunks, at)) found.push(chunks[at]!.first);
  return found.length > 0 ? found : noTokens;
}

function saysOn(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]!.id === but && chunks[at + 1]?.word?.verb?.speech !== undefined;
}

/** "said it lost 12 men and that four died in Homs": tokens of "and" before another "that"; "12 died, he said, adding that troops held Homs": of what goes on to say so. */
export function retoldAt({ chunks }: Sentence, places: readonly PlaceMention[]): readonly number[] {
  if (places.length === 0) return noTokens;
  const found: number[] = [];
  for (let at = 1; at < chunks.length; at++)
    if (chunks[at]!.id === that && (isType(chunks[at - 1], 'conjunction') || isSaying(chunks[at - 1]!)))
      found.push(chunks[at - 1]!.first);
  return found.length > 0 ? found : noTokens;
}

/** "adding", "noting" */
function isSaying({ word }: Chunk): boolean {
  return word?.verb?.speech !== undefined && (word.verb.forms & Form.gerund) !== 0;
}

function articleAt(passage: Passage, at: number): number {
  return id(passage, at) === the ? 1 : 0;
}
