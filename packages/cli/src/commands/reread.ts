import type { ReadingPlace, Writer } from '@variorum/store';
import { jobsOf, jobsOption } from '../adding/jobs.ts';
import { paceLine } from '../adding/pace.ts';
import { rereadings } from '../adding/rereadings.ts';
import type { Call, Command } from '../command.ts';
import { writing } from '../dossier/open.ts';
import { actorOption } from '../dossier/pen.ts';
import { reportIdOf } from '../dossier/resolve-id.ts';
import { databaseNote, dossierOption } from '../dossier/which.ts';
import type { Ending } from '../faults.ts';
import { counted } from '../terminal/counted.ts';
import { jsonLine } from './list.ts';

export const reread: Command = {
  name: 'reread',
  summary: 'read the texts of a dossier again, with the reader of today',
  usage: ['reread', 'reread REPORT…'],
  options: [
    dossierOption,
    jobsOption,
    { name: 'json', says: 'one JSON line for each report whose reading changed' },
    actorOption,
  ],
  notes: [
    [
      'For when Variorum has learned to read better. The texts stay as they are, and so do the readings of then, in their',
      'files; a reading that differs becomes the one that counts. What people decided goes on to hold for the claim of that',
      'id. Where nothing differs, nothing is written.',
    ].join('\n'),
    databaseNote,
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const { terminal, options } = call;
  const jobs = jobsOf(call);
  return writing(call, async (writer): Promise<Ending> => {
    const { dossier, layout } = writer;
    const wanted = new Set<string>();
    for (const words of call.operands) wanted.add(await reportIdOf(dossier, words));
    const all = wanted.size > 0 ? wanted.size : (await dossier.list({ limit: 1 })).total;
    let [done, changed, failed] = [0, 0, 0];
    const lost: string[] = [];
    terminal.progress('opening the place names…');
    let began: number | null = null;
    for await (const group of rereadings(placesOf(writer, wanted), { layout, jobs })) {
      began ??= performance.now();
      const come = await writer.reread(group.flatMap(({ reading }) => reading ?? []));
      for (const { report, failure } of group) {
        if (failure === null) continue;
        failed++;
        terminal.say(`variorum: ${report} could not be read again (${failure}); its reading stands. Please report it.`);
      }
      for (const report of come.reports) if (options.json) await terminal.out(jsonLine({ report }));
      lost.push(...come.lost);
      changed += come.reports.length;
      done += group.length;
      terminal.progress(
        paceLine({ done, all: Math.max(all, done), seconds: (performance.now() - began) / 1000 }, 'read again'),
      );
    }
    terminal.progress(null);
    for (const claim of lost) {
      terminal.say(
        `variorum: claim ${claim} was decided on and is not read any more; its history: variorum log --kind decided`,
      );
    }
    terminal.say(`${counted(done, 'report')} read again, ${counted(changed, 'reading')} changed`);
    return failed === 0 ? 'ok' : 'partly-read';
  });
}

async function* placesOf({ dossier }: Writer, wanted: ReadonlySet<string>): AsyncGenerator<ReadingPlace> {
  for await (const place of dossier.readingPlaces()) if (wanted.size === 0 || wanted.has(place.report)) yield place;
}
