import type { Concept } from '../../../../concepts.ts';
import { createPredication, type Predication, type Settlement } from '../../../../mentions/predication.ts';
import type { Modality } from '../../../../model/claim.ts';
import type { Chunk } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { formAt, wordAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { Signal } from '../../signals.ts';
import { wordList } from '../../word-list.ts';
import { chunkOf } from '../control/actors/owner.ts';
import { certaintyAt } from '../control/clauses/certainty.ts';
import { subjectAt } from '../control/clauses/subject.ts';
import { partiesAround } from './parties.ts';
import { makerVerb, statusOf } from './status.ts';
import { compoundAt, isAmongFighters, isOfWar, termsOf } from './terms.ts';

const [between, ofId] = ids('between of');

/** Ceasefires, deals, exchanges and talks of which a sentence says what became of them or between whom they are. */
export function findAgreements(sentence: Sentence): Predication[] {
  const { passage, chunks, signals } = sentence;
  const found: Predication[] = [];
  if ((signals & Signal.agreement) === 0 || sentence.isMadeUp) return found;
  for (let token = passage.first; token < passage.last; token++) {
    const word = wordAt(passage, token);
    if (word?.agrees === undefined) continue;
    const at = chunkOf(chunks, token);
    const head = word.agrees === true ? compoundAt(passage, token) : word.agrees;
    // "no ceasefire has been agreed"
    if (head === null || chunks[at]!.group?.none !== false || !headsGroup(sentence, at, token)) continue;
    const concept = termsOf(passage, chunks[at]!.first, token, head);
    const settled = concept === null ? null : settlementOf(sentence, at, concept);
    if (settled === null || concept === null) continue;
    found.push(settled);
  }
  return found.filter(
    (one, index) => !found.slice(0, index).some((other) => other.trigger[0] === one.trigger[0] || within(one, other)),
  );
}

/** "ceasefire deal", "truce violations": only the noun that ends its group names what is settled, or a fate noun behind it. */
function headsGroup({ passage, chunks }: Sentence, at: number, token: number): boolean {
  for (let next = token + 1; next < chunks[at]!.last; next++) {
    const word = wordAt(passage, next);
    if (word?.agrees !== undefined) return false;
  }
  return true;
}

/** A content of a deal ("a deal on a ceasefire") is not an agreement of its own. */
function within(one: Predication, other: Predication): boolean {
  return other.concept === one.concept && one.trigger[0] > other.trigger[0] && one.trigger[0] - other.trigger[1] < 10;
}

/** "talks between the warring parties" */
function isBetween(chunk: Chunk | undefined): boolean {
  return chunk?.id === between;
}

function settlementOf(sentence: Sentence, at: number, concept: Concept): Predication | null {
  const { passage, chunks } = sentence;
  const status = statusOf(sentence, at);
  if (concept === 'talk' && status.verb >= 0 && chunks[status.verb]!.word?.verb?.lemma === 'end') return null;
  const parties = partiesAround(sentence, at, status);
  // A ceasefire merely mentioned says nothing: either something became of it, or the words say whose it is.
  if (status.said === null && parties.length < 2) return null;
  const weakened = status.verb >= 0 && status.bySubject ? subjectAt(sentence, status.verb).weakened : null;
  const modality: Modality =
    status.verb < 0
      ? isOnlyReported(sentence, at)
        ? 'alleged'
        : 'asserted'
      : (weakened ?? certaintyAt(chunks, status.verb));
  const general = concept === 'talk' || concept === 'agree';
  if (
    general &&
    parties.length < 2 &&
    !isOfWar(passage, chunks[at]!.first, chunks[at]!.last - 1) &&
    !(
      (concept === 'agree' || (status.rule === 'subject' && isBetween(chunks[at + 1]))) &&
      status.rule !== 'fate' &&
      (status.rule !== 'object' || modality === 'asserted') &&
      isAmongFighters(passage)
    )
  )
    return null;
  const settlement: Settlement = { status: status.said ?? (concept === 'talk' ? 'announced' : 'in-force'), parties };
  const maker = makerVerb(chunks, at);
  const last = Math.max(
    chunks[at]!.last,
    maker < 0 ? 0 : chunks[maker]!.last,
    ...parties.map(([, end]) => end).filter((end) => end - chunks[at]!.last < 12),
  );
  return createPredication({
    concept,
    trigger: [chunks[at]!.first, chunks[at]!.last],
    settlement,
    phrase: status.verb < 0,
    clause: clauseOf(chunks, at),
    reach: [
      Math.min(chunks[at]!.first, status.verb < 0 ? chunks[at]!.first : chunks[status.verb]!.first),
      Math.max(last, status.verb < 0 ? last : chunks[status.verb]!.last),
    ],
    modality,
    rule: `en/agreement/${status.rule}`,
  });
}

/** "reports of violations of the truce", "accusations of a truce violation": no more than said. */
function isOnlyReported({ passage, chunks }: Sentence, at: number): boolean {
  for (let of = at - 1; of > 0 && of >= at - 3; of -= 2) {
    if (chunks[of]!.id !== ofId) return false;
    if (reports.has(formAt(passage, chunks[of - 1]!.last - 1))) return true;
  }
  return false;
}

const reports = new Set(['reports', 'report', 'claims', 'allegations', 'accusations']);

const sequencing = wordList(['after', 'before', 'since', 'until', 'as', 'when', 'while']);

/** First token of the clause of time that the agreement at chunk `at` stands in, behind another clause; `undefined` if none. */
function clauseOf(chunks: readonly Chunk[], at: number): number | undefined {
  for (let back = at - 1; back > 0; back--) {
    const { type, word, first, unit } = chunks[back]!;
    if (unit !== 0 || type === 'verb') return undefined;
    if (sequencing.has(word) && (type === 'subordinator' || type === 'preposition')) return first;
  }
  return undefined;
}
