import { existsSync } from 'node:fs';
import { unbundle as unbundleTo } from '@variorum/store';
import type { Call, Command } from '../command.ts';
import { withDossier } from '../dossier/faults.ts';
import { actorOption, penOf } from '../dossier/pen.ts';
import { databaseNote, databaseUrl } from '../dossier/which.ts';
import { type Ending, Fault } from '../faults.ts';
import { counted } from '../terminal/counted.ts';

export const unbundle: Command = {
  name: 'unbundle',
  summary: 'take a dossier out of a bundle, checked from end to end',
  usage: ['unbundle FILE.zip FOLDER'],
  options: [actorOption],
  notes: [
    'The folder must be empty or not there yet. A bundle in which anything is altered leaves nothing behind.',
    databaseNote,
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const [file, folder, ...more] = call.operands;
  if (file === undefined || folder === undefined || more.length > 0) {
    throw new Fault('usage', 'unbundle takes a zip and a folder');
  }
  if (!existsSync(file)) throw new Fault('not-found', `there is no ${file}`);
  call.terminal.progress('unpacking and checking…');
  const { entries, originals } = await withDossier(() =>
    unbundleTo({ bundle: file, folder, pen: penOf(call), databaseUrl: databaseUrl() }),
  );
  call.terminal.progress(null);
  call.terminal.say(
    `${folder}: ${counted(originals, 'original')}, ${entries.toLocaleString('en')} ledger lines, all as recorded.`,
  );
  return 'ok';
}
