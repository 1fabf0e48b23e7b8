import { isQuote, mark } from '../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { formAt, id, isCapitalised, isNumberAt, isPlain, isShouted, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { readFigure } from '../quantity/read.ts';
import { Tag, type Word } from '../word.ts';
import { formList, verbList, wordList } from '../word-list.ts';
import { isRescueTeam } from './rescue-teams.ts';

const [others, of, uprising, estimate, forces, fire, further] = ids('others of uprising estimate forces fire further');

/** Tags that end a noun group wherever they come. */
export const closers =
  Tag.preposition |
  Tag.conjunction |
  Tag.subordinator |
  Tag.relative |
  Tag.be |
  Tag.have |
  Tag.modal |
  Tag.do |
  Tag.negation |
  Tag.pronoun |
  Tag.determiner;

export const nounish = Tag.person | Tag.thing | Tag.casualty | Tag.placeNoun | Tag.source;

/** Whether a word that can be a verb is a noun or a modifier where it stands. */
export function isNounHere(
  passage: Passage,
  at: number,
  bits: number,
  word: Word | undefined,
  started: boolean,
  lastNoun: number,
): boolean {
  const forms = word?.verb?.forms ?? 0;
  // "a rescue worker", "the aid convoy": behind an article, a verb's base before a noun is none.
  if (
    lastNoun < 0 &&
    (forms & Form.base) !== 0 &&
    (bits & nounish) === 0 &&
    isArticle(passage, at - 1) &&
    ((tags(passage, at + 1) & (Tag.person | Tag.source)) !== 0 || id(passage, at) === estimate)
  )
    return true;
  // "the island's top commander", "Veria's rescue service": behind whose they are, what can be another word is no verb.
  if (
    ((bits & Tag.adjective) !== 0 || ((forms & Form.base) !== 0 && (bits & nounish) === 0)) &&
    isOwned(passage, at) &&
    (tags(passage, at + 1) & (Tag.person | Tag.source)) !== 0
  )
    return true;
  // "a Soviet-built transport plane": one alone does not "transport".
  if (
    forms === Form.base &&
    lastNoun === at - 1 &&
    isOneAlone(passage, at) &&
    (tags(passage, at + 1) & Tag.thing) !== 0
  )
    return true;
  // "ground fire brought down", "artillery fire killed": a noun before the verb of its clause; snipers do it themselves.
  if (
    started &&
    id(passage, at) === fire &&
    isFinitePast(passage, at + 1) &&
    (tags(passage, at - 1) & Tag.person) === 0
  )
    return true;
  const participle = (forms & (Form.participle | Form.gerund)) !== 0;
  // "killing 22", "shelling the town": a gerund before its object is a verb.
  if (
    (forms & Form.gerund) !== 0 &&
    // "a bombing that hit"
    (tags(passage, at + 1) & Tag.relative) === 0 &&
    (startsObject(passage, at + 1) || whom.isAt(passage, at + 1) || readFigure(passage, at + 1, never) !== null)
  )
    return false;
  if (closesWithSaying(passage, at, forms)) return false;
  // "rocket shells killing, according to …": what many do is no noun of theirs.
  if (
    (forms & Form.gerund) !== 0 &&
    word?.verb?.concept !== undefined &&
    lastNoun === at - 1 &&
    lastNoun >= 0 &&
    isPluralAt(passage, lastNoun)
  )
    return false;
  // ", killing, according to the police, 12"
  if (
    (forms & Form.gerund) !== 0 &&
    word?.verb?.concept !== undefined &&
    markAt(passage, at - 1) === mark.comma &&
    markAt(passage, at + 1) === mark.comma
  )
    return false;
  // "the Utopia armed forces"
  const ofLand = (tags(passage, at - 2) & Tag.determiner) !== 0 && isCapitalised(passage, at - 1);
  if (started && word?.form === 'armed' && id(passage, at + 1) === forces && ofLand) return true;
  // "fighting positions", "arms depots"
  if (started && word?.form === 'rescue' && (tags(passage, at + 1) & Tag.person) !== 0) return true;
  if (isRescueTeam(passage, at)) return true;
  if (started && qualifying.has(word) && (tags(passage, at + 1) & Tag.thing) !== 0) return true;
  if ((bits & nounish) !== 0) {
    // "air strikes", "the attack": a noun after a modifier; after a plural subject a verb ("rebels attack").
    if (!started) {
      // "by reports that": no verb behind a preposition.
      const behind = (tags(passage, at + 1) & Tag.relative) !== 0 && (tags(passage, at - 1) & Tag.preposition) !== 0;
      return behind || !startsObject(passage, at + 1);
    }
    if (
      (forms & Form.base) !== 0 &&
      lastNoun === at - 1 &&
      startsObject(passage, at + 1) &&
      isPluralAt(passage, lastNoun)
    )
      return false;
    // "Police in Gao arrest three men": no number stands behind a noun of the town.
    if (
      (forms & Form.base) !== 0 &&
      lastNoun === at - 1 &&
      isCapitalised(passage, lastNoun) &&
      isNumberAt(passage, at + 1)
    )
      return false;
    if (
      (forms & Form.third) !== 0 &&
      lastNoun === at - 1 &&
      startsObject(passage, at + 1) &&
      (bits & Tag.person) === 0 &&
      !isModifierNoun(passage, lastNoun)
    )
      return false;
    return true;
  }
  if (participle && started && lastNoun < 0 && doubted.has(word) && isNamedPeopleAhead(passage, at + 1)) return true;
  // "One Killed Others Injured"
  if (participle && id(passage, at + 1) === others) return false;
  if (participle && isNounAhead(passage, at + 1)) {
    // "armed men", "12 wounded civilians": inside a group that has begun, or a capital name does not end here.
    if (!started) return (forms & Form.gerund) === 0 && word?.verb?.concept === undefined;
    return lastNoun < 0 || (forms & Form.past) === 0 ? (forms & Form.gerund) === 0 || lastNoun < 0 : false;
  }
  return false;
}

