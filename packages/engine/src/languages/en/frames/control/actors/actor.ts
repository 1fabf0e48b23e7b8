import type { Group } from '../../../../../mentions/group.ts';
import { isQuote } from '../../../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../../../text/passage.ts';
import { Shape } from '../../../../../text/tokens.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, id, shapeAt, tags, wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList } from '../../../word-list.ts';
import { areaNouns, armedKinds, armedNouns, civilNames, partNouns, rulingNouns } from '../../../words/control.ts';
import { isLetters, isNameLike } from '../form.ts';
import { wordsGroup } from './words-group.ts';

const [of, isId, to, withId, and, men, from, by, our] = ids('of is to with and men from by our');

/** Who may hold a place, as a sentence names them. */
export interface Actor {
  /** The whole phrase: "troops loyal to the regime". */
  readonly group: Group;
  /** Chunks `[index, end)`. */
  readonly index: number;
  readonly end: number;
  /** Bears arms by its own name; a government or a person may stand for those who do. */
  readonly armed: boolean;
  /** Only a capital letter speaks for it: it may be a place as well. */
  readonly bare?: boolean;
}

const armed = formList(armedNouns);
const ruling = formList(rulingNouns);
const civil = formList(civilNames);
const areas = formList(areaNouns);
/** "the Dulo Forest": what surrounds a place may be no one. */
const wilds = formList('forest forests jungle woods swamp swamps marsh marshes lake sea ocean bay'.split(' '));
const kindsOfArmed = formList(armedKinds);
const armedPeople = new Set(['combatants', 'peacekeepers', 'police']);

/** The actor whose phrase starts at chunk `index`; `null` if what stands there cannot hold a place. */
export function actorAt(sentence: Sentence, index: number): Actor | null {
  const { passage, chunks } = sentence;
  if (isBodyOf(passage, chunks, index)) return actorAt(sentence, index - 1);
  const noun = isBodyOf(passage, chunks, index + 1) ? index + 1 : index;
  const whose = chunks[index]?.group ?? shouted(passage, chunks[index]);
  if (whose === undefined) return null;
  const group = beforeFirst(passage, whose);
  const standing = isPart(passage, chunks, index)
    ? partStanding(passage, chunks[index + 2]!.group!)
    : (standingOf(passage, group.first, group.last, group.population) ?? memberStanding(passage, chunks, index));
  if (standing === null || (standing === 'named' && isOpeningPlural(passage, group))) return null;
  // "the second major blow": no rank.
  if (formAt(passage, group.last - 1) === 'major' && shapeAt(passage, group.last - 1) === Shape.lower) return null;
  const end = phraseEnd(passage, chunks, noun);
  const first = behindDateline(passage, behindTime(passage, group));
  const last = end === index + 1 ? group.last : chunks[end - 1]!.last;
  const whole = first === whose.first && last === whose.last ? whose : { ...group, first, last };
  // "an alliance of Arab fighters" bears arms as they do.
  const made = standing === 'ruling' && end > index + 2 && isMadeOfArmed(passage, chunks[index + 2]!);
  return { group: whole, index, end, armed: standing === 'armed' || made, bare: standing === 'named' };
}

/** "Janjaweed militia", "Peshmerga forces": whether chunk `at` is only the noun for those whom the chunk before names. */
function isBodyOf(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunkAt(chunks, at);
  const before = chunkAt(chunks, at - 1)?.group;
  if (chunk === undefined || before === undefined || chunk.group === undefined) return false;
  return (
    before.last === chunk.first &&
    chunk.last - chunk.first === 1 &&
    armed.isAt(passage, chunk.first) &&
    before.population === 'combatants' &&
    before.figure === null &&
    isNameLike(passage, before.last - 1)
  );
}

/** "The army first captured", "Troops complete the takeover": an adverb or a verb that is no part of the name. */
function beforeFirst(passage: Passage, group: Group): Group {
  const { first, last } = group;
  const form = last - first > 1 ? formAt(passage, last - 1) : '';
  return form === 'first' || form === 'complete' ? { ...group, last: last - 1 } : group;
}

/** "Wildfires", "Protesters": only its place at the front of the sentence gives it a capital. */
function isOpeningPlural(passage: Passage, { first, last }: Group): boolean {
  return (
    last - first === 1 &&
    first === passage.first &&
    shapeAt(passage, first) === Shape.title &&
    plural.test(wordsOf(passage, first, last)) &&
    !partisan.test(wordsOf(passage, first, last))
  );
}

