import type { Modality } from '../../../../../model/claim.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { leftByVerb } from '../../../intent.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, tags } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { type Actor, actorAt } from '../actors/actor.ts';
import { chunkOf, ownerBefore } from '../actors/owner.ts';
import { type Area, areaAt } from '../areas/area.ts';

const [forId, of, inId] = ids('for of in');

/** What stands behind a noun of control: its place, who does it, to whom. */
export interface Around {
  readonly area: Area | null;
  readonly actor: Actor | null;
  /** Whom it is made against, where the place follows. */
  readonly foe: Actor | null;
  readonly end: number;
}

export const ofPlace: ReadonlySet<string> = new Set(['of']);
export const onPlace = new Set([
  'on',
  'against',
  'in',
  'around',
  'near',
  'into',
  'targeting',
  'towards',
  'toward',
  'to',
]);
export const intoPlace = new Set(['into', 'on', 'towards', 'toward', 'to', 'in', 'around', 'through', 'near']);

/** "in the direction of Gao": one past "of", where "in" stands at chunk `at`; -1 if it does not. */
export function directionOf({ passage, chunks }: Sentence, at: number): number {
  const { group } = chunks[at + 1] ?? {};
  const found =
    group !== undefined &&
    isWord(chunks[at], inId) &&
    formAt(passage, group.last - 1) === 'direction' &&
    isWord(chunks[at + 2], of);
  return found ? at + 3 : -1;
}

/** Reads "by X", "of X", "on Y" behind the noun at chunk `at`, each once. */
export function around(sentence: Sentence, at: number, placing: ReadonlySet<string>): Around {
  const { chunks } = sentence;
  let area: Area | null = null;
  let actor: Actor | null = null;
  let foe: Actor | null = null;
  let next = at + 1;
  while (next < chunks.length && next < at + 12) {
    const { type, word } = chunks[next]!;
    if (type === 'date' || type === 'adverb') {
      next++;
      continue;
    }
    // "gains west of Gao"
    if (area === null && placing.has('near') && isBearing(sentence, next)) {
      area = areaAt(sentence, next + 2);
      if (area === null) break;
      next = area.end;
      continue;
    }
    const form = word?.form ?? '';
    if (type !== 'preposition' && form !== 'targeting') break;
    const towards = placing.has('towards') ? directionOf(sentence, next) : -1;
    const place: Area | null =
      area === null && placing.has(form) ? areaAt(sentence, towards < 0 ? next + 1 : towards) : null;
    if (place !== null) {
      area = place;
      next = place.end;
      continue;
    }
    // "advances against the rebels in the city": over whom they were made against.
    const against: Actor | null =
      area === null && form === 'against' && placing.has('into') ? actorAt(sentence, next + 1) : null;
    if (against !== null) {
      foe = against;
      next = against.end;
      continue;
    }
    const by: Actor | null =
      actor === null && (form === 'by' || form === 'of' || (form === 'to' && area !== null))
        ? actorAt(sentence, next + 1)
        : null;
    if (by === null) break;
    actor = by;
    next = overShortName(chunks, by.end);
  }
  return { area, actor, foe, end: next };
}

function isBearing({ passage, chunks }: Sentence, at: number): boolean {
  const { group, first, last } = chunks[at]!;
  return (
    group !== undefined &&
    last - first === 1 &&
    (tags(passage, first) & Tag.direction) !== 0 &&
    isWord(chunks[at + 1], of)
  );
}

/** Over "(NA)" behind the name that it is short for. */
function overShortName(chunks: readonly Chunk[], at: number): number {
  return isMark(chunks[at], mark.open) && isMark(chunks[at + 2], mark.close) ? at + 3 : at;
}

/** Whether a word that can be a verb stands as a noun: behind a determiner, an adjective or an owner. */
export function isNoun(sentence: Sentence, token: number): boolean {
  if (sentence.chunks[chunkOf(sentence.chunks, token)]!.type === 'group') return true;
  const at = chunkOf(sentence.chunks, token);
  return isType(chunkAt(sentence.chunks, at - 1), 'verb') || ownerBefore(sentence, token).first < token;
}

/** "called for the withdrawal of": what is demanded is not so. */
export function called({ chunks }: Sentence, first: number): Modality | null {
  const before = chunkAt(chunks, first - 1);
  const lemma =
    before?.word?.verb?.lemma ??
    (before?.type === 'preposition' ? chunkAt(chunks, first - 2)?.word?.verb?.lemma : undefined);
  if (lemma === undefined) return 'asserted';
  if (lemma === 'demand' || lemma === 'urge' || (lemma === 'call' && before?.id === forId)) return 'called-for';
  if (lemma === 'prevent' || lemma === 'avert' || lemma === 'fear' || (lemma === 'warn' && before?.id === of))
    return 'possible';
  return leftByVerb(lemma) ?? 'asserted';
}
