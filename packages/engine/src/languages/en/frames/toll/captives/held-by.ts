/* Who is held by somebody: "40 people are being held by the militia". */
import { isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { isPassive, whomOf } from '../../../roles.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { subjectFor } from '../../doers/who.ts';
import type { Frame } from '../../frame.ts';
import { isArmedBody } from '../losses/armed-bodies.ts';
import { areCountedPeople } from './counted-people.ts';

const by = idOf('by');

/** "40 people are being held by the militia", "the militia is holding 40 people", "rebels still hold 12 hostages" */
export const heldBy: Frame = {
  id: 'en/frame/held-by',
  on: ['verb'],
  opens: (word) => holding.has(word),
  name: '<people> are held by <somebody>',
  apply({ passage, chunks }, at) {
    const suffered = isPassive(chunks, at);
    if (suffered && !isWord(chunks[at + 1], by)) return null;
    const patients = whomOf(chunks, at);
    if (!areCountedPeople(patients)) return null;
    const captives = patients.some(({ group }) => captiveNouns.isAt(passage, group.head));
    // A stadium, a prison and a meeting hold people too.
    const holder = suffered || captives ? null : (subjectFor(passage, chunks, at)?.group ?? null);
    if (!suffered && !captives && (holder === null || !isArmedBody(passage, holder))) return null;
    return { concept: captives ? 'abduct' : 'detain', rule: 'en/frame/held-by', index: at, patients };
  },
};

const holding = verbList(['hold']);
const captiveNouns = wordList(['hostages', 'hostage', 'captives', 'abductees']);
