import type { ReportSummary } from '@variorum/store';
import { type Call, type Command, optionValue } from '../command.ts';
import { reading } from '../dossier/open.ts';
import { dossierOption } from '../dossier/which.ts';
import { type Ending, Fault } from '../faults.ts';
import { counted } from '../terminal/counted.ts';
import { inWords } from '../terminal/in-words.ts';
import { table } from '../terminal/table.ts';

/** Reports fetched at once; a list of any length needs the memory of so many. */
const PAGE = 500;

export const list: Command = {
  name: 'list',
  summary: 'the reports of a dossier, by date',
  usage: ['list', 'list --failed'],
  options: [
    dossierOption,
    { name: 'limit', short: 'n', value: 'N', says: 'at most so many (default: all)' },
    { name: 'failed', says: 'inputs that gave no report, with the reason' },
    { name: 'json', says: 'one JSON line each' },
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const { terminal, options } = call;
  const most = limitOf(call) ?? Number.POSITIVE_INFINITY;
  return reading(call, async (dossier): Promise<Ending> => {
    if (options.failed) {
      const failures = await dossier.failures();
      for (const failure of failures.slice(0, most)) {
        const line = `${failure.input}  ${inWords(failure)}`;
        await terminal.out(`${options.json ? JSON.stringify(failure) : line}\n`);
      }
      return 'ok';
    }
    let after: string | null = null;
    let shown = 0;
    do {
      const limit = Math.min(PAGE, most - shown);
      const page = await dossier.list(after === null ? { limit } : { limit, after });
      shown += page.reports.length;
      await terminal.out(
        options.json ? page.reports.map(jsonLine).join('') : reportTable(page.reports, terminal.columns),
      );
      after = page.next;
      if (terminal.interactive && (after === null || shown >= most)) {
        terminal.say(`${shown.toLocaleString('en')} of ${counted(page.total, 'report')}`);
      }
    } while (after !== null && shown < most);
    return 'ok';
  });
}

export function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** Reports as rows: date, id, claims, publisher, title. */
export function reportTable(reports: readonly ReportSummary[], width: number): string {
  if (reports.length === 0) return '';
  const head = ['date', 'report', 'claims', 'publisher', 'title'];
  const leasts = [10, 12, 6, 12, 20];
  const columns = head.map((name, at) => ({ head: name, least: leasts[at]! }));
  const rows = reports.map(({ published, id, claims, publisher, title, input }) => [
    published ?? '–',
    id.slice('sha256:'.length, 'sha256:'.length + 12),
    String(Object.values(claims).reduce((sum, n) => sum + n, 0)),
    publisher ?? '–',
    title ?? input,
  ]);
  return `${table(columns, rows, width).join('\n')}\n`;
}

/** The value of `--limit`, if it was given. */
export function limitOf(call: Call): number | undefined {
  const words = optionValue(call, 'limit');
  if (words === undefined) return undefined;
  const limit = Number(words);
  if (!Number.isInteger(limit) || limit < 1) throw new Fault('usage', `--limit ${words} is no number of lines`);
  return limit;
}
