import type { Notice } from '@variorum/engine';
import { notices as words } from '@variorum/wording/en';

/**
 * A notice as a line for a person, its code behind for whoever looks it up: "There is no such file. [input/unreadable]".
 * A code without words is given with its facts: "new/code (most 3)".
 */
export function inWords({ code, facts = {} }: Pick<Notice, 'code' | 'facts'>): string {
  const say = words[code];
  if (say !== undefined) return `${say(facts)} [${code}]`;
  const told = Object.entries(facts).map(([name, value]) => `${name} ${String(value)}`);
  return told.length === 0 ? code : `${code} (${told.join(', ')})`;
}
