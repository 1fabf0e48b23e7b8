import { chunkAt, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { id } from '../../look.ts';
import { isPassive, subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { verbList, wordList } from '../../word-list.ts';
import { holdingVerbs, lands, severalLands, uses } from '../../words/count.ts';
import type { Frame } from '../frame.ts';
import { endsIn } from './deeds.ts';
import { found } from './done.ts';
import { listLeft, listRight, shareOf } from './lists.ts';

const [out, of, controlId] = ids('out of control');

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
    const before = chunkAt(chunks, at - 1);
    const index =
      before?.type === 'group' && isType(chunkAt(chunks, at - 2), 'verb')
        ? at - 1
        : (subjectOf(chunks, before?.type === 'verb' ? at - 1 : at)?.index ?? -1);
    const group = chunks[index]?.group;
    if (group === undefined) return null;
    const share = shareOf(passage, chunks, index, 'structures');
    return found(
      sentence,
      'en/frame/things-out-of-use',
      'disable',
      at,
      share === null ? listLeft(passage, chunks, index, 'things') : [share],
    );
  },
};

const landNouns = new Set(lands);
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
    const index = isPassive(chunks, at) ? (subjectOf(chunks, at)?.index ?? -1) : at + 1;
    const group = chunkAt(chunks, index)?.group;
    if (group === undefined || !isLand(sentence, index)) return null;
    return found(
      sentence,
      'en/frame/land-held',
      'have',
      at,
      listRight(passage, chunks, index, 'structures').slice(0, 1),
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
