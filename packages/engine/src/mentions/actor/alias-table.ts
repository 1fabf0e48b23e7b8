import type { Actor, ActorAlias, ActorScene, Dated } from '../../model/actor.ts';
import { type PhraseWord, phraseOf } from './phrase.ts';
import type { PhraseWords } from './phrase-words.ts';

interface Row {
  readonly words: readonly string[];
  /** Which of the words must stand in capitals, as "US" must, so that "us" is not it. */
  readonly acronyms: readonly boolean[];
  readonly actor: Actor;
  readonly alias: ActorAlias;
}

/** Aliases by their first word, longest first. */
export type AliasTable = ReadonlyMap<string, readonly Row[]>;

/** An alias at words `[first, last)`; `actor` is null where the words mean several actors at that date. */
export interface AliasFound {
  readonly first: number;
  readonly last: number;
  readonly actor: Actor | null;
  readonly alias: ActorAlias;
}

/** Days `[from, to]` that a report may be of; null: any. */
export type Days = readonly [from: string, to: string] | null;

/** Capitals are asked for up to this length; longer acronyms are no words of a language. */
const shortAcronym = 4;

export function aliasTable(actors: readonly Actor[], words: PhraseWords): AliasTable {
  const table = new Map<string, Row[]>();
  for (const actor of actors) {
    for (const alias of actor.aliases) {
      const phrase = phraseOf(alias.words, words);
      const first = phrase[0];
      if (first === undefined) continue;
      const row = {
        words: phrase.map(({ folded }) => folded),
        acronyms: phrase.map(({ folded, acronym }) => acronym && folded.length <= shortAcronym),
        actor,
        alias,
      };
      const rows = table.get(first.folded);
      if (rows === undefined) table.set(first.folded, [row]);
      else rows.push(row);
    }
  }
  for (const rows of table.values()) rows.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** EDTF of a day, month or year as its first and last day; anything else may be any day. */
export function daysOf(on: string | null): Days {
  const match = on === null ? null : /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(on);
  if (!match) return null;
  const [, year, month, day] = match;
  return [`${year}-${month ?? '01'}-${day ?? '01'}`, `${year}-${month ?? '12'}-${day ?? '31'}`];
}

/** Whether something dated can hold on one of the days; `from` counts, `to` does not. */
export function holdsOn({ from, to }: Dated, days: Days): boolean {
  return days === null || ((from === undefined || from <= days[1]) && (to === undefined || days[0] < to));
}

/** The aliases in a phrase, leftmost and then longest first; none overlap. */
export function aliasesIn(
  phrase: readonly PhraseWord[],
  table: AliasTable,
  days: Days,
  scene: ActorScene,
): readonly AliasFound[] {
  const found: AliasFound[] = [];
  for (let at = 0; at < phrase.length; ) {
    const here = aliasAt(phrase, at, table, days, scene);
    if (here === undefined) at++;
    else {
      found.push(here);
      at = here.last;
    }
  }
  return found;
}

function aliasAt(
  phrase: readonly PhraseWord[],
  at: number,
  table: AliasTable,
  days: Days,
  scene: ActorScene,
): AliasFound | undefined {
  let best: Row | undefined;
  let several = false;
  for (const row of table.get(phrase[at]!.folded) ?? []) {
    if (best !== undefined && row.words.length < best.words.length) break;
    if (!stands(row, phrase, at) || !holdsOn(row.alias, days)) continue;
    if (row.alias.country !== undefined && row.alias.country !== scene.country) continue;
    if (best === undefined || isNearer(row, best)) {
      best = row;
      several = false;
    } else if (best.actor !== row.actor && !isNearer(best, row)) several = true;
  }
  if (best !== undefined && several) return { first: at, last: at + best.words.length, actor: null, alias: best.alias };
  return best && { first: at, last: at + best.words.length, actor: best.actor, alias: best.alias };
}

/** In the country that the report is set in, what a name means there comes before what it means anywhere. */
function isNearer(row: Row, other: Row): boolean {
  return (
    row.words.length === other.words.length && row.alias.country !== undefined && other.alias.country === undefined
  );
}

function stands(row: Row, phrase: readonly PhraseWord[], at: number): boolean {
  return row.words.every((word, index) => {
    const there = phrase[at + index];
    if (there?.folded !== word || (index > 0 && there.parted)) return false;
    return !row.acronyms[index] || there.acronym;
  });
}
