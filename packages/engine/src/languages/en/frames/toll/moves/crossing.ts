/* Where people come to says that they left home: "crossed into Chad", "poured into the camps". */
import { isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isCapitalised } from '../../../look.ts';
import { subjectsOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import type { Found } from '../../found.ts';
import type { Frame } from '../../frame.ts';
import { isVisitor, unarmed } from './unarmed.ts';

const [intoId, toId] = ids('into to');

/** "1.4 million have crossed into Chad", "12,000 people crossed the border": they are refugees from then on. */
export const crossed: Frame = {
  id: 'en/frame/crossed-border',
  on: ['verb'],
  name: '<people> crossed into <country>',
  opens: (word) => crossing.has(word) || fleeing.has(word) || pouring.has(word),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    if (pouring.has(chunks[at]?.word)) return pouredIn(sentence, at);
    // "fled across the border"
    const flight = fleeing.has(chunks[at]!.word);
    if (flight && !overBorders.has(chunks[at + 1]?.word)) return null;
    const over = isType(chunks[at + 1], 'preposition') ? 1 : 0;
    const goal = chunks[at + 1 + over]?.group;
    if (goal === undefined || goal.figure !== null) return null;
    const border = borders.isAt(passage, goal.last - 1);
    const into =
      isWord(chunks[at + 1], intoId) ||
      isWord(chunks[at + 1], toId) ||
      // "crossed the river into the north"
      isWord(chunks[at + 2 + over], intoId);
    if (!border && (!into || flight)) return null;
    const patients = unarmed(subjectsOf(chunks, at));
    return { concept: 'take-refuge', rule: 'en/frame/crossed-border', index: at, patients, partsFrom: at + 1 };
  },
};

const crossing = verbList(['cross']);
const fleeing = verbList(['flee']);
const overBorders = wordList(['across', 'over']);

/** "60,000 people poured into Goma", "flocked to the camps": many who left home at once; not "into the streets". */
function pouredIn({ passage, chunks }: Sentence, at: number): Found | null {
  if (!entering.has(chunks[at + 1]?.word)) return null;
  const goal = chunks[at + 2]?.group;
  if (goal === undefined || goal.figure !== null) return null;
  const border = borders.isAt(passage, goal.last - 1);
  if (!border && !isCapitalised(passage, goal.last - 1) && !goals.isAt(passage, goal.last - 1)) return null;
  const patients = unarmed(subjectsOf(chunks, at)).filter(({ group }) => !isVisitor(passage, group));
  const concept = border ? 'take-refuge' : 'flee';
  return { concept, rule: 'en/frame/poured-in', index: at, patients };
}

const pouring = verbList(['pour', 'flock']);

const entering = wordList(['into', 'to', 'across', 'over']);

const borders = wordList(['border', 'frontier']);
const goals = wordList('camp camps country town province region');
