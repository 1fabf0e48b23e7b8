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
  const [head, next] = found;
  if (head === undefined || head.actor === null) return undefined;
  if (next !== undefined && isOwn(phrase, head, next, words)) {
    const width = head.last - head.first;
    const rest = found.slice(1).map((one) => ({ ...one, first: one.first - width, last: one.last - width }));
    return headOfPhrase([...phrase.slice(0, head.first), ...phrase.slice(head.last)], rest, words, scene);
  }
  const lead = leadOf(phrase, head, words);
  const tail = tailOf(phrase, head, words);
  if (lead === null || tail === null || !isWhole(head, lead, tail, scene)) return undefined;
  return standsAlone(phrase, found, tail, words) ? head : undefined;
}

/** "Turkey's Anadolu agency", "Syrian barbarous government": the country only says where the other belongs. */
function isOwn(phrase: readonly PhraseWord[], head: AliasFound, next: AliasFound, words: PhraseWords): boolean {
  const { actor, alias } = head;
  if (alias.place !== true && alias.alone !== false) return false;
  if (next.actor === null || next.actor.country === undefined || next.actor.country !== actor?.country) return false;
  const between = phrase.slice(head.last, next.first);
  // "Syrian government" says it at once.
  if (next.actor === actor && between.length === 0) return false;
  return between.every((word) => isEpithet(word, words) && !joins(word, words)) && !phrase[next.first]!.parted;
}

interface Lead {
  readonly indefinite: boolean;
  /** Nothing but "the". */
  readonly bare: boolean;
  /** "officials in", "a spokesman for". */
  readonly linked: boolean;
  /** "the forces of", "the administration of". */
  readonly ofState: boolean;
}

/** What stands before the alias: epithets, or "spokesman for the"; null where it is anything else. */
function leadOf(phrase: readonly PhraseWord[], head: AliasFound, words: PhraseWords): Lead | null {
  const lead = phrase.slice(0, head.first);
  const renamed = (head.actor?.formerNames?.length ?? 0) > 0;
  const turns = ({ folded }: PhraseWord, at: number): boolean =>
    words.turning.has(folded) && !(renamed && at === head.first - 1 && words.renaming.has(folded));
  if (lead.some((word, at) => turns(word, at) || words.joining.has(word.folded))) return null;
  const link = lead.findLastIndex(({ folded }) => words.linking.has(folded));
  const owner = lead[link - 1]?.folded;
  if (link >= 0) {
    if (owner === undefined || !isHead(owner, words)) return null;
    if (lead.slice(0, link).some(({ folded }) => words.linking.has(folded))) return null;
  }
  const epithets = lead.slice(link + 1);
  const parted = phrase.slice(link + 2, head.first + 1).some((word) => word.parted);
  if (parted || !epithets.every((word) => isEpithet(word, words))) return null;
  return {
    bare: lead.every(({ folded }) => words.determiners.has(folded)),
    linked: link >= 0,
    indefinite: link < 0 && words.indefinite.has(lead[0]?.folded ?? ''),
    ofState: owner !== undefined && words.stateHeads.has(owner),
  };
}

function isHead(word: string, words: PhraseWords): boolean {
  const { speakers, groupHeads, bodyHeads, stateHeads, deeds } = words;
  return [speakers, groupHeads, bodyHeads, stateHeads, deeds].some((heads) => heads.has(word));
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
  readonly ofBody: boolean;
  readonly ofDeed: boolean;
}

/** The heads after the alias: "Syrian" government warplanes; null where what follows is not understood. */
function tailOf(phrase: readonly PhraseWord[], { last }: AliasFound, words: PhraseWords): Tail | null {
  let at = last;
  let [headed, spoken, open] = [false, false, false];
  let [ofState, ofBody, ofDeed] = [false, false, false];
  for (; at < phrase.length && !phrase[at]!.parted; at++) {
    const { folded } = phrase[at]!;
    if (words.deeds.has(folded)) ofDeed = true;
    if (words.bodyHeads.has(folded)) ofBody = true;
    if (words.stateHeads.has(folded) || words.stateSpeakers.has(folded)) ofState = true;
    // "Official news agency" is no official.
    if (words.speakers.has(folded)) spoken = true;
    else if (words.groupHeads.has(folded) || words.bodyHeads.has(folded)) spoken = false;
    if (isHead(folded, words)) [headed, open] = [true, false];
    else if (words.between.has(folded)) open = true;
    else break;
  }
  const next = phrase[at];
  if (open && !spoken) return null;
  const ends = next === undefined || next.parted || words.trailing.has(next.folded);
  if (!ends && !(spoken && isPerson(phrase, at, words))) return null;
  return { last: at, headed, ofState, ofBody, ofDeed };
}

/** After "army spokesman" comes his name, up to what he speaks for; any other word is a sentence that goes on. */
function isPerson(phrase: readonly PhraseWord[], from: number, words: PhraseWords): boolean {
  for (let at = from; at < phrase.length; at++) {
    const { folded, capital, parted } = phrase[at]!;
    if (parted || words.linking.has(folded) || words.trailing.has(folded)) return true;
    if (!capital && folded !== 'al') return false;
  }
  return true;
}

/** Whether the alias says by itself, or with its heads, whom it means. */
function isWhole({ actor, alias }: AliasFound, lead: Lead, tail: Tail, scene: ActorScene): boolean {
  const { indefinite, ofState } = lead;
  // "Opposition watchdog", "government newspaper": close to a side is not the side.
  if (tail.ofBody && actor?.type !== null) return false;
  if (alias.alone === false && !tail.ofState && !tail.ofDeed && !(ofState && !tail.headed)) return false;
  // "Eastern Syria", "Beirut air strikes": where, and not who.
  if (alias.place === true && (tail.headed ? !tail.ofState : !scene.acts || !(lead.bare || lead.linked))) return false;
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
