import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { isPassive } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { protesterNouns } from '../../../words/combatants.ts';
import { doingVerbs } from '../../../words/incident.ts';
import { standingOf } from '../../control/actors/actor.ts';
import type { Happening } from '../found.ts';
import { armed, isAddedUp } from '../parties/armed.ts';
import { isActor, isBareName, isPlaced, isUnreal } from '../parties/around.ts';
import { doersOf } from '../parties/doer.ts';
import { isMortarBomb } from '../parties/weapons.ts';
import { typedGroup } from '../typed.ts';
import { aimedAt } from './aimed.ts';
import { isResidents } from './alike.ts';
import { isBehindPlace } from './behind-place.ts';
import { between } from './between.ts';
import { harmedIn } from './harmed.ts';
import { cameUnder, harmsSome, metBy } from './met.ts';
import { isOfNamedPlace, takesPlace } from './told-of-place.ts';

const [byId, of, clash, againstId, withId] = ids('by of clash against with');

const doing = verbList(doingVerbs);

/** "Israeli air strikes on an arms depot", "heavy clashes between the army and rebels in Gao", "a suicide attack hit a mosque" */
export function eventNoun(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const group = chunks[at]!.group;
  if (group === undefined || group.none) return null;
  const typed = typedGroup(passage, group);
  if (typed === null || isClause(passage, group) || isToldByVerb(sentence, at)) return null;
  const met = [...metBy(sentence, at), ...cameUnder(sentence, at)];
  const harms = met.length > 0 || harmsSome(sentence, at);
  if (typed.device && !harms) return null;
  // "a clash on the island": where it was; an ambush is on somebody.
  const fought =
    typed.concept === 'clash' && !isWord(chunks[at + 1], againstId) && !ambushes.isAt(passage, group.last - 1);
  const against = [...(fought ? [] : aimedAt(sentence, at)), ...met];
  if (
    against.length === 0 &&
    !harms &&
    !isPlaced(sentence, at, at + 1) &&
    !isScene(chunks, at) &&
    !isOfName(sentence, at) &&
    !isOfNamedPlace(sentence, at) &&
    !isCarriedOut(sentence, at) &&
    !(typed.concept !== 'protest' && isResponse(sentence, at)) &&
    !hasOccurred(sentence, at) &&
    !isResidents(sentence, at) &&
    !(typed.concept !== 'clash' && harmedIn(sentence, at, doersOf(sentence, at)).length > 0) &&
    !(
      typed.concept === 'clash' &&
      (hasBrokenOut(chunks, at) ||
        isBehindPlace(sentence, at) ||
        isOfFighters(sentence, at) ||
        isLaid(sentence, at) ||
        isGunfight(sentence, at))
    )
  )
    return null;
  if (isUnreal(passage, chunks, at) || isSupposed(chunks, at)) return null;
  const by = typed.by === null ? doersOf(sentence, at) : [typed.by];
  const { concept, weapon, doubted } = typed;
  const sides = concept === 'clash' ? between(sentence, at) : null;
  const victims =
    against.length === 0 && (sides === null || sides.against.length === 0) ? harmedIn(sentence, at, by) : [];
  const crowd =
    concept === 'clash' &&
    [...(sides?.by ?? []), ...(sides?.against ?? [])].some(([, last]) => rioters.isAt(passage, last - 1));
  return {
    concept: crowd ? 'riot' : concept,
    rule: 'en/incident/noun',
    index: at,
    weapon,
    doubted,
    by: sides === null || sides.against.length === 0 ? by : sides.by.length > 0 ? sides.by : by,
    against:
      // "a protest against the coup": what it is about is nobody's target.
      concept === 'protest'
        ? []
        : victims.length > 0
          ? victims
          : sides === null || sides.against.length === 0
            ? against
            : sides.against,
  };
}

/** "triggering a firefight": of arms by its name, whatever else the sentence says. */
function isGunfight({ passage, chunks }: Sentence, at: number): boolean {
  const { group, last } = chunks[at]!;
  // "killed 14 marines during a gunbattle": told by who killed.
  if (joints.has(chunkAt(chunks, at - 1)?.word))
    for (let back = at - 2; back > 0 && back > at - killedReach; back--)
      if (isType(chunks[back], 'verb') && chunks[back]!.word?.verb?.lemma === 'kill' && !isPassive(chunks, back))
        return false;
  return (
    gunfights.isAt(passage, last - 1) && (group!.indefinite || chunkAt(chunks, at - 1)?.word?.verb?.lemma === 'fight')
  );
}

/** Chunks between whoever killed and the fight in which it was. */
const killedReach = 12;

