import type { Account, TollEvent } from '@variorum/engine';
import type { Column } from '../csv.ts';

/** One claim of an event. */
export interface EventRow {
  readonly event: TollEvent;
  readonly account: Account;
}

export function eventRows(events: readonly TollEvent[]): readonly EventRow[] {
  return events.flatMap((event) => event.accounts.map((account) => ({ event, account })));
}

/** Why the event holds this claim beside its others. */
function links({ event, account }: EventRow): string {
  const own = event.links.filter(({ claims }) => claims.includes(account.claim));
  return [...new Set(own.flatMap(({ because }) => because))].join('; ');
}

function possible({ event, account }: EventRow): string {
  return event.possible
    .filter(({ claims }) => claims.includes(account.claim))
    .map(({ claims, score, because }) => {
      const other = claims.find((claim) => claim !== account.claim);
      return `${other} (${score}: ${because.join(', ')})`;
    })
    .join('; ');
}

export const eventColumns: readonly Column<EventRow>[] = [
  { name: 'event_id', value: ({ event }) => event.id },
  { name: 'accounts', value: ({ event }) => event.claims.length },
  { name: 'source', value: ({ account }) => account.source },
  { name: 'chain', value: ({ account }) => account.chain },
  { name: 'published', value: ({ account }) => account.report.published },
  { name: 'measure', value: ({ account }) => account.measure },
  { name: 'population', value: ({ account }) => account.population.words },
  { name: 'figure', value: ({ account }) => account.figure.words },
  { name: 'low', value: ({ account }) => account.figure.low },
  { name: 'best', value: ({ account }) => account.figure.best },
  { name: 'high', value: ({ account }) => account.figure.high },
  { name: 'place', value: ({ account }) => account.place.words },
  { name: 'from', value: ({ account }) => account.window.from },
  { name: 'to', value: ({ account }) => account.window.to },
  { name: 'cause', value: ({ account }) => account.cause },
  { name: 'words', value: ({ account }) => account.words },
  { name: 'one_event_because', value: links },
  { name: 'possibly_the_same', value: possible },
  { name: 'claim_id', value: ({ account }) => account.claim },
];
