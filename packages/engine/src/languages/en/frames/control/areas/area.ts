import type { Group } from '../../../../../mentions/group.ts';
import { isQuote, mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { Shape } from '../../../../../text/tokens.ts';
import { type Chunk, chunkAt, isMark, isType, isWord, overAuxiliaries } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, id, isCapitalised, isShouted, shapeAt, tags } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList } from '../../../word-list.ts';
import { areaNouns, passedNouns, shareNouns, siteNouns } from '../../../words/control.ts';
import { isLetters, isNameLike } from '../form.ts';
import { areSeveral, listedAreas, overCounted, overNamed, overNames, overNamesBack } from './area-lists.ts';
import { isGround, isLine, isNamedState, isOilField, isSquare, isTownCentre } from './ground.ts';
import { endsOpen, isParted, timeless } from './parted.ts';

const [side, inId, and, what, ofId, state, the, outId] = ids('side in and what of state the out');

/** A place or a stretch of land, as a sentence names it. */
export interface Area {
  /** The whole phrase: "the centre of its bastion Fallujah". */
  readonly group: Group;
  /** Chunks `[index, end)`. */
  readonly index: number;
  readonly end: number;
  /** No noun says that it is a place: only a list of places can tell. */
  readonly named: boolean;
  /** One of the nouns that are passed, visited and left more often than held. */
  readonly passed: boolean;
  /** A building or grounds: held only by those who bear arms. */
  readonly site: boolean;
}

const sites = formList(siteNouns);
const nouns = formList([...areaNouns, ...siteNouns]);
const passed = formList(passedNouns);
const shares = formList(shareNouns);

