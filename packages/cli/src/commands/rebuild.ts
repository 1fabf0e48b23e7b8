import type { Call, Command } from '../command.ts';
import { writing } from '../dossier/open.ts';
import { actorOption } from '../dossier/pen.ts';
import { databaseNote, dossierOption } from '../dossier/which.ts';
import type { Ending } from '../faults.ts';
import { counted } from '../terminal/counted.ts';

export const rebuild: Command = {
  name: 'rebuild',
  summary: 'make the index of a dossier anew from originals, readings and ledger',
  usage: ['rebuild'],
  options: [dossierOption, actorOption],
  notes: [
    'The index holds nothing that is not elsewhere in the dossier; its file can be deleted at any time.',
    databaseNote,
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  return writing(
    call,
    async ({ dossier }): Promise<Ending> => {
      const { total } = await dossier.list({ limit: 1 });
      call.terminal.say(`The index is new: ${counted(total, 'report')}.`);
      return 'ok';
    },
    { rebuild: true },
  );
}
