import type { Finding, Subject } from '@variorum/engine';
import { orderSubjects } from './subject-order.ts';

/** Stands for every subject in an address. */
export const ALL = 'all';

/**
 * The subject to show alone; `undefined`: all of them. Without a wish it is the one that matters most, when more than
 * one account tells of it: subjects of many years and of one day share no picture that says anything of either.
 */
export function focusOf(
  subjects: readonly Subject[],
  { findings, wish }: { readonly findings: readonly Finding[]; readonly wish: string | undefined },
): Subject | undefined {
  if (wish === ALL || subjects.length === 1) return undefined;
  return subjects.find(({ id }) => id === wish) ?? orderSubjects(subjects, findings).shared[0];
}
