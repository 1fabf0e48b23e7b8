import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id, wordAt } from '../../../look.ts';
import { isPassive, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import type { Word } from '../../../word.ts';
import { chemicals } from '../../../words/incident.ts';
import type { Happening } from '../found.ts';
import { isActor, isPlaced, namedIn } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { ownerIn } from '../typed.ts';

const [of, use, tear, chemical, withId] = ids('of use tear chemical with');

const chemicalNouns = new Set(chemicals);

/** "Assad’s use of chemical weapons in a suburb", "rebels used chlorine gas in the village" */
export function chemicalUse(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const group = chunks[at]!.group;
  if (group === undefined || !isChemical(sentence, at)) return null;
  const direct = isUse(chunkAt(chunks, at - 1)) || isUsed(chunks, at);
  const nominal = isWord(chunkAt(chunks, at - 1), of) && isUse(chunkAt(chunks, at - 2));
  if ((!direct && !nominal) || !isPlaced(sentence, at, at + 1)) return null;
  if (isUsed(chunks, at))
    return {
      concept: 'chemical-attack',
      rule: 'en/incident/chemical-use',
      index: at,
      by: [],
      against: [],
      weapon: namedIn(passage, group),
    };
  const useAt = direct ? at - 1 : at - 2;
  const before = chunkAt(chunks, useAt - 1)?.group;
  const subject = direct && before === undefined ? subjectOf(chunks, useAt)?.group : before;
  const owner = nominal && before !== undefined ? ownerIn(passage, before, before.last) : null;
  const by =
    owner ??
    (direct && subject !== undefined && subject !== null && isActor(passage, subject)
      ? namedIn(passage, subject)
      : null);
  return {
    concept: 'chemical-attack',
    rule: 'en/incident/chemical-use',
    index: at,
    by: by === null ? [] : [by],
    against: [],
    weapon: namedIn(passage, group),
  };
}

/** "sarin was used", "chlorine was dropped" */
function isUsed(chunks: readonly Chunk[], at: number): boolean {
  for (let next = at + 1; next < at + 5; next++) {
    const lemma = isType(chunks[next], 'verb') ? chunks[next]!.word?.verb?.lemma : undefined;
    if (lemma !== undefined)
      return (lemma === 'use' || lemma === 'drop' || lemma === 'release') && isPassive(chunks, next);
    if (!isType(chunks[next], 'auxiliary') && !isType(chunks[next], 'adverb')) return false;
  }
  return false;
}

function isUse(chunk: Chunk | undefined): boolean {
  return chunk?.word?.verb?.lemma === 'use' || chunk?.id === use;
}

/** Whether a word can end the name of a chemical weapon: what {@link isChemical} needs. */
export function namesChemical({ form }: Word): boolean {
  return chemicalNouns.has(form) || form === 'weapons' || form === 'agents' || form === 'weapon';
}

export function isChemical({ passage, chunks }: Sentence, at: number): boolean {
  const { first, last } = chunks[at]!;
  const form = wordAt(passage, last - 1)?.form ?? '';
  if (chemicalNouns.has(form)) return form !== 'gas' || id(passage, last - 2) !== tear;
  return (
    (form === 'weapons' || form === 'agents' || form === 'weapon') &&
    id(passage, Math.max(first, last - 2)) === chemical
  );
}

/** "killed 12 people with chemical weapons", "poison gas killed 80 people" */
export function byChemicals(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  let subject = doer === null ? -1 : at - 1;
  while (subject >= 0 && subject > at - 12 && chunks[subject]!.group !== doer) subject--;
  const rule = 'en/incident/chemical-killing';
  if (subject >= 0 && chunks[subject]!.group === doer && isChemical(sentence, subject)) {
    const owner = ownerIn(passage, doer!, doer!.last - 2);
    return {
      concept: 'chemical-attack',
      rule,
      index: subject,
      by: owner === null ? [] : [owner],
      against: targets(passage, done),
      weapon: [doer!.last - 2, doer!.last],
    };
  }
  for (let next = at + 1; next < chunks.length && next < at + 10; next++) {
    if (chunks[next]!.type === 'verb' || chunks[next]!.type === 'subordinator') return null;
    if (chunks[next]!.id !== withId || chunks[next + 1]?.group === undefined || !isChemical(sentence, next + 1))
      continue;
    return {
      concept: 'chemical-attack',
      rule,
      index: at,
      by: actorsOf(sentence, doer),
      against: targets(passage, done),
      weapon: namedIn(passage, chunks[next + 1]!.group!),
    };
  }
  return null;
}
