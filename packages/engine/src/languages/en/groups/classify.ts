import { createGroup, type Group, type GroupSort } from '../../../mentions/group.ts';
import type { Figure } from '../../../mentions/quantity/figure.ts';
import type { PopulationGroup } from '../../../model/claim.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { isCapitalised, isShouted, tags, wordAt } from '../look.ts';
import { memberGroup, narrowedGroup } from '../population.ts';
import { Tag, type Word } from '../word.ts';
import { formList, wordList } from '../word-list.ts';
import { invariablePeoples, posts } from '../words/people.ts';
import { adultAge, ageOf } from './ages.ts';
import { areAircraft } from './aircraft.ts';
import { befallsBefore, isBefallen, isBefallenAsPeople, isNameAlone, isUnknownPlural } from './befallen.ts';
import { headOf, isDemonym, isDemonymPlural } from './head.ts';
import { isHeadlineOne } from './headline-one.ts';
import { nounish } from './nouns.ts';
import { officersOf } from './officers.ts';
import { isPartOfPeople } from './parts-of-people.ts';
import { sideOf } from './side.ts';
import { unnumbered } from './unnumbered.ts';

export function bareGroup(first: number, last: number, figure: Figure): Group {
  return createGroup(first, last, { sort: 'bare', figure, elided: true });
}

interface Scanned {
  readonly at: number;
  readonly from: number;
  readonly end: number;
  readonly figure: Figure | null;
  readonly negative: boolean;
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly partOfThem: boolean;
}

/** Finds the head and says what the group is about. */
export function classify(passage: Passage, scanned: Scanned): Group | null {
  const { at, from, end, negative, definite, indefinite, partOfThem } = scanned;
  let { figure } = scanned;
  const head = headOf(passage, from, end);
  const word = wordAt(passage, head);
  // "four foot soldiers", "two brigade commanders": what measures elsewhere says who they are.
  const ofBody = figure !== null && bodies.isAt(passage, figure.last) && word?.person?.plural === true;
  if (figure !== null && !ofBody && (tags(passage, figure.last) & Tag.measureUnit) !== 0)
    return createGroup(at, end, {});
  const unitWord = wordAt(passage, from);
  if (figure !== null && unitWord?.timeUnit !== undefined) return createGroup(at, end, {});
  // "injured seven Homs Governor …": a number of several does not count one governor; the noun is another group's.
  if (
    figure !== null &&
    !figure.article &&
    isSeveral(figure) &&
    word?.person?.plural === false &&
    !isCollective(word) &&
    !isGuardOfName(passage, head) &&
    !isOthers(passage, word, end) &&
    !isOneForSeveral(passage, figure, at, end)
  )
    return bareGroup(at, figure.last, figure);
  // "injured 50 state media said": a number of several counts no one speaker.
  if (figure !== null && !figure.article && isSeveral(figure) && speakers.has(word) && speech.isAt(passage, end))
    return bareGroup(at, figure.last, figure);
  let sort: GroupSort = 'other';
  let population: PopulationGroup | null = null;
  let plural = true;
  let named = false;
  if (head >= 0 && word !== undefined && (word.tags & nounish) !== 0) {
    // A refugee or a martyr is a person first; what happened to them is read from the frame.
    if (word.person !== undefined && figure !== null && areAircraft(passage, head)) sort = 'things';
    else if (word.person !== undefined) {
      sort = 'people';
      population =
        narrowedGroup(passage, from, head) ??
        memberGroup(passage, head) ??
        officersOf(passage, head) ??
        word.person.group ??
        'people';
      plural = word.person.plural;
    } else if (word.casualty !== undefined) {
      sort = 'casualty';
      plural = word.casualty.plural;
    } else if (word.thing !== undefined) {
      sort = 'things';
      plural = word.thing.plural;
    } else if ((word.tags & Tag.placeNoun) !== 0) sort = 'place';
  } else if (
    head >= 0 &&
    (isDemonymPlural(passage, head) || (figure !== null && !figure.article && isDemonym(passage, head)))
  ) {
    sort = 'people';
    population = 'people';
  }
  // "an American was killed"
  if (
    sort === 'other' &&
    indefinite &&
    figure === null &&
    head === end - 1 &&
    end - from === 1 &&
    isDemonym(passage, head)
  ) {
    sort = 'people';
    population = 'people';
    plural = false;
  }
  // "six crew"
  if (sort === 'other' && figure !== null && !figure.article && isSeveral(figure) && crews.isAt(passage, end - 1)) {
    sort = 'people';
    population = 'people';
  }
  // "43 regime forces", "1,840 other ranks": counted, they are men.
  if (
    sort === 'other' &&
    ((word?.form === 'forces' && head > from) || / other ranks$/i.test(wordsOf(passage, at, end))) &&
    figure !== null &&
    !figure.article &&
    isSeveral(figure)
  ) {
    sort = 'people';
    population = 'combatants';
  }
  // "captured the police chief and nine guards": the one who holds a post.
  const isPost = sort === 'other' && figure === null && head === end - 1 && holders.isAt(passage, head);
  if (isPost && (definite || indefinite || isHeadlineOne(passage, at, end))) {
    sort = 'people';
    population = 'officials';
    plural = false;
  }
  // "killed 128 Viet Cong": counted by the name of those to whom they belong.
  if (
    sort === 'other' &&
    figure !== null &&
    !figure.article &&
    isSeveral(figure) &&
    isNameAlone(passage, figure.last, end) &&
    isBefallen(passage, at, end)
  ) {
    sort = 'people';
    population = 'people';
    named = true;
  }
  // "Two baggage handlers were killed": who was killed is somebody, though no list has them.
  if (
    sort === 'other' &&
    figure !== null &&
    !figure.article &&
    isSeveral(figure) &&
    isUnknownPlural(passage, end - 1) &&
    (isBefallenAsPeople(passage, at, end) || isPartOfPeople(passage, at))
  ) {
    sort = 'people';
    population = seamen.isAt(passage, end - 1) ? 'combatants' : 'people';
  }
  // "a private and two corporals": a soldier, where no noun stands behind.
  const rank = indefinite && figure === null && privates.isAt(passage, from);
  if (sort === 'other' && rank && (end - from === 1 || / first class$/i.test(wordsOf(passage, from, end)))) {
    sort = 'people';
    population = 'combatants';
    plural = false;
  }
  const age = ageOf(passage, from, end);
  if (sort === 'other' && age >= 0 && end === from + 3) {
    // "a 10-year-old was killed"
    sort = 'people';
    plural = false;
    population = age < adultAge ? 'children' : 'people';
  }
  if (figure === null && sort !== 'other')
    figure = unnumbered(passage, { at, from, head, end, sort, plural, definite, indefinite, negative });
  // Written out, and not by `createGroup`: a group is made of every fourth token.
  return {
    first: at,
    last: end,
    head,
    sort,
    figure,
    population,
    side: named
      ? [from, end]
      : sideOf(passage, figure !== null && !figure.article ? figure.last : from, head, population),
    plural,
    none: negative,
    definite,
    indefinite,
    elided: word?.form === 'others' || word?.form === 'ones' || (figure !== null && word?.form === 'other'),
    partOfThem,
    object: undefined,
  };
}

