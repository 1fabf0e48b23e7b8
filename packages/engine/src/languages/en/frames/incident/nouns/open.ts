import type { Concept } from '../../../../../concepts.ts';
import { createGroup, type Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id, wordAt } from '../../../look.ts';
import { subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import type { Word } from '../../../word.ts';
import { formList, wordList } from '../../../word-list.ts';
import { regulars } from '../../../words/combatants.ts';
import { peacefulPlaces, vehicles } from '../../../words/targets.ts';
import { standingOf } from '../../control/actors/actor.ts';
import { blamedFor } from '../../doers/blamed.ts';
import type { Happening } from '../found.ts';
import { bearsArms as armedOnes, isAddedUp, isAtHand, isNamed } from '../parties/armed.ts';
import { isBareName, isPlaced, isUnreal } from '../parties/around.ts';
import { actorsOf, doersOf } from '../parties/doer.ts';
import { isSuicide } from '../parties/suicide-bomber.ts';
import { ownerIn, type Range } from '../typed.ts';
import { isBuilt, isMilitary, towns } from '../verbs/attacks.ts';
import { aimedAt } from './aimed.ts';
import { isCountedDeed, isLikeIt, isOnMine } from './alike.ts';
import { carrierOf, doingBefore, flownBy, weaponBeside } from './carriers.ts';
import { isHarmless } from './harmless.ts';
import { cameUnder, metBy } from './met.ts';

const peaceful = new Set(peacefulPlaces);
const carriers = wordList(vehicles);

/** Whether a noun is violence whose form its own group does not say. */
const forms: ReadonlyMap<string, 'blow' | 'attack' | 'bombardment'> = new Map([
  ['strike', 'blow'],
  ['strikes', 'blow'],
  ['raid', 'blow'],
  ['raids', 'blow'],
  ['bombing', 'blow'],
  ['bombings', 'blow'],
  ['bombardment', 'bombardment'],
  ['bombardments', 'bombardment'],
  ['attack', 'attack'],
  ['attacks', 'attack'],
  ['assault', 'attack'],
  ['massacre', 'attack'],
  ['massacres', 'attack'],
  ['slaughter', 'attack'],
  ['beheading', 'attack'],
  ['beheadings', 'attack'],
  ['assassination', 'attack'],
]);

/** Whether a word is a noun of {@link openNoun}. */
export function opensOpenNoun({ form }: Word): boolean {
  return forms.has(form);
}

/** "Israeli strikes on a depot", "raids by warplanes", "an attack on worshippers": the doer or the target says the form. */
export function openNoun(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const group = chunks[at]!.group;
  if (group === undefined || group.none) return null;
  const head = group.last - 1;
  const kind = forms.get(wordAt(passage, head)?.form ?? '');
  if (kind === undefined || isHarmless(passage, group)) return null;
  const aimed = aimedAt(sentence, at);
  const suicide = kind === 'attack' && isBySuicide(sentence, at);
  // "carried out an attack near the barracks on the quay": only what stands right behind is aimed at.
  const under = kind === 'blow' ? [] : placesUnder(sentence, at);
  const against = suicide && !isWord(chunks[at + 1], onId) ? [] : [...aimed, ...metBy(sentence, at), ...under];
  const carrier = kind === 'attack' ? (weaponBeside(sentence, at) ?? flownBy(sentence, at)) : carrierOf(sentence, at);
  const counted = kind === 'attack' && isCountedDeed(sentence, at);
  const placed =
    against.length > 0 || counted || isPlaced(sentence, at, at + 1) || (carrier !== null && group.indefinite);
  if (!placed || isUnreal(passage, chunks, at) || (group.plural && isAddedUp(sentence))) return null;
  const owner = ownerIn(passage, group, head);
  if (carrier !== null) {
    const by = carrier.owner ?? owner;
    return {
      concept: carrier.concept,
      rule: 'en/incident/carried',
      index: at,
      by: by === null ? [] : [by],
      against,
      weapon: carrier.weapon,
    };
  }
  // "killed in the attack" points back to one whose form was told.
  const told = isWord(chunks[at + 1], byId) && against.length > 0;
  if (kind === 'attack' && group.definite && owner === null && aimed.length === 0 && !told) return null;
  const sent = under.length > 0 && isWord(chunks[at + 1], fromId) ? chunks[at + 2]?.group : undefined;
  const doers = owner !== null ? [owner] : sent === undefined ? doersOf(sentence, at) : actorsOf(sentence, sent);
  const byHand = doers.some((doer) => isAtHand(passage, asGroup(passage, doer)));
  // "a strike by teachers"
  if (kind === 'blow' && doers.some((doer) => isWorker(passage, doer))) return null;
  const concept = suicide
    ? 'suicide-bomb'
    : (conceptOf(
        passage,
        raids.isAt(passage, head) &&
          (byHand ||
            isOnPost(passage, doers, against, group) ||
            isOnHomes(passage, { doers, against, single: isOneAttack(group) }))
          ? 'attack'
          : kind,
        against,
        doers.length > 0,
        group,
        isThere(sentence, at),
      ) ??
      (kind === 'bombardment' && under.length > 0 ? (isFromAir(passage, group) ? 'air-strike' : 'shell') : null) ??
      (under.length > 0 ? 'attack' : onTown(sentence, at, aimed, doers)) ??
      (isLikeIt(sentence, at, kind) ? (kind === 'blow' ? 'air-strike' : 'shell') : null) ??
      (byHand && (counted || isOnMine(passage, against)) ? 'attack' : null) ??
      (byHand && owner === null ? byThem(sentence, at, against) : null) ??
      (doers.length === 0 || byHand ? bombed(sentence, at) : null));
  return concept === null
    ? null
    : { concept, rule: 'en/incident/open-noun', index: at, by: doers, against, weapon: null };
}

function conceptOf(
  passage: Passage,
  kind: 'blow' | 'attack' | 'bombardment',
  against: readonly Range[],
  owned: boolean,
  group: Group,
  exists: boolean,
): Concept | null {
  const form = wordAt(passage, group.last - 1)?.form ?? '';
  if (kind === 'bombardment') return owned || group.indefinite ? 'shell' : null;
  // "Russian strikes on": forces strike from the air; a raid or a bombing may come from the ground.
  if (kind === 'blow') return /^strikes?$/.test(form) && owned && against.length > 0 ? 'air-strike' : null;
  // "attacks on schools" in general tell of none; "there have been attacks on schools" does.
  const many = group.plural && group.figure === null && !group.definite;
  if (many && !owned && !exists && !(against.length > 1 && isCounted(passage, against))) return null;
  const [first] = against;
  if (first === undefined) return null;
  const target = wordAt(passage, first[1] - 1);
  if (isMilitary(passage, { last: first[1], population: target?.person?.group ?? null })) return 'clash';
  // "a camp, a key outpost"
  const second = against[1];
  if (second !== undefined && camps.isAt(passage, first[1] - 1) && posts.isAt(passage, second[1] - 1)) return 'clash';
  if (target?.person !== undefined || peaceful.has(target?.form ?? '') || carriers.has(target)) return 'attack';
  return owned && isBuilt(passage, asGroup(passage, first)) ? 'attack' : null;
}

/** "killed in attacks on three villages": so many places, and whom it met. */
function isCounted(passage: Passage, [, second]: readonly Range[]): boolean {
  return wordAt(passage, second![1] - 1)?.person !== undefined;
}

/** "There were attacks on bases" */
export function isThere({ chunks }: Sentence, at: number): boolean {
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'auxiliary') || isType(chunkAt(chunks, back), 'adverb')) back--;
  return back < at - 1 && isWord(chunks[back + 1], there);
}

