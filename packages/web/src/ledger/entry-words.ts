import type { DecidedEntry, Entry } from '@variorum/engine';
import { numberWords } from '../format/number.ts';
import type { Strings } from '../strings/en.ts';

/** What an entry tells, in one line. */
export function entryWords(entry: Entry, t: Strings): string {
  const n = (value: number) => numberWords(value, t.locale);
  const { ledger } = t;
  switch (entry.kind) {
    case 'created':
      return entry.dossier;
    case 'captured':
      return entry.failure === null
        ? ledger.captured(entry.input, t.reports.count(entry.reports.length, n(entry.reports.length)))
        : ledger.failed(entry.input, entry.failure.code);
    case 'read':
      return ledger.readings(entry.reports, n(entry.reports));
    case 'decided': {
      return `${ledger.acts[entry.act]} ${decidedOn(entry, t)}${entry.note === undefined ? '' : ` — ${entry.note}`}`;
    }
    case 'related':
      return ledger.related(numberWords(entry.score, t.locale, 'fraction'));
    case 'imported':
    case 'exported':
      return entry.bundle;
    case 'verified':
      return entry.problems === 0
        ? ledger.entries(entry.entries, n(entry.entries))
        : ledger.problems(entry.problems, n(entry.problems));
  }
}

function decidedOn(entry: DecidedEntry, t: Strings): string {
  if (entry.act === 'undo') return t.ledger.undid(numberWords(entry.undoes, t.locale));
  if (entry.act === 'stand')
    return [`${entry.source}: ${t.sources.standings[entry.standing]}`, entry.side].filter(Boolean).join(', ');
  if ('claims' in entry) return entry.claims.join(' + ');
  return 'claim' in entry ? entry.claim : entry.report;
}

/** The report or claim that an entry is about, where there is one to go to. */
export function entryTarget(entry: Entry): { readonly report: string; readonly claim?: string } | null {
  if (entry.kind === 'captured') return entry.reports[0] === undefined ? null : { report: entry.reports[0] };
  if (entry.kind === 'related') return { report: entry.report };
  if (entry.kind === 'decided' && 'claim' in entry) return { report: entry.claim.split('-')[0]!, claim: entry.claim };
  return null;
}
