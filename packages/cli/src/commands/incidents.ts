import { type IncidentAccount, type IncidentLine, incidentLines, incidentsPolicy } from '@variorum/engine';
import { incidentColumns, incidentRows, withPolicy } from '@variorum/server/columns';
import { type Call, type Command, optionValue } from '../command.ts';
import type { Ending } from '../faults.ts';
import { gather, gatherNotes, gatherOptions } from '../reckoning/gather.ts';
import { give, outputOptions } from '../reckoning/output.ts';
import { policyLines } from '../reckoning/policy-lines.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import { endingOf } from './read.ts';

export const incidents: Command = {
  name: 'incidents',
  summary: 'what happened where, who says so how firmly, and whom each names as having done it',
  usage: ['incidents', 'incidents FILE_OR_FOLDER…'],
  options: [{ name: 'place', value: 'PLACE', says: 'only at this place' }, ...outputOptions, ...gatherOptions],
  notes: [
    'Who asserts and who says "alleged" stand side by side. Nobody is said to be right, or to have done it.',
    ...gatherNotes,
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const place = optionValue(call, 'place');
  const { readings, failed, actors } = await gather(call);
  const lines = incidentLines(readings, place === undefined ? { actors } : { actors, place });
  const { columns } = call.terminal;
  await give(call, {
    json: { policy: incidentsPolicy, lines },
    columns: withPolicy(incidentColumns, incidentsPolicy),
    rows: incidentRows(lines),
    lines: () => [
      ...lines.flatMap((line) => lineLines(line, columns, styleFor(call.terminal))),
      ...(lines.length === 0 ? ['no incident was found', ''] : []),
      ...policyLines(incidentsPolicy, columns),
    ],
  });
  if (lines.length > 0 || place === undefined) return endingOf(failed, readings.length);
  call.terminal.say(`variorum: no incident is told of at ${place}`);
  return 'not-found';
}

function lineLines({ type, place, from, to, accounts, differs }: IncidentLine, width: number, style: Style) {
  const days = from === to ? from : `${from} to ${to}`;
  return [
    style.strong(`${type}, ${place.name}, ${days}`),
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
