import type { ActorScene } from '../../model/actor.ts';
import type { AliasFound } from './alias-table.ts';
import type { PhraseWord } from './phrase.ts';
import type { PhraseWords } from './phrase-words.ts';

/**
 * The alias that a whole phrase stands for; undefined where its words say that it is something else ("regime opponents",
 * "Russia and Turkey", "the former head of …"). Every word must be understood or an epithet, else it is left alone.
 */
export function headOfPhrase(
  phrase: readonly PhraseWord[],
  found: readonly AliasFound[],
  words: PhraseWords,
  scene: ActorScene,
): AliasFound | undefined {
  const head = found[0];
  if (head === undefined || head.actor === null) return undefined;
  const before = before_(phrase, head, words);
  if (before === null) return undefined;
  const after = after_(phrase, head, words);
  if (after === null || !stateless(head, after, before, scene)) return undefined;
  return onlyOne(phrase, found, head, after.last, words) ? head : undefined;
}
