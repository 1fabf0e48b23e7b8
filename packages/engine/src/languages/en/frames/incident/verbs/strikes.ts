import type { Group } from '../../../../../mentions/group.ts';
import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { isPassive, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import { aircraft } from '../../../words/incident.ts';
import type { Happening } from '../found.ts';
import { aimedAt, isTargeting } from '../nouns/aimed.ts';
import { byPhrase, isBareName, isPlaced, isTarget, namedIn } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { isSuicide } from '../parties/suicide-bomber.ts';
import { instrument, type Means, weaponOf } from '../parties/weapons.ts';
import { ownerIn, type Range, typedGroup } from '../typed.ts';

const [being, down, ofId, toId] = ids('being down of to');

const aircraftNouns = new Set(aircraft);

/** "warplanes bombed a hospital", "the convoy was struck by jets", "hit with rockets": the weapon says the form. */
export function struck(sentence: Sentence, at: number): Happening | null {
  const { passage } = sentence;
  if (isOfBlow(sentence, at)) return null;
  const { doer, done } = sidesOf(sentence, at);
  if (done.length === 0) return poundedBy(sentence, at, doer);
  if (doer !== null && isSuicide(passage, doer))
    return {
      concept: 'suicide-bomb',
      rule: 'en/incident/struck',
      index: at,
      by: [namedIn(passage, doer)],
      against: targets(passage, done),
      weapon: null,
    };
  if (doer !== null && isCrash(sentence, at, doer)) return null;
  const carrier = doer === null ? null : weaponOf(passage, volleyOf(sentence, doer) ?? doer);
  const means = carrier ?? instrument(sentence, at);
  if (means === null) return null;
  const by = carrier === null ? actorsOf(sentence, doer) : sendersOf(sentence, doer!, means);
  return {
    concept: means.concept,
    rule: 'en/incident/struck',
    index: at,
    by,
    against: targets(passage, done),
    weapon: means.weapon,
  };
}

/** "conducted airstrikes using missiles, targeting areas": of the strikes before. */
function isOfBlow(sentence: Sentence, at: number): boolean {
  const { passage, chunks } = sentence;
  if (!isTargeting(chunks[at])) return false;
  for (let back = at - 1; back >= 0 && back > at - blowReach; back--) {
    const { group } = chunks[back]!;
    const typed = group === undefined ? null : typedGroup(passage, group);
    if (typed !== null && !typed.device) return aimedAt(sentence, back).length > 0;
  }
  return false;
}

/** Chunks between strikes and what they were targeting. */
const blowReach = 9;

/** "a barrage of shells hit the port": what it is a barrage of. */
function volleyOf({ passage, chunks }: Sentence, doer: Group): Group | null {
  if (!volleys.isAt(passage, doer.last - 1)) return null;
  const at = chunks.findIndex(({ group }) => group === doer);
  return isWord(chunks[at + 1], ofId) ? (chunks[at + 2]?.group ?? null) : null;
}

const volleys = wordList(['volley', 'barrage', 'salvo', 'hail']);

/** "gave the hill up after being bombed by coalition jets", "Jets bombed it": what struck them says the form, though not where they stand. */
function poundedBy(sentence: Sentence, at: number, doer: Group | null): Happening | null {
  const { passage, chunks } = sentence;
  const meant = isWord(chunkAt(chunks, at - 1), being) || isOfPronoun(chunks, at);
  const carrier = doer === null || !meant ? null : weaponOf(passage, doer);
  if (carrier === null || isCrash(sentence, at, doer!)) return null;
  return {
    concept: carrier.concept,
    rule: 'en/incident/struck',
    index: at,
    by: sendersOf(sentence, doer!, carrier),
    against: [],
    weapon: carrier.weapon,
  };
}

/** "when the helicopters attacked for an hour", "Warplanes attacked again on Monday": at what, nobody says. */
export function attackedFromAir(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { group } = subjectOf(chunks, at) ?? {};
  if (group === undefined || isPassive(chunks, at) || chunks[at + 1]?.group !== undefined) return null;
  const carrier = weaponOf(passage, group);
  if (isType(chunkAt(chunks, at - 1), 'subordinator')) return null;
  if (carrier?.concept !== 'air-strike' || !carriedOut.has(chunks[at]!.word)) return null;
  return {
    concept: carrier.concept,
    rule: 'en/incident/struck',
    index: at,
    by: sendersOf(sentence, group, carrier),
    against: [],
    weapon: carrier.weapon,
  };
}

const carriedOut = wordList(['attacked']);

/** "it was hit by a rocket", "bombed it" */
export function isOfPronoun(chunks: Sentence['chunks'], at: number): boolean {
  if (!isPassive(chunks, at)) return struckPronouns.has(chunks[at + 1]?.word);
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'auxiliary') || isType(chunkAt(chunks, back), 'adverb')) back--;
  return struckPronouns.has(chunkAt(chunks, back)?.word);
}

const struckPronouns = wordList('it they them he she him her');