function isFinitePast(passage: Passage, at: number): boolean {
  return (tags(passage, at) & (Tag.be | Tag.have)) !== 0 || ((wordAt(passage, at)?.verb?.forms ?? 0) & Form.past) !== 0;
}

/** Whether "'s" or "s'" stands right before a token. */
function isOwned(passage: Passage, at: number): boolean {
  return (
    at > passage.first && (shapeAt(passage, at - 1) === Shape.possessive || markAt(passage, at - 1) === mark.apostrophe)
  );
}

/** What says that somebody may not be whom they are taken for: "ten suspected Red Dawn fighters". */
const doubted = verbList(['suspect', 'allege', 'presume', 'capture']);

const particles = formList('al el ash an ar as ad at ul'.split(' '));

/** Tokens of a movement's name between what is said of its people and their noun. */
const movementMax = 5;

/** "Red Dawn fighters", "al-Nur gunmen": the name of a movement, and a noun for people behind it. */
export function isNamedPeopleAhead(passage: Passage, from: number): boolean {
  let next = from;
  // "al Nur gunmen": with its article.
  if (shapeAt(passage, next) === Shape.lower && particles.isAt(passage, next) && isCapitalised(passage, next + 1))
    next++;
  while (next < from + movementMax && isCapitalised(passage, next)) next++;
  return next > from && shapeAt(passage, next) === Shape.lower && (tags(passage, next) & Tag.person) !== 0;
}

/** Whether the word before a token is a modifier right behind "a" or "an". */
function isOneAlone(passage: Passage, at: number): boolean {
  return single.isAt(passage, at - 2) && shapeAt(passage, at - 1) !== Shape.mark;
}

function isArticle(passage: Passage, at: number): boolean {
  const form = wordAt(passage, at)?.form;
  return form === 'a' || form === 'an' || form === 'the';
}

/** "…, the UN mission reports.": a verb at the end of its sentence, behind a name that a comma or a quotation mark parts from it. */
function closesWithSaying(passage: Passage, at: number, forms: number): boolean {
  if ((forms & (Form.third | Form.past)) === 0 || (tags(passage, at) & Tag.speech) === 0) return false;
  if (at + 1 < passage.last && markAt(passage, at + 1) !== mark.stop) return false;
  if (markAt(passage, at - 1) === mark.close) return true;
  let back = at - 1;
  let names = false;
  for (; back >= passage.first && back > at - 9; back--) {
    const bits = tags(passage, back);
    if (isCapitalised(passage, back) || (bits & Tag.source) !== 0) names = true;
    else if ((bits & (Tag.determiner | Tag.source | Tag.adjective)) === 0 && id(passage, back) !== of) break;
  }
  const unit = markAt(passage, back);
  return names && back > passage.first && (unit === mark.comma || isQuote(unit));
}
const qualifying = wordList('fighting firing training staging launching arms supply operating landing'.split(' '));

function isModifierNoun(passage: Passage, at: number): boolean {
  return modifierNouns.isAt(passage, at);
}

