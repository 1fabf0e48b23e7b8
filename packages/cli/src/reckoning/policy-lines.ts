import type { FixedPolicy } from '@variorum/engine';
import { paragraph } from '../terminal/wrap.ts';

/** The policy under a result, by name and in words. */
export function policyLines({ name, words }: FixedPolicy, width: number): readonly string[] {
  return paragraph(`policy ${name}: `, words, width);
}
