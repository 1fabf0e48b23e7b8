/** `npm run evaluate`: scores on every gold set, against floors, or against another version. See README.md here. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { missLines, scoreTable, tally } from 'variorum/scoring';
import { changesBetween } from './changes.ts';
import { belowFloors, measuresOf, readFloors } from './floors.ts';
import { frozenAt } from './other-version.ts';
import { freeze, runSets, type SetResult } from './results.ts';
import { SET_NAMES, type SetName } from './sets.ts';

const USAGE = `npm run evaluate -- [SET…] [--misses] [--floors] [--against [REF]] [--freeze FILE] [--json] [--shared DIR]
  SET            ${SET_NAMES.join(', ')}; all of them when none is named
  --misses       each miss, extra and wrong field with its words
  --floors       fail where a score lies below evaluation/floors.json
  --against REF  gains and losses claim by claim since that version (default: main)
  --freeze FILE  write the outcomes, without words, as JSON
  --json         scores as JSON instead of a table
  --shared DIR   where the seeds and the dev texts lie (default: ../shared)`;

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  // `--against` may stand alone; parseArgs knows no optional values.
  args: process.argv.slice(2).flatMap((arg, at, all) => {
    const next = all[at + 1];
    const alone = arg === '--against' && (next === undefined || next.startsWith('--'));
    return alone ? ['--against', 'main'] : [arg];
  }),
  options: {
    misses: { type: 'boolean', default: false },
    floors: { type: 'boolean', default: false },
    against: { type: 'string' },
    freeze: { type: 'string' },
    json: { type: 'boolean', default: false },
    shared: { type: 'string' },
    'gold-root': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !SET_NAMES.some((known) => known === name));
if (values.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `no set is called ${unknown.join(', ')}\n${USAGE}` : USAGE);
  process.exit(unknown.length > 0 ? 1 : 0);
}

const shared = resolve(values.shared ?? join(root, '..', 'shared'));
const sets = positionals as SetName[];
// Another version is measured on this version's samples: what changed is to be the reader, not the gold.
const results = runSets(resolve(values['gold-root'] ?? root), shared, sets);
if (values.freeze !== undefined) writeFileSync(values.freeze, `${JSON.stringify(freeze(results), null, 1)}\n`);
if (values.json) console.log(JSON.stringify(Object.fromEntries(results.map(scoresOf)), null, 2));
else for (const result of results) printSet(result);
if (values.against !== undefined) await printChanges(values.against);
if (values.floors) checkFloors();

function scoresOf({ set, evaluated }: SetResult): readonly [string, unknown] {
  return [set.name, set.absent ? { absent: set.absent } : measuresOf(tally(evaluated.map(({ score }) => score)))];
}

function printSet({ set, evaluated }: SetResult): void {
  if (set.absent) {
    console.log(`${set.name}: skipped, ${set.absent}\n`);
    return;
  }
  console.log(`${scoreTable(set.name, tally(evaluated.map(({ score }) => score)))}\n`);
  if (!values.misses) return;
  for (const { judged, reading } of evaluated) {
    for (const line of missLines(judged, reading.report.text)) console.log(`  ${line}`);
  }
  console.log();
}

async function printChanges(ref: string): Promise<void> {
  const changes = changesBetween(await frozenAt(ref, { root, shared, sets }), freeze(results));
  const count = (side: 'gains' | 'losses'): number => changes.reduce((sum, change) => sum + change[side].length, 0);
  console.log(`against ${ref}: ${count('gains')} gains, ${count('losses')} losses`);
  for (const { set, where, gains, losses } of changes) {
    for (const gain of gains) console.log(`  + ${set} ${where}: ${gain}`);
    for (const loss of losses) console.log(`  - ${set} ${where}: ${loss}`);
  }
}

function checkFloors(): void {
  if (!existsSync(join(import.meta.dirname, 'floors.json'))) throw new Error('evaluation/floors.json is not there');
  const floors = readFloors();
  const measured = results.filter(({ evaluated }) => evaluated.length > 0);
  const below = measured.flatMap(({ set, evaluated }) =>
    belowFloors(set.name, tally(evaluated.map(({ score }) => score)), floors),
  );
  for (const line of below) console.error(line);
  if (measured.length === 0) console.error('no set could be measured');
  const checked = measured.reduce((sum, { set }) => sum + Object.keys(floors[set.name] ?? {}).length, 0);
  console.log(`${checked - below.length} of ${checked} floors hold`);
  if (below.length > 0 || checked === 0) process.exitCode = 1;
}
