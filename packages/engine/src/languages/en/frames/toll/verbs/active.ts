/* Whom an active verb befalls, its objects: "raids killed 16 civilians". */

import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { countsPeople, isPassive, objectsOf, type Placed, subjectOf } from '../../../roles.ts';
import { wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { harming } from '../fates/fates.ts';
import { alongsideBehind, distributedBehind } from '../whom/more-of-them.ts';
import { eventVerb, found, opensOnObject } from './event-verbs.ts';
import { asFighters } from './named-fighters.ts';

const [killing, those] = ids('killing those');

/** "killed or wounded 60 people": the verb before shares the object and is not told apart. */
function joinedBefore(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  if (!isType(chunkAt(chunks, at - 1), 'conjunction')) return false;
  const joined = chunkAt(chunks, at - 2);
  // "killing and injuring scores": the first may stand as a noun.
  const noun =
    joined?.group?.sort === 'casualty' && joined.group.figure === null && id(passage, joined.last - 1) === killing;
  const before = joined?.type === 'verb' ? joined.word?.verb?.concept : noun ? 'kill' : undefined;
  const own = chunks[at]!.word!.verb!.concept!;
  return before !== undefined && before !== own && harming.has(before) && harming.has(own);
}

/** "raids killed 16 civilians", "killing 22", "Air strike kills 14", "had killed 1300 people" */
export const active: Frame = {
  id: 'en/frame/active',
  on: ['verb'],
  opens: opensOnObject,
  name: '<someone> killed <people>',
  apply({ passage, chunks }, at) {
    if (!eventVerb(chunks[at], 'object') || isPassive(chunks, at)) return null;
    // "of those killed six were children"
    if (isWord(chunkAt(chunks, at - 1), those)) return null;
    const objects = [...itself(chunks, at), ...objectsOf(chunks, at)].map((placed) =>
      asFighters(passage, placed, chunks[at]!),
    );
    const first = objects[0];
    if (first === undefined) return null;
    if (!objects.some(({ group }) => countsPeople(group)))
      // "killed Sami Haddad, along with two women"
      return found(chunks, at, 'en/frame/active', alongsideBehind(chunks, objects.at(-1)!.index));
    // "eliminated four launch pads": a noun that can be a verb goes with the figure.
    if (first.group.sort === 'bare' && isNounsFirst(chunks[first.index + 1])) return null;
    if (passage.unended && isOfNextHeadline(chunks, first.index)) return null;
    // "killing 12 in Gao, seven in Homs"
    const alone = objects.length === 1 && countsPeople(first.group);
    const more = alone ? [...distributedBehind(chunks, first.index), ...alongsideBehind(chunks, first.index)] : [];
    const both = found(chunks, at, 'en/frame/active', [...objects, ...more]);
    return both !== null && joinedBefore(passage, chunks, at) ? { ...both, concept: 'harm' } : both;
  },
};

function isNounsFirst(chunk: Chunk | undefined): boolean {
  const verb = chunk?.type === 'verb' ? chunk.word?.verb : undefined;
  return verb?.forms === Form.base && !(verb.concept !== undefined && harming.has(verb.concept));
}

/** "A bomber killed himself and 11 others": the one as well. */
function itself(chunks: readonly Chunk[], at: number): Placed[] {
  if (!reflexive.has(chunks[at + 1]?.word) || !isType(chunks[at + 2], 'conjunction')) return [];
  const subject = subjectOf(chunks, at);
  return subject !== null && countsPeople(subject.group) ? [subject] : [];
}

const reflexive = wordList(['himself', 'herself', 'themselves']);

/** "Child killed 9 civilians injured in Gao": two headlines in one, where the second's people have a verb of their own. */
function isOfNextHeadline(chunks: readonly Chunk[], object: number): boolean {
  const next = chunks[object + 1];
  const concept = next?.type === 'verb' ? next.word?.verb?.concept : undefined;
  return concept !== undefined && harming.has(concept) && chunks[object + 2]?.group?.figure == null;
}
