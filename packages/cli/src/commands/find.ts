import type { ClaimQuery } from '@variorum/store';
import { type Call, type Command, optionValue } from '../command.ts';
import { reading } from '../dossier/open.ts';
import { dossierOption } from '../dossier/which.ts';
import { type Ending, Fault } from '../faults.ts';
import { counted } from '../terminal/counted.ts';
import { table } from '../terminal/table.ts';
import { jsonLine, limitOf, reportTable } from './list.ts';

/** Shown when no `--limit` is given. */
const USUAL = 50;
const CLAIM_OPTIONS = ['measure', 'population', 'place', 'least', 'most', 'from', 'to'] as const;

export const find: Command = {
  name: 'find',
  summary: 'reports of a dossier by their words, claims by figure, window and place, names by their spelling',
  usage: ['find WORDS…', 'find --measure killed --least 100 --from 2019-04-01', 'find --name Khan-Sheikhun'],
  options: [
    dossierOption,
    { name: 'name', value: 'NAME', says: 'names of places, sources and actors that are spelt nearly so' },
    { name: 'measure', value: 'WORD', says: 'claims of this measure: killed, injured, displaced, …' },
    { name: 'population', value: 'WORD', says: 'claims about this population: civilians, children, …' },
    { name: 'place', value: 'ID', says: 'claims about this place' },
    { name: 'least', value: 'N', says: 'claims that allow this many or more' },
    { name: 'most', value: 'N', says: 'claims that allow this many or fewer' },
    { name: 'from', value: 'DATE', says: 'claims whose window reaches this day or a later one' },
    { name: 'to', value: 'DATE', says: 'claims whose window reaches this day or an earlier one' },
    { name: 'limit', short: 'n', value: 'N', says: `at most so many (default ${USUAL})` },
    { name: 'json', says: 'one JSON line each' },
  ],
  notes: [
    'All words must stand in a report; "words in quotation marks" stand together; a star lets a word go on: bomb*',
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const { operands, options, terminal } = call;
  const limit = limitOf(call) ?? USUAL;
  const name = optionValue(call, 'name');
  const claims = claimQuery(call, limit);
  if ([operands.length > 0, name !== undefined, claims !== null].filter(Boolean).length !== 1) {
    throw new Fault('usage', 'find takes words, or --name, or what claims say', 'See: variorum find --help');
  }
  return reading(call, async (dossier): Promise<Ending> => {
    if (name !== undefined) {
      const found = await dossier.findNames(name, limit);
      const rows = found.map((each) => [
        each.name,
        each.likeness.toFixed(2),
        each.roles.join(', '),
        String(each.reports),
      ]);
      await print(call, found, ['name', 'likeness', 'as', 'reports'], rows);
      return endingFor(found);
    }
    if (claims !== null) {
      const found = await dossier.findClaims(claims);
      const whole = await Promise.all(found.map(async ({ id }) => dossier.claim(id)));
      const rows = whole.flatMap((each) =>
        each === undefined ? [] : [[each.claim.id, each.report.publisher ?? '–', each.claim.anchor.exact]],
      );
      await print(
        call,
        options.json ? whole.filter((each) => each !== undefined) : found,
        ['claim', 'publisher', 'words'],
        rows,
      );
      return endingFor(found);
    }
    const { reports, total } = await dossier.findText({ words: operands.join(' '), limit });
    await terminal.out(options.json ? reports.map(jsonLine).join('') : reportTable(reports, terminal.columns));
    if (total > reports.length) terminal.say(`${reports.length} of ${counted(total, 'report')}; --limit shows more`);
    return endingFor(reports);
  });
}

function endingFor(found: readonly unknown[]): Ending {
  return found.length > 0 ? 'ok' : 'not-found';
}

async function print(
  { terminal, options }: Call,
  found: readonly object[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  if (options.json) await terminal.out(found.map(jsonLine).join(''));
  else if (rows.length > 0) {
    const columns = head.map((words) => ({ head: words, least: 8 }));
    await terminal.out(`${table(columns, rows, terminal.columns).join('\n')}\n`);
  }
}

/** `null` where no option speaks of claims. */
function claimQuery(call: Call, limit: number): ClaimQuery | null {
  const given = CLAIM_OPTIONS.flatMap((name) => {
    const words = optionValue(call, name);
    return words === undefined ? [] : [[name, parsed(name, words)] as const];
  });
  return given.length === 0 ? null : { ...Object.fromEntries(given), limit };
}

function parsed(name: (typeof CLAIM_OPTIONS)[number], words: string): string | number {
  if (name === 'least' || name === 'most') {
    const figure = Number(words);
    if (!Number.isFinite(figure) || figure < 0) throw new Fault('usage', `--${name} ${words} is no figure`);
    return figure;
  }
  if ((name === 'from' || name === 'to') && !/^\d{4}-\d{2}-\d{2}$/.test(words)) {
    throw new Fault('usage', `--${name} ${words} is no day`, 'Write 2019-08-22.');
  }
  return words;
}