/** "air force bombardment" */
function isFromAir(passage: Passage, { first, last }: Group): boolean {
  for (let at = first; at < last; at++) if (id(passage, at) === air) return true;
  return false;
}

function isOneAttack({ indefinite, figure }: Group): boolean {
  return indefinite || (figure !== null && figure.best === 1);
}

/** "killed in an attack by gunmen in Gao": one deed of those who came themselves, in a place. */
function byThem(sentence: Sentence, at: number, against: readonly Range[]): Concept | null {
  const { passage, chunks } = sentence;
  const { group, last } = chunks[at]!;
  const one = isOneAttack(group!);
  // "was an attack by rebels": says of what is told before what it was.
  if (isType(chunkAt(chunks, at - 1), 'auxiliary')) return null;
  // "gangs launched an attack in the capital"
  const said = isWord(chunks[at + 1], byId) || blamedFor(chunks, at + 1) !== null || doingBefore(sentence, at) >= 0;
  return one && against.length === 0 && said && byHandNouns.isAt(passage, last - 1) ? 'attack' : null;
}

/** "a bombing at a market in Gao": what went off there; "the bombing of Gao" may have come from the air. */
function bombed({ passage, chunks }: Sentence, at: number): Concept | null {
  const { group, last } = chunks[at]!;
  if (!bombings.isAt(passage, last - 1) || (!group!.indefinite && group!.figure === null)) return null;
  // "in three bombing runs"
  if (chunks[at + 1] !== undefined && flights.isAt(passage, chunks[at + 1]!.first)) return null;
  return isWord(chunks[at + 1], ofId) || isWord(chunks[at + 1], onId) ? null : 'explode';
}

