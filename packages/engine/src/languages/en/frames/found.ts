/* What every frame hands on. */
import type { Concept } from '../../../concepts.ts';
import type { Modality } from '../../../model/claim.ts';
import type { Placed } from '../roles.ts';

/** What a frame found: the word that says it, and the groups that it befalls. */
export interface Found {
  readonly concept: Concept;
  readonly rule: string;
  /** Chunk of the word that says it. */
  readonly index: number;
  readonly patients: readonly Placed[];
  readonly modality?: Modality | undefined;
  readonly running?: boolean | undefined;
  /** Of those already told of: "two of the wounded". */
  readonly ofLot?: boolean | undefined;
  /** Of something that goes on, whatever else the sentence says: a total, a number at a date. */
  readonly lasting?: boolean | undefined;
  /** Chunk behind which parts ("including…") may stand, if not right behind the patients. */
  readonly partsFrom?: number | undefined;
}
