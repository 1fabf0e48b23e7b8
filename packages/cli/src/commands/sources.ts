import { type SourceRow, type Sources, sourcesOf } from '@variorum/engine';
import { sourceColumns, withPolicy } from '@variorum/server/columns';
import type { Call, Command } from '../command.ts';
import type { Ending } from '../faults.ts';
import { gather, gatherNotes, gatherOptions } from '../reckoning/gather.ts';
import { give, outputOptions } from '../reckoning/output.ts';
import { policyLines } from '../reckoning/policy-lines.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { type Column, table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import { endingOf } from './read.ts';

export const sources: Command = {
  name: 'sources',
  summary: 'who cites whom, who goes in a circle, and what a source never mentions that three others do',
  usage: ['sources', 'sources FILE_OR_FOLDER…'],
  options: [...outputOptions, ...gatherOptions],
  notes: [
    'Origins are the ends of chains: however many pass a claim on, it counts once.',
    'A blind spot needs three others who mention a thing, of a place that the source does report on.',
    ...gatherNotes,
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const { readings, failed, gazetteer, actors } = await gather(call);
  const found = sourcesOf(readings, { contains: gazetteer.contains, get: gazetteer.get, actors });
  await give(call, {
    json: found,
    columns: withPolicy(sourceColumns, found.policy),
    rows: found.rows,
    lines: () => linesOf(found, call.terminal.columns, styleFor(call.terminal)),
  });
  return endingOf(failed, readings.length);
}

const COLUMNS: readonly Column[] = [
  { head: 'source', least: 20 },
  { head: 'reports', least: 7 },
  { head: 'origin of', least: 9 },
  { head: 'passes on', least: 9 },
  { head: 'cites', least: 20 },
  { head: 'cited by', least: 20 },
];

function linesOf(
  { policy, rows, circles, blindSpots, sharedTexts }: Sources,
  width: number,
  style: Style,
): readonly string[] {
  const cells = rows.map(({ name, reports, origin, passesOn, cites, citedBy }) => [
    name,
    reports === 0 ? '' : String(reports),
    String(origin),
    passesOn === 0 ? '' : String(passesOn),
    names(cites),
    names(citedBy),
  ]);
  const [head = '', ...body] = table(COLUMNS, cells, width);
  return [
    style.faint(head),
    ...body,
    '',
    ...circles.flatMap(({ sources: round, claims }) => {
      const way = [...round, round[0]!].map(({ name }) => name).join(' cites ');
      return paragraph(style.clash('circle: '), `${way} (${claims.join(', ')})`, width);
    }),
    ...sharedTexts.flatMap((reports) => paragraph('one text: ', reports.join(', '), width)),
    ...blindSpots.flatMap(({ source, topic, mentioned }) =>
      paragraph(
        `${source.name} never mentions `,
        `${topic.words} (${topic.place.name}); ${mentioned.map((each) => each.source.name).join(', ')} do`,
        width,
      ),
    ),
    ...policyLines(policy, width),
  ];
}

function names(list: SourceRow['cites']): string {
  return list.map(({ source, claims }) => (claims === 1 ? source.name : `${source.name} ×${claims}`)).join(', ');
}