/** Whose a weapon is: "Russian jets", "jets of the coalition", "a rocket fired by the rebels". */
export function sendersOf(sentence: Sentence, weapon: Group, { owner }: Means): Range[] {
  if (owner !== null) return [owner];
  const { passage, chunks } = sentence;
  const behind = chunks.findIndex(({ group }) => group === weapon) + 1;
  // "Jordanian jets and helicopters": of both.
  const joined = isType(chunkAt(chunks, behind - 2), 'conjunction') ? chunkAt(chunks, behind - 3)?.group : undefined;
  const whose = joined === undefined ? null : (weaponOf(passage, joined)?.owner ?? null);
  if (whose !== null) return [whose];
  const joint = chunks[behind]?.word?.form;
  const base = joint === 'from' || joint === 'of' ? chunks[behind + 1]?.group : undefined;
  // "warplanes from the coalition"; "rockets from Gaza" says where.
  const sender = base !== undefined && !isBareName(passage, base) ? base : byPhrase(passage, chunks, behind);
  return actorsOf(sentence, sender);
}

/** "the plane hit a mountain"; "NATO aircraft struck two tanks" crashed into none. */
function isCrash({ passage, chunks }: Sentence, at: number, group: Group): boolean {
  const lemma = chunks[at]!.word?.verb?.lemma;
  return (
    (lemma === 'hit' || lemma === 'strike') &&
    !isPassive(chunks, at) &&
    ownerIn(passage, group, group.head) === null &&
    /^(?:plane|airplane|helicopter|aircraft)$/.test(wordAt(passage, group.head)?.form ?? '')
  );
}

/** "rockets landed in the town" */
export function fell(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const subject = subjectOf(chunks, startedAt(chunks, at))?.group ?? firedBefore(chunks, at);
  const means = subject === null || isPassive(chunks, at) ? null : weaponOf(passage, subject);
  if (means === null || !(isPlaced(sentence, at, at + 1) || isInto(sentence, at))) return null;
  const form = wordAt(passage, subject!.head)?.form ?? '';
  // "A drone crashed into a market": what flies with nobody in it.
  if (
    (aircraftNouns.has(form) && !/^(?:drone|uav)s?$/.test(form)) ||
    /^(?:tank|artillery|howitzer|launcher)s?$/.test(form)
  )
    return null;
  return {
    concept: means.concept,
    rule: 'en/incident/landed',
    index: at,
    by: sendersOf(sentence, subject!, means),
    against: [],
    weapon: means.weapon,
  };
}

/** "Shells started falling", "began to fall": the verb that has the subject. */
function startedAt(chunks: Sentence['chunks'], at: number): number {
  const back = isWord(chunkAt(chunks, at - 1), toId) ? at - 2 : at - 1;
  const lemma = isType(chunkAt(chunks, back), 'verb') ? chunks[back]!.word?.verb?.lemma : undefined;
  return lemma === 'start' || lemma === 'begin' ? back : at;
}

/** "slammed into residential buildings", "rained down on the market", "struck across the border" */
function isInto({ passage, chunks }: Sentence, at: number): boolean {
  const joint = isWord(chunks[at + 1], down) ? at + 2 : at + 1;
  if (!ways.has(chunks[joint]?.word)) return false;
  // "through the third floor"
  if (isType(chunks[joint + 1], 'adverb') && isType(chunks[joint + 2], 'group')) return true;
  const hit = chunks[joint + 1]?.group;
  return hit !== undefined && (isTarget(passage, hit) || hit.sort === 'things');
}

const ways = wordList('into onto through on across');

/** "rockets fired from the camp landed": over the participle that says where they came from. */
function firedBefore(chunks: Sentence['chunks'], at: number): Group | null {
  for (let back = at - 1; back > 0 && back > at - 6; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'verb')
      return (word?.verb?.lemma === 'fire' || word?.verb?.lemma === 'launch') && !isPassive(chunks, back)
        ? (chunkAt(chunks, back - 1)?.group ?? null)
        : null;
    if (type !== 'group' && type !== 'preposition' && type !== 'date') return null;
  }
  return null;
}

/** "a suicide attacker driving a lorry blew himself up": over what says how he came. */
function bomberBefore({ passage, chunks }: Sentence, at: number): Placed | null {
  for (let back = at - 1; back >= 0 && back > at - 7; back--) {
    const { group } = chunks[back]!;
    if (group !== undefined && isSuicide(passage, group)) return { group, index: back };
  }
  return null;
}

/** "a suicide bomber blew himself up at a checkpoint" */
export function blewHimselfUp(sentence: Sentence, at: number): Happening | null {
  const { chunks } = sentence;
  const self = chunks[at + 1]?.word?.form;
  if (self !== 'himself' && self !== 'herself' && self !== 'themselves' && self !== 'itself') return null;
  const own = subjectOf(chunks, at);
  const subject = own?.group.sort === 'things' ? (bomberBefore(sentence, at) ?? own) : own;
  return {
    concept: 'suicide-bomb',
    rule: 'en/incident/blew-up',
    index: at,
    by: actorsOf(sentence, subject?.group ?? null),
    against: [],
    weapon: null,
  };
}
