import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { isPassive, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { holdingVerbs, lands, severalLands, uses, workings, wrecks } from '../../../words/count.ts';
import type { Frame } from '../../frame.ts';
import { endsIn } from '../deeds.ts';
import { found } from '../done.ts';
import { listLeft, listRight, shareOf } from '../lists/lists.ts';

const [out, of, controlId, inId, no, longer] = ids('out of control in no longer');

const useWords = new Set(uses);

/** "half of the hospitals are out of service", "put two hospitals out of action" */
export const outOfUse: Frame = {
  id: 'en/frame/things-out-of-use',
  name: '<things> are out of service',
  on: ['preposition'],
  opens: (word) => word?.form === 'out',
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    if (!isWord(chunks[at], out) || !isWord(chunks[at + 1], of) || !endsIn(passage, chunks[at + 2], useWords))
      return null;
    return found(sentence, 'en/frame/things-out-of-use', 'disable', at, thingsBefore(sentence, at));
  },
};

/** The things of which a phrase at chunk `at` tells: "put two hospitals out of action", "half of the hospitals are out of service". */
function thingsBefore({ passage, chunks }: Sentence, at: number): readonly Placed[] {
  const before = chunkAt(chunks, at - 1);
  const index =
    before?.type === 'group' && isType(chunkAt(chunks, at - 2), 'verb')
      ? at - 1
      : (subjectOf(chunks, before?.type === 'verb' ? at - 1 : at)?.index ?? -1);
  if (chunkAt(chunks, index)?.group === undefined) return [];
  const share = shareOf(passage, chunks, index, 'structures');
  return share === null ? listLeft(passage, chunks, index, 'things') : [share];
}

const wreckWords = wordList(wrecks);

/** "left 14 lorries in flames", "40 villages are in ruins" */
export const inRuins: Frame = {
  id: 'en/frame/things-in-ruins',
  name: '<things> are in ruins',
  on: ['group', 'verb'],
  opens: (word) => wreckWords.has(word),
  apply(sentence, at) {
    const { chunks } = sentence;
    const { first, last } = chunks[at]!;
    if (last - first !== 1 || !isWord(chunkAt(chunks, at - 1), inId)) return null;
    const before = chunkAt(chunks, at - 2);
    // "found two cars in ruins", but no "in 12 villages in ruins"
    if (before?.type === 'group' && chunkAt(chunks, at - 3)?.word?.verb?.lemma !== 'leave') return null;
    return found(sentence, 'en/frame/things-in-ruins', 'destroy', at, thingsBefore(sentence, at - 1));
  },
};

const working = verbList(workings);
const doubtful = wordList(['could', 'may', 'might']);

/** "Half of the hospitals are no longer functioning", "two clinics do not operate" */
export const notWorking: Frame = {
  id: 'en/frame/things-not-working',
  name: '<things> no longer function',
  on: ['verb'],
  opens: (word) => working.has(word),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    let index = at - 1;
    const idle = id(passage, chunks[at]!.first - 1) === longer && id(passage, chunks[at]!.first - 2) === no;
    let negated = idle;
    if (idle) index--;
    let isOpen = false;
    for (; index > 0 && chunks[index]!.type !== 'group'; index--) {
      const { type, word } = chunks[index]!;
      if (doubtful.has(word)) isOpen = true;
      if (type === 'negation') negated = true;
      else if (type !== 'auxiliary' && type !== 'adverb') return null;
    }
    // "Three schools in the town": over the phrase to its noun.
    while (isType(chunkAt(chunks, index - 1), 'preposition') && isType(chunkAt(chunks, index - 2), 'group')) index -= 2;
    if (!negated || chunkAt(chunks, index)?.group === undefined) return null;
    const share = shareOf(passage, chunks, index, 'structures');
    const things = share === null ? listLeft(passage, chunks, index, 'structures') : [share];
    const idled = found(sentence, 'en/frame/things-not-working', 'disable', at, things);
    // "are not working" denies nothing: it says of them that they are idle; "may not work" leaves it open.
    return idled === null || idle ? idled : { ...idled, modality: isOpen ? 'possible' : 'asserted' };
  },
};

const landNouns = new Set(lands);
const most = formList(['most', 'majority']);
const holding = verbList(holdingVerbs);

const fighting = verbList(['fight', 'battle']);
const aims = wordList(['for', 'over']);

const landsHeld = wordList(severalLands);

/** "controls 70 percent of the country", "controls 12 districts": land, whoever holds it. */
export const landHeld: Frame = {
  id: 'en/frame/land-held',
  name: '<someone> controls <share> of the territory',
  on: ['verb', 'preposition'],
  opens: (word) => holding.has(word) || fighting.has(word) || word?.form === 'under' || word?.form === 'outside',
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    if (chunks[at]!.type === 'preposition') return underControl(sentence, at);
    if (fighting.has(chunks[at]?.word)) return foughtFor(sentence, at);
    if (!holding.has(chunks[at]?.word)) return null;
    const object = isType(chunks[at + 1], 'adverb') ? at + 2 : at + 1;
    const index = isPassive(chunks, at) ? (subjectOf(chunks, at)?.index ?? -1) : object;
    const group = chunkAt(chunks, index)?.group;
    if (group === undefined || !isLand(sentence, index)) return null;
    return found(
      sentence,
      'en/frame/land-held',
      'have',
      at,
      group.figure!.unit === 'fraction' && !most.isAt(passage, group.figure!.last - 1)
        ? [{ group, index }]
        : listRight(passage, chunks, index, 'structures').slice(0, 1),
    );
  },
};

/** "are fighting for 119 districts" */
function foughtFor(sentence: Sentence, at: number): ReturnType<Frame['apply']> {
  const { passage, chunks } = sentence;
  if (chunks[at + 1] === undefined || !aims.has(chunks[at + 1]!.word) || chunks[at + 2]?.group === undefined)
    return null;
  if (!isLand(sentence, at + 2)) return null;
  return found(
    sentence,
    'en/frame/land-held',
    'contest',
    at,
    listRight(passage, chunks, at + 2, 'structures').slice(0, 1),
  );
}

/** A share of land, or several pieces of it. */
function isLand({ passage, chunks }: Sentence, index: number): boolean {
  const { figure, last, definite } = chunks[index]!.group!;
  if (figure === null || figure.article) return false;
  if (figure.unit === 'fraction') return endsIn(passage, chunks[index], landNouns);
  return figure.qualifier !== 'vague' && !definite && landsHeld.isAt(passage, last - 1) && figure.last < last;
}

/** Tokens of whose control it is: "under the full control", "under Utopian army control". */
const holderMax = 4;

/** "Four districts are now under rebel control", "a third of the land is outside the control of the state" */
function underControl(sentence: Sentence, at: number): ReturnType<Frame['apply']> {
  const { passage, chunks } = sentence;
  const from = chunks[at]!.last;
  let control = from;
  while (control < passage.last && control < from + holderMax && id(passage, control) !== controlId) control++;
  if (id(passage, control) !== controlId) return null;
  const index = subjectOf(chunks, at)?.index ?? -1;
  if (index < 0 || !isLand(sentence, index)) return null;
  const held = chunks[at]!.word!.form === 'under';
  return found(
    sentence,
    'en/frame/land-held',
    held ? 'have' : 'occur',
    at,
    listRight(passage, chunks, index, 'structures').slice(0, 1),
  );
}
