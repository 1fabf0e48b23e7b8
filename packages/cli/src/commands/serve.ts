import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Gazetteer } from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import { type Call, type Command, optionValue } from '../command.ts';
import { actorOption } from '../dossier/pen.ts';
import { type Ending, Fault } from '../faults.ts';
import { inputsOf, readingNotes, readingOptions } from '../reading/inputs-of.ts';
import { readAll } from '../reading/read-all.ts';
import { conflictOf, conflictOption } from '../reckoning/choices.ts';
import type { openDesk } from '../serving/desk.ts';
import type { ThreadMaterial } from '../serving/thread-material.ts';
import { counted } from '../terminal/counted.ts';

const PROJECT = resolve(import.meta.dirname, '..', '..', '..', '..');
const PAGES = join(PROJECT, 'packages', 'web', 'dist');
const SAMPLES = join(PROJECT, 'samples');

export const serve: Command = {
  name: 'serve',
  summary: 'the workbench over reports, on this machine',
  usage: ['serve [FILE_OR_FOLDER…]        (the samples when none is given)', 'serve DOSSIER'],
  options: [
    ...readingOptions,
    actorOption,
    conflictOption,
    { name: 'port', short: 'p', value: 'N', says: 'the first port to try, then the next free one (default 4848)' },
    {
      name: 'host',
      value: 'NAME',
      says: 'whom to serve (default 127.0.0.1: this machine alone)',
    },
    { name: 'tiles', value: 'FILE', says: 'a PMTiles file: the map of control in detail (without: land and borders)' },
    { name: 'no-token', says: 'ask for no token: everybody who reaches the port may read all' },
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
  const conflict = conflictOf(call);
  const { dossier, gazetteer, says, desk, kept } = await material(call);
  const { serve: listen } = await import('@variorum/server');
  const { openActors } = await import('@variorum/gazetteer');
  const { startThread } = await import('../serving/start-thread.ts');
  const served = await listen({
    dossier,
    gazetteer,
    actors: openActors(),
    conflict,
    startThread: () => startThread({ kept, mayWrite: desk !== null, conflict }),
    desk,
    ...tilesOf(call),
    port,
    host,
    webRoot: PAGES,
    ...(call.options['no-token'] === true ? { token: null } : {}),
  }).catch((error: unknown) => {
    throw new Fault('environment', `cannot serve: ${error instanceof Error ? error.message : String(error)}`);
  });
  terminal.say(`${says}. Stop with Ctrl-C.`);
  await terminal.out(`Variorum is at ${served.startUrl}\n`);
  await untilStopped();
  await served.close();
  await desk?.close();
  await dossier.close();
  return 'ok';
}

interface Material {
  readonly dossier: Dossier;
  readonly gazetteer: Gazetteer;
  /** Where the pages may write; `null` where nothing is kept. */
  readonly desk: ReturnType<typeof openDesk> | null;
  /** Where the dossier lies, for others to open it; `null` where nothing is kept. */
  readonly kept: ThreadMaterial['kept'];
  /** How much there is. */
  readonly says: string;
}

/** A dossier as it stands, or one in memory of the files given, read now. */
async function material(call: Call): Promise<Material> {
  const { isDossier, memoryDossier } = await import('@variorum/store');
  const [folder, ...more] = call.operands;
  if (folder !== undefined && more.length === 0 && isDossier(folder)) return keptMaterial(call, folder);
  const paths = call.operands.length > 0 ? call.operands : [relative(process.cwd(), SAMPLES) || '.'];
  const { readings, gazetteer } = await readAll(inputsOf(call, paths), call.terminal);
  const claims = readings.reduce((sum, reading) => sum + reading.claims.length, 0);
  const says = `${counted(readings.length, 'report')}, ${counted(claims, 'claim')}`;
  return { dossier: memoryDossier(readings), gazetteer, desk: null, kept: null, says };
}

async function keptMaterial(call: Call, folder: string): Promise<Material> {
  const [{ openForReading }, { withDossier }, { openGazetteer }, { openDesk }, { penOf }, { databaseUrl }] =
    await Promise.all([
      import('../dossier/open.ts'),
      import('../dossier/faults.ts'),
      import('@variorum/gazetteer'),
      import('../serving/desk.ts'),
      import('../dossier/pen.ts'),
      import('../dossier/which.ts'),
    ]);
  const dossier = await withDossier(() => openForReading(call, folder));
  const { total } = await dossier.list({ limit: 1 });
  const kept = { folder, databaseUrl: databaseUrl() };
  const desk = openDesk({ ...kept, pen: penOf(call) });
  return { dossier, gazetteer: openGazetteer(), desk, kept, says: counted(total, 'report') };
}

/** As named: nothing is looked for, and nothing fetched. */
function tilesOf(call: Call): { readonly tiles?: string } {
  const tiles = optionValue(call, 'tiles');
  if (tiles !== undefined && !existsSync(tiles)) throw new Fault('not-found', `there is no file ${tiles}`);
  return tiles === undefined ? {} : { tiles };
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
