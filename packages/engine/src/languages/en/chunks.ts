import type { DateMention } from '../../mentions/date/expression.ts';
import type { Group } from '../../mentions/group.ts';
import { mark } from '../../text/marks.ts';
import type { Passage } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import type { Chunk, ChunkType } from './chunk.ts';
import { editorsMarksEnd } from './editors-marks.ts';
import { agesEnd, inAllEnd } from './groups/ages.ts';
import { isBracketed } from './groups/brackets.ts';
import { closers, isAdverbial, isVerbLike, nounish } from './groups/nouns.ts';
import { nobodies, readGroup } from './groups/read.ts';
import { idOf, ids, tagsOf } from './lexicon.ts';
import { id, markAt, shapeAt, tags, wordAt } from './look.ts';
import { datelineEnd } from './places/layout/dateline.ts';
import { openers } from './quantity/read.ts';
import { Tag } from './word.ts';
import { formList, wordList } from './word-list.ts';

/** Parts a sentence into dates, noun groups, verbs and the small words between them. Every token behind the dateline is in one chunk. */
export function chunk(passage: Passage, dates: readonly DateMention[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  // What a dateline names acts in nothing.
  const start = editorsMarksEnd(passage, datelineEnd(passage));
  let dateIndex = 0;
  while (dateIndex < dates.length && dates[dateIndex]!.first < start) dateIndex++;
  const taken = (token: number): boolean => {
    for (const { first, last } of dates) if (first <= token && token < last) return true;
    return false;
  };

  for (let at = start; at < passage.last; ) {
    const date = dates[dateIndex];
    if (date !== undefined && date.first === at) {
      chunks.push({
        type: 'date',
        first: at,
        last: date.last,
        word: undefined,
        id: 0,
        unit: 0,
        group: undefined,
        date,
      });
      at = date.last;
      dateIndex++;
      continue;
    }
    const ages = Math.max(agesEnd(passage, at), inAllEnd(passage, at));
    // "a total of (224) people"
    const opener = markAt(passage, at) === mark.open && isBracketed(passage, { first: at + 1, last: at + 2 }) ? 1 : 0;
    const group =
      ages < 0 && startsGroup(passage, at + opener)
        ? readGroup(passage, at + opener, dates.length === 0 ? never : taken)
        : null;
    if (group !== null) {
      chunks.push({
        type: 'group',
        first: at,
        last: group.last,
        word: undefined,
        id: 0,
        unit: 0,
        group,
        date: undefined,
      });
      at = group.last;
      continue;
    }
    chunks.push({
      type: ages > 0 ? 'adverb' : typeOf(passage, at),
      first: at,
      last: ages > 0 ? ages : at + 1,
      word: wordAt(passage, at),
      id: id(passage, at),
      unit: roundOf(markAt(passage, at)),
      group: undefined,
      date: undefined,
    });
    at = chunks.at(-1)!.last;
  }
  return chunks;
}

const never = (): boolean => false;

/** "the Front [FMLN]": square brackets part a sentence as round ones do. */
function roundOf(unit: number): number {
  if (unit === mark.openSquare) return mark.open;
  return unit === mark.closeSquare ? mark.close : unit;
}

/** Words that may stand at the front of a group; the others need no try. */
function startsGroup(passage: Passage, at: number): boolean {
  const shape = shapeAt(passage, at);
  if (shape === Shape.mark || shape === Shape.possessive) return false;
  // In capitals a verb may be a name.
  if (shape === Shape.number) return true;
  if (starters[id(passage, at)]! <= (shape === Shape.capitals ? 0 : 1)) return false;
  if (isOnBoard(passage, at)) return false;
  if (isAdverbial(passage, at) || isEither(passage, at)) return false;
  return !(isMore(passage, at) && isOnce(passage, at - 1));
}

const rescue = idOf('rescue');

/** By lexicon id: 2 may start a group, 1 only in capitals, 0 never. */
const starters: Uint8Array = Uint8Array.from(tagsOf, (bits, id) => {
  if ((bits & (Tag.be | Tag.have | Tag.modal | Tag.do)) !== 0) return 0;
  if ((bits & (Tag.determiner | Tag.number | Tag.hedge)) !== 0 || openers.hasId(id) || nobodies.has(id)) return 2;
  // "Rescue teams": whether it is a verb, the group decides.
  if (id === rescue) return 2;
  if ((bits & nounish) !== 0) return 2;
  if ((bits & closers) !== 0) return 0;
  if ((bits & Tag.adjective) !== 0) return 2;
  if ((bits & Tag.verb) !== 0) return 1;
  return (bits & Tag.adverb) !== 0 ? 0 : 2;
});

const [once, more, again, since, as, before, after, down, to, on, further] = ids(
  'once more again since as before after down to on further',
);
const board = formList(['board']);
const either = formList(['either']);
const hours = formList('dawn dusk midnight noon midday sunrise sunset nightfall daybreak'.split(' '));
const passing = wordList('dressed disguised posing masquerading');

/** "have once more launched": an adverb of two words, no clause that opens with "once". */
function isOnce(passage: Passage, at: number): boolean {
  return id(passage, at) === once;
}

/** "were either killed or wounded": before a verb or a state, of which "or" opens the other. */
function isEither(passage: Passage, at: number): boolean {
  return either.isAt(passage, at) && (tags(passage, at + 1) & (Tag.verb | Tag.state)) !== 0;
}

function isMore(passage: Passage, at: number): boolean {
  const word = id(passage, at);
  return word === more || word === again;
}

/** "on board a boat" */
function isOnBoard(passage: Passage, at: number): boolean {
  return board.isAt(passage, at) && id(passage, at - 1) === on;
}

function typeOf(passage: Passage, at: number): ChunkType {
  if (shapeAt(passage, at) === Shape.mark) return 'mark';
  const word = id(passage, at);
  const bits = tags(passage, at);
  if ((bits & (Tag.be | Tag.have | Tag.modal | Tag.do)) !== 0 && (bits & Tag.event) === 0) return 'auxiliary';
  if ((bits & Tag.state) !== 0) return 'state';
  if ((isOnce(passage, at) && isMore(passage, at + 1)) || isEither(passage, at)) return 'adverb';
  // "officials further said"
  if (word === further && isAdverbial(passage, at)) return 'adverb';
  // "has since captured": an adverb between the parts of a verb.
  if (word === since && (tags(passage, at - 1) & Tag.have) !== 0) return 'adverb';
  // "dressed as soldiers": what somebody passes for, and no clause.
  if (word === as && passing.isAt(passage, at - 1)) return 'preposition';
  // "on board a boat"
  if (isOnBoard(passage, at)) return 'preposition';
  // "managed to down 20 drones"
  if (word === down && id(passage, at - 1) === to && startsGroup(passage, at + 1)) return 'verb';
  // "before dawn", "after midnight": when, and no clause.
  if ((word === before || word === after) && hours.isAt(passage, at + 1)) return 'preposition';
  if ((bits & Tag.subordinator) !== 0) return 'subordinator';
  if ((bits & Tag.preposition) !== 0) return 'preposition';
  if ((bits & Tag.conjunction) !== 0) return 'conjunction';
  if ((bits & Tag.negation) !== 0) return 'negation';
  if ((bits & Tag.verb) !== 0) return 'verb';
  if ((bits & Tag.adverb) !== 0) return 'adverb';
  if ((bits & Tag.pronoun) !== 0) return 'pronoun';
  // "internally", "indiscriminately": no lexicon lists all adverbs.
  const verbal = shapeAt(passage, at) === Shape.lower || isVerbLike(passage, at);
  return bits === 0 && verbal && !endsInLy(passage, at) ? 'verb' : 'adverb';
}

function endsInLy({ text, tokens }: Passage, at: number): boolean {
  const end = tokens.end[at]!;
  return (
    end - tokens.start[at]! > 4 &&
    (text.charCodeAt(end - 1) | 0x20) === 0x79 &&
    (text.charCodeAt(end - 2) | 0x20) === 0x6c
  );
}

export type { Group };