const plural = /\p{Ll}{2}[^\P{Ll}u]s$/u;

function isMadeOfArmed(passage: Passage, { group }: Chunk): boolean {
  return group !== undefined && standingOf(passage, group.first, group.last, group.population) === 'armed';
}

/** "units of the army", "a handful of fighters" */
function isPart(passage: Passage, chunks: readonly Chunk[], index: number): boolean {
  return (
    isWord(chunks[index + 1], of) &&
    chunks[index + 2]?.group !== undefined &&
    // "one of several groups"
    (chunks[index]!.group?.sort === 'bare' || partNouns.has(formAt(passage, chunks[index]!.last - 1)))
  );
}

/** "a member of the SDF": whoever it is bears arms as those do. */
function memberStanding(passage: Passage, chunks: readonly Chunk[], index: number): 'armed' | null {
  const form = formAt(passage, chunks[index]!.last - 1);
  if ((form !== 'member' && form !== 'members') || !isWord(chunks[index + 1], of)) return null;
  return chunks[index + 2] !== undefined && isMadeOfArmed(passage, chunks[index + 2]!) ? 'armed' : null;
}

/** What a part is of says who it is; "units of blood" are nobody. */
function partStanding(passage: Passage, { first, last, population }: Group): 'armed' | null {
  return standingOf(passage, first, last, population) === null ? null : 'armed';
}

/** "In recent weeks government troops": in comma-less text a time may stand in front in one group. */
function behindTime(passage: Passage, { first, last }: Group): number {
  for (let at = last - 2; at >= first; at--) if ((tags(passage, at) & Tag.time) !== 0) return at + 1;
  return first;
}

/** "BEIRUT Syrian government forces": where an agency writes from, run into its first words. */
function behindDateline(passage: Passage, first: number): number {
  const opens = first === passage.first && shapeAt(passage, first) === Shape.capitals;
  const people = (tags(passage, first + 1) & Tag.adjective) !== 0 && shapeAt(passage, first + 1) === Shape.title;
  return opens && people && isLong(passage, first) ? first + 1 : first;
}

function isLong({ tokens }: Passage, at: number): boolean {
  return tokens.end[at]! - tokens.start[at]! > 3;
}

/** "IS" in capitals is a name, though the grammar takes it for the verb. */
function shouted(passage: Passage, chunk: Chunk | undefined): Group | undefined {
  if (chunk?.type !== 'auxiliary' || chunk.id !== isId || shapeAt(passage, chunk.first) !== Shape.capitals)
    return undefined;
  return wordsGroup(chunk.first, chunk.last);
}

/** What tokens `[first, last)` name: someone under arms, someone who rules, or nobody of the kind. */
export function standingOf(
  passage: Passage,
  first: number,
  last: number,
  population: string | null,
): 'armed' | 'ruling' | 'named' | null {
  if (population !== null && armedPeople.has(population)) return 'armed';
  // "forces loyal" to somebody: the adjective behind decides nothing.
  if (last > first + 1 && tying.isAt(passage, last - 1)) return standingOf(passage, first, last - 1, population);
  // "NF members": as the body that they are of.
  if (last > first + 1 && ofBody.isAt(passage, last - 1))
    return bodyBearsArms(passage, first, last - 1) ? 'armed' : null;
  let name = false;
  for (let at = last - 1; at >= first; at--) {
    const shape = shapeAt(passage, at);
    if (shape === Shape.mark || shape === Shape.possessive || shape === Shape.number) continue;
    if (civil.isAt(passage, at)) return null;
    if (armed.isAt(passage, at) || isLetters(passage, at)) return 'armed';
    if (ruling.isAt(passage, at)) return at > first && kindsOfArmed.isAt(passage, at - 1) ? 'armed' : 'ruling';
    if (at === last - 1 && at > first && id(passage, at) === men && isOwnMen(passage, at)) return 'armed';
    if (at === last - 1 && at > first && ours.isAt(passage, at) && id(passage, at - 1) === our) return 'armed';
    const bits = tags(passage, at);
    const head = at === last - 1;
    if (head && (areas.isAt(passage, at) || wilds.isAt(passage, at))) return null;
    if (head && (bits & (Tag.thing | Tag.casualty | Tag.placeNoun | Tag.time)) !== 0 && !isNameLike(passage, at))
      return null;
    if (head && population !== null && partisan.test(wordsOf(passage, at, at + 1))) return 'ruling';
    // "President Omar": the title makes it a person's group, the name behind it one who may rule; "civilians" may not.
    if (head && population !== null && !(isNameLike(passage, at) && at > first)) return null;
    if (
      isNameLike(passage, at) &&
      (bits & (Tag.time | Tag.preposition | Tag.determiner | Tag.conjunction | Tag.pronoun | Tag.adverb | Tag.verb)) ===
        0
    )
      name = true;
    else if (head) return null;
  }
  return name ? 'named' : null;
}

