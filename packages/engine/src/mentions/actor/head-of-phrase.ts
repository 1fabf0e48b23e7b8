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
  const lead = leadOf(phrase, head, words);
  const tail = tailOf(phrase, head, words);
  if (lead === null || tail === null || !isWhole(head, lead, tail, scene)) return undefined;
  return standsAlone(phrase, found, tail, words) ? head : undefined;
}

interface Lead {
  readonly indefinite: boolean;
}

/** What stands before the alias: epithets, or "spokesman for the"; null where it is anything else. */
function leadOf(phrase: readonly PhraseWord[], head: AliasFound, words: PhraseWords): Lead | null {
  const lead = phrase.slice(0, head.first);
  if (lead.some(({ folded }) => words.turning.has(folded) || words.joining.has(folded))) return null;
  const link = lead.findLastIndex(({ folded }) => words.linking.has(folded));
  if (link >= 0) {
    const owner = lead[link - 1]?.folded;
    if (owner === undefined || !isHead(owner, words)) return null;
    if (lead.slice(0, link).some(({ folded }) => words.linking.has(folded))) return null;
  }
  const epithets = lead.slice(link + 1);
  const parted = phrase.slice(link + 2, head.first + 1).some((word) => word.parted);
  if (parted || !epithets.every((word) => isEpithet(word, words))) return null;
  return { indefinite: link < 0 && words.indefinite.has(lead[0]?.folded ?? '') };
}

function isHead(word: string, words: PhraseWords): boolean {
  return words.speakers.has(word) || words.groupHeads.has(word) || words.stateHeads.has(word);
}

/** Capitals may be part of another's name ("Kataib Hezbollah"), but for words known to be none. */
function isEpithet({ folded, capital }: PhraseWord, words: PhraseWords): boolean {
  if (words.trailing.has(folded)) return false;
  if (words.determiners.has(folded) || words.indefinite.has(folded) || words.epithets.has(folded)) return true;
  const hyphen = folded.indexOf('-');
  if (hyphen >= 0) return !words.turning.has(folded.slice(0, hyphen));
  return !capital;
}

interface Tail {
  /** The first word that is no longer part of the name and its heads. */
  readonly last: number;
  readonly headed: boolean;
  readonly ofState: boolean;
}

/** The heads after the alias: "Syrian" government warplanes; null where what follows is not understood. */
function tailOf(phrase: readonly PhraseWord[], { last }: AliasFound, words: PhraseWords): Tail | null {
  let at = last;
  let [headed, ofState, spoken, open] = [false, false, false, false];
  for (; at < phrase.length && !phrase[at]!.parted; at++) {
    const { folded } = phrase[at]!;
    if (words.stateHeads.has(folded) || words.stateSpeakers.has(folded)) ofState = true;
    if (words.speakers.has(folded)) spoken = true;
    if (isHead(folded, words)) [headed, open] = [true, false];
    else if (words.between.has(folded)) open = true;
    else break;
  }
  const next = phrase[at];
  if (open && !spoken) return null;
  const ends = next === undefined || next.parted || words.trailing.has(next.folded);
  // After "army spokesman" comes his name.
  if (!ends && (!spoken || words.joining.has(next.folded))) return null;
  return { last: at, headed, ofState };
}

/** Whether the alias says by itself, or with its heads, whom it means. */
function isWhole({ alias }: AliasFound, { indefinite }: Lead, tail: Tail, scene: ActorScene): boolean {
  if (alias.alone === false && !tail.ofState) return false;
  if (alias.place === true && (tail.headed ? !tail.ofState : !scene.acts)) return false;
  // "A government" is any.
  return !(alias.country !== undefined && indefinite && !tail.headed);
}

/** Whether no other actor is named beside it; the same by another name is no other. */
function standsAlone(
  phrase: readonly PhraseWord[],
  found: readonly AliasFound[],
  tail: Tail,
  words: PhraseWords,
): boolean {
  const actor = found[0]!.actor;
  return found.every((other) => {
    if (other.first < tail.last || other.actor === actor) return true;
    let at = other.first;
    while (at > tail.last && !phrase[at]!.parted && isEpithet(phrase[at - 1]!, words) && !joins(phrase[at - 1]!, words))
      at--;
    return !phrase[at]!.parted && !(at > 0 && joins(phrase[at - 1]!, words));
  });
}

function joins({ folded }: PhraseWord, words: PhraseWords): boolean {
  return words.joining.has(folded) || (words.linking.has(folded) && !words.trailing.has(folded));
}
