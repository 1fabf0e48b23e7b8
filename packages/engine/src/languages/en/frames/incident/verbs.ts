import type { Concept } from '../../../../concepts.ts';
import type { Group } from '../../../../mentions/group.ts';
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { isCapitalised } from '../../look.ts';
import { isPassive } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import type { Word } from '../../word.ts';
import { lemmaOf } from '../../word-list.ts';
import {
  attackingVerbs,
  burningVerbs,
  rammingVerbs,
  strikingVerbs,
  tellingVerbs,
  throwingVerbs,
  triggeringVerbs,
} from '../../words/incident.ts';
import { goingOn } from './armed.ts';
import { isPlaced, isTarget, isUnreal, namedIn } from './around.ts';
import { struckAtHand } from './at-hand.ts';
import { attacked, isCrowd } from './attacks.ts';
import { battled } from './battled.ts';
import { blownUp } from './blown-up.ts';
import { burnt, isBeforeNoun } from './burning.ts';
import { arrested, raped, roundedUp, seized, takenAway, tookHostage } from './captives.ts';
import { dispersed } from './dispersed.ts';
import { disrupted } from './disrupted.ts';
import { actorsOf } from './doer.ts';
import { fought } from './fighting.ts';
import { exchangedFire, firedAtCrowd, firedOn, openedFire } from './firing.ts';
import type { Happening } from './found.ts';
import { weaponFire } from './gunfire.ts';
import { killingOf } from './killing-of.ts';
import { killed } from './killings.ts';
import { fired, underFire } from './launches.ts';
import { marched, tookToStreets } from './marches.ts';
import { setOff } from './mines.ts';
import { sidesOf, targets } from './sides.ts';
import { blewHimselfUp, exploded, fell, struck } from './strikes.ts';
import { bySuicide } from './suicide.ts';
import { throatsCut } from './throats.ts';
import { killing } from './told-behind.ts';
import type { Range } from './typed.ts';
import { ownersOf, weaponOf } from './weapons.ts';

const [withId, to, of, off, down, it, them] = ids('with to of off down it them');

const striking = new Set(strikingVerbs.map(lemmaOf));
const telling = new Map<string, Concept>();
for (const [concept, verbs] of tellingVerbs) for (const entry of verbs.split(' ')) telling.set(entry, concept);

const triggering: ReadonlySet<string> = new Set(triggeringVerbs.map(lemmaOf));
const ramming: ReadonlySet<string> = new Set(rammingVerbs.map(lemmaOf));

/** What armed people do to a post on foot as well. */
const near: ReadonlySet<string> = new Set(['strike', 'hit', 'target', 'bomb']);

/** All that the search below looks at: most verbs are none of these. */
const relevant: ReadonlySet<string> = new Set([
  ...striking,
  ...telling.keys(),
  ...killing,
  ...attackingVerbs,
  ...triggering,
  ...burningVerbs,
  ...ramming,
  ...throwingVerbs.map(lemmaOf),
  ...'land landed slammed fall explode detonate blow go fight exchange open fire launch drop take seize capture detain arrest rape down intercept defuse rocket mortar blast battle engage cut slit slash rain disperse scatter march rally round'.split(
    ' ',
  ),
]);

/** Whether a word is a verb of {@link eventVerb}. */
export function opensEventVerb({ verb }: Word): boolean {
  return verb !== undefined && relevant.has(verb.lemma);
}

