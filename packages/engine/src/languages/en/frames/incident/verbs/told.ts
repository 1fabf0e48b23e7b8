import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { isCapitalised } from '../../../look.ts';
import { isPassive, type Placed } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import type { Happening } from '../found.ts';
import { goingOn } from '../parties/armed.ts';
import { isPlaced, isTarget, namedIn } from '../parties/around.ts';
import { crowdConcept, isInCrowd } from '../parties/crowds.ts';
import { actorsOf } from '../parties/doer.ts';
import { tookThem } from '../parties/one-person.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { ownersOf, weaponOf } from '../parties/weapons.ts';
import type { Range } from '../typed.ts';
import { isCrowd, isMilitary } from './attacks.ts';
import { isBeforeNoun } from './burning.ts';
import { isOfPronoun } from './strikes.ts';

const [withId, to, of, it, them] = ids('with to of it them');

/** "shelled the town", "abducted three nurses", "looted shops", "clashed with the police", "protested in Khartoum" */
export function told(sentence: Sentence, at: number, concept: Concept): Happening | null {
  const { passage, chunks } = sentence;
  if (!isVerbHere(chunks, at) || isBeforeNoun(chunks, at)) return null;
  const sides = sidesOf(sentence, at);
  const { done } = sides;
  const flown = flownBeside(sentence, at);
  const doer = flown ?? sides.doer;
  // "was shelled by Russian artillery": whose the guns are.
  const carrier = doer === null ? null : weaponOf(passage, doer);
  const goesOn =
    ((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0 ||
    ((doer === null || isType(chunkAt(chunks, at - 1), 'conjunction')) && !isPassive(chunks, at));
  const further = goesOn && flown === null ? goingOn(sentence, at) : null;
  const by =
    further !== null
      ? actorsOf(sentence, further)
      : isOfVerbBefore(chunks, at, doer)
        ? []
        : ownersOf(carrier, () => (doer?.sort === 'bare' ? [namedIn(passage, doer)] : actorsOf(sentence, doer)));
  if (concept === 'protest' || concept === 'clash') {
    // "clashed heavily with"
    const joint = isType(chunks[at + 1], 'adverb') ? at + 2 : at + 1;
    const against =
      isWord(chunks[joint], withId) && chunks[joint + 1]?.group !== undefined
        ? [namedIn(passage, chunks[joint + 1]!.group!)]
        : done.map(({ group }) => namedIn(passage, group));
    const they = isAmbush(chunks, at) && done.length === 0 && isOfPronoun(chunks, at);
    if (!they && (by.length === 0 || !isPlaced(sentence, at, at + 1)) && against.length === 0) return null;
    // "Ministers clashed with lawmakers": with words.
    if (concept === 'clash' && doer?.population === 'officials') return null;
    if (concept === 'protest' && doer?.sort !== 'people' && doer?.sort !== 'bare') return null;
    // "fired on people protesting": told as what was done to them.
    if (concept === 'protest' && further !== null) return null;
    if (concept === 'protest' && isType(chunkAt(chunks, at - 1), 'group') && chunks[at - 1]!.group !== doer)
      return null;
    return {
      concept:
        concept === 'clash'
          ? clashOf(passage, {
              doer,
              first: madeOf(chunks, done[0]) ?? chunks[joint + 1]?.group,
              ambush: isAmbush(chunks, at),
            })
          : concept,
      rule: 'en/incident/verb',
      index: at,
      by,
      against: concept === 'protest' ? [] : against,
      weapon: null,
    };
  }
  if (done.length === 0)
    return concept === 'abduct' ? tookThem(sentence, at, further ?? doer) : looted(sentence, at, concept, by);
  if (concept === 'abduct' && !isAbducted(passage, done[0]!.group)) return null;
  const weapon = carrier?.weapon ?? null;
  // "helicopters rocketed the camp"
  const above = concept === 'shell' && carrier?.concept === 'air-strike';
  return {
    concept: above ? 'air-strike' : concept,
    rule: 'en/incident/verb',
    index: at,
    by,
    against: targets(passage, done),
    weapon,
  };
}

/** "rebels took the post at Gao and army helicopters rocketed the town": whatever flies acts for itself, right before its verb. */
function flownBeside({ passage, chunks }: Sentence, at: number): Group | null {
  const group = chunkAt(chunks, at - 1)?.group;
  return group !== undefined && !isPassive(chunks, at) && weaponOf(passage, group) !== null ? group : null;
}

/** "a convoy of aid workers": those whom it carries. */
function madeOf(chunks: readonly Chunk[], first: Placed | undefined): Group | undefined {
  const whose = first !== undefined && isWord(chunks[first.index + 1], of) ? chunks[first.index + 2]?.group : undefined;
  return whose?.sort === 'people' ? whose : first?.group;
}

/** What a clash is: one in the street, an ambush on people who bear no arms, or one of arms. */
function clashOf(
  passage: Passage,
  { doer, first, ambush }: { doer: Group | null; first: Group | undefined; ambush: boolean },
): Concept {
  // "Villagers clashed with herders": no protest.
  if (isCrowd(passage, doer))
    return first?.sort === 'people' && isInCrowd(passage, first)
      ? crowdConcept(passage, doer!, isMilitary(passage, first))
      : 'riot';
  if (!ambush || first === undefined || isMilitary(passage, first)) return 'clash';
  // "ambushed a bus", "a relief convoy": nobody there fights.
  if (
    unarmed.isAt(passage, first.last - 1) ||
    (convoys.isAt(passage, first.last - 1) && relief.isAt(passage, first.last - 2))
  )
    return 'attack';
  return first.sort === 'people' && first.population !== null && first.population !== 'peacekeepers'
    ? 'attack'
    : 'clash';
}

const unarmed = wordList('bus buses minibus minibuses ambulance ambulances');
const convoys = wordList('convoy convoys');
const relief = formList('aid relief humanitarian food cross crescent wedding refugee civilian');

function isAmbush(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]!.word?.verb?.lemma === 'ambush';
}

/** People, under whatever noun: "the flat's occupants", "two Chinese engineers", "Ana Lopez". */
function isAbducted(passage: Passage, { sort, figure, definite, indefinite, first, last }: Group): boolean {
  return (
    sort === 'people' ||
    (sort === 'other' && (figure !== null || definite || indefinite || isCapitalised(passage, first)) && last > first)
  );
}

/** "killing 15 people, looting shops": those before the comma had it done to them. */
function isOfVerbBefore(chunks: readonly Chunk[], at: number, doer: Group | null): boolean {
  return (
    doer !== null &&
    ((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0 &&
    isMark(chunkAt(chunks, at - 1), mark.comma) &&
    chunkAt(chunks, at - 2)?.group === doer &&
    isType(chunkAt(chunks, at - 3), 'verb')
  );
}

/** "widespread looting of shops": a noun, whatever stands before it; "looting and burning shops": two verbs with one object. */
function looted(sentence: Sentence, at: number, concept: Concept, by: readonly Range[]): Happening | null {
  const { passage, chunks } = sentence;
  // "stormed the clinic and looted it"
  if (concept === 'loot' && by.length > 0 && (isWord(chunks[at + 1], it) || isWord(chunks[at + 1], them)))
    return { concept, rule: 'en/incident/verb', index: at, by, against: [], weapon: null };
  if (concept !== 'loot' || ((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) === 0) return null;
  const noun = isWord(chunks[at + 1], of);
  const shared = isType(chunks[at + 1], 'conjunction') && isType(chunks[at + 2], 'verb');
  const group = noun ? chunks[at + 2]?.group : shared ? chunks[at + 3]?.group : undefined;
  if (group === undefined || group.sort === 'other' || !isTarget(passage, group)) return null;
  return {
    concept,
    rule: 'en/incident/verb',
    index: at,
    by: noun ? [] : by,
    against: [namedIn(passage, group)],
    weapon: null,
  };
}

/** Not "clashes", "protests" as nouns, nor a participle before its noun. */
function isVerbHere(chunks: readonly Chunk[], at: number): boolean {
  const forms = chunks[at]!.word?.verb?.forms ?? 0;
  return (
    (forms & (Form.past | Form.participle | Form.gerund | Form.third)) !== 0 ||
    isType(chunkAt(chunks, at - 1), 'group') ||
    isWord(chunkAt(chunks, at - 1), to)
  );
}
