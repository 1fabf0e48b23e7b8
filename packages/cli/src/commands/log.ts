import type { DecidedEntry, Entry } from '@variorum/engine';
import { type Call, type Command, optionValue } from '../command.ts';
import { reading } from '../dossier/open.ts';
import { dossierOption } from '../dossier/which.ts';
import { type Ending, Fault } from '../faults.ts';

export const log: Command = {
  name: 'log',
  summary: 'the ledger of a dossier: who did what, when',
  usage: ['log', 'log --from 1200 --kind decided'],
  options: [
    dossierOption,
    { name: 'from', value: 'N', says: 'from this entry on' },
    { name: 'kind', value: 'WORD', says: 'entries of this kind alone: captured, read, decided, related, …' },
    { name: 'json', says: 'entries as they stand in the ledger' },
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const { terminal, options } = call;
  const from = Number(optionValue(call, 'from') ?? '0');
  if (!Number.isInteger(from) || from < 0) throw new Fault('usage', '--from takes the number of an entry');
  const kind = optionValue(call, 'kind');
  return reading(call, async (dossier): Promise<Ending> => {
    for (const entry of dossier.log(from)) {
      if (kind !== undefined && entry.kind !== kind) continue;
      await terminal.out(`${options.json ? JSON.stringify(entry) : lineOf(entry)}\n`);
    }
    return 'ok';
  });
}

function lineOf(entry: Entry): string {
  return `${String(entry.seq).padStart(6)}  ${entry.time}  ${entry.actor}  ${entry.kind}  ${detailsOf(entry)}`.trimEnd();
}

function detailsOf(entry: Entry): string {
  switch (entry.kind) {
    case 'created':
      return entry.dossier;
    case 'captured':
      return `${entry.input}  ${entry.failure ? entry.failure.code : entry.original?.slice(0, 12)}`;
    case 'read':
      return `${entry.reports} in ${entry.file}`;
    case 'decided':
      return [entry.act, ...decidedOn(entry)].concat(entry.note ?? []).join('  ');
    case 'related':
      return `${entry.report.slice(7, 19)} shares ${Math.round(entry.score * 100)} % with ${entry.to.slice(7, 19)}`;
    case 'imported':
    case 'exported':
      return entry.bundle;
    case 'verified':
      return `${entry.problems} problems in ${entry.entries} entries`;
  }
}

function decidedOn(entry: DecidedEntry): readonly string[] {
  if (entry.act === 'undo') return [`entry ${entry.undoes}`];
  if (entry.act === 'stand') return [entry.source, entry.standing, ...(entry.side === null ? [] : [entry.side])];
  if ('claims' in entry) return entry.claims;
  return ['claim' in entry ? entry.claim : entry.report];
}
