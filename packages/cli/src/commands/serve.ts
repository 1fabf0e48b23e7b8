import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Call, type Command, optionValue } from '../command.ts';
import { type Ending, Fault } from '../faults.ts';
import { inputsOf, readingNotes, readingOptions } from '../reading/inputs-of.ts';
import { readAll } from '../reading/read-all.ts';
import { counted } from '../terminal/counted.ts';

const PROJECT = resolve(import.meta.dirname, '..', '..', '..', '..');
const PAGES = join(PROJECT, 'packages', 'web', 'dist');
const SAMPLES = join(PROJECT, 'samples');

export const serve: Command = {
  name: 'serve',
  summary: 'the workbench over reports, on this machine',
  usage: ['serve [FILE_OR_FOLDER…]        (the sample dossiers when none is given)'],
  options: [
    ...readingOptions,
    { name: 'port', short: 'p', value: 'N', says: 'the first port to try, then the next free one (default 4848)' },
    {
      name: 'host',
      value: 'NAME',
      says: 'whom to serve (default 127.0.0.1: this machine alone; there is no password)',
    },
  ],
  notes: readingNotes,
  run,
};

async function run(call: Call): Promise<Ending> {
  const { terminal } = call;
  const port = portOf(call);
  const host = optionValue(call, 'host') ?? '127.0.0.1';
  if (!existsSync(join(PAGES, 'index.html'))) {
    throw new Fault(
      'environment',
      'the pages are not built',
      'Run "npm start" in the clone: it builds and serves them.',
    );
  }
  const paths = call.operands.length > 0 ? call.operands : [relative(process.cwd(), SAMPLES) || '.'];
  const inputs = inputsOf(call, paths);
  const [{ memoryDossier }, { serve: listen }] = await Promise.all([
    import('@variorum/store'),
    import('@variorum/server'),
  ]);
  const { readings, gazetteer } = await readAll(inputs, terminal);
  const dossier = memoryDossier(readings);
  const served = await listen({ dossier, gazetteer, port, host, webRoot: PAGES }).catch((error: unknown) => {
    throw new Fault('environment', `cannot serve: ${error instanceof Error ? error.message : String(error)}`);
  });
  const claims = readings.reduce((sum, reading) => sum + reading.claims.length, 0);
  terminal.say(`${counted(readings.length, 'report')}, ${counted(claims, 'claim')}. Stop with Ctrl-C.`);
  await terminal.out(`Variorum is at ${served.url}\n`);
  await untilStopped();
  await served.close();
  await dossier.close();
  return 'ok';
}

function portOf(call: Call): number {
  const words = optionValue(call, 'port') ?? '4848';
  const port = Number(words);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Fault('usage', `--port ${words} is no port`);
  return port;
}

function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
  });
}
