/* Who a verb is about, before it. */
import { isDash, isQuote, mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { Tag } from '../word.ts';
import { verbList } from '../word-list.ts';
import { overAside, overSpeaker } from './asides.ts';
import { guiseBefore } from './guise.ts';
import { calledBefore } from './named.ts';
import { isTailOfPhrase, isTied, wholeBefore } from './phrase-tails.ts';
import { countsPeople, type Placed } from './placed.ts';
import { auxiliaryOf, hasAuxiliary, raises } from './voice.ts';

const [asId, of, than, among, to, total, some, being, whoseWord] = ids('as of than among to total some being whose');

/**
 * The group that is the subject of the verb at `index`: the nearest to the left that is no complement of a preposition.
 * Steps over auxiliaries, adverbs, dates, prepositional phrases, asides and participles that qualify the subject.
 */
export function subjectOf(chunks: readonly Chunk[], index: number): Placed | null {
  let commas = 0;
  const start = overSpeaker(chunks, overAside(chunks, index - 1));
  let finiteSeen = hasAuxiliary(chunks, index);
  let related = false;
  for (let at = start; at >= 0; at--) {
    const chunk = chunks[at]!;
    switch (chunk.type) {
      case 'group': {
        const before = chunkAt(chunks, at - 1);
        // "the names of 43 members of the tribe who were killed"
        const meant =
          related && chunk.group!.sort === 'people' && countsPeople(chunk.group!) && !chunk.group!.figure!.article;
        const rest = related && chunk.group!.sort === 'bare' && isWord(chunkAt(chunks, at - 2), some);
        // "were among 12 people who died", "a total of 12 people have died"
        const summed = isWord(chunkAt(chunks, at - 2), total);
        if ((meant && before?.id === among) || ((meant || rest || summed) && before?.id === of))
          return { group: chunk.group!, index: at };
        // "on board a helicopter that was shot down"
        if (related && chunk.group!.sort === 'things' && isType(chunks[at + 1], 'subordinator'))
          return { group: chunk.group!, index: at };
        if (before?.type === 'preposition' && before.id !== than) {
          at--;
          break;
        }
        const called = calledBefore(chunks, at);
        if (called >= 0) {
          at = called + 1;
          break;
        }
        // "gunmen dressed as herders attacked", "attackers believed to be deserters raided"
        const guise = guiseBefore(chunks, at);
        if (guise > 0) {
          at = guise;
          break;
        }
        // "a cook serving as a guard were wounded"
        if (before?.id === asId && chunkAt(chunks, at - 2)?.word?.verb?.forms === Form.gerund) {
          at--;
          break;
        }
        // "two men carrying guns and knives were killed": what the subject has in hand.
        const doing = finiteSeen || isPast(chunks, index) ? gerundBefore(chunks, at) : -1;
        if (doing > 0) {
          at = doing;
          break;
        }
        // "aircraft which support the militia have struck": what the relative clause's verb took as its object.
        const relative = before?.type === 'verb' ? relativeBefore(chunks, at - 1) : -1;
        if (relative > 0) {
          at = relative;
          break;
        }
        // "killed five guards and abducted a nurse": what the verb before took as its object is not who did the second deed.
        if (before?.type === 'verb' && sharesSubject(chunks, index) && !finiteSeen && isActiveEvent(chunks, at - 1)) {
          at--;
          break;
        }
        if (isTailOfPhrase(chunks, at, chunk.group!.figure !== null) || isTied(chunks, at)) break;
        // "52 passengers, 19 of whom were killed": of these alone.
        if (chunk.group!.partOfThem && isOwnVerb(chunks, at, index)) return { group: chunk.group!, index: at };
        const named = chunk.group!.figure?.article === true && chunkAt(chunks, at - 1)?.group?.partOfThem === true;
        const aside = chunk.group!.figure === null || chunk.group!.partOfThem || named;
        const whole = aside ? wholeBefore(chunks, at) : null;
        if (whole !== null) return whole;
        // "287 fighters, among them 26 minors, had been killed"
        if (before?.type === 'pronoun' && isType(chunkAt(chunks, at - 2), 'preposition')) {
          at -= 2;
          break;
        }
        return { group: chunk.group!, index: at };
      }
      case 'auxiliary':
        finiteSeen = true;
        break;
      case 'adverb':
      case 'negation':
      case 'date':
      case 'preposition':
      case 'state':
        break;
      case 'pronoun':
        // "16 fighters loyal to him were killed"
        if (isType(chunkAt(chunks, at - 1), 'preposition')) break;
        return null;
      case 'conjunction':
        // "were killed and wounded": the subject of the verb before.
        break;
      case 'subordinator':
        if (!isRelative(chunk) || at === 0) return null;
        related ||= at > start - 3;
        break;
      case 'mark':
        if (chunk.unit === mark.comma && commas < 3) commas++;
        else if (
          isQuote(chunk.unit) ||
          chunk.unit === mark.close ||
          chunk.unit === mark.open ||
          chunk.unit === mark.apostrophe
        )
          break;
        else if (isDash(chunk.unit)) break;
        else return null;
        break;
      case 'verb': {
        // "30 rebels and an unknown number of soldiers were killed": those who are counted.
        const untold = beforeUntold(chunks, at);
        if (untold >= 0) {
          at = untold;
          break;
        }
        const forms = chunk.word?.verb?.forms ?? 0;
        // "militants operating in the north died": a gerund alone is no clause's verb, whatever stands behind.
        const gerund = forms === Form.gerund && isPast(chunks, index);
        // "a man wounded in the attack died": what takes an object, and has none, is a participle.
        // "two men suspected of theft died": of two verbs with nothing to join them the first is one.
        const befallen =
          (forms === 0 || (forms & Form.participle) !== 0) &&
          isType(chunks[at + 1], 'preposition') &&
          isType(chunkAt(chunks, at - 1), 'group') &&
          isPast(chunks, index) &&
          (chunks[index]!.word?.verb?.patient === 'subject' || losing.has(chunks[index]!.word)) &&
          isOnePhrase(chunks, at + 1, index);
        const qualifies =
          (finiteSeen || gerund || befallen) &&
          (!hasAuxiliary(chunks, at) || isWord(chunkAt(chunks, at - 1), being)) &&
          (forms === 0 || (forms & (Form.participle | Form.gerund)) !== 0);
        // "waiting at a bus stop were": a noun, for all that its form is a verb's.
        const isNoun =
          (forms & Form.base) !== 0 && (forms & Form.past) === 0 && isType(chunkAt(chunks, at - 1), 'group');
        if (isNoun && isType(chunks[at + 1], 'auxiliary')) break;
        // "two men trying to flee were killed"
        const aim = finiteSeen || isPast(chunks, index) ? aimBefore(chunks, at) : -1;
        if (aim > 0) {
          at = aim;
          break;
        }
        // "two men whose house was hit were killed"
        const whose = finiteSeen ? whoseBefore(chunks, at) : -1;
        if (whose > 0) {
          at = whose;
          break;
        }
        // "with another 4,000 believed to have fled"
        const thought = chunkAt(chunks, at - 1)?.group;
        if (raises(chunk) && isWord(chunks[at + 1], to) && thought !== undefined && countsPeople(thought))
          return { group: thought, index: at - 1 };
        // "are believed to have died"
        if (raises(chunk) && (at === index - 1 || isWord(chunks[at + 1], to)) && hasAuxiliary(chunks, at)) break;
        // "those who were trapped have died"
        const joint = finiteSeen ? relativeBefore(chunks, at) : -1;
        if (joint > 0) {
          at = joint;
          break;
        }
        const shared =
          isType(chunks[at + 1], 'conjunction') || isMark(chunks[at + 1], mark.comma) || isJoinedTo(chunks, at, index);
        if (!qualifies && !shared) return null;
        if (shared && !qualifies) finiteSeen = true;
        break;
      }
    }
  }
  return null;
}

/**
 * The gerund right behind a group whose objects end at chunk `at`, those that an "and" joins and that count nobody among them; -1 where
 * none does.
 */
function gerundBefore(chunks: readonly Chunk[], at: number): number {
  for (let object = at; object > 1; object -= 2) {
    const before = chunks[object - 1]!;
    if (before.type === 'verb') {
      // "guarding" may be a word that no list has.
      // "trying to cross the river"
      if (isWord(chunkAt(chunks, object - 2), to)) return aimBefore(chunks, object - 1);
      const isGerund =
        before.word === undefined || (before.word.verb?.forms === Form.gerund && before.word.verb.speech === undefined);
      return isGerund && isType(chunks[object - 2], 'group') ? object - 1 : -1;
    }
    if (before.type !== 'conjunction' || !isType(chunks[object - 2], 'group')) return -1;
    if (countsPeople(chunks[object]!.group!)) return -1;
  }
  return -1;
}

const losing = verbList(['lose']);

/** "trying to flee": the gerund or participle right behind a group whose aim the verb at chunk `at` is; -1 where none is. */
function aimBefore(chunks: readonly Chunk[], at: number): number {
  const verb = chunkAt(chunks, at - 2);
  if (!isWord(chunkAt(chunks, at - 1), to) || !isType(verb, 'verb') || !isType(chunkAt(chunks, at - 3), 'group'))
    return -1;
  const forms = verb!.word?.verb?.forms ?? 0;
  return forms === 0 || (forms & Form.gerund) !== 0 ? at - 2 : -1;
}

/** The "whose" of a clause that ends with the verb at chunk `at`; -1 where there is none. */
function whoseBefore(chunks: readonly Chunk[], at: number): number {
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'auxiliary') || isType(chunkAt(chunks, back), 'adverb')) back--;
  const opens = isType(chunkAt(chunks, back), 'group') && isWord(chunkAt(chunks, back - 1), whoseWord);
  return opens && isType(chunkAt(chunks, back - 2), 'group') ? back - 1 : -1;
}

