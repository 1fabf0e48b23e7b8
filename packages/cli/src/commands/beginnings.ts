import { type BeginningAccount, type BeginningLine, beginningLines, beginningsPolicy } from '@variorum/engine';
import { beginningColumns, beginningRows, withPolicy } from '@variorum/server/columns';
import { type Call, type Command, optionValue } from '../command.ts';
import type { Ending } from '../faults.ts';
import { gather, gatherNotes, gatherOptions } from '../reckoning/gather.ts';
import { give, outputOptions } from '../reckoning/output.ts';
import { policyLines } from '../reckoning/policy-lines.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import { endingOf } from './read.ts';

export const beginnings: Command = {
  name: 'beginnings',
  summary: 'when an offensive, hostilities or a war began, who says so, and on which days all of them agree',
  usage: ['beginnings', 'beginnings FILE_OR_FOLDER…'],
  options: [{ name: 'place', value: 'PLACE', says: 'only at this place' }, ...outputOptions, ...gatherOptions],
  notes: [
    'What may be one beginning stands together where all its days meet. Days that do not are a dispute only where both surely tell of one.',
    ...gatherNotes,
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const place = optionValue(call, 'place');
  const { readings, failed, gazetteer, actors, decisions } = await gather(call);
  const lines = beginningLines(readings, {
    contains: gazetteer.contains,
    get: gazetteer.get,
    actors,
    decisions,
    place,
  });
  const { columns } = call.terminal;
  await give(call, {
    json: { policy: beginningsPolicy, lines },
    columns: withPolicy(beginningColumns, beginningsPolicy),
    rows: beginningRows(lines),
    lines: () => [
      ...lines.flatMap((line) => lineLines(line, columns, styleFor(call.terminal))),
      ...(lines.length === 0 ? ['no beginning was found', ''] : []),
      ...policyLines(beginningsPolicy, columns),
    ],
  });
  if (lines.length > 0 || place === undefined) return endingOf(failed, readings.length);
  call.terminal.say(`variorum: no beginning is told of at ${place}`);
  return 'not-found';
}

const VERDICT: Readonly<Record<BeginningLine['status'], string>> = {
  agreed: '  agreed: ',
  disputed: '  cannot both be true: ',
  open: '',
};

function lineLines(
  { place, status, from, to, accounts, because, assumes }: BeginningLine,
  width: number,
  style: Style,
) {
  const days = from === to ? from : `${from} to ${to}`;
  const says = VERDICT[status];
  const [first = '', ...rest] = says === '' ? [] : paragraph(says, because.join(' '), width);
  return [
    style.strong(`${place.name}, ${days}`),
    ...accounts.flatMap((account) => paragraph('  ', accountWords(account), width)),
    ...(says === '' ? [] : [status === 'disputed' ? first.replace(says, () => style.clash(says)) : first, ...rest]),
    ...(assumes.length === 0 ? [] : paragraph('  Assumed: ', `${assumes.join('; ')}.`, width)),
    '',
  ];
}

function accountWords({ claim, chain, modality, by, words, whenWords, from, to }: BeginningAccount): string {
  const hedge = modality === 'asserted' ? '' : ` (${modality})`;
  const whom = by.length === 0 ? '' : `; by ${by.join(' and ')}`;
  const days = from === to ? from : `${from} to ${to}`;
  return `${claim}: “${words}”, “${whenWords}”: ${days}${hedge}${whom}, ${chain}`;
}
