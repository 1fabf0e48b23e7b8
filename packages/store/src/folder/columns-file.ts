import { existsSync, readFileSync } from 'node:fs';
import { DossierFault } from '../fault.ts';
import { syncFolder, writeWhole } from './durable.ts';
import type { Layout } from './layout.ts';

/** The mappings of columns that a dossier keeps, the newest first; what they say is the caller's. */
export function savedColumns({ columns }: Pick<Layout, 'columns'>): readonly unknown[] {
  if (!existsSync(columns)) return [];
  let saved: unknown;
  try {
    saved = JSON.parse(readFileSync(columns, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (Array.isArray(saved)) return saved;
  throw new DossierFault(
    'bad-columns',
    `${columns} holds no list of columns`,
    'Mend it, or delete it: then say --columns once more for each shape of table.',
  );
}

/** Keeps a mapping for the next table of its shape. The lock must be held. */
export function saveColumns(layout: Pick<Layout, 'columns' | 'temporary' | 'folder'>, mapping: unknown): void {
  const mine = JSON.stringify(mapping);
  const others = savedColumns(layout).filter((each) => JSON.stringify(each) !== mine);
  const bytes = Buffer.from(`${JSON.stringify([mapping, ...others], null, 2)}\n`);
  writeWhole(layout.columns, bytes, { temporary: layout.temporary });
  syncFolder(layout.folder);
}
