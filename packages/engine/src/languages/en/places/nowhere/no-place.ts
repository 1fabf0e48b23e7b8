import { isDash, mark } from '../../../../text/marks.ts';
import { isWritten, type Passage, wordsOf } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { idOf, ids } from '../../lexicon.ts';
import { id, isCapitalised, markAt, shapeAt, tags, wordAt } from '../../look.ts';
import { isPeoples } from '../../peoples.ts';
import { Tag } from '../../word.ts';
import { formList, wordList } from '../../word-list.ts';
import { isPeopled } from '../unlisted/described.ts';
import { isLocative } from '../words.ts';

const [fromId, inId, state, across, theId, timeId, ofId] = ids('from in state across the time of');

/** "cities such as Aleppo": named as an example, not as a place of what is told. */
export function isExample(passage: Passage, at: number): boolean {
  const form = wordAt(passage, at - 1)?.form;
  return form === 'like' || (form === 'as' && at >= 2 && isWritten(passage, at - 2, 'such'));
}

/** "40 km (25 miles) away from the capital", "far from Homs", "fired from inside Utopia": what is somewhere else. */
export function isAwayFrom(passage: Passage, at: number): boolean {
  const before = wordAt(passage, at - 1)?.form;
  if (before === 'inside' || before === 'within' || before === 'across') return id(passage, at - 2) === fromId;
  // "fire from across the Utopian border"
  if (before === 'the' && id(passage, at - 2) === across) return id(passage, at - 3) === fromId;
  if (before !== 'from') return false;
  const form = wordsOf(passage, at - 2, at - 1);
  return form === 'away' || form === 'far';
}

/** "a storm heading towards southeast Utopia", "a bus headed for Mosul": where something never got to. */
export function isAhead(passage: Passage, at: number): boolean {
  let back = at - 1;
  while ((tags(passage, back) & Tag.direction) !== 0 || id(passage, back) === theId) back--;
  // "in the direction of Gao"
  if (id(passage, back) === ofId && isWritten(passage, back - 1, 'direction')) return true;
  // "headed away towards"
  const verb = awayWords.isAt(passage, back - 1) ? back - 2 : back - 1;
  return headedFor.isAt(passage, back) && heading.isAt(passage, verb);
}

const headedFor = wordList('towards toward for to');
const heading = wordList('heading headed heads');
const awayWords = wordList(['away', 'back', 'on', 'out']);

/** "MOSCOW (Sputnik)", "BEIRUT –": where the report was filed, not where anything took place. */
export function isDatelineCity(passage: Passage, at: number): boolean {
  if (shapeAt(passage, at) !== Shape.capitals || passage.tokens.end[at]! - passage.tokens.start[at]! < 4) return false;
  const next = markAt(passage, at + 1);
  return (
    next === mark.open ||
    next === mark.enDash ||
    next === mark.emDash ||
    next === mark.slash ||
    (next === mark.hyphen && at <= passage.first + 2)
  );
}

/** "Q4", "H1", "M5": a letter and digits name no place. */
export function isCode(passage: Passage, at: number): boolean {
  const length = passage.tokens.end[at]! - passage.tokens.start[at]!;
  if (length < 2 || length > 4) return false;
  const last = passage.text.charCodeAt(passage.tokens.end[at]! - 1);
  return last >= 0x30 && last <= 0x39 && /^[A-Z]\d{1,3}$/.test(wordsOf(passage, at, at + 1));
}

const [briefing, conference, press, news] = ['briefing', 'conference', 'press', 'news'].map(idOf) as [
  number,
  ...number[],
];

/** "told a news conference in Geneva", "at today’s briefing at the Palais in Geneva": where somebody spoke. */
export function isAtBriefing(passage: Passage, at: number): boolean {
  for (let back = at - 1; back >= passage.first && back > at - 10; back--) {
    const unit = markAt(passage, back);
    if (unit !== 0 && unit !== mark.comma) return false;
    const word = id(passage, back);
    if (word === briefing || isAddressed(passage, back)) return true;
    if (word === conference && (id(passage, back - 1) === press || id(passage, back - 1) === news)) return true;
  }
  return false;
}

