import type { ActorIndex, Gazetteer, Pairings, Reading, StandRuling } from '@variorum/engine';
import type { Call, Option } from '../command.ts';
import { reading } from '../dossier/open.ts';
import { dossierOption } from '../dossier/which.ts';
import { inputsOf, readingNotes, readingOptions } from '../reading/inputs-of.ts';
import { readAll } from '../reading/read-all.ts';

/** Readings to set side by side, with what tells places and actors apart. */
export interface Gathered {
  readonly readings: readonly Reading[];
  /** How many inputs could not be read. */
  readonly failed: number;
  readonly gazetteer: Gazetteer;
  readonly actors: ActorIndex;
  /** Which claims people joined to one event or parted; absent where no dossier was asked for. */
  readonly decisions?: Pairings;
  /** Where people have sources stand; absent where no dossier was asked for. */
  readonly stands?: readonly StandRuling[];
}

/** Of every command that works on files as well as on a dossier. */
export const gatherOptions: readonly Option[] = [dossierOption, ...readingOptions];

export const gatherNotes: readonly string[] = [
  'Without files or folders it works on the dossier that this folder lies in, or the one named.',
  ...readingNotes,
];

/** The reports that a call names, read anew; or, where it names none, all of its dossier as read before. */
export async function gather(call: Call): Promise<Gathered> {
  const { openActors, openGazetteer } = await import('@variorum/gazetteer');
  if (call.operands.length > 0) {
    const { readings, failed, gazetteer } = await readAll(inputsOf(call, call.operands), call.terminal);
    return { readings, failed, gazetteer, actors: openActors() };
  }
  return reading(call, async (dossier) => {
    const readings: Reading[] = [];
    for await (const one of dossier.readings()) readings.push(one);
    const [decisions, stands] = await Promise.all([dossier.pairings(), dossier.stands()]);
    return { readings, failed: 0, gazetteer: openGazetteer(), actors: openActors(), decisions, stands };
  });
}
