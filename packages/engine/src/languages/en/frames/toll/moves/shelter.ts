/* Who found a roof elsewhere is uprooted: "sought shelter at the base", "are sheltering in schools". */
import type { Group } from '../../../../../mentions/group.ts';
import { wordsOf } from '../../../../../text/passage.ts';
import type { Chunk } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { isPassive, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { unarmed } from './unarmed.ts';

/** "7,000 civilians sought shelter at the base", "most found refuge": they left home. */
export const tookShelter: Frame = {
  id: 'en/frame/took-shelter',
  on: ['verb'],
  name: '<people> sought shelter',
  opens: (word) => sheltering.has(word),
  apply({ passage, chunks }, at) {
    if (!sheltering.has(chunks[at]?.word)) return null;
    const goal = chunks[at + 1]?.group;
    if (
      goal === undefined ||
      goal.figure !== null ||
      !/^(?:refuge|shelter|sanctuary|asylum)$/.test(lastForm(passage, goal))
    )
      return null;
    const patients = unarmed(subjectOf(chunks, at), chunks);
    return patients.length === 0 ? null : { concept: 'flee', rule: 'en/frame/took-shelter', index: at, patients };
  },
};

const sheltering = verbList(['seek', 'take', 'find']);

/** "2,000 people are sheltering in schools", "are being hosted in shelters", "housed in tents": uprooted, whenever they left. */
export const sheltered: Frame = {
  id: 'en/frame/sheltered',
  on: ['verb'],
  name: '<people> are sheltering in <shelters>',
  opens: (word) => lodging.has(word),
  apply({ passage, chunks }, at) {
    const { word } = chunks[at]!;
    const lodge = chunks[at + 2]?.group;
    if (!lodging.has(word) || !isInside(chunks[at + 1]) || lodge === undefined) return null;
    const whom = word?.verb?.lemma === 'host' || word?.verb?.lemma === 'house';
    if (whom && !isPassive(chunks, at)) return null;
    const goesOn = word?.verb?.lemma === 'shelter' && (word.verb.forms & Form.gerund) !== 0;
    if (!goesOn && !lodges.isAt(passage, lodge.last - 1)) return null;
    const patients = unarmed(subjectOf(chunks, at), chunks);
    return patients.length === 0
      ? null
      : { concept: 'displace', rule: 'en/frame/sheltered', index: at, patients, lasting: true };
  },
};

function isInside(chunk: Chunk | undefined): boolean {
  const form = chunk?.word?.form;
  return form === 'in' || form === 'at' || form === 'inside';
}

const lodging = verbList(['shelter', 'host', 'house', 'stay']);

const lodges = wordList(['shelters', 'camps', 'tents', 'schools', 'churches', 'mosques', 'sites']);

function lastForm(passage: Sentence['passage'], { last }: Group): string {
  return wordsOf(passage, last - 1, last).toLowerCase();
}
