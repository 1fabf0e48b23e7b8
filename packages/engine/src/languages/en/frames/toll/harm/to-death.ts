/* Verbs that kill with the words beside them: "hacked to death", "gunned down". */
import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import type { PopulationGroup } from '../../../../../model/claim.ts';
import { type Passage, wordsOf } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import {
  isPassive,
  joinedLeft,
  joinedRight,
  objectsOf,
  type Placed,
  pastObjects,
  subjectOf,
  subjectsOf,
} from '../../../roles.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { deadlyForms, deadlyVerbs, harmBehind } from '../../../words/deadly.ts';
import { subjectFor } from '../../doers/who.ts';
import type { Found } from '../../found.ts';
import type { Frame } from '../../frame.ts';

const [dead, to] = ids('dead to');

const finding = verbList(['find']);

const mortally = wordList(['fatally', 'mortally']);

const deadly = verbList([...deadlyVerbs, ...deadlyForms]);

/** "shot dead 19 people", "hacked to death 69 peasants", "were burned to death", "fatally shot two", "were blown to pieces" */
export const toDeath: Frame = {
  id: 'en/frame/to-death',
  on: ['verb'],
  opens: (word) => deadly.has(word) || phrasal.has(word),
  name: '<someone> shot dead <people>',
  apply({ passage, chunks }, at) {
    const { word } = chunks[at]!;
    return (
      (deadly.has(word) ? slain(passage, chunks, at) : null) ?? (phrasal.has(word) ? phrase(passage, chunks, at) : null)
    );
  },
};

function slain(passage: Passage, chunks: readonly Chunk[], at: number): Found | null {
  const behind = endOfDeath(passage, chunks, at, at + 1);
  if (behind !== null) return kill(at, whom(chunks, at, behind));
  // "were found shot"
  if (finding.has(chunkAt(chunks, at - 1)?.word) && isPassive(chunks, at - 1)) {
    const found = subjectOf(chunks, at - 1);
    return found === null ? null : kill(at, joinedLeft(chunks, found.index));
  }
  // "shot three people dead"
  const objects = objectsOf(chunks, at);
  const last = objects.at(-1);
  if (last === undefined || isPassive(chunks, at)) return null;
  if (endOfDeath(passage, chunks, at, last.index + 1) === null) return null;
  return objects[0]!.group.figure === null ? null : kill(at, objects);
}

function kill(index: number, patients: Found['patients']): Found | null {
  return patients.length === 0 ? null : { concept: 'kill', rule: 'en/frame/to-death', index, patients };
}

/** One past what makes the verb at `verb` deadly: "dead", "to death" at chunk `at`, or "fatally" before it; `null` if nothing does. */
function endOfDeath(passage: Passage, chunks: readonly Chunk[], verb: number, at: number): number | null {
  if (isType(chunks[at], 'state') && isWord(chunks[at], dead)) return at + 1;
  if (isWord(chunks[at], to) && /^death\b/i.test(wordsAt(passage, chunks, at + 1, 1))) return at + 2;
  return at === verb + 1 && mortally.has(chunkAt(chunks, verb - 1)?.word) ? at : null;
}

const phrases = harmBehind.map(({ concept, verbs, words, unarmedOnly = false }) => ({
  concept,
  unarmedOnly,
  verbs: verbList(verbs),
  words: new RegExp(`^(?:${words})\\b`, 'i'),
}));

const phrasal = verbList(new Set(harmBehind.flatMap(({ verbs }) => verbs)));

/** The first words of all of them: "out" of "out|to (?:pieces|bits)". */
const particles = formList(
  harmBehind.flatMap(({ words }) => words.split(/\|(?![^(]*\))/).map((way) => way.split(' ')[0]!)),
);

/** "gunned down three", "were rushed to hospital", "carried off 12 villagers", "burned 12 people alive" */
function phrase(passage: Passage, chunks: readonly Chunk[], at: number): Found | null {
  const verb = chunks[at]!;
  const near = phraseAt(passage, chunks, at + 1, verb);
  if (near !== null) {
    const all = whom(chunks, at, near.end);
    const patients = near.unarmedOnly ? all.filter(({ group }) => isUnarmed(group)) : all;
    if (near.concept === 'abduct' && isLedByFriend(passage, chunks, at)) return null;
    return patients.length === 0 ? null : { concept: near.concept, rule: 'en/frame/phrase', index: at, patients };
  }
  if (chunks[at + 1]?.group?.figure == null || isPassive(chunks, at)) return null;
  const patients = objectsOf(chunks, at);
  const far = patients.length === 0 ? null : phraseAt(passage, chunks, pastObjects(chunks, patients, at), verb);
  return far === null || far.unarmedOnly || (far.concept === 'abduct' && isLedByFriend(passage, chunks, at))
    ? null
    : { concept: far.concept, rule: 'en/frame/phrase', index: at, patients };
}

/** "The teacher led 20 pupils away": by whoever cares for people. */
function isLedByFriend(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const doer = isPassive(chunks, at) ? undefined : subjectFor(passage, chunks, at)?.group;
  return caring.has(doer?.population ?? null);
}

const caring: ReadonlySet<PopulationGroup | null> = new Set<PopulationGroup | null>([
  'teachers',
  'medics',
  'doctors',
  'rescuers',
  'aid-workers',
  'families',
  'women',
]);

/** Whoever cannot have sat in what was shot down. */
function isUnarmed({ sort, population }: Group): boolean {
  return sort === 'people' && population !== 'combatants';
}

/** What the words at chunk `at` make of a verb, and one past them; `null` if nothing. */
function phraseAt(
  passage: Passage,
  chunks: readonly Chunk[],
  at: number,
  { word }: Chunk,
): { readonly concept: Concept; readonly unarmedOnly: boolean; readonly end: number } | null {
  const next = chunks[at];
  if (next === undefined || !particles.isAt(passage, next.first)) return null;
  const behind = wordsAt(passage, chunks, at, 2);
  for (const { concept, verbs, words, unarmedOnly } of phrases) {
    const found = verbs.has(word) ? words.exec(behind)?.[0] : undefined;
    if (found !== undefined) return { concept, unarmedOnly, end: found.includes(' ') ? at + 2 : at + 1 };
  }
  return null;
}

/** Whom it befell: behind all the words of an active verb, before a passive one; nobody where that is not said. */
function whom(chunks: readonly Chunk[], at: number, behind: number): readonly Placed[] {
  const passive = isPassive(chunks, at);
  const object = chunks[behind]?.group;
  if (object?.figure != null && !passive) return joinedRight(chunks, behind);
  // "a guard shot dead the police chief": one known person, and not the guard.
  if (object !== undefined && (object.sort === 'people' || object.definite) && !passive) return [];
  if (passive) return subjectsOf(chunks, at);
  // "shot dead Sami Haddad, 39, a teacher": what they were tells of the one who has a name.
  if (object?.sort === 'other') return joinedRight(chunks, behind).slice(1);
  // "12 bled to death", "12 gunned down"
  const own = ((chunks[at]!.word?.verb?.forms ?? 0) & (Form.participle | Form.past)) !== 0;
  return own && chunkAt(chunks, at - 1)?.group?.figure != null ? joinedLeft(chunks, at - 1) : [];
}

/** The words of `count` chunks from chunk `at` on. */
function wordsAt(passage: Passage, chunks: readonly Chunk[], at: number, count: number): string {
  const first = chunks[at];
  const last = chunks[Math.min(at + count, chunks.length) - 1];
  return first === undefined ? '' : wordsOf(passage, first.first, last!.last);
}
