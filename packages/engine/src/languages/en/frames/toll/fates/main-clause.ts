/* Flight of which a relative clause tells, before what befell the same people in the main one. */
import type { Concept } from '../../../../../concepts.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Chunk } from '../../../chunk.ts';
import { isPassive } from '../../../roles.ts';
import type { Found } from '../../found.ts';
import { isRelative } from '../../relative.ts';
import { harming } from './fates.ts';

/** What may have befallen people before something else did. */
const moving: ReadonlySet<Concept> = new Set<Concept>(['flee', 'displace', 'take-refuge', 'evacuate', 'return']);

/** Chunks between a relative clause's verb and that of its main clause. */
const mainMax = 12;

/** "Twelve people who had fled the town were killed": whether the main clause tells what befell those of whom a relative one says that they moved. */
export function isBeforeHarm(chunks: readonly Chunk[], { concept, index, patients }: Found): boolean {
  const last = patients.at(-1);
  if (!moving.has(concept) || last === undefined || last.index > index || !isRelative(chunks, index)) return false;
  for (let at = index + 1; at < chunks.length && at < index + mainMax; at++) {
    const { type, word, unit, group } = chunks[at]!;
    if (type === 'subordinator' || type === 'conjunction' || (unit !== 0 && unit !== mark.comma)) return false;
    if (group !== undefined && group.figure !== null && group.sort !== 'things') return false;
    if (type !== 'verb') continue;
    const fate = word?.verb?.concept;
    return fate !== undefined && harming.has(fate) && (isPassive(chunks, at) || word!.verb!.patient === 'subject');
  }
  return false;
}
