import type { Group } from '../../../../mentions/group.ts';
import type { Figure } from '../../../../mentions/quantity/figure.ts';
import { mark } from '../../../../text/marks.ts';
import { type Passage, touches } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { type Chunk, isType, isWord } from '../../chunk.ts';
import { isInhabited } from '../../groups/set-phrases.ts';
import { ids } from '../../lexicon.ts';
import { formAt, id, isCapitalised, isPlain, isShouted, markAt, shapeAt, tags, wordAt } from '../../look.ts';
import { ranking } from '../../ranked.ts';
import { belongsToNext, type Placed } from '../../roles.ts';
import { Tag } from '../../word.ts';
import { formList, wordList } from '../../word-list.ts';
import { dens, strikers } from '../../words/blows.ts';
import {
  abstract,
  armour,
  firearms,
  graves,
  livestock,
  lorries,
  oneLand,
  severalLands,
  strongholds,
  ways,
} from '../../words/count.ts';
import type { Takes } from '../../words/thing-verbs.ts';
import {
  chargeNouns,
  deviceNouns,
  isModel,
  isOfTheirs,
  isStored,
  isTypeName,
  projectileNouns,
} from './sorts-of-things.ts';

const [and, but, of, various, heads] = ids('and but of various head');

const abstractNouns = wordList(abstract);
const landNouns = wordList(severalLands);
const strongholdNouns = wordList(strongholds);
const graveNouns = wordList(graves);
// Guns in a body, which fights as men do and is lost as a thing.
const batteryNouns = formList(['batteries']);
const armourNouns = wordList(armour);
const oneLandNouns = wordList(oneLand);
const firearmNouns = wordList(firearms);
const strikerNouns = wordList(strikers);
const denNouns = wordList(dens);
const livestockNouns = wordList(livestock);
const barrierNouns = wordList('roadblocks barricades tents shelters laboratories refineries');
const wayNouns = wordList(ways);
const lorryNouns = wordList(lorries);
// "twelve enemy machines": aircraft, to the communiqués of two world wars.
const machineNouns = wordList(['machines']);

/** Whether a group is things of a sort, with a figure. An article counts too: the caller asks for company. */
export function countsThings(passage: Passage, group: Group, takes: Takes): boolean {
  if (group.figure === null || group.none || (group.sort !== 'things' && group.sort !== 'other')) return false;
  const word = wordAt(passage, group.head);
  if (!figureFits(passage, group, group.figure)) return false;
  if (word !== undefined && abstractNouns.has(word)) return false;
  // Of people's nouns only those are things that name aircraft here: "three MiG fighters".
  const category =
    group.sort === 'things'
      ? (word?.thing?.category ?? 'weapons')
      : isInhabited(passage, group.last - 1)
        ? 'structures'
        : undefined;
  switch (takes) {
    case 'anything':
      return category === undefined ? isPlainPlural(passage, group) || isModel(passage, group) : category !== 'events';
    case 'things':
      return category === 'weapons' || category === 'structures' || batteryNouns.isAt(passage, group.last - 1);
    case 'weapons':
      return (
        category === 'weapons' ||
        batteryNouns.isAt(passage, group.last - 1) ||
        deviceNouns.has(word) ||
        isModel(passage, group)
      );
    case 'lands':
      return (
        !group.figure.article &&
        (landNouns.has(word) ||
          isInhabited(passage, group.last - 1) ||
          (group.figure.best === 1 && oneLandNouns.has(word)))
      );
    case 'takings':
      return (
        countsThings(passage, group, 'lands') ||
        firearmNouns.has(word) ||
        (category === 'weapons' && isOfTheirs(passage, group.figure))
      );
    case 'throwables':
      return projectileNouns.has(word) || chargeNouns.has(word);
    case 'projectiles':
      return projectileNouns.has(word);
    case 'goods':
      return (
        category === 'weapons' ||
        category === 'structures' ||
        livestockNouns.has(word) ||
        isStored(passage, group, word)
      );
    case 'arms':
      return category === 'weapons' || strongholdNouns.has(word) || landNouns.has(word) || isModel(passage, group);
    case 'finds':
    case 'discoveries':
      return (
        category === 'weapons' ||
        (takes === 'discoveries' && category === 'structures') ||
        graveNouns.has(word) ||
        isStored(passage, group, word)
      );
    case 'herds':
      return livestockNouns.has(word);
    case 'sites':
      return strongholdNouns.has(word) || denNouns.has(word) || deviceNouns.has(word) || barrierNouns.has(word);
    case 'ways':
      return wayNouns.has(word);
    case 'passing':
      return category === 'structures' || lorryNouns.has(word);
    case 'ordnance':
      return projectileNouns.has(word) || strikerNouns.has(word);
    case 'armour':
      // "40 tanks of water"
      return armourNouns.has(word) && id(passage, group.last) !== of;
    case 'flying':
      return category === 'weapons' || deviceNouns.has(word) || machineNouns.has(word) || isTypeName(passage, group);
    case 'clearings':
      return deviceNouns.has(word) || countsThings(passage, group, 'spots');
    case 'spots':
      return landNouns.has(word) || denNouns.has(word);
    case 'devices':
      return deviceNouns.has(word);
    default:
      return category === takes;
  }
}

