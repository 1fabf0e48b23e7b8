import type { PopulationGroup } from '../../model/claim.ts';
import type { Passage } from '../../text/passage.ts';
import { wordAt } from './look.ts';
import { narrowed } from './words/people.ts';

const byHead = new Map<string, { readonly group: PopulationGroup; readonly modifiers: ReadonlySet<string> }[]>();
for (const [group, modifiers, heads] of narrowed) {
  for (const head of heads) {
    const list = byHead.get(head) ?? [];
    list.push({ group, modifiers: new Set(modifiers) });
    byHead.set(head, list);
  }
}

/** The group that a modifier makes of a general noun: "aid workers", "police officers"; `null` if none does. */
export function narrowedGroup(passage: Passage, from: number, head: number): PopulationGroup | null {
  const candidates = byHead.get(wordAt(passage, head)?.form ?? '');
  if (candidates === undefined) return null;
  for (let at = head - 1; at >= from; at--) {
    const form = wordAt(passage, at)?.form ?? passage.text.slice(passage.tokens.start[at]!, passage.tokens.end[at]!).toLowerCase();
    for (const { group, modifiers } of candidates) if (modifiers.has(form)) return group;
  }
  return null;
}
