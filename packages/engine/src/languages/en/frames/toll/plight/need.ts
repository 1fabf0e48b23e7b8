/* Who is in need of food or aid: "2 million people in need", "face famine". */
import { Shape } from '../../../../../text/tokens.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id, shapeAt } from '../../../look.ts';
import { countsPeople, isGerund, isPassive, joinedLeft, subjectOf } from '../../../roles.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { hungerNouns, reliefNouns } from '../../../words/casualties.ts';
import type { Frame } from '../../frame.ts';

const [help, asId, needId, inId, toId, fromId, insecureId] = ids('help as need in to from insecure');

const depending = verbList(['depend', 'rely']);

/** "a third of the country's 46 million people": the share is in need, not all of them. */
function isOfShare(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 4; back--)
    if (chunks[back]!.group?.figure?.unit === 'fraction') return true;
  return false;
}

/** "2 million people in need", "thousands of families are struggling to survive", "500 people need aid", "depend on aid", "face famine", "suffer from hunger", "are food insecure" */
export const need: Frame = {
  id: 'en/frame/need',
  on: ['preposition', 'verb', 'group'],
  opens: (word) =>
    openers.has(word) ||
    wanting.has(word) ||
    struggling.has(word) ||
    facing.has(word) ||
    suffering.has(word) ||
    depending.has(word),
  name: '<people> in need',
  apply({ passage, chunks }, at) {
    const chunk = chunks[at]!;
    const inNeed =
      chunk.id === inId &&
      (id(passage, chunk.last) === needId ||
        (id(passage, chunk.last + 1) === needId && shapeAt(passage, chunk.last) < Shape.number));
    const object = chunks[at + 1]?.group ?? (isWord(chunks[at + 1], help) ? chunks[at + 1] : chunks[at + 2]?.group);
    const isVerb = chunk.type === 'verb';
    const depends = depending.has(chunk.word) && isType(chunks[at + 1], 'preposition');
    const wants =
      ((isVerb && wanting.has(chunk.word)) || depends) &&
      object !== undefined &&
      relief.isIn(passage, object.first, object.last);
    const struggles =
      isVerb &&
      struggling.has(chunk.word) &&
      id(passage, chunk.last) === toId &&
      surviving.isAt(passage, chunk.last + 1);
    const hungers =
      isVerb &&
      facing.has(chunk.word) &&
      object !== undefined &&
      (hunger.isAt(passage, object.last - 1) ||
        (insecurity.isAt(passage, object.last - 1) && foods.isAt(passage, object.last - 2)));
    const suffers =
      isVerb &&
      suffering.has(chunk.word) &&
      isWord(chunks[at + 1], fromId) &&
      chunks[at + 2]?.group !== undefined &&
      hunger.isIn(passage, chunks[at + 2]!.first, chunks[at + 2]!.last);
    // "are classified as food insecure"
    const isClassed = isWord(chunkAt(chunks, at - 1), asId) && isPassive(chunks, at - 2);
    // "are severely food insecure", "with 5 million people severely food insecure"
    const before = isType(chunkAt(chunks, at - 1), 'adverb') ? at - 2 : at - 1;
    const insecure =
      (isType(chunkAt(chunks, before), 'auxiliary') || isType(chunkAt(chunks, before), 'group') || isClassed) &&
      id(passage, chunk.last - 1) === insecureId &&
      foods.isIn(passage, chunk.first, chunk.last);
    if (!inNeed && !wants && !struggles && !hungers && !suffers && !insecure) return null;
    const isFacing = (hungers || suffers) && isGerund(chunk) && isType(chunkAt(chunks, at - 1), 'group');
    const right = insecure ? before : at - 1;
    const left =
      (inNeed || isFacing || insecure) && isType(chunkAt(chunks, right), 'group')
        ? { group: chunks[right]!.group!, index: right }
        : subjectOf(chunks, insecure && isClassed ? at - 2 : at);
    if (left === null || isOfShare(chunks, left.index)) return null;
    const patients = joinedLeft(chunks, left.index).filter(({ group }) => countsPeople(group));
    return { concept: 'need', rule: 'en/frame/need', index: at, patients };
  },
};

const openers = wordList(['in', 'insecure']);
const wanting = verbList(['need', 'require']);
const struggling = verbList(['struggle']);
const facing = verbList(['face']);
const suffering = verbList(['suffer']);
const relief = formList(reliefNouns);
const surviving = formList('survive feed find');
const hunger = formList(hungerNouns);
const insecurity = formList('insecurity');
const foods = formList('food');
