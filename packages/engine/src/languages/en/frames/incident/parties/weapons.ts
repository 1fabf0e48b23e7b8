import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, id, wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList, wordList } from '../../../word-list.ts';
import { aircraft, makesOfAircraft, shells } from '../../../words/incident.ts';
import { ownerIn, type Range, typedGroup } from '../typed.ts';
import { namedIn } from './around.ts';
import { isSuicide } from './suicide-bomber.ts';

const [withId, using, suicide, of] = ids('with using suicide of');

const aircraftNouns = new Set(aircraft);
/** What aircraft are called after their makers. */
const makes = formList(makesOfAircraft);
const shellNouns = new Set(shells);

/** A weapon that harms, and what that makes of the blow. */
export interface Means {
  readonly concept: Concept;
  readonly weapon: Range;
  readonly owner: Range | null;
}

/** Who did it where a group is the doer: whose the weapon is where it is one; else what `others` finds. */
export function ownersOf(carrier: Means | null, others: () => Range[]): Range[] {
  if (carrier === null) return others();
  return carrier.owner === null ? [] : [carrier.owner];
}

/** "a mortar bomb": a shell, and no bomb that somebody laid. */
export function isMortarBomb(passage: Passage, { last }: Group): boolean {
  return shellBombs.isAt(passage, last - 1) && tubes.isAt(passage, last - 2);
}

function shellBomb(passage: Passage, group: Group): Means {
  const { last } = group;
  return { concept: 'shell', weapon: [last - 2, last], owner: ownerIn(passage, group, last - 2) };
}

const shellBombs = wordList('bomb bombs');
const tubes = wordList('mortar artillery');

/** "the two bombers", "another bomber": a man with a bomb as likely as an aircraft. */
function isManOrPlane(passage: Passage, { first, last, definite, indefinite, figure }: Group): boolean {
  if (!bombers.isAt(passage, last - 1)) return false;
  if (figure === null && !definite && !indefinite) return furtherOnes.isAt(passage, first);
  for (let at = first; at < last - 1; at++)
    if (
      ((wordAt(passage, at)?.tags ?? 0) & (Tag.determiner | Tag.number | Tag.ordinal)) === 0 &&
      id(passage, at) !== of
    )
      return false;
  return true;
}

const bombers = wordList('bomber bombers');
const furtherOnes = wordList('another other');

/** "MiG-23s", "a Su-25" */
const craft = /^(?:mig|su|tu|il|an|mi|[abf]|sukhoi|mirage|antonov)-\d+[a-z]?s?$/;

/** What a weapon as a doer or an instrument makes of a blow. */
export function weaponOf(passage: Passage, group: Group): Means | null {
  if (isMortarBomb(passage, group)) return shellBomb(passage, group);
  if (typedGroup(passage, group) !== null || isSuicide(passage, group) || isManOrPlane(passage, group)) return null;
  // "Government MiGs": no list has what some aircraft are called.
  const named = group.sort === 'other' && aircraftNouns.has(wordAt(passage, group.last - 1)?.form ?? '');
  const head = group.head < 0 || named ? group.last - 1 : group.head;
  const form = wordAt(passage, head)?.form ?? '';
  const last = wordAt(passage, group.last - 1)?.form ?? '';
  const before = wordAt(passage, group.last - 2)?.form;
  // "grenade launchers" are carried by hand.
  if (/^launchers?$/.test(form) && before === 'grenade') return null;
  const bombs = form === 'bomb' || form === 'bombs';
  const concept: Concept | null =
    aircraftNouns.has(form) ||
    (/^fighters?$/.test(last) && (before === 'jet' || before === 'mig')) ||
    craft.test(formAt(passage, group.last - 1)) ||
    makes.isAt(passage, group.last - 1) ||
    (last === 'force' && before === 'air') ||
    (bombs && before === 'barrel')
      ? 'air-strike'
      : shellNouns.has(form) || shellNouns.has(last) || (rounds.has(last) && shellNouns.has(before ?? ''))
        ? 'shell'
        : null;
  if (concept === null) return null;
  // "Ruritanian MiG fighters": whose they are stands before both words.
  const two = before === 'mig' && head === group.last - 1;
  const from = last === 'force' ? group.last : two ? head - 1 : head;
  return {
    concept,
    weapon: last === 'force' || two ? [group.last - 2, group.last] : [head, head + 1],
    owner: last === 'force' ? namedIn(passage, group) : ownerIn(passage, group, from),
  };
}

/** "hit a patrol with bombs", "targeted with a grenade": one alone, beside no rifles. */
function thrownOrLaid(passage: Passage, chunks: readonly Chunk[], at: number): Means | null {
  const { last, first } = chunks[at]!;
  if (isType(chunks[at + 1], 'conjunction')) return null;
  const concept: Concept | null = bombs.isAt(passage, last - 1)
    ? 'explode'
    : grenades.isAt(passage, last - 1)
      ? 'grenade'
      : null;
  if (concept === null || ofStreets.isAt(passage, last - 2)) return null;
  // "two suicide car bombs"
  for (let word = first; word < last; word++)
    if (id(passage, word) === suicide) return { concept: 'suicide-bomb', weapon: [word, last], owner: null };
  return { concept, weapon: [last - first > 1 ? last - 1 : first, last], owner: null };
}

const bombs = wordList('bomb bombs ied ieds explosives mine mines');
const grenades = wordList('grenade grenades');
/** Bombs thrown in the street, and grenades that are shells. */
const ofStreets = formList('petrol fire smoke stun stink gas rocket-propelled barrel cluster guided'.split(' '));

/** "hit the camp with two drone strikes" */
function blowOf(passage: Passage, group: Group): Means | null {
  const blow = typedGroup(passage, group);
  if (blow === null || blow.weapon === null || (blow.concept !== 'air-strike' && blow.concept !== 'shell')) return null;
  return { concept: blow.concept, weapon: blow.weapon, owner: blow.by };
}

/** "a mortar round", "artillery rounds" */
const rounds = new Set(['round', 'rounds']);

/** "with 600 rounds of artillery" */
function roundsOf(passage: Passage, chunks: readonly Chunk[], at: number): Group | null {
  if (!rounds.has(wordAt(passage, chunks[at]!.last - 1)?.form ?? '') || !isWord(chunks[at + 1], of)) return null;
  return chunks[at + 2]?.group ?? null;
}

/** Chunks between a verb and with what. */
const reach = 11;

/** "with rockets", "using barrel bombs" behind the verb. */
export function instrument({ passage, chunks }: Sentence, at: number): Means | null {
  for (let next = at + 1; next < chunks.length && next < at + reach; next++) {
    const chunk = chunks[next]!;
    if (chunk.id === withId || chunk.id === using) {
      const group = chunks[next + 1]?.group;
      if (group !== undefined)
        return (
          weaponOf(passage, roundsOf(passage, chunks, next + 1) ?? group) ??
          blowOf(passage, group) ??
          thrownOrLaid(passage, chunks, next + 1)
        );
    }
    // "hit the port of Gao, the capital of the north, with rockets"
    if (
      (chunk.type === 'mark' && chunk.unit !== mark.comma) ||
      chunk.type === 'subordinator' ||
      (chunk.type === 'verb' && chunk.id !== using)
    )
      return null;
  }
  return null;
}