/** Not the year of "the 2013 attack", the minutes of "16:45", what "all but one" leaves out. */
export function figureFits(passage: Passage, group: Group, figure: Figure): boolean {
  const { head, definite, last } = group;
  const { first, best, article, unit, qualifier } = figure;
  if (article || unit === 'fraction') return true;
  // "the various raids": no number, not even a vague one.
  if (id(passage, first) === various) return false;
  const thing = wordAt(passage, head)?.thing;
  // "28 rocket and mortar shells": the plural is behind "and".
  // "400 head of cattle"
  const counted = id(passage, head) === heads && id(passage, head + 1) === of;
  if (
    thing !== undefined &&
    !counted &&
    !thing.plural &&
    (best ?? 2) > 1 &&
    !(id(passage, last) === and && shapeAt(passage, last + 1) !== Shape.number) &&
    markAt(passage, last) !== mark.open
  )
    return false;
  // "one of the main roads": what sort of thing it is.
  if (best === 1 && id(passage, figure.last) === of && isRanked(passage, figure.last + 1, head)) return false;
  const inYears = qualifier === 'exact' && best !== null && best >= 1900 && best < 2100;
  if (inYears && (definite || (thing?.category === 'events' && isYearOf(passage, group, figure)))) return false;
  if (
    markAt(passage, first - 1) === mark.colon &&
    touches(passage, first) &&
    shapeAt(passage, first - 2) === Shape.number
  )
    return false;
  return id(passage, first - 1) !== but;
}

/** "the main", "the largest" */
function isRanked(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ranking.isAt(passage, at) || chief.isAt(passage, at)) return true;
  return false;
}

const chief = formList('main key last few only remaining best most'.split(' '));

/** "2016 Ostra attacks", "Related: 2025 massacres of": a year in four digits that opens a name or a line. */
function isYearOf(passage: Passage, { head }: Group, { first, last }: Figure): boolean {
  if (last - first !== 1 || passage.tokens.end[first]! - passage.tokens.start[first]! !== yearDigits) return false;
  if (first === passage.first || markAt(passage, first - 1) !== 0) return true;
  for (let at = last; at < head; at++) if (isCapitalised(passage, at) && !isShouted(passage, at)) return true;
  return false;
}

const yearDigits = 4;

/** A noun that no list knows can be counted if it is an ordinary plural behind a number: "30 olive trees". */
function isPlainPlural(passage: Passage, { head, last, figure }: Group): boolean {
  if (figure === null || figure.article || figure.qualifier === 'vague' || head !== last - 1) return false;
  if (!isPlain(passage, head) || passage.tokens.end[head]! - passage.tokens.start[head]! < 4) return false;
  // In "-s" but not in "-ss", "-us" or "-is", and no "90s".
  return /^\p{L}.*[^sui]s$/u.test(formAt(passage, head));
}

// "and large quantities of ammunition"
const amounts = formList('quantities amounts numbers stocks stores supplies'.split(' '));
const incidents = wordList(['incident', 'incidents']);

/** The group with the words of what is counted: all behind its figure, "on hospitals" behind an event and "and homes" behind houses. */
export function asObject(passage: Passage, chunks: readonly Chunk[], { group, index }: Placed): Placed {
  const { figure } = group;
  let from = figure === null || figure.article ? group.first : figure.last;
  // "150 of the village's 300 homes": of a lot that has a figure of its own.
  if (wordAt(passage, from)?.form === 'of') from = behindNumber(passage, from, group.head);
  while (from < group.head && isLink(passage, from)) from++;
  let last = group.last;
  const next = chunks[index + 1];
  const behind = chunks[index + 2]?.group;
  // "incidents of looting": a verb, to the grammar.
  if (incidents.isAt(passage, group.head) && isWord(next, of) && isType(chunks[index + 2], 'verb'))
    last = chunks[index + 2]!.last;
  if (behind !== undefined && behind.figure === null && !isName(passage, behind)) {
    const form = next?.word?.form;
    if (form === 'of' && (id(passage, group.head) === heads || incidents.isAt(passage, group.head))) last = behind.last;
    const isEvent = wordAt(passage, group.head)?.thing?.category === 'events';
    if (isEvent && next?.type === 'preposition' && (form === 'on' || form === 'against')) last = behind.last;
    else if (
      form === 'and' &&
      !isEvent &&
      isThings(passage, behind) &&
      !amounts.isAt(passage, behind.last - 1) &&
      !behind.definite &&
      !belongsToNext(chunks, index + 2)
    )
      last = behind.last;
  }
  return { group: { ...group, object: [from, last] }, index };
}

function behindNumber(passage: Passage, from: number, head: number): number {
  for (let at = head - 1; at > from; at--)
    if (shapeAt(passage, at) === Shape.number || (tags(passage, at) & Tag.number) !== 0) return at + 1;
  return from;
}

function isLink(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at);
  return word !== undefined && (word.form === 'of' || word.form === 'more' || (word.tags & Tag.determiner) !== 0);
}

/** Whether a group is several things, counted or not: "villages". */
export function isThings(passage: Passage, group: Group): boolean {
  return group.sort === 'things'
    ? group.plural
    : group.sort === 'other' && passage.text[passage.tokens.end[group.last - 1]! - 1] === 's';
}

/** A group whose last noun is a name: "on Aleppo". */
function isName(passage: Passage, group: Group): boolean {
  const first = passage.text.charCodeAt(passage.tokens.start[group.last - 1]!);
  return first >= 0x41 && first <= 0x5a && !isShouted(passage, group.last - 1);
}

/** "one of the attacks" tells of one that is known already. */
export function isPartOfKnown(passage: Passage, { figure }: Group): boolean {
  return id(passage, figure!.last) === of && ((wordAt(passage, figure!.last + 1)?.tags ?? 0) & Tag.determiner) !== 0;
}