/** The area whose phrase starts at chunk `index`, behind what a verb’s form may say of it; `null` if what stands there is no place. */
export function areaAt(sentence: Sentence, index: number): Area | null {
  const { passage, chunks } = sentence;
  const group = timeless(passage, chunks[index]?.group);
  if (group === undefined) {
    // "in devastated northern Gaza"
    if (isType(chunks[index + 1], 'group') && stricken.has(chunks[index]!.word)) return areaAt(sentence, index + 1);
    const noun = overForms(chunks, index);
    return noun > index
      ? withFront(areaAt(sentence, noun), index, chunks[index]!.first)
      : isOf(chunks[index])
        ? shareOf(sentence, index)
        : null;
  }
  // "two remaining districts": a verb’s form parts the number from its noun.
  if (
    group.sort === 'bare' &&
    chunks[index + 1]?.type === 'verb' &&
    isType(chunks[index + 2], 'group') &&
    remaining.has(chunks[index + 1]!.word)
  )
    return withFront(areaAt(sentence, index + 2), index, group.first);
  // "the eastern", "half of the city": one phrase that a number parts.
  if (isDirection(passage, group) && chunks[index + 1]?.group?.figure?.unit === 'fraction') {
    const rest = areaAt(sentence, index + 1);
    return rest === null ? null : { ...rest, index, group: { ...rest.group, first: group.first } };
  }
  // "eastern and central districts": one noun for both.
  if (isDirection(passage, group) && isWord(chunks[index + 1], and) && endsOpen(passage, group)) {
    const rest = areaAt(sentence, index + 2);
    // "eastern and northern Sudan"; but "the east and Gao" are two.
    const shared = rest !== null && (!rest.named || (tags(passage, rest.group.first) & Tag.direction) !== 0);
    return shared ? { ...rest, index, group: { ...rest.group, first: group.first } } : null;
  }
  // "Peshmerga positions": whose they are, in a phrase of its own.
  const own = group.population === 'combatants' && group.figure === null ? chunks[index + 1]?.group : undefined;
  if (own !== undefined && own.first === group.last) {
    const rest = areaAt(sentence, index + 1);
    if (rest !== null && !rest.named) return { ...rest, index, group: { ...rest.group, first: group.first } };
  }
  if (isParted(passage, group, chunks[index + 1]?.group)) {
    const rest = areaAt(sentence, index + 1);
    if (rest !== null && !rest.named) return { ...rest, index, group: { ...rest.group, first: group.first } };
  }
  // "the Eastern side of the city": with a capital before it the noun is taken for a verb.
  if (isWord(chunks[index + 1], side) && isOf(chunks[index + 2]) && isDirection(passage, group)) {
    const whole = areaAt(sentence, index + 3);
    return whole === null ? null : { ...whole, index, group: { ...group, last: whole.group.last }, passed: false };
  }
  // `the UN "safe area" of Zepa`: the noun in quotes says that it is a place.
  if (isQuote(chunks[index + 1]?.unit ?? 0)) {
    const quoted = chunks[index + 2]?.group;
    const rest = quoted !== undefined && sortOf(passage, quoted) === 'noun' ? areaAt(sentence, index + 2) : null;
    if (rest !== null) return { ...rest, index, group: { ...rest.group, first: group.first } };
  }
  const sort = sortOf(passage, group);
  if (sort === null) return null;
  if (sort === 'name' && isNamedSite(passage, group, chunks[index + 1]?.group)) {
    const rest = areaAt(sentence, index + 1);
    return rest === null ? null : { ...rest, index, group: { ...rest.group, first: group.first } };
  }
  // "Manbij most of which": in comma-less text the share runs on behind the name.
  if (
    sort === 'share' &&
    group.last - group.first > 1 &&
    isOf(chunks[index + 1]) &&
    isType(chunks[index + 2], 'subordinator')
  )
    return areaOfName(passage, index, group);
  const listed = sort === 'name' ? listedAreas(passage, chunks, index) : null;
  if (listed !== null) return { ...listed, index, named: false, passed: false, site: false };
  if (sort === 'share') {
    // `a "large part" of the town`: over the quote that closes behind the share
    const closed = closes(chunks[index + 1]) && isOf(chunks[index + 2]) ? areaAt(sentence, index + 3) : null;
    if (closed !== null) return { ...closed, group: { ...group, last: closed.group.last }, index, passed: false };
    // "100 out of 400 districts"
    const among = isWord(chunks[index + 1], outId) && isOf(chunks[index + 2]) ? areaAt(sentence, index + 3) : null;
    if (among !== null && !among.named) return { ...among, group: { ...group, last: among.group.last }, index };
    const spread = isWord(chunks[index + 1], inId) && spreading.isAt(passage, group.last - 1);
    const inner =
      isOf(chunks[index + 1]) || spread ? areaAt(sentence, overWhat(chunks, overBracket(chunks, index + 2))) : null;
    if (inner !== null) return { ...inner, group: { ...group, last: inner.group.last }, index, passed: false };
    // "some parts", "the quarter": a place by itself.
    if (isOf(chunks[index + 1]) || !nouns.isAt(passage, nounOf(passage, group))) return null;
  }
  let end = index + 1;
  while (sort !== 'name' && isOf(chunks[end]) && isType(chunks[end + 1], 'group')) {
    const inner = chunks[end + 1]!.group!;
    if (sortOf(passage, inner) === null && !isNameLike(passage, inner.last - 1)) break;
    end += 2;
  }
  if (end > index + 1 && areSeveral(passage, group.last - 1)) end = overNames(sentence, end);
  end = overNamed(sentence, end);
  if (end === index + 1) end = overCounted(sentence, group, end);
  return {
    group: end === index + 1 ? group : { ...group, last: chunks[end - 1]!.last },
    index,
    end,
    named: sort === 'name',
    site: sort === 'noun' && (sites.isAt(passage, nounOf(passage, group)) || isLine(passage, group.last - 1)),
    passed:
      (sort === 'share' || (sort === 'noun' && passed.isAt(passage, nounOf(passage, group)))) &&
      !isTownCentre(passage, group.last - 1) &&
      !isNamedState(passage, group.last - 1) &&
      !isOilField(passage, group.last - 1),
  };
}

