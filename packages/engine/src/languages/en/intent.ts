import type { Passage } from '../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from './chunk.ts';
import { Form } from './inflection.ts';
import { idOf } from './lexicon.ts';
import { wordAt } from './look.ts';
import { Tag } from './word.ts';
import { lemmaOf } from './word-list.ts';
import { governingNouns, governors, type Restraint } from './words/intent.ts';

const to = idOf('to');

function byWord(lists: Readonly<Record<Restraint, string>>): ReadonlyMap<string, Restraint> {
  return new Map(
    (Object.entries(lists) as [Restraint, string][]).flatMap(([restraint, list]) =>
      list.split(' ').map((entry) => [lemmaOf(entry), restraint] as const),
    ),
  );
}

const verbs = byWord(governors);
const nouns = byWord(governingNouns);

/** What a verb leaves of the deed that its "to" leads up to, by its base form; `null` where it is done. */
export function leftByVerb(lemma: string): Restraint | null {
  return verbs.get(lemma) ?? null;
}

/** What a noun leaves of the deed that its "to" leads up to; `null` where it is none that does so. */
export function leftByNoun(form: string): Restraint | null {
  return nouns.get(form) ?? null;
}

/** What the verb at `index` is only led up to by: "threatened to kill", "a plot to bomb". */
export interface LedUp {
  readonly restraint: Restraint;
  /** Whether a noun does: whoever its verb is about need not be who would have done it ("foiled a plot to kill"). */
  readonly byNoun: boolean;
}

/** Chunks that a governing noun's phrase may hold behind the noun: "a plot by two men to", "the order from above to". */
const phraseMax = 3;

/** What leads up to the verb at `index` with "to"; `null` where nothing does, or where it is done ("managed to kill"). */
export function ledUpTo(passage: Passage, chunks: readonly Chunk[], index: number): LedUp | null {
  let at = index - 1;
  while (at > 0 && chunks[at]!.type === 'adverb') at--;
  if (isType(chunkAt(chunks, at), 'conjunction')) {
    const joined = infinitiveBefore(chunks, index, at);
    return joined < 0 ? null : ledUpTo(passage, chunks, joined);
  }
  if (!isWord(chunkAt(chunks, at), to)) return null;
  at--;
  while (at > 0 && (chunks[at]!.type === 'adverb' || chunks[at]!.type === 'date')) at--;
  for (let back = at; back >= 0 && back >= at - phraseMax; back--) {
    const { type, word, last } = chunks[back]!;
    if (type === 'verb') {
      // "doctors expect thousands more to die": over those of whom it is expected.
      const own = back === at || (back === at - 1 && isType(chunks[at], 'group'));
      // "a plan to", "an attempt by rebels to": the noun, though the word can be a verb.
      const byNoun = ((chunkAt(chunks, back - 1)?.word?.tags ?? 0) & Tag.determiner) !== 0;
      const restraint = own ? leftByVerb(word?.verb?.lemma ?? '') : byNoun ? leftByNoun(word?.form ?? '') : null;
      return restraint === null ? null : { restraint, byNoun };
    }
    if (type === 'group') {
      const restraint = leftByNoun(wordAt(passage, last - 1)?.form ?? '');
      if (restraint !== null) return { restraint, byNoun: true };
    } else if (type !== 'preposition') return null;
  }
  return null;
}

/** Chunks that may stand between two infinitives that "and" joins. */
const joinedMax = 8;

/** "plotted to bomb the train and kill 80": the verb behind "to" that "and" at chunk `joint` joins this one to; -1 if none. */
function infinitiveBefore(chunks: readonly Chunk[], index: number, joint: number): number {
  if (chunks[index]!.word?.verb?.forms !== Form.base) return -1;
  for (let at = joint - 1; at > 0 && at > joint - joinedMax; at--) {
    if (chunks[at]!.type === 'subordinator' || chunks[at]!.unit !== 0) return -1;
    if (chunks[at]!.type === 'verb') return chunks[at - 1]!.id === to ? at : -1;
  }
  return -1;
}