/** "after clashes with the militia": where it was another sentence says; between whom is enough. */
function isOfFighters(sentence: Sentence, at: number): boolean {
  const { passage, chunks } = sentence;
  if (!joints.has(chunkAt(chunks, at - 1)?.word)) return false;
  const { by, against } = between(sentence, at);
  // "during a gunfight between the two units"
  if (gunfights.isAt(passage, chunks[at]!.last - 1) && by.length > 0 && against.length > 0) return true;
  return against.some(([first, last]) => standingOf(passage, first, last, null) === 'armed');
}

/** "The army conducted three air strikes": so many, by somebody. */
function isCarriedOut(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  const { figure } = chunks[at]!.group!;
  const verb = chunkAt(chunks, at - 1);
  if (figure === null || !isType(verb, 'verb') || !doing.has(verb!.word) || isPassive(chunks, at - 1)) return false;
  const doers = doersOf(sentence, at);
  // "The militants launched a grenade attack"
  if (figure.article && !doers.some(([, last]) => armed.isAt(sentence.passage, last - 1))) return false;
  return doers.length > 0 && !isAddedUp(sentence);
}

/** "The army responded with shelling": by somebody; where, the sentences before say. */
function isResponse(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  if (!isWord(chunkAt(chunks, at - 1), withId)) return false;
  const lemma = chunkAt(chunks, at - 2)?.word?.verb?.lemma;
  return (lemma === 'respond' || lemma === 'retaliate') && doersOf(sentence, at).length > 0;
}

/** "A mortar bomb hit a hospital": the verb tells it. */
function isToldByVerb({ passage, chunks }: Sentence, at: number): boolean {
  const verb = chunks[at + 1];
  return (
    isType(verb, 'verb') && isMortarBomb(passage, chunks[at]!.group!) && hitting.has(verb!.word?.verb?.lemma ?? '')
  );
}

const hitting: ReadonlySet<string> = new Set(['hit', 'strike', 'pound']);

/** "Four grenade attacks took place": so many, wherever it was. */
function hasOccurred(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  const { figure } = chunks[at]!.group!;
  return figure !== null && takesPlace(chunks, at + 1) && !isAddedUp(sentence);
}

/** "since the clashes broke out", "Clashes erupted when": where, the sentences before say. */
function hasBrokenOut(chunks: readonly Chunk[], at: number): boolean {
  return isType(chunks[at + 1], 'verb') && breaking.has(chunks[at + 1]!.word);
}

const breaking = verbList('erupt break');

/** "in an ambush by rebels": by whom is enough. */
function isLaid({ passage, chunks }: Sentence, at: number): boolean {
  const doer = isWord(chunks[at + 1], byId) ? chunks[at + 2]?.group : undefined;
  return chunks[at]!.group!.indefinite && doer !== undefined && isActor(passage, doer);
}

/** Who clashes in the street, without arms. */
const rioters = wordList([...protesterNouns, 'rioters', 'crowd', 'crowds']);
const joints = wordList('after in during following amid');
const ambushes = wordList('ambush ambushes');
/** Clashes of arms by their name. */
const gunfights = wordList('gunfight gunfights firefight firefights shootout shootouts gunbattle gunbattles');

/** "The two sides clash on Saturday": a figure of several counts no one noun behind it, which is a verb then. */
function isClause(passage: Passage, { figure, head }: Group): boolean {
  return figure !== null && !figure.article && (figure.low ?? 0) > 1 && id(passage, head) === clash;
}

/** "air strikes would not end it": of what has not been. */
function isSupposed(chunks: readonly Chunk[], at: number): boolean {
  let next = at + 1;
  while (isType(chunks[next], 'preposition') && isType(chunks[next + 1], 'group') && next < at + 7) next += 2;
  return isType(chunks[next], 'auxiliary') && supposing.has(chunks[next]!.word);
}

const supposing = wordList(['would', 'could', 'might', 'may', 'should', 'must']);

/** "the bombardment of Grozny" */
function isOfName({ passage, chunks }: Sentence, at: number): boolean {
  const group = isWord(chunks[at + 1], of) ? chunks[at + 2]?.group : undefined;
  return group !== undefined && isBareName(passage, group);
}

/** "the site of an attack", "the scene of clashes": the subject is where it was. */
export function isScene(chunks: readonly Chunk[], at: number): boolean {
  if (!isWord(chunkAt(chunks, at - 1), of) || !isType(chunkAt(chunks, at - 2), 'group')) return false;
  const noun = chunks[at - 2]!.group!;
  return noun.figure === null && noun.last - noun.first <= 2 && noun.definite;
}
