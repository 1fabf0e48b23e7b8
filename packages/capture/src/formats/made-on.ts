import type { Notice } from '@variorum/engine';
import { dayOf } from '../facts/day-of.ts';

/** A file's own date says when the file was made: a scan of 1994 may be of 2015. It is told, and fills no field. */
export function madeOn(words: string | null | undefined): readonly Notice[] {
  const day = dayOf(words ?? '');
  return day === null ? [] : [{ code: 'input/made-on', severity: 'info', facts: { day } }];
}
