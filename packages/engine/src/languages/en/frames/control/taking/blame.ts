import type { Passage } from '../../../../../text/passage.ts';
import { formList } from '../../../word-list.ts';

/** "holds Russia responsible" */
export function isBlame(passage: Passage, token: number): boolean {
  for (let at = token; at < passage.last && at < token + 5; at++) if (blaming.isAt(passage, at)) return true;
  return false;
}

const blaming = formList('responsible accountable liable hostage captive'.split(' '));
