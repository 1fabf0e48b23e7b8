import type { Call, Command } from '../command.ts';
import { writing } from '../dossier/open.ts';
import { actorOption } from '../dossier/pen.ts';
import { reportIdOf } from '../dossier/resolve-id.ts';
import { dossierOption } from '../dossier/which.ts';
import { type Ending, Fault } from '../faults.ts';

export const remove: Command = {
  name: 'remove',
  summary: 'hide reports of a dossier; nothing is erased',
  usage: ['remove REPORT…', 'remove --undo REPORT…'],
  options: [dossierOption, { name: 'undo', says: 'show them again; name them by their whole ids' }, actorOption],
  notes: ['The original, its reading and its history stay in the folder and in bundles of it.'],
  run,
};

async function run(call: Call): Promise<Ending> {
  if (call.operands.length === 0) throw new Fault('usage', 'no report was given');
  return writing(call, async ({ dossier, decide }): Promise<Ending> => {
    for (const words of call.operands) {
      const report = await reportIdOf(dossier, words);
      const { last, state } = await dossier.ruling(`report:${report}`);
      const act = call.options.undo ? 'show' : 'hide';
      if ((act === 'hide') === (state === 'hidden')) {
        call.terminal.say(`${report} is ${act === 'hide' ? 'hidden' : 'in view'} already`);
        continue;
      }
      const { entry } = await decide({ kind: 'decided', act, report, basis: last });
      call.terminal.say(`${report} is ${act === 'hide' ? 'hidden' : 'in view again'} (entry ${entry.seq})`);
    }
    return 'ok';
  });
}
