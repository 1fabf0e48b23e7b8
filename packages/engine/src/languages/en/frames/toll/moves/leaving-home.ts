/* Out of a home, whoever made them go: "driven from their homes", "left their homes". */
import { isDash } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isCapitalised } from '../../../look.ts';
import {
  auxiliaryOf,
  countsPeople,
  isParticiple,
  isPassive,
  joinedLeft,
  joinedRight,
  type Placed,
  subjectsOf,
  whomOf,
} from '../../../roles.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { unarmed } from './unarmed.ts';

const [to, into, out] = ids('to into out');
const exile = formList('exile');

/** "N people were driven from their homes" */
export const drivenOut: Frame = {
  id: 'en/frame/driven-from-home',
  on: ['verb'],
  opens: (word) => driving.has(word),
  name: '<people> were driven from their homes',
  apply({ passage, chunks }, at) {
    const found = { concept: 'displace', rule: 'en/frame/driven-from-home', index: at } as const;
    if (isHomeAhead(passage, chunks, at + 1)) return { ...found, patients: whomDriven(chunks, at) };
    if (isDrivenInto(passage, chunks, at)) return { ...found, patients: unarmed(whomOf(chunks, at)) };
    // "drove out 40 families", "40 families were driven out"
    if (!isWord(chunks[at + 1], out)) return null;
    if (isPassive(chunks, at)) return { ...found, patients: unarmed(subjectsOf(chunks, at)) };
    return isType(chunks[at + 2], 'group') ? { ...found, patients: unarmed(joinedRight(chunks, at + 2)) } : null;
  },
};

/** Whom it befell, also where "12 were killed" has said "were" before: "and 40,000 driven from their homes". */
function whomDriven(chunks: readonly Chunk[], at: number): Placed[] {
  const whom = whomOf(chunks, at);
  const before = chunkAt(chunks, at - 1)?.group;
  if (whom.length > 0 || before === undefined || !countsPeople(before) || !isParticiple(chunks[at])) return whom;
  return joinedLeft(chunks, at - 1);
}

const driving = verbList(['drive', 'force', 'expel', 'push', 'uproot']);

/** "3,000 families left their homes", "90,000 residents have left", "30,000 people abandoned the town" */
export const leftHome: Frame = {
  id: 'en/frame/left-home',
  on: ['verb'],
  opens: (word) => leaving.has(word),
  name: '<people> left their homes',
  apply({ passage, chunks }, at) {
    if (isPassive(chunks, at)) return null;
    const { lemma } = chunks[at]!.word!.verb!;
    const object = chunks[at + 1]?.group;
    const home = object?.figure === null && (lemma === 'lose' ? lost : homes).isAt(passage, object.head);
    const perfect =
      ((auxiliaryOf(chunks, at)?.word?.tags ?? 0) & Tag.have) !== 0 && object === undefined && lemma === 'leave';
    // "164,000 Serbs have left Kosovo"
    const land =
      lemma === 'leave' &&
      object?.figure === null &&
      object.sort === 'other' &&
      object.last - object.first <= 2 &&
      isCapitalised(passage, object.first) &&
      ((auxiliaryOf(chunks, at)?.word?.tags ?? 0) & Tag.have) !== 0;
    if (!home && !perfect && !land) return null;
    const obliged = isWord(chunkAt(chunks, at - 1), to) && isType(chunkAt(chunks, at - 2), 'auxiliary');
    // "were forced to leave their homes"
    const forced =
      isWord(chunkAt(chunks, at - 1), to) && forcing.has(chunkAt(chunks, at - 2)?.word) && isPassive(chunks, at - 2);
    const patients = subjectsOf(chunks, obliged || forced ? at - 2 : at).filter(
      ({ group }) => countsPeople(group) && !(land && (group.figure!.article || armed.has(group.population ?? ''))),
    );
    return { concept: 'displace', rule: 'en/frame/left-home', index: at, patients };
  },
};

const leaving = verbList(['leave', 'abandon', 'lose']);

/** "220 households lost their homes" */
const lost = wordList('home homes house houses'.split(' '));

const forcing = verbList(['force', 'compel', 'oblige']);

/** Who leaves a country without leaving a home. */
const armed = new Set(['combatants', 'peacekeepers', 'officials', 'journalists', 'aid-workers']);

export const homes = formList(
  'home homes house houses village villages town towns city cities area areas district districts neighbourhood neighbourhoods neighborhood neighborhoods province region country surroundings belongings land lands farm farms',
);

const away = wordList(['from', 'of', 'off']);

/** Chunks between a verb and the home that it drives people out of. */
const homeMax = 7;

/** "from their homes", "out of their houses" within a few chunks. */
function isHomeAhead(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  for (let next = at; next < chunks.length && next < at + homeMax; next++) {
    const chunk = chunks[next]!;
    // "driven 40,000 people -- a third of all -- from their homes"
    if (isDash(chunk.unit)) {
      next = closingDash(chunks, next);
      if (next < 0) return false;
      continue;
    }
    if (chunk.type === 'mark') return false;
    // "into exile"
    if (chunk.group?.figure === null && isWord(chunks[next - 1], into) && exile.isAt(passage, chunk.last - 1))
      return true;
    if (
      chunk.type === 'group' &&
      chunk.group!.sort === 'things' &&
      chunk.group!.definite &&
      away.has(chunkAt(chunks, next - 1)?.word)
    )
      return true;
  }
  return false;
}

/** Chunks of an aside between dashes. */
const asideMax = 10;

/** The dash that closes the aside that one at chunk `at` opens; -1 where none does. */
function closingDash(chunks: readonly Chunk[], at: number): number {
  for (let next = at + 1; next < chunks.length && next < at + asideMax; next++) {
    const { unit, type } = chunks[next]!;
    if (isDash(unit)) return next;
    if (type === 'verb' || type === 'auxiliary') return -1;
  }
  return -1;
}

/** So many that nobody drives them in a car. */
const drivenMin = 100;

/** "drove 12,000 people into Chad", "drove 900 families into camps": where those who had to leave came to. */
function isDrivenInto(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  if (isPassive(chunks, at)) return false;
  const { figure } = chunks[at + 1]?.group ?? {};
  if (figure == null || figure.unit !== null || Math.max(figure.low ?? 0, figure.best ?? 0) < drivenMin) return false;
  const goal = chunks[at + 3]?.group;
  if (goal === undefined || goal.figure !== null || !reaching.has(chunks[at + 2]?.word)) return false;
  return isCapitalised(passage, goal.last - 1) || refuges.isAt(passage, goal.last - 1);
}

const reaching = wordList(['into', 'across', 'over', 'to']);
const refuges = formList('camp camps border frontier'.split(' '));
