import type { Input } from '@variorum/capture/files';
import type { Gazetteer, Reading } from '@variorum/engine';
import { counted } from '../terminal/counted.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failureOf } from './failure.ts';
import { readInputs } from './read-inputs.ts';

export interface ReadAll {
  readonly readings: readonly Reading[];
  /** How many of them could not be read. */
  readonly failed: number;
  readonly gazetteer: Gazetteer;
}

/** All inputs at once, for commands that set them side by side; each that could not be read is told. */
export async function readAll(inputs: readonly Input[], terminal: Terminal): Promise<ReadAll> {
  terminal.progress('opening the place names…');
  const { openReader } = await import('../reader.ts');
  const { read, gazetteer } = openReader();
  const readings: Reading[] = [];
  for await (const found of readInputs(inputs, read)) {
    readings.push(...found);
    terminal.progress(`${readings.length} of ${counted(inputs.length, 'report')} read`);
  }
  terminal.progress(null);
  let failed = 0;
  for (const reading of readings) {
    const failure = failureOf(reading);
    if (failure === null) continue;
    failed++;
    terminal.say(`variorum: ${reading.report.input} was not read: ${failure}`);
  }
  return { readings, failed, gazetteer };
}
