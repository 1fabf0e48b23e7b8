/**
 * One version of the reader in a process of its own: reads every report once for each message, and answers with the speed. A
 * version that cannot read several together reads them one by one.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Read, ReportInput } from '@variorum/engine';
import { inGroups } from 'variorum/together';

const [, , version = '', here = ''] = process.argv;
/** Texts are those of the version that asks, so that both read the same. */
const { benchTexts } = await import(pathToFileURL(join(here, 'bench', 'texts.ts')).href);
const { openReader } = await import(pathToFileURL(join(version, 'packages', 'cli', 'src', 'reader.ts')).href);
const { reports, bytes } = benchTexts(here) as { readonly reports: readonly ReportInput[]; readonly bytes: number };
const { read } = openReader() as {
  readonly read: ((report: ReportInput) => unknown) & { readonly together?: Read['together'] };
};
const groups = inGroups(reports, ({ text }) => text.length);

process.on('message', () => {
  const began = process.cpuUsage();
  if (read.together === undefined) for (const report of reports) read(report);
  else for (const group of groups) read.together(group);
  const { user, system } = process.cpuUsage(began);
  process.send?.(bytes / (user + system));
});
process.send?.(0);
