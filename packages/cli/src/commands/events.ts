import { type Account, type Policy, type TollEvent, tollEvents } from '@variorum/engine';
import { eventColumns, eventRows, withPolicy } from '@variorum/server/columns';
import type { Call, Command } from '../command.ts';
import type { Ending } from '../faults.ts';
import { filterOf, filterOptions, policyOf, policyOption } from '../reckoning/choices.ts';
import { gather, gatherNotes, gatherOptions } from '../reckoning/gather.ts';
import { notFound, sayNotices } from '../reckoning/notices.ts';
import { give, outputOptions } from '../reckoning/output.ts';
import { policyLines } from '../reckoning/policy-lines.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import { endingOf } from './read.ts';

export const events: Command = {
  name: 'events',
  summary: 'which tolls are of one event, and which may be, each with its reasons',
  usage: ['events', 'events FILE_OR_FOLDER…'],
  options: [...filterOptions, policyOption, ...outputOptions, ...gatherOptions],
  notes: [
    [
      'Only the reports themselves, or a person, make two tolls one event. What only may be one is shown with a score',
      'from 0 to 1 and left apart: "decide join CLAIM CLAIM" and "decide part CLAIM CLAIM" take the ids printed here.',
    ].join('\n'),
    ...gatherNotes,
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const policy = policyOf(call);
  const filter = filterOf(call);
  const { readings, failed, gazetteer, actors, decisions } = await gather(call);
  const found = tollEvents(readings, {
    contains: gazetteer.contains,
    get: gazetteer.get,
    actors,
    ...(decisions === undefined ? {} : { decisions }),
    policy,
    filter,
  });
  await give(call, {
    json: { policy, ...found },
    columns: withPolicy(eventColumns, policy),
    rows: eventRows(found.events),
    lines: () => linesOf(found.events, policy, call.terminal.columns, styleFor(call.terminal)),
  });
  sayNotices(found.notices, call.terminal);
  return notFound(found.notices, call.terminal) ? 'not-found' : endingOf(failed, readings.length);
}

function linesOf(found: readonly TollEvent[], policy: Policy, width: number, style: Style): readonly string[] {
  const told = found.flatMap((event) => [...eventLines(event, width, style), '']);
  return [...(told.length === 0 ? ['no toll of an event was found', ''] : told), ...policyLines(policy, width)];
}

function eventLines({ claims, accounts, links, possible }: TollEvent, width: number, style: Style): readonly string[] {
  const { place, window } = accounts[0]!;
  const reasons = [...new Set(links.flatMap(({ because }) => because))];
  return [
    style.strong(`${place.words}, ${window.read}`),
    ...(claims.length === 1
      ? []
      : paragraph('  ', `${claims.length} accounts of one event: ${reasons.join('; ')}`, width)),
    ...accounts.flatMap((account) => paragraph('  ', accountWords(account), width)),
    ...possible.flatMap(({ claims: pair, score, because }) =>
      paragraph('  may be one: ', `${pair.join(' and ')} (${score.toFixed(2)}: ${because.join(', ')})`, width),
    ),
  ];
}

function accountWords({ claim, source, figure, population, measure }: Account): string {
  return `${claim}: “${figure.words}” (${population.words}, ${measure}) according to ${source}`;
}
