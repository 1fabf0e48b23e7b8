/* Who is held by somebody: "40 people are being held by the militia". */
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { isCapitalised } from '../../../look.ts';
import { hasAuxiliary, isGerund, isPassive, pastObjects, subjectOf, whomOf } from '../../../roles.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { subjectFor } from '../../doers/who.ts';
import type { Found } from '../../found.ts';
import type { Frame } from '../../frame.ts';
import { isArmedBody } from '../losses/armed-bodies.ts';
import { areCountedPeople, asTheSame } from './counted-people.ts';

const by = idOf('by');

/** "40 people are being held by the militia", "the militia is holding 40 people", "rebels still hold 12 hostages" */
export const heldBy: Frame = {
  id: 'en/frame/held-by',
  on: ['verb'],
  opens: (word) => holding.has(word),
  name: '<people> are held by <somebody>',
  apply({ passage, chunks }, at) {
    const suffered = isPassive(chunks, at);
    const patients = whomOf(chunks, at).map((placed) => ({ ...placed, group: asTheSame(chunks, placed) }));
    if (!areCountedPeople(patients)) return null;
    const captives = patients.some(({ group }) => captiveNouns.isAt(passage, group.head));
    // "1,500 hostages were held in the school"
    if (suffered && !captives && !isWord(chunks[at + 1], by)) return null;
    // A stadium, a prison and a meeting hold people too.
    const holder =
      suffered || captives ? null : ((subjectFor(passage, chunks, at) ?? subjectOf(chunks, at))?.group ?? null);
    if (!suffered && !captives && (holder === null || !mayHold(passage, chunks, at, holder, patients))) return null;
    return {
      concept: captives ? 'abduct' : 'detain',
      rule: 'en/frame/held-by',
      index: at,
      patients: withoutCaptives(passage, patients),
    };
  },
};

/** Whom only somebody who locks them up can hold. */
const locked: ReadonlySet<string> = new Set(['combatants', 'police', 'prisoners', 'peacekeepers']);

/** "the militia holds six men", "kidnappers were holding six men"; "Nur is holding 20 soldiers", "the government was holding 400 prisoners". */
function mayHold(
  passage: Passage,
  chunks: readonly Chunk[],
  at: number,
  holder: Group,
  patients: Found['patients'],
): boolean {
  // "held 12 officers responsible"
  const next = chunks[pastObjects(chunks, patients, at)];
  if (next !== undefined && answering.isAt(passage, next.first)) return false;
  if (isArmedBody(passage, holder) || (holder.sort === 'people' && holder.plural)) return true;
  const goesOn = isGerund(chunks[at]) && hasAuxiliary(chunks, at);
  const last = holder.last - 1;
  const isBody = bodies.isAt(passage, last);
  const isSomebody = holder.sort !== 'place' && (isBody || (goesOn && isCapitalised(passage, last)));
  return isSomebody && patients.every(({ group }) => locked.has(group.population ?? ''));
}

const answering = formList(['responsible', 'accountable', 'liable', 'guilty', 'spellbound', 'dear']);
const bodies = formList(
  'government regime authorities tribe clan cult junta party state ministry administration'.split(' '),
);

const holding = verbList(['hold']);
/** "holds 12 hostages": what they are is said by what befell them. */
function withoutCaptives(passage: Passage, patients: Found['patients']): Found['patients'] {
  return patients.map((placed) =>
    captiveNouns.isAt(passage, placed.group.head)
      ? { ...placed, group: { ...placed.group, population: 'people' } }
      : placed,
  );
}

const captiveNouns = wordList(['hostages', 'hostage', 'captives', 'abductees']);