const modifierNouns = wordList(
  'air drone missile rocket mortar artillery suicide car bomb gun ground shell barrel aircraft police army command',
);

function isPluralAt(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at);
  return word?.person?.plural ?? word?.thing?.plural ?? /s$/i.test(wordsOf(passage, at, at + 1));
}

/** Whether a direct object seems to start here: a determiner, a figure or a name. */
export function startsObject(passage: Passage, at: number): boolean {
  const bits = tags(passage, at);
  if ((bits & (Tag.determiner | Tag.number)) !== 0) return true;
  return shapeAt(passage, at) === Shape.number || (isCapitalised(passage, at) && bits === 0);
}

/** Whether a noun follows within the modifiers that may stand before it. */
export function isNounAhead(passage: Passage, at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    const bits = tags(passage, next);
    if ((bits & nounish) !== 0) {
      // "the suspected attack that": what says more of a noun is no object.
      const more = (tags(passage, next + 1) & Tag.relative) !== 0;
      return (bits & Tag.verb) === 0 || next > at || more || !startsObject(passage, next + 1);
    }
    const plain = isPlain(passage, next);
    if (!plain && shapeAt(passage, next) !== Shape.title) return false;
    if ((bits & Tag.adjective) === 0)
      return bits === 0 && shapeAt(passage, next) === Shape.lower && !isVerbLike(passage, next) && next > at - 1;
  }
  return false;
}

/** "severely injured children", "a previously unknown group": whether what describes a noun stands at `at`, behind an adverb. */
export function isDescribedAhead(passage: Passage, at: number): boolean {
  if ((tags(passage, at + 1) & nounish) === 0) return false;
  if (((wordAt(passage, at)?.verb?.forms ?? 0) & Form.participle) !== 0) return true;
  return single.isAt(passage, at - 2) && isPlain(passage, at) && (tags(passage, at) & (Tag.verb | closers)) === 0;
}

/** An unknown word that looks like a verb's form; "uprising" is a noun alone. */
export function isVerbLike(passage: Passage, at: number): boolean {
  if (shapeAt(passage, at) !== Shape.lower) return isVerbInCapitals(passage, at);
  if (id(passage, at) === uprising) return false;
  const end = passage.tokens.end[at]!;
  const text = passage.text;
  if (end - passage.tokens.start[at]! < 5) return false;
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  // "a string of", "a wedding": behind "a" no verb goes on.
  if (last === letter.g && before === letter.n && text.charCodeAt(end - 3) === letter.i)
    return !single.isAt(passage, at - 1);
  return (last === letter.d && before === letter.e) || (last === letter.y && before === letter.l);
}

/**
 * Where capitals say nothing: "HARASSED THE BARRACKS", "HEAVILY ARMED MEN". Names end so as well ("AHMED", "SICILY"), and have no
 * object and no participle behind them.
 */
function isVerbInCapitals(passage: Passage, at: number): boolean {
  if (id(passage, at) !== 0 || (!isShouted(passage, at) && at > passage.first)) return false;
  const end = verbEnding.exec(formAt(passage, at))?.[1];
  const next = tags(passage, at + 1);
  // "SUMMARILY KILLING" is a verb, for all that "killing" may be a noun.
  const deed = (next & nounish) === 0 || formAt(passage, at + 1).endsWith('ing');
  if (end === 'ly') return (next & (Tag.verb | Tag.state)) !== 0 && deed;
  return end !== undefined && isShouted(passage, at) && ((next & Tag.determiner) !== 0 || isNumberAt(passage, at + 1));
}

const verbEnding = /^\p{L}{3,}(ed|ing|ly)$/u;

/** Code units of the letters in which verbs and adverbs end. */
const letter = { d: 0x64, e: 0x65, g: 0x67, i: 0x69, l: 0x6c, n: 0x6e, y: 0x79 };

const single = wordList(['a', 'an']);

/** "killing himself and seven others": pronouns that only an object has. */
const whom = wordList('himself herself itself themselves him them us me'.split(' '));

const never = (): boolean => false;

/** "the army first killed", "officials further said": an ordinal, or "further", that goes with the verb right behind it. */
export function isAdverbial(passage: Passage, at: number): boolean {
  if ((tags(passage, at) & (Tag.ordinal | Tag.number)) !== Tag.ordinal && id(passage, at) !== further) return false;
  const behind = tags(passage, at + 1);
  return (behind & Tag.verb) !== 0 && (behind & (nounish | Tag.adjective)) === 0;
}