/** Whether nothing but phrases stands between two chunks: no mark, no joint, no clause. */
function isOnePhrase(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { type } = chunks[at]!;
    if (type !== 'preposition' && type !== 'group' && type !== 'adverb' && type !== 'date') return false;
  }
  return true;
}

function isPast(chunks: readonly Chunk[], index: number): boolean {
  return ((chunks[index]?.word?.verb?.forms ?? 0) & Form.past) !== 0;
}

/** Whether "and" joins the verb at `index` to a verb before it. */
function sharesSubject(chunks: readonly Chunk[], index: number): boolean {
  return isType(chunkAt(chunks, index - 1), 'conjunction') || isType(chunkAt(chunks, index - 2), 'conjunction');
}

/** "were struck by shrapnel and died": whether the verb at `at` and its phrases go on with "and" to that at `index`. */
function isJoinedTo(chunks: readonly Chunk[], at: number, index: number): boolean {
  let joint = index - 1;
  while (joint > at && (chunks[joint]!.type === 'auxiliary' || chunks[joint]!.type === 'adverb')) joint--;
  return isType(chunkAt(chunks, joint), 'conjunction') && isOnePhrase(chunks, at + 1, joint);
}

function isActiveEvent(chunks: readonly Chunk[], index: number): boolean {
  const verb = chunks[index]!.word?.verb;
  return verb?.concept !== undefined && verb.patient === 'object' && !hasAuxiliaryOfBe(chunks, index);
}

