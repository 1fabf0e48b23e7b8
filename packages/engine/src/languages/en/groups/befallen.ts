import { type Passage, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { verbList, wordsThat } from '../word-list.ts';
import { nounish } from './nouns.ts';

/** Tokens of the longest name that counts people by itself. */
const namesMax = 2;

/** Capitals with nothing behind them: "128 Viet Cong", no "12 Russian Leopards", no "9 NGOs" and no "32 Monitor". */
export function isNameAlone(passage: Passage, from: number, end: number): boolean {
  if (end === from || end - from > namesMax) return false;
  for (let at = from; at < end; at++) if (shapeAt(passage, at) !== Shape.title || tags(passage, at) !== 0) return false;
  return shapeAt(passage, end) !== Shape.number && (tags(passage, end) & nounish) === 0;
}

const befalling = wordsThat(({ verb }) => verb?.concept === 'kill' || verb?.concept === 'wound');
const befallen = wordsThat(({ verb }) => verb?.concept === 'die');

/** "killed 128 Viet Cong", "30 Hezbollah died": right behind what was done to them, or before what befell them. */
export function isBefallen(passage: Passage, at: number, end: number): boolean {
  if (befalling.isAt(passage, at - 1)) return !loss.isAt(passage, at - 1);
  let next = end;
  while ((tags(passage, next) & (Tag.be | Tag.have)) !== 0) next++;
  return befallen.isAt(passage, next) || (next > end && befalling.isAt(passage, next));
}

/** "handlers", "loggers", "machinists": an unknown plural that is formed as those who do something. */
export function isDoerNoun(passage: Passage, at: number): boolean {
  return (
    id(passage, at) === 0 &&
    shapeAt(passage, at) === Shape.lower &&
    /^\p{Ll}{3,}(?:ers|ors|ists|men|women)$/u.test(wordsOf(passage, at, at + 1))
  );
}

/** Tanks are lost as well. */
const loss = verbList(['lose']);