/** "addressing the media in Gao", "told reporters in Gao": those whom somebody speaks to there. */
function isAddressed(passage: Passage, at: number): boolean {
  if (!listeners.isAt(passage, at)) return false;
  return addressing.isAt(passage, at - 1) || addressing.isAt(passage, at - 2);
}

const listeners = formList('media reporters journalists newsmen pressmen press newspersons mediapersons');
const addressing = formList('addressing addressed briefing briefed');

/** "Islamic State in Iraq", "University of Damascus": a name that takes a place's. */
export function isInOrganisation(passage: Passage, at: number): boolean {
  const joint = wordAt(passage, at - 1)?.form;
  // "Islamic State in Iraq and the Levant"
  if (joint === 'and' && at - 4 > passage.first)
    return id(passage, at - 3) === inId && id(passage, at - 4) === state && isCapitalised(passage, at - 4);
  if (joint !== 'of' && joint !== 'in' && joint !== 'for') return false;
  if (!isCapitalised(passage, at - 2) || at - 2 === passage.first) return false;
  const bits = tags(passage, at - 2);
  // "the Democratic Front of Utopia"
  if (joint === 'of' && front.isAt(passage, at - 2)) return true;
  if (joint === 'of') return bits === 0 || (bits & (Tag.placeNoun | Tag.direction | Tag.time)) === 0;
  return id(passage, at - 2) === state || (joint === 'for' && bits === 0);
}

const front = formList(['front']);

/** "Damascus University", "Aleppo Police Command", "Abu Homs", "Typhoon Ada": the name goes on with what is no place. */
export function isPartOfOtherName(passage: Passage, first: number, last: number): boolean {
  const bits = tags(passage, last);
  if (named.isAt(passage, first - 1)) return true;
  // "08:30 Moscow time"
  if (id(passage, last) === timeId && shapeAt(passage, first - 1) !== Shape.title) return true;
  if (
    isCapitalised(passage, first - 1) &&
    (isWritten(passage, first - 1, 'abu') || isWritten(passage, first - 1, 'umm'))
  )
    return true;
  if (
    isCapitalised(passage, last) &&
    last > first &&
    !closesHeadline(passage, last) &&
    (bits & (Tag.time | Tag.verb | Tag.preposition | Tag.conjunction | Tag.determiner)) === 0 &&
    isOrganisation(passage, last)
  )
    return true;
  return (
    first > passage.first &&
    isCapitalised(passage, first - 1) &&
    (tags(passage, first - 1) & (Tag.source | Tag.person)) !== 0 &&
    (tags(passage, first - 1) & Tag.preposition) === 0 &&
    // "in the mostly Uighur Xinjiang region": who lives there
    !isPeopled(passage, first - 1) &&
    !isLocative(passage, first - 1) &&
    shapeAt(passage, first - 1) === Shape.title &&
    first - 1 > passage.first
  );
}

/** What is given the name behind it. */
const named = wordList('storm typhoon hurricane cyclone');

/** "… in Aleppo Monitor": who says so, where a headline lost its mark, at its end or before an agency's letters. */
function closesHeadline(passage: Passage, at: number): boolean {
  if (!closing.isAt(passage, at) || !(passage.unended || passage.sentence < 2)) return false;
  const next = shapeAt(passage, at + 1);
  return next < 0 || next === Shape.capitals || isDash(markAt(passage, at + 1));
}

const closing = wordList('monitor monitors ngo ngos activists officials official medics reports'.split(' '));

function isOrganisation(passage: Passage, at: number): boolean {
  // "near Mosul British Prime Minister …", where a comma was lost
  if ((tags(passage, at) & Tag.adjective) !== 0 && isPeoples(wordAt(passage, at)!.form)) return false;
  for (let next = at; next < at + 3 && isCapitalised(passage, next); next++) {
    const bits = tags(passage, next);
    // "Raqqa Local reports": an adjective is no body.
    const body = (bits & Tag.source) !== 0 || ((bits & Tag.person) !== 0 && (bits & Tag.adjective) === 0);
    if (body || bodies.has(wordsOf(passage, next, next + 1))) return true;
  }
  return false;
}

const bodies = new Set(
  'Front Army Party Union Brigade Brigades Battalion League Movement Bank University Airlines Times Post News Today State Islamic Liberation Command Rifles Regiment Rangers Scouts Fusiliers Lancers Legion Corps Constabulary'.split(
    ' ',
  ),
);
