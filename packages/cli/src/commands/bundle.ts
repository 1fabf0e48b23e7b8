import { bundle as bundleTo } from '@variorum/store';
import type { Call, Command } from '../command.ts';
import { writing } from '../dossier/open.ts';
import { actorOption } from '../dossier/pen.ts';
import { dossierOption } from '../dossier/which.ts';
import { type Ending, Fault } from '../faults.ts';
import { counted } from '../terminal/counted.ts';

export const bundle: Command = {
  name: 'bundle',
  summary: 'put a whole dossier into one zip that anybody can check',
  usage: ['bundle FILE.zip'],
  options: [dossierOption, actorOption],
  notes: [
    [
      'The zip holds originals, readings, ledger, a page for people, and SHA256SUMS for "sha256sum -c". Hidden reports and',
      'all that people decided are in it. Mind whom you give it to: reports may name people whom that endangers.',
    ].join('\n'),
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const [file, ...more] = call.operands;
  if (file === undefined || more.length > 0) throw new Fault('usage', 'bundle takes the name of one zip to make');
  return writing(call, async (writer): Promise<Ending> => {
    call.terminal.progress('bundling…');
    const { files, sha256 } = await bundleTo(writer, file);
    call.terminal.progress(null);
    await call.terminal.out(`${sha256}  ${file}\n`);
    call.terminal.say(`${counted(files, 'file')} bundled.`);
    return 'ok';
  });
}