/** Every verb that says an incident; the first that fits has it. */
export function eventVerb(sentence: Sentence, at: number): Happening | null {
  const lemma = sentence.chunks[at]?.word?.verb?.lemma;
  if (lemma === undefined) return null;
  if (!relevant.has(lemma) || isUnreal(sentence.passage, sentence.chunks, at)) return null;
  const concept = telling.get(lemma) ?? (lemma === 'rocket' || lemma === 'mortar' ? 'shell' : undefined);
  if (concept !== undefined) return told(sentence, at, concept);
  const set = triggering.has(lemma) ? setOff(sentence, at) : null;
  if (set !== null) return set;
  if (striking.has(lemma))
    return (
      struck(sentence, at) ??
      attacked(sentence, at) ??
      (near.has(lemma) ? struckAtHand(sentence, at) : null) ??
      (isType(sentence.chunks[at + 1], 'preposition') ? fell(sentence, at) : null)
    );
  if (lemma === 'shoot' && isWord(sentence.chunks[at + 1], down)) return disrupted(sentence, at, 'shoot-down');
  if (killing.has(lemma)) return isWord(sentence.chunks[at + 1], of) ? killingOf(sentence, at) : killed(sentence, at);
  switch (lemma) {
    case 'land':
    case 'landed':
    case 'fall':
      return fell(sentence, at);
    case 'rain':
      return fell(sentence, at) ?? fired(sentence, at);
    case 'slammed':
      return bySuicide(sentence, at) ?? fell(sentence, at);
    case 'storm':
    case 'invade':
      return attacked(sentence, at);
    case 'explode':
      return exploded(sentence, at);
    case 'detonate':
      return bySuicide(sentence, at) ?? exploded(sentence, at);
    case 'go':
      return isWord(sentence.chunks[at + 1], off) ? exploded(sentence, at) : null;
    case 'blow':
      return blewHimselfUp(sentence, at) ?? blownUp(sentence, at);
    case 'take':
      return tookHostage(sentence, at) ?? takenAway(sentence, at) ?? tookToStreets(sentence, at);
    case 'seize':
      return seized(sentence, at);
    case 'capture':
    case 'detain':
    case 'arrest':
      return arrested(sentence, at);
    case 'rape':
      return raped(sentence, at);
    case 'down':
      return disrupted(sentence, at, 'shoot-down');
    case 'intercept':
    case 'defuse':
      return disrupted(sentence, at, lemma);
    case 'cut':
    case 'slit':
    case 'slash':
      return throatsCut(sentence, at);
    case 'disperse':
    case 'scatter':
      return dispersed(sentence, at);
    case 'march':
    case 'rally':
      return marched(sentence, at);
    case 'round':
      return roundedUp(sentence, at);
    case 'blast':
      return struck(sentence, at);
    case 'battle':
    case 'engage':
      return battled(sentence, at);
    case 'fight':
      return fought(sentence, at);
    case 'exchange':
      return exchangedFire(sentence, at);
    case 'open':
      return openedFire(sentence, at);
    case 'fire':
      return (
        underFire(sentence, at) ??
        weaponFire(sentence, at) ??
        fired(sentence, at) ??
        firedAtCrowd(sentence, at) ??
        firedOn(sentence, at)
      );
    case 'launch':
    case 'drop':
    case 'lob':
    case 'throw':
    case 'toss':
    case 'hurl':
      return fired(sentence, at);
    case 'torch':
    case 'burn':
    case 'raze':
    case 'set':
      return burnt(sentence, at);
    default:
      return ramming.has(lemma) ? (bySuicide(sentence, at) ?? (lemma === 'crashed' ? fell(sentence, at) : null)) : null;
  }
}

/** "shelled the town", "abducted three nurses", "looted shops", "clashed with the police", "protested in Khartoum" */
function told(sentence: Sentence, at: number, concept: Concept): Happening | null {
  const { passage, chunks } = sentence;
  if (!isVerbHere(chunks, at) || isBeforeNoun(chunks, at)) return null;
  const { doer, done } = sidesOf(sentence, at);
  // "was shelled by Russian artillery": whose the guns are.
  const carrier = doer === null ? null : weaponOf(passage, doer);
  const goesOn =
    ((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0 ||
    ((doer === null || isType(chunkAt(chunks, at - 1), 'conjunction')) && !isPassive(chunks, at));
  const further = goesOn ? goingOn(sentence, at) : null;
  const by =
    further !== null
      ? actorsOf(sentence, further)
      : isOfVerbBefore(chunks, at, doer)
        ? []
        : ownersOf(carrier, () => (doer?.sort === 'bare' ? [namedIn(passage, doer)] : actorsOf(sentence, doer)));
  if (concept === 'protest' || concept === 'clash') {
    const against =
      isWord(chunks[at + 1], withId) && chunks[at + 2]?.group !== undefined
        ? [namedIn(passage, chunks[at + 2]!.group!)]
        : done.map(({ group }) => namedIn(passage, group));
    if ((by.length === 0 || !isPlaced(sentence, at, at + 1)) && against.length === 0) return null;
    // "Ministers clashed with lawmakers": with words.
    if (concept === 'clash' && doer?.population === 'officials') return null;
    if (concept === 'protest' && doer?.sort !== 'people' && doer?.sort !== 'bare') return null;
    // "fired on people protesting": told as what was done to them.
    if (concept === 'protest' && further !== null) return null;
    if (concept === 'protest' && isType(chunkAt(chunks, at - 1), 'group') && chunks[at - 1]!.group !== doer)
      return null;
    return {
      concept: concept === 'clash' && isCrowd(passage, doer) ? 'riot' : concept,
      rule: 'en/incident/verb',
      index: at,
      by,
      against: concept === 'protest' ? [] : against,
      weapon: null,
    };
  }
  if (done.length === 0) return looted(sentence, at, concept, by);
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

/** People, under whatever noun: "the flat's occupants", "two Chinese engineers", "Ana Lopez". */
function isAbducted(passage: Passage, { sort, figure, definite, first, last }: Group): boolean {
  return (
    sort === 'people' ||
    (sort === 'other' && (figure !== null || definite || isCapitalised(passage, first)) && last > first)
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
