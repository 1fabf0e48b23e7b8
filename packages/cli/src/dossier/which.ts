import { dirname, resolve } from 'node:path';
import { isDossier } from '@variorum/store';
import { type Call, type Option, optionValue } from '../command.ts';
import { Fault } from '../faults.ts';

/** Of every command that works on a dossier. */
export const dossierOption: Option = {
  name: 'dossier',
  short: 'd',
  value: 'FOLDER',
  says: 'the dossier (default: the one that this folder lies in)',
};

/** Where the index lies, by the environment. */
export function databaseUrl(): string | null {
  const url = process.env.DATABASE_URL;
  return url === undefined || url === '' ? null : url;
}

export const databaseNote =
  'With DATABASE_URL=postgres://… the index lies in that PostgreSQL instead of in the folder; the rest stays in the folder.';

/** The dossier that a call is about: as named, or the nearest folder from here upwards that is one. */
export function dossierOf(call: Call): string {
  const named = optionValue(call, 'dossier');
  if (named !== undefined) {
    if (isDossier(named)) return named;
    throw new Fault('not-found', `${named} is no dossier`, `Make one with: variorum init ${named}`);
  }
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (isDossier(folder)) return folder;
    if (folder === dirname(folder)) break;
  }
  throw new Fault(
    'not-found',
    `neither ${resolve('.')} nor a folder above it is a dossier`,
    'Name one with --dossier FOLDER, or make one with: variorum init FOLDER',
  );
}