/** "the newly liberated town", "the hotly contested city": from the article to the noun; `index` if nothing of the kind stands there. */
function overForms(chunks: readonly Chunk[], index: number): number {
  const front = chunks[index];
  if (front?.type !== 'adverb' || ((front.word?.tags ?? 0) & Tag.determiner) === 0) return index;
  let at = index + 1;
  while (isType(chunks[at], 'adverb')) at++;
  if (isType(chunks[at], 'verb') && ((chunks[at]!.word?.verb?.forms ?? 0) & Form.participle) !== 0) at++;
  return at > index + 1 && isType(chunks[at], 'group') ? at : index;
}

/** An area with what stands before its noun; a name needs none of it. */
function withFront(area: Area | null, index: number, first: number): Area | null {
  return area === null || area.named ? null : { ...area, index, group: { ...area.group, first } };
}

const remaining = verbList(['remain']);
const stricken = verbList(['devastate', 'besiege', 'divide']);

/** "al-Gao Airbase": a small letter in front parts the name from the noun that ends it. */
function isNamedSite(passage: Passage, name: Group, noun: Group | undefined): boolean {
  if (noun === undefined || noun.first !== name.last || noun.last - noun.first > 1) return false;
  return (
    isCapitalised(passage, noun.first) &&
    nouns.isAt(passage, noun.first) &&
    formAt(passage, name.first).startsWith('al-')
  );
}

/** Shares that lie "in" a place as well as they are "of" it. */
const spreading = formList(['swath', 'swaths', 'swathe', 'swathes', 'stretches', 'pockets', 'patches']);

function areaOfName(passage: Passage, index: number, group: Group): Area | null {
  const last = group.last - 1;
  if (!isNameLike(passage, last - 1)) return null;
  return { group: { ...group, last, head: last - 1 }, index, end: index + 1, named: true, passed: false, site: false };
}

/** "almost all of the province", where the share is no group of its own. */
function shareOf(sentence: Sentence, of: number): Area | null {
  const { passage, chunks } = sentence;
  const share = chunkAt(chunks, of - 1);
  if (share?.type !== 'adverb' || !shares.isAt(passage, share.first)) return null;
  const inner = areaAt(sentence, overWhat(chunks, of + 1));
  return inner === null
    ? null
    : { ...inner, group: { ...inner.group, first: share.first }, index: of - 1, passed: false };
}

/** "of (rebel) Aleppo": over a bracket. */
function overBracket(chunks: readonly Chunk[], at: number): number {
  return isMark(chunks[at], mark.open) && isMark(chunks[at + 2], mark.close) ? at + 3 : at;
}

/** "of what had been the last pocket": over the clause that says what it was. */
function overWhat(chunks: readonly Chunk[], at: number): number {
  if (!isWord(chunks[at], what)) return at;
  return overAuxiliaries(chunks, at + 1);
}

/** The area whose phrase ends right before chunk `at`. */
export function areaBefore(sentence: Sentence, at: number): Area | null {
  const { chunks } = sentence;
  let index = at - 1;
  if (!isType(chunkAt(chunks, index), 'group')) return null;
  const listed = overNamesBack(sentence, index);
  if (isOf(chunkAt(chunks, listed - 1)) && areSeveral(sentence.passage, (chunkAt(chunks, listed - 2)?.last ?? 0) - 1))
    index = listed;
  while (isOf(chunkAt(chunks, index - 1)) && isType(chunkAt(chunks, index - 2), 'group')) index -= 2;
  for (; index < at; index += 2) {
    const area = areaAt(sentence, index);
    if (area !== null && area.end >= at) return area;
  }
  return null;
}

function closes(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (isQuote(chunk.unit) || chunk.unit === mark.apostrophe);
}

function isOf(chunk: Chunk | undefined): boolean {
  return chunk?.id === ofId;
}

