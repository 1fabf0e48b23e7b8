import { createDossier } from '@variorum/store';
import type { Call, Command } from '../command.ts';
import { withDossier } from '../dossier/faults.ts';
import { actorOption, penOf } from '../dossier/pen.ts';
import { type Ending, Fault } from '../faults.ts';

export const init: Command = {
  name: 'init',
  summary: 'make a dossier: a folder that keeps reports, what was read from them, and who did what',
  usage: ['init FOLDER'],
  options: [actorOption],
  notes: ['The folder must be empty or not there yet. It can be zipped, moved and checked as a whole.'],
  run,
};

async function run(call: Call): Promise<Ending> {
  const [folder, ...more] = call.operands;
  if (folder === undefined || more.length > 0) throw new Fault('usage', 'init takes one folder');
  await withDossier(async () => createDossier(folder, penOf(call)));
  call.terminal.say(`${folder} is a dossier now. Next: variorum add --dossier ${folder} FILE_OR_FOLDER…`);
  return 'ok';
}