function hasAuxiliaryOfBe(chunks: readonly Chunk[], index: number): boolean {
  return ((auxiliaryOf(chunks, index)?.word?.tags ?? 0) & Tag.be) !== 0;
}

/** Whether nothing but auxiliaries parts a group from the verb at `index`: one at least, unless the verb befalls its own subject ("two of whom died"). */
function isOwnVerb(chunks: readonly Chunk[], group: number, index: number): boolean {
  for (let at = group + 1; at < index; at++)
    if (chunks[at]!.type !== 'auxiliary' && chunks[at]!.type !== 'adverb') return false;
  return isType(chunks[group + 1], 'auxiliary') || chunks[index]!.word?.verb?.patient === 'subject';
}

/** The relative pronoun that the verb at `index` follows, auxiliaries and adverbs aside; -1 if none does. */
function relativeBefore(chunks: readonly Chunk[], index: number): number {
  let at = index - 1;
  while (
    isType(chunkAt(chunks, at), 'auxiliary') ||
    isType(chunkAt(chunks, at), 'adverb') ||
    isType(chunkAt(chunks, at), 'negation')
  )
    at--;
  return isType(chunkAt(chunks, at), 'subordinator') &&
    isRelative(chunks[at]!) &&
    isType(chunkAt(chunks, at - 1), 'group')
    ? at
    : -1;
}

function isRelative(chunk: Chunk): boolean {
  const form = chunk.word?.form;
  return form === 'who' || form === 'that' || form === 'which' || form === 'whom';
}

/** Chunks between "and" and the "number" that nobody knows. */
const untoldMax = 3;

/** The "and" before "an unknown number of", whose noun at chunk `at` is taken for a verb; -1 where none stands there. */
function beforeUntold(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]!.word?.form !== 'number' || !isWord(chunks[at + 1], of)) return -1;
  for (let back = at - 1; back > 0 && back >= at - untoldMax; back--)
    if (isType(chunks[back], 'conjunction')) return back;
  return -1;
}
