import type { Concept } from '../../../../concepts.ts';
import { createPredication, type Predication } from '../../../../mentions/predication.ts';
import { ledUpTo } from '../../intent.ts';
import { formAt, wordAt } from '../../look.ts';
import { modalityAt, weaker } from '../../modality.ts';
import type { Sentence } from '../../sentence.ts';
import type { Range } from './typed.ts';

/** An incident in the making. */
export interface Happening {
  readonly concept: Concept;
  readonly rule: string;
  /** Chunk that says it. */
  readonly index: number;
  readonly by: readonly Range[];
  readonly against: readonly Range[];
  readonly weapon: Range | null;
  /** The words themselves keep a distance: "an alleged gas attack". */
  readonly doubted?: boolean;
}

/** What is struck while it moves. */
const carriers = new Set('convoy convoys ship ships vessel vessels aircraft plane tanker motorcade'.split(' '));

export function incidentOf(
  { passage, chunks }: Sentence,
  { concept, rule, index, by, against, weapon, doubted }: Happening,
): Predication {
  const { first, last } = chunks[index]!;
  const ledUp = chunks[index]!.type === 'verb' ? ledUpTo(passage, chunks, index) : null;
  const modality = weaker(modalityAt(chunks, index), ledUp?.restraint ?? 'asserted');
  // "warned of reprisals for any strike": one that may never come.
  const any = chunks[index]!.group !== undefined && wordAt(passage, first)?.form === 'any';
  return createPredication({
    concept,
    trigger: [first, last],
    incident: {
      by,
      against,
      weapon,
      moving: against.some(([, end]) => carriers.has(formAt(passage, end - 1))),
    },
    modality: weaker(modality, any ? 'hypothetical' : doubted === true ? 'alleged' : 'asserted'),
    rule,
  });
}
