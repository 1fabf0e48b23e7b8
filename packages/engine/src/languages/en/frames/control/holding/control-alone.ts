import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList } from '../../../word-list.ts';
import { antecedent } from '../actors/antecedent.ts';
import { doerOf } from '../actors/doer.ts';
import { chunkOf, ownerBefore } from '../actors/owner.ts';
import { areaAt } from '../areas/area.ts';
import { certaintyAt } from '../clauses/certainty.ts';
import { isManner } from '../form.ts';
import type { Holding } from '../found.ts';
import { whiling } from '../moves/withdrawing.ts';

const [control, inId, inside, following] = ids('control in inside following');

/**
 * "soldiers left and the rebels seized control", "the rebels were in full control on Monday": of the place that is spoken of.
 * Only of those who bear arms, and with nothing named behind: anybody may take control of a firm or be in control of a car.
 */
export function controlAlone(sentence: Sentence, token: number): Holding | null {
  const { passage, chunks } = sentence;
  if (id(passage, token) !== control) return null;
  const noun = chunkOf(chunks, token);
  if (chunks[noun]!.last !== token + 1) return null;
  // "in full control in Gao"
  const area = isWord(chunks[noun + 1], inId) || isWord(chunks[noun + 1], inside) ? areaAt(sentence, noun + 2) : null;
  if (area === null ? !isEnded(passage, chunks, noun + 1) : area.passed || area.site) return null;
  const owner = ownerBefore(sentence, token);
  if (owner.actor !== null || owner.pronoun !== undefined) return null;
  const front = chunkOf(chunks, owner.first);
  const before = chunks[front]!.first === owner.first ? front - 1 : front;
  const kept = isWord(chunkAt(chunks, before), inId);
  const verb = kept ? before - 1 : before;
  if (
    !(kept
      ? isType(chunkAt(chunks, verb), 'auxiliary') || staying.has(chunkAt(chunks, verb)?.word)
      : gaining.has(chunkAt(chunks, verb)?.word))
  )
    return null;
  const doer = doerOf(sentence, kept ? before : verb);
  // "soldiers said they were in control"
  const actor =
    doer.type === 'actor'
      ? doer.actor
      : doer.type === 'pronoun'
        ? antecedent(sentence, doer.subject.index, area)
        : null;
  if (doer.type === 'other' || actor?.armed !== true || isOne(actor.group)) return null;
  return {
    concept: kept ? 'hold' : 'capture',
    rule: 'en/control/control-alone',
    index: noun,
    area,
    holder: actor,
    modality: doer.subject.weakened ?? certaintyAt(chunks, kept ? before : verb),
  };
}

/** "the pilot", "a soldier": one person, who holds no place. */
function isOne({ sort, plural }: Group): boolean {
  return sort === 'people' && !plural;
}

const gaining = verbList('take seize regain gain');
const staying = verbList('remain stay');

/** Whether the clause ends at chunk `at`, or goes on with a time or a manner. */
function isEnded(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  let next = at;
  while (chunks[next] !== undefined && (chunks[next]!.type === 'date' || isManner(passage, chunks[next]!))) next++;
  const behind = chunks[next];
  return (
    behind === undefined ||
    behind.type === 'mark' ||
    behind.type === 'subordinator' ||
    behind.type === 'conjunction' ||
    behind.id === following ||
    whiling.has(behind.word)
  );
}
