import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { type Actor, actorAt } from '../actors/actor.ts';
import { type Area, areaAt } from '../areas/area.ts';

const [between, withId, against, andId, under, place, of] = ids('between with against and under place of');

/** What stands behind a noun of fighting. */
interface Behind {
  readonly area: Area | null;
  readonly by: Actor | null;
  readonly against: Actor | null;
  /** Chunk of the verb that says that there is some: "raged"; -1 if none does. */
  readonly told: number;
}

/** Chunks between the noun and its place: "broke out again on Sunday between rebels and the army near". */
const reach = 16;

/** Reads on from chunk `start`: when, between whom, that it goes on, and where; a battle is also "of" its place. */
export function behindFighting(sentence: Sentence, start: number, isBattle: boolean): Behind {
  const { passage, chunks } = sentence;
  const nothing = { area: null, by: null, against: null, told: -1 };
  let by: Actor | null = null;
  let foe: Actor | null = null;
  let told = -1;
  let next = start;
  while (next < chunks.length && next < start + reach) {
    const chunk = chunks[next]!;
    const { type, word } = chunk;
    if (type === 'negation') return nothing;
    if (type === 'date' || type === 'adverb') next++;
    else if (type === 'auxiliary') told = next++;
    else if (type === 'verb') {
      if (isWord(chunk, place) && taking.has(chunkAt(chunks, next - 1)?.word)) next++;
      else if (lasting.has(word)) told = next++;
      else if (lastingForms.isAt(passage, chunk.first)) told = next++;
      else break;
    } else if (type === 'preposition' && isWord(chunk, between)) {
      const parties = partiesAt(sentence, next + 1);
      if (parties === null) return nothing;
      ({ by, foe } = parties);
      next = parties.end;
    } else if (isWord(chunk, withId) || isWord(chunk, against) || word?.form === 'involving') {
      const actor = actorAt(sentence, next + 1);
      // "the battle against cholera"
      if (actor === null && (isWord(chunk, against) || !isType(chunks[next + 1], 'group'))) break;
      if (actor?.group.population === 'police') return nothing;
      foe = actor;
      next = actor === null ? next + 2 : actor.end;
    } else if (isWord(chunk, under) && formAt(passage, (chunks[next + 1]?.last ?? 0) - 1) === 'way') {
      told = next;
      next += 2;
    } else if (placing.has(word) || (isBattle && isWord(chunk, of))) {
      // "in and around Gao"
      if (isType(chunks[next + 1], 'conjunction') && placing.has(chunks[next + 2]?.word)) next += 2;
      const area = areaAt(sentence, next + 1);
      const inner = area === null || area.passed ? within(sentence, next + 1) : null;
      if (area !== null || inner !== null) return { area: inner ?? area, by, against: foe, told };
      // "raged on in Gao"
      if (!isParticle(chunks, next)) break;
      next++;
    } else if (type === 'preposition' && isParticle(chunks, next)) next++;
    // "was heaviest around the town"
    else if (
      type === 'group' &&
      isType(chunkAt(chunks, next - 1), 'auxiliary') &&
      degrees.isAt(passage, chunk.last - 1)
    )
      next++;
    else break;
  }
  return nothing;
}

/** "Fighting in Gao between the army and rebels has intensified": chunk of the verb that says so behind the place; -1 if none does. */
export function toldBehind({ passage, chunks }: Sentence, end: number): number {
  for (let next = end; next < chunks.length && next < end + reach; next++) {
    const { type, word, first } = chunks[next]!;
    if (type === 'verb') return lasting.has(word) || lastingForms.isAt(passage, first) ? next : -1;
    if (type === 'mark' || type === 'subordinator' || type === 'negation' || type === 'pronoun') return -1;
  }
  return -1;
}

/** "at the northern entrance to Gao", "on several fronts around Gao": the place behind what lies in it. */
function within(sentence: Sentence, at: number): Area | null {
  const { chunks } = sentence;
  if (!isType(chunks[at], 'group') || !(placing.has(chunks[at + 1]?.word) || isWord(chunks[at + 1], of))) return null;
  const area = areaAt(sentence, at + 2);
  return area === null || area.passed || area.site ? null : area;
}

/** "out" of "broke out", "on" of "raged on": a particle of the verb before it. */
function isParticle(chunks: readonly Chunk[], at: number): boolean {
  return isType(chunkAt(chunks, at - 1), 'verb') && !isType(chunks[at + 1], 'group') && particles.has(chunks[at]!.word);
}

/** "between the army and the rebels": the two, if both may bear arms; `null` if police or people without arms are one of them. */
function partiesAt(
  sentence: Sentence,
  at: number,
): { readonly by: Actor | null; readonly foe: Actor | null; readonly end: number } | null {
  const { chunks } = sentence;
  const first = actorAt(sentence, at);
  if (first === null || first.group.population === 'police') return null;
  for (let next = at + 1; next < chunks.length && next < at + 6; next++) {
    if (!isType(chunks[next], 'conjunction') || !isWord(chunks[next], andId)) continue;
    const second = actorAt(sentence, next + 1);
    if (second === null) return null;
    if (second.group.population === 'police') return null;
    const { group } = chunks[next - 1]!;
    const by = group === undefined ? first : { ...first, end: next, group: { ...first.group, last: group.last } };
    return { by, foe: second, end: second.end };
  }
  // "between rival factions"
  return { by: first, foe: null, end: first.end };
}

const lasting = verbList(
  'rage continue erupt break/broke/broken resume intensify flare take/took/taken occur escalate begin/began/begun start spread/spread/spread report go/went/gone focus witness',
);
/** Verbs of the same kind that are in no other list. */
const lastingForms = formList(
  'ensued persists persisted lasted worsened underway rumbled centred centered concentrated ongoing'.split(' '),
);
const degrees = formList('heaviest fiercest heavy fierce intense ongoing'.split(' '));
const taking = verbList(['take/took/taken']);
const particles = wordList('out on up off');
const placing = wordList('in inside around near at outside across throughout along on to into over');
