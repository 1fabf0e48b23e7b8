import { type BeginningAccount, type BeginningLine, beginningLines, beginningsPolicy } from '@variorum/engine';
import { beginningColumns, beginningRows } from '@variorum/server/columns';
import { daysWords, linesCommand } from '../reckoning/lines-command.ts';
import type { Style } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';

const VERDICT: Readonly<Record<BeginningLine['status'], string>> = {
  agreed: '  agreed: ',
  disputed: '  cannot both be true: ',
  open: '',
};

export const beginnings = linesCommand({
  name: 'beginnings',
  summary: 'when an offensive, hostilities or a war began, who says so, and on which days all of them agree',
  notes: [
    'What may be one beginning stands together where all its days meet. Days that do not are a dispute only where both surely tell of one.',
  ],
  one: 'beginning',
  policy: beginningsPolicy,
  lines: ({ readings, gazetteer: { contains, get }, actors, decisions }, place) =>
    beginningLines(readings, { contains, get, actors, decisions, place }),
  columns: beginningColumns,
  rows: beginningRows,
  words: lineLines,
});

function lineLines({ place, status, accounts, because, assumes, ...days }: BeginningLine, width: number, style: Style) {
  const says = VERDICT[status];
  const [first = '', ...rest] = says === '' ? [] : paragraph(says, because.join(' '), width);
  return [
    style.strong(`${place.name}, ${daysWords(days)}`),
    ...accounts.flatMap((account) => paragraph('  ', accountWords(account), width)),
    ...(says === '' ? [] : [status === 'disputed' ? first.replace(says, () => style.clash(says)) : first, ...rest]),
    ...(assumes.length === 0 ? [] : paragraph('  Assumed: ', `${assumes.join('; ')}.`, width)),
    '',
  ];
}

function accountWords({ claim, chain, modality, by, words, whenWords, ...days }: BeginningAccount): string {
  const hedge = modality === 'asserted' ? '' : ` (${modality})`;
  const whom = by.length === 0 ? '' : `; by ${by.join(' and ')}`;
  return `${claim}: “${words}”, “${whenWords}”: ${daysWords(days)}${hedge}${whom}, ${chain}`;
}
