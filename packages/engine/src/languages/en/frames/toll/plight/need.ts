/* Who is in need of food or aid: "2 million people in need", "face famine". */
import { wordsOf } from '../../../../../text/passage.ts';
import { Shape } from '../../../../../text/tokens.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { id, shapeAt } from '../../../look.ts';
import { countsPeople, isPassive, joinedLeft, subjectOf } from '../../../roles.ts';
import { verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';

const [help, asId, needId, inId] = ids('help as need in');

const depending = verbList(['depend', 'rely']);

/** "a third of the country's 46 million people": the share is in need, not all of them. */
function isOfShare(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 4; back--)
    if (chunks[back]!.group?.figure?.unit === 'fraction') return true;
  return false;
}

/** "2 million people in need", "thousands of families are struggling to survive", "500 people need aid", "depend on aid", "face famine", "are food insecure" */
export const need: Frame = {
  id: 'en/frame/need',
  on: ['preposition', 'verb', 'group'],
  opens: (word) =>
    word?.form === 'in' ||
    word?.form === 'insecure' ||
    word?.verb?.lemma === 'need' ||
    word?.verb?.lemma === 'require' ||
    word?.verb?.lemma === 'struggle' ||
    word?.verb?.lemma === 'face' ||
    depending.has(word),
  name: '<people> in need',
  apply({ passage, chunks }, at) {
    const chunk = chunks[at]!;
    const inNeed =
      chunk.id === inId &&
      (id(passage, chunk.last) === needId ||
        (id(passage, chunk.last + 1) === needId && shapeAt(passage, chunk.last) < Shape.number));
    const verb = chunk.type === 'verb' ? chunk.word?.verb?.lemma : undefined;
    const object = chunks[at + 1]?.group ?? (isWord(chunks[at + 1], help) ? chunks[at + 1] : chunks[at + 2]?.group);
    const depends = depending.has(chunk.word) && isType(chunks[at + 1], 'preposition');
    const wants =
      (verb === 'need' || verb === 'require' || depends) &&
      object !== undefined &&
      /(?:aid|assistance|help|food|water|shelter|support)\b/i.test(wordsOf(passage, object.first, object.last));
    const struggles =
      verb === 'struggle' &&
      /^\s*to\s+(?:survive|feed|find)/i.test(passage.text.slice(passage.tokens.end[chunk.last - 1]!));
    const hungers =
      verb === 'face' &&
      object !== undefined &&
      /\b(?:famine|starvation|hunger|food insecurity|malnutrition)$/i.test(wordsOf(passage, object.first, object.last));
    // "are classified as food insecure"
    const isClassed = isWord(chunkAt(chunks, at - 1), asId) && isPassive(chunks, at - 2);
    const insecure =
      (isType(chunkAt(chunks, at - 1), 'auxiliary') || isClassed) &&
      /\bfood[- ]insecure$/i.test(wordsOf(passage, chunk.first, chunk.last));
    if (!inNeed && !wants && !struggles && !hungers && !insecure) return null;
    const isFacing = hungers && ((chunk.word?.verb?.forms ?? 0) & Form.gerund) !== 0;
    const left =
      (inNeed || isFacing) && isType(chunkAt(chunks, at - 1), 'group')
        ? { group: chunks[at - 1]!.group!, index: at - 1 }
        : subjectOf(chunks, insecure && isClassed ? at - 2 : at);
    if (left === null || !countsPeople(left.group) || isOfShare(chunks, left.index)) return null;
    return { concept: 'need', rule: 'en/frame/need', index: at, patients: joinedLeft(chunks, left.index) };
  },
};
