import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, id } from '../../../look.ts';
import { isPassive } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';

const [of, there, among, overnight] = ids('of there among overnight');

/**
 * Whether the words around the noun "fighting" at chunk `at` say that there was some: "There was fighting in Gao", "reports of
 * fighting", "amid fighting", "fresh fighting", "Fighting in Gao killed". Chunk `verb` is behind it and its place.
 */
export function isToldOf(sentence: Sentence, at: number, verb: number): boolean {
  const { passage, chunks } = sentence;
  // "amid fighting the fires", "fighting among fans"
  if (isType(chunks[at + 1], 'group') || isWord(chunks[at + 1], among)) return false;
  const before = chunkAt(chunks, at - 1);
  if (before === undefined || freshness.has(before.word?.form ?? ''))
    return before?.type === 'group' || isOfADay(sentence, verb);
  switch (before.type) {
    case 'group':
      return freshness.has(formAt(passage, before.last - 1));
    case 'preposition':
      return before.id === of
        ? isType(chunkAt(chunks, at - 2), 'group') && reports.has(formAt(passage, chunks[at - 2]!.last - 1))
        : joints.has(before.word?.form ?? '');
    case 'subordinator':
      return isOvernight(sentence, at);
    case 'verb':
      return telling.has(before.word?.verb?.lemma ?? '') && !isPassive(chunks, at - 1);
    default: {
      let back = at - 1;
      while (isType(chunkAt(chunks, back), 'auxiliary') || isType(chunkAt(chunks, back), 'adverb')) back--;
      return back < at - 1 && isWord(chunks[back + 1], there);
    }
  }
}

/** "calm after fighting overnight": where, the words before say. */
export function isOvernight({ passage, chunks }: Sentence, at: number): boolean {
  return chunks[at + 1] !== undefined && id(passage, chunks[at + 1]!.first) === overnight;
}

/** "Fighting in Gao killed nine people": of one day by its tense. */
function isOfADay({ chunks }: Sentence, verb: number): boolean {
  const { type, word } = chunks[verb] ?? {};
  return (
    type === 'verb' &&
    effects.has(word?.verb?.lemma ?? '') &&
    ((word?.verb?.forms ?? 0) & Form.past) !== 0 &&
    !isType(chunkAt(chunks, verb - 1), 'auxiliary')
  );
}

const joints: ReadonlySet<string> = new Set(['after', 'amid', 'amidst', 'following', 'during']);
const freshness: ReadonlySet<string> = new Set([
  'fresh',
  'renewed',
  'new',
  'sporadic',
  'deadly',
  'continuing',
  'continued',
  'ongoing',
  'house-to-house',
]);
const reports: ReadonlySet<string> = new Set(['reports', 'report', 'outbreak', 'bout']);
const telling: ReadonlySet<string> = new Set(['report', 'witness', 'see', 'describe']);
const effects: ReadonlySet<string> = new Set(['kill', 'wound', 'injure', 'leave', 'force', 'send', 'enter', 'spread']);
