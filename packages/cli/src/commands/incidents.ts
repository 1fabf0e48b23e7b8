import { type IncidentAccount, type IncidentLine, incidentLines, incidentsPolicy } from '@variorum/engine';
import { incidentColumns, incidentRows } from '@variorum/server/columns';
import { daysWords, linesCommand } from '../reckoning/lines-command.ts';
import type { Style } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';

export const incidents = linesCommand({
  name: 'incidents',
  summary: 'what happened where, who says so how firmly, and whom each names as having done it',
  notes: ['Who asserts and who says "alleged" stand side by side. Nobody is said to be right, or to have done it.'],
  one: 'incident',
  policy: incidentsPolicy,
  lines: ({ readings, actors }, place) => incidentLines(readings, place === undefined ? { actors } : { actors, place }),
  columns: incidentColumns,
  rows: incidentRows,
  words: lineLines,
});

function lineLines({ type, place, accounts, differs, ...days }: IncidentLine, width: number, style: Style) {
  return [
    style.strong(`${type}, ${place.name}, ${daysWords(days)}`),
    ...accounts.flatMap((account) => paragraph('  ', accountWords(account), width)),
    ...differs.flatMap(({ on, because }) => {
      const lead = `  differ on ${on === 'modality' ? 'how firmly it is said' : 'who did it'}: `;
      const [first = '', ...rest] = paragraph(lead, because.join(' '), width);
      return [first.replace(lead, () => style.clash(lead)), ...rest];
    }),
    '',
  ];
}

function accountWords({ claim, chain, modality, by, words }: IncidentAccount): string {
  const hedge = modality === 'asserted' ? '' : ` (${modality})`;
  const whom = by.length === 0 ? '' : `; by ${by.join(' and ')}`;
  return `${claim}: “${words}”${hedge}${whom}, ${chain}`;
}
