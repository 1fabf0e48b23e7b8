import type { ImportReport } from '@variorum/gazetteer';
import type { Call, Command } from '../command.ts';
import { type Ending, Fault } from '../faults.ts';
import { nearest } from '../nearest.ts';
import { counted } from '../terminal/counted.ts';

export const gazetteer: Command = {
  name: 'gazetteer',
  summary: 'take in the place names of a whole country',
  usage: ['gazetteer import SY.txt [alternateNamesV2.txt]'],
  options: [{ name: 'json', says: 'what was taken in, as JSON' }],
  notes: [
    [
      'SY.txt is a country file of GeoNames (download.geonames.org/export/dump, unpacked); alternateNamesV2.txt adds the',
      'names in all languages. Names of GeoNames are under CC BY 4.0. Importing the same country again replaces it.',
    ].join('\n'),
  ],
  run,
};

async function run({ operands: [action, dump, alternateNames, ...more], options, terminal }: Call): Promise<Ending> {
  if (action !== 'import') {
    const meant = action !== undefined && nearest(action, ['import']) ? 'Did you mean "gazetteer import"?' : undefined;
    throw new Fault('usage', action === undefined ? 'gazetteer needs "import" and a file' : `no "${action}"`, meant);
  }
  if (dump === undefined || more.length > 0) throw new Fault('usage', 'gazetteer import takes one or two files');
  const { ImportError, importGeonames } = await import('@variorum/gazetteer');
  terminal.progress(`reading ${dump}…`);
  try {
    const report = await importGeonames(alternateNames === undefined ? { dump } : { dump, alternateNames });
    terminal.progress(null);
    await terminal.out(options.json ? `${JSON.stringify(report)}\n` : `${told(report)}\n`);
    for (const line of malformedLines(report)) terminal.say(line);
    return report.malformed.count > 0 ? 'partly-read' : 'ok';
  } catch (error) {
    if (error instanceof ImportError) throw new Fault('nothing-read', error.message);
    throw error;
  }
}

function told({ places, names, skipped, file }: ImportReport): string {
  const other = skipped > 0 ? `; ${counted(skipped, 'record')} of roads, streams and the like left out` : '';
  return `${counted(places, 'place')} with ${counted(names, 'name')} in ${file}${other}`;
}

function malformedLines({ malformed: { count, first } }: ImportReport): readonly string[] {
  if (count === 0) return [];
  return [
    `variorum: ${counted(count, 'line')} could not be read`,
    ...first.map(({ file, line, text }) => `  ${file}, line ${line}: ${text}`),
  ];
}
