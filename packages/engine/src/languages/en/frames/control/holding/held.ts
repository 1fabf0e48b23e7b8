import { mark } from '../../../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../../../text/passage.ts';
import { Shape } from '../../../../../text/tokens.ts';
import { chunkAt, isMark, isType } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, id, isCapitalised, shapeAt, tags } from '../../../look.ts';
import { isPeoples } from '../../../peoples.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList } from '../../../word-list.ts';
import { heldSuffixes } from '../../../words/control.ts';
import { type Actor, actorAt } from '../actors/actor.ts';
import { antecedent } from '../actors/antecedent.ts';
import { chunkOf, type Owner, ownerBefore } from '../actors/owner.ts';
import { wordsGroup } from '../actors/words-group.ts';
import { type Area, areaAt } from '../areas/area.ts';
import type { Holding } from '../found.ts';

const [of, forId] = ids('of for');

/** "rebel-held Aleppo", "the government-controlled areas": the compound stands before its place. */
export function heldCompound(sentence: Sentence, token: number): Holding | null {
  const { passage, chunks } = sentence;
  const words = passage.text.slice(passage.tokens.start[token]!, passage.tokens.end[token]!);
  const suffix = heldSuffixes.find((each) => words.toLowerCase().endsWith(each));
  if (suffix === undefined || words.toLowerCase().startsWith('un')) return null;
  const index = chunkOf(chunks, token);
  const area = areaAt(sentence, chunks[index]!.type === 'group' && chunks[index]!.last > token + 1 ? index : index + 1);
  // "a rebel-held house": no place that changes hands.
  if (area === null || roofs.isAt(passage, area.group.last - 1)) return null;
  const group = { ...area.group, first: Math.max(area.group.first, token + 1) };
  const holder = wordsGroup(token, token + 1);
  return {
    concept: 'hold',
    rule: 'en/control/held-compound',
    index,
    area: { ...area, group },
    holder: { group: holder, index, end: index + 1, armed: false },
    holderSpan: { start: passage.tokens.start[token]!, end: passage.tokens.end[token]! - suffix.length },
    modality: 'asserted',
  };
}

const roofs = formList('building buildings house houses home homes flat flats apartment apartments vehicle vehicles');

/** "the rebel stronghold of Idlib", "the last opposition bastion near Damascus", "IS stronghold Raqqa" */
export function stronghold(sentence: Sentence, token: number): Holding | null {
  const { passage, chunks } = sentence;
  const owner = ownerBefore(sentence, token);
  const index = chunkOf(chunks, token);
  // "its former stronghold", "took what had been the rebels’ stronghold": no longer.
  if (isFormer(passage, owner.first, token) || isWhatHadBeen(passage, owner.first)) return null;
  const behind = id(passage, token + 1) === of ? actorAt(sentence, index + 2) : null;
  // "its Syrian stronghold", "the group’s main Iraqi bastion": where it lies, not whose it is.
  const own = owner.actor === null || isOfPlace(sentence, owner, token) ? null : owner.actor;
  // "a bastion for rebels"
  const base = id(passage, token + 1) === forId ? actorAt(sentence, index + 2) : null;
  const holder =
    own ?? (base?.armed === true ? base : null) ?? (behind?.group.definite || behind?.bare === false ? behind : null);
  const area = areaOf(sentence, token, owner.first, index);
  if (isAtThePolls(passage)) return null;
  if (holder === null) {
    const whose = owner.pronoun === undefined ? null : ownerMeant(sentence, owner.pronoun, area);
    return whose?.armed === true
      ? { concept: 'hold', rule: 'en/control/stronghold', index, area, holder: whose, modality: 'asserted' }
      : null;
  }
  return { concept: 'hold', rule: 'en/control/stronghold', index, area, holder, modality: 'asserted' };
}

/** "struck the militia in its strongholds", "the rebels were bombed in their stronghold": whoever stands right before, or else acts. */
function ownerMeant(sentence: Sentence, pronoun: number, area: Area): Actor | null {
  const { chunks } = sentence;
  let at = isType(chunkAt(chunks, pronoun - 1), 'preposition') ? pronoun - 2 : pronoun - 1;
  if (isMark(chunkAt(chunks, at), mark.close)) at--;
  return isType(chunkAt(chunks, at), 'group') ? actorAt(sentence, at) : antecedent(sentence, pronoun, area);
}

/** "The opposition stronghold voted on Sunday": held with votes. */
function isAtThePolls(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++) if (polling.isAt(passage, at)) return true;
  return false;
}

const polling = formList(['vote', 'votes', 'voted', 'voters', 'voting', 'polls', 'ballots', 'election', 'elections']);

function isFormer(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const words = wordsOf(passage, at, at + 1).toLowerCase();
    if (words === 'former' || words === 'ex' || words === 'erstwhile') return true;
  }
  return false;
}

function isWhatHadBeen(passage: Passage, first: number): boolean {
  const been = (tags(passage, first - 1) & Tag.determiner) !== 0 ? first - 2 : first - 1;
  return beenWord.isAt(passage, been) && whatWord.isAt(passage, been - 2);
}

const beenWord = formList(['been']);
const whatWord = formList(['what']);

/** Whether the words before name a country or a people alone, or stand behind "its". */
function isOfPlace({ passage }: Sentence, { actor, pronoun }: Owner, token: number): boolean {
  if (pronoun !== undefined) return true;
  const { first, last } = actor!.group;
  // "the terror groups Raqqa stronghold": in text without apostrophes the place runs on behind whoever holds it.
  if (last - first > 1 && shapeAt(passage, first) === Shape.lower && shapeAt(passage, last - 1) === Shape.title)
    return true;
  if (last - first !== 1) return false;
  const form = formAt(passage, first);
  // "the Palestinian enclave": whose people live there.
  // "Serb-dominated enclaves": who lives there.
  return (
    nations.test(form) ||
    peopled.test(form) ||
    (enclaves.isAt(passage, token) && isCapitalised(passage, first) && isPeoples(form))
  );
}

const enclaves = formList(['enclave', 'enclaves']);
const peopled = /-(?:dominated|majority|populated|inhabited|speaking)$/;
const nations =
  /^(?:syrian|iraqi|iranian|libyan|yemeni|lebanese|afghan|pakistani|somali|malian|nigerian|european|african|asian|sudanese)$/;

/** The stronghold with the name behind it, or itself. */
function areaOf(sentence: Sentence, token: number, first: number, index: number): Area {
  const { passage, chunks } = sentence;
  let last = token + 1;
  if (
    id(passage, last) === of &&
    isType(chunks[index + 2], 'group') &&
    isCapitalised(passage, chunks[index + 2]!.last - 1)
  )
    last = chunks[index + 2]!.last;
  else
    while (
      last < passage.last &&
      (tags(passage, last) & (Tag.adverb | Tag.preposition | Tag.pronoun | Tag.determiner | Tag.time)) === 0 &&
      (shapeAt(passage, last) === Shape.title || shapeAt(passage, last) === Shape.capitals) &&
      last < token + 4
    )
      last++;
  return { group: wordsGroup(first, last), index, end: index + 1, named: false, passed: false, site: false };
}