const ofBody = formList(['member', 'members', 'elements', 'operatives']);

function bodyBearsArms(passage: Passage, first: number, last: number): boolean {
  return standingOf(passage, first, last, wordAt(passage, last - 1)?.person?.group ?? null) === 'armed';
}

/** "our people", "our comrades": as a fighter speaks of those on his side. */
const ours = formList('men people boys lads comrades brothers heroes'.split(' '));

/** "his men", "the general’s men", "armed men", "masked men" */
function isOwnMen(passage: Passage, at: number): boolean {
  const before = formAt(passage, at - 1);
  return (
    before === 'his' ||
    before === 'their' ||
    before === 'its' ||
    before === 'armed' ||
    before === 'masked' ||
    before === 'hooded' ||
    shapeAt(passage, at - 1) === Shape.possessive
  );
}

/** "Kurds", "Israelis", "Russians": peoples that reports name for their armies; never "Civilians". */
const partisan = /^\p{Lu}\p{L}*(?:ans|is|ese|ish|rds|urks|erbs|oats|this|abs|zis|ens|ies|ists|ites|iks)$/u;

/** Whether token `at` is one that reports name an army by. */
export function isPartisan(passage: Passage, at: number): boolean {
  return partisan.test(wordsOf(passage, at, at + 1));
}

const tying = formList('loyal allied linked opposed affiliated close faithful'.split(' '));

/** One past what belongs to the actor behind its group: "of the regime", "loyal to the regime", "and its allies". */
function phraseEnd(passage: Passage, chunks: readonly Chunk[], index: number): number {
  let end = index + 1;
  for (;;) {
    const next = chunks[end];
    if (next === undefined) return end;
    const tied = tying.isAt(passage, chunks[end - 1]!.last - 1);
    if (
      next.type === 'preposition' &&
      (next.id === of || (tied && (next.id === to || next.id === withId))) &&
      isType(chunks[end + 1], 'group') &&
      (chunks[index]!.group?.sort === 'bare' || !isExtent(passage, chunks[end + 1]!))
    ) {
      end += 2;
    } else if (next.id === from && comesFrom(passage, chunks, index, end)) {
      end += 2;
    } else if (
      tying.isAt(passage, next.first) &&
      isType(chunks[end + 1], 'preposition') &&
      isType(chunks[end + 2], 'group')
    ) {
      end += 3;
    } else if (next.type === 'conjunction' && next.id === and && joins(passage, chunks, end + 1)) end += 2;
    else if (isQuote(next.unit) && end === index + 1 && isQuote(chunkAt(chunks, index - 1)?.unit ?? 0)) end++;
    else return end;
  }
}

/** "fighters from the Northern Front took it": whose they are; behind "by" it may be from whom they took it. */
function comesFrom(passage: Passage, chunks: readonly Chunk[], index: number, at: number): boolean {
  const { group } = chunks[at + 1] ?? {};
  if (group === undefined || at !== index + 1 || isWord(chunkAt(chunks, index - 1), by)) return false;
  if (
    !isType(chunkAt(chunks, index - 1), 'subordinator') &&
    index > 0 &&
    isType(chunkAt(chunks, index - 1), 'preposition')
  )
    return false;
  return (
    isNameLike(passage, group.last - 1) && standingOf(passage, group.first, group.last, group.population) === 'armed'
  );
}

/** "by the army of a quarter of the province": what is held, not whose the army is. */
function isExtent(passage: Passage, { group }: Chunk): boolean {
  const last = group!.last - 1;
  // "a force of 1,500 soldiers" is they; "the Northern Front", "the Southern State" are names of bodies.
  const body = isNameLike(passage, last) && ruling.isAt(passage, last);
  return (group!.figure !== null && group!.population !== 'combatants') || (areas.isAt(passage, last) && !body);
}

/** "and its allies": a second actor that no verb of its own follows. */
function joins(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at]?.group;
  if (group === undefined || standingOf(passage, group.first, group.last, group.population) === null) return false;
  return true;
}