/** Whether a token is a noun for a place that somebody holds. */
export function isAreaNoun(passage: Passage, at: number): boolean {
  return nouns.isAt(passage, at) && !sites.isAt(passage, at);
}

function nounOf(passage: Passage, { head, last }: Group): number {
  return nouns.isAt(passage, head) ? head : last - 1;
}

/** "Kanda, a town in the north", "Kanda, the army’s main base": whether chunk `at` opens an aside that says so of the name before. */
export function isSaidToBePlace({ passage, chunks }: Sentence, at: number): boolean {
  const said = isMark(chunks[at], mark.comma) ? chunks[at + 1]?.group : undefined;
  // "Kanda, three miles west of Gao", "Kanda, south of Gao"
  if (said !== undefined && isDirection(passage, said) && isOf(chunks[at + 2]) && !said.definite) return true;
  // "Kanda, Belun District"
  if (said !== undefined && isCapitalised(passage, said.first) && isCapitalised(passage, said.last - 1))
    return said.last - said.first > 1 && isAreaNoun(passage, said.last - 1) && !named.isAt(passage, said.last - 1);
  // "Kanda, the town’s mayor": whose he is comes first.
  // "Kanda, the biggest town west of Gao"
  const noun = said === undefined ? -1 : isDirection(passage, said) ? said.last - 2 : said.last - 1;
  return (
    said !== undefined && said.sort !== 'people' && (said.definite || said.indefinite) && nouns.isAt(passage, noun)
  );
}

function isDirection(passage: Passage, group: Group): boolean {
  return (tags(passage, group.last - 1) & Tag.direction) !== 0;
}

/** What a group is as a place: a noun says so, a share of one, perhaps a name; `null` for people and things. */
function sortOf(passage: Passage, group: Group): 'noun' | 'share' | 'name' | null {
  // `"safe area"`: the closing quote belongs to no word.
  const last = shapeAt(passage, group.last - 1) === Shape.mark ? group.last - 2 : group.last - 1;
  if (group.sort === 'people') {
    const held = group.head < last && partisan.isAt(passage, group.head);
    return isNameLike(passage, last) && (held || isBareName(passage, group)) ? 'name' : null;
  }
  if (group.sort === 'casualty') return null;
  if (isSquare(passage, last)) return 'noun';
  if (shares.isAt(passage, last) || group.sort === 'bare' || (group.figure !== null && group.figure.last >= group.last))
    return 'share';
  if (shapeAt(passage, last) === Shape.lower && !isNameLike(passage, last)) {
    // "the south of the province"
    const directed =
      isDirection(passage, group) && (group.definite || id(passage, last - 1) === the || nouns.isAt(passage, last - 1));
    // "the country’s north"
    const owned = isDirection(passage, group) && shapeAt(passage, last - 1) === Shape.possessive;
    return nouns.isAt(passage, last) || directed || owned || isGround(passage, last) ? 'noun' : null;
  }
  const ends = named.isAt(passage, last) && !isShouted(passage, last);
  if (ends || (id(passage, last) === state && formAt(passage, last - 1) === 'islamic')) return null;
  if (nouns.isAt(passage, nounOf(passage, group))) return 'noun';
  if (!isNameLike(passage, last) || isLetters(passage, last)) return null;
  return (tags(passage, last) & (Tag.time | Tag.source | Tag.person | Tag.pronoun)) === 0 ? 'name' : null;
}

/** "seized Cavendish": one word that no list knows may be a town as well as a people; a list of places tells. */
function isBareName(passage: Passage, { first, last, figure }: Group): boolean {
  return figure === null && last - first === 1 && tags(passage, first) === 0;
}

/** Nouns that with a capital end the name of a movement or a body: "Nusra Front", "Islamic State". */
const named = formList(['front', 'centre', 'center', 'post', 'corps']);

/** "rebel Aleppo": whose place it is, before its name. */
const partisan = formList('rebel opposition militant insurgent jihadist islamist separatist'.split(' '));