/** "a raid on a police station", by nobody who is named: on those who fight back. */
function isOnPost(passage: Passage, doers: readonly Range[], against: readonly Range[], group: Group): boolean {
  const [first] = against;
  if (first === undefined || doers.length > 0 || !isOneAttack(group)) return false;
  return isMilitary(passage, { last: first[1], population: wordAt(passage, first[1] - 1)?.person?.group ?? null });
}

/** "Boko Haram mounted raids on villages": a name that no state's forces bear, on what people live in; "a raid on a hamlet". */
function isOnHomes(
  passage: Passage,
  { doers, against, single }: { doers: readonly Range[]; against: readonly Range[]; single: boolean },
): boolean {
  const [doer] = doers;
  const [first] = against;
  if (first === undefined || !homes.isAt(passage, first[1] - 1)) return false;
  if (doer === undefined) return single;
  return isNamed(passage, asGroup(passage, doer)) && !regular.isAt(passage, doer[1] - 1);
}

const camps = wordList('camp camps');
const posts = wordList('outpost outposts base bases');
const homes = wordList('village villages hamlet hamlets camp camps farm farms');
const regular = wordList(regulars);
const raids = wordList('raid raids');
const byHandNouns = wordList('attack raid assault');
const bombings = wordList('bombing bombings');
const flights = formList(['run', 'runs', 'pass', 'passes']);

function asGroup(passage: Passage, [first, last]: Range): Group {
  return createGroup(first, last, { population: wordAt(passage, last - 1)?.person?.group ?? null });
}

const [onId, forId, ofId, byId, there, fromId] = ids('on for of by there from');
const [attack, attacks, assault, air] = ids('attack attacks assault air');
const isAttack = (word: number): boolean => word === attack || word === attacks || word === assault;

/**
 * "an attack on the town", "The rebels launched attacks on Gao and Kidal": a name behind "on" says where, and only who attacks
 * says how.
 */
function onTown(sentence: Sentence, at: number, aimed: readonly Range[], doers: readonly Range[]): Concept | null {
  const { passage, chunks } = sentence;
  const { group } = chunks[at]!;
  if (!isAttack(id(passage, group!.last - 1))) return null;
  const [first] = aimed;
  if (first !== undefined && towns.isAt(passage, first[1] - 1))
    return doers.some((doer) => bearsArms(passage, doer)) || (doers.length === 0 && !isMany(group!)) ? 'attack' : null;
  const [doer] = doers;
  if (doer === undefined || !bearsArms(passage, doer) || !isWord(chunks[at + 1], onId)) return null;
  const verb = doingBefore(sentence, at);
  const name = chunks[at + 2]?.group;
  return verb >= 0 && name !== undefined && isBareName(passage, name) ? 'attack' : null;
}

/** "the village came under attack": a place; a person may come under one of words, and "for" something. */
function placesUnder(sentence: Sentence, at: number): Range[] {
  const { passage, chunks } = sentence;
  if (isWord(chunks[at + 1], forId)) return [];
  const from = isWord(chunks[at + 1], fromId) ? chunks[at + 2]?.group : undefined;
  // "peacekeepers came under attack from an armed group"
  const byArms = from !== undefined && armedOnes(passage, from);
  return cameUnder(sentence, at).filter(
    ([, last]) =>
      (byArms && wordAt(passage, last - 1)?.person !== undefined) ||
      isMilitary(passage, { last, population: null }) ||
      peaceful.has(wordAt(passage, last - 1)?.form ?? '') ||
      carriers.isAt(passage, last - 1) ||
      towns.isAt(passage, last - 1),
  );
}

function isWorker(passage: Passage, [, last]: Range): boolean {
  const group = wordAt(passage, last - 1)?.person?.group;
  return group !== undefined && !fighting.has(group);
}

const fighting: ReadonlySet<string> = new Set(['combatants', 'police', 'peacekeepers', 'people']);

/** "attacks on towns" in general tell of none. */
function isMany({ figure, definite, indefinite }: Group): boolean {
  return figure === null && !definite && !indefinite;
}

/** Whoever is said to; a plural that opens the sentence ("Hackers") has its capital for that alone. */
function bearsArms(passage: Passage, [first, last]: Range): boolean {
  const standing = standingOf(passage, first, last, wordAt(passage, last - 1)?.person?.group ?? null);
  return standing === 'named' ? first > passage.first : standing !== null;
}

/** "a suicide bomber carried out an attack" */
function isBySuicide(sentence: Sentence, at: number): boolean {
  const { passage, chunks } = sentence;
  const verb = doingBefore(sentence, at);
  const subject = verb < 0 ? null : subjectOf(chunks, verb);
  return subject !== null && isSuicide(passage, subject.group);
}
