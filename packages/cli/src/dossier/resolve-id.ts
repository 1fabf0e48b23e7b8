import type { KeptDossier } from '@variorum/store';
import { Fault } from '../faults.ts';

/** The whole id of the report that a person means by its first digits. Ends as `not-found` where that is none or several. */
export async function reportIdOf(dossier: Pick<KeptDossier, 'idsStartingWith'>, words: string): Promise<string> {
  const digits = words.replace(/^sha256:/, '').toLowerCase();
  if (!/^[0-9a-f]{4,64}$/.test(digits)) {
    throw new Fault(
      'usage',
      `${words} is no report id`,
      'An id, or at least its first 4 digits, as "list" shows them.',
    );
  }
  const ids = await dossier.idsStartingWith(digits);
  if (ids.length === 1) return ids[0]!;
  // A hidden report is in no list, but who knows all of its id may name it.
  if (ids.length === 0 && digits.length === 64) return `sha256:${digits}`;
  if (ids.length === 0) throw new Fault('not-found', `no report's id starts with ${digits}`);
  throw new Fault('not-found', `${ids.length} reports start with ${digits}`, ids.slice(0, 5).join('\n'));
}
