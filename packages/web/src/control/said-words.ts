import type { Stance } from '@variorum/engine';
import type { Strings } from '../strings/en.ts';

/** What a claim says of a place, in a few words: who holds it or does not, and of which part. */
export function saidWords(stance: Stance, t: Strings): string {
  return [t.control.says[stance.says], stance.holder?.name, stance.part === null ? null : t.control.part(stance.part)]
    .filter(Boolean)
    .join(' · ');
}