/** "25 civilian were killed": a noun without its plural, right between the number and what befell them. */
function isOneForSeveral(passage: Passage, { last }: Figure, at: number, end: number): boolean {
  return end - last === 1 && !befallsBefore(passage, at) && isBefallen(passage, at, end);
}

const seamen = formList(['ratings']);
const crews = formList(['crew']);
const holders = formList(posts);
const privates = formList(['private']);
const bodies = formList('foot brigade division battalion regiment corps'.split(' '));
const speakers = wordList(
  'media police monitor army agency television tv command ministry observatory ngo military'.split(' '),
);
const speech = wordList(['said', 'says', 'reported', 'reports']);

function isSeveral({ best, low, unit }: Figure): boolean {
  return unit === null && Math.max(best ?? 0, low ?? 0) >= 2;
}

/** "25 other were injured": written for "others". */
function isOthers(passage: Passage, { form }: Word, end: number): boolean {
  return form === 'other' && (tags(passage, end) & (Tag.be | Tag.verb)) !== 0;
}

/** "12 National Guard", "two Republican Guard": men of a guard that has a name. */
function isGuardOfName(passage: Passage, head: number): boolean {
  return (
    guard.isAt(passage, head) &&
    isCapitalised(passage, head) &&
    isCapitalised(passage, head - 1) &&
    !isShouted(passage, head)
  );
}

const guard = formList(['guard']);

function isCollective({ form }: Word): boolean {
  return (
    invariable.has(form) ||
    form === 'population' ||
    form === 'youth' ||
    form === 'family' ||
    form === 'staff' ||
    form === 'wife'
  );
}

const invariable = new Set(invariablePeoples);
