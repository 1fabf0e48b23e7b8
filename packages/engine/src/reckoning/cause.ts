import type { Named } from '../model/claim.ts';
import { type AxisAnswer, answered } from './answer.ts';
import { fold } from './fold.ts';

const NO_CAUSE = answered('cause', 'yes', () => 'neither names a cause');
const WIDER_CAUSE = answered('cause', 'yes', () => 'the wider names no cause');
const NOBODY = answered('perpetrator', 'yes', () => 'neither names a perpetrator');
const ANYBODY = answered('perpetrator', 'yes', () => 'the wider names no perpetrator');

/** A figure without a cause counts every cause; with one, it counts that cause, as worded. */
export function causeInside(inner: string | null, outer: string | null): AxisAnswer {
  if (outer === null) return inner === null ? NO_CAUSE : WIDER_CAUSE;
  if (inner === null) return answered('cause', 'unknown', () => `only one is limited to a cause (${outer})`);
  return fold(inner) === fold(outer)
    ? answered('cause', 'yes', () => `both name ${outer}`)
    : answered('cause', 'unknown', () => `“${[inner, outer].sort().join('” and “')}” may be one cause or two`);
}

function nameKey(actor: Named): string {
  return actor.id ?? fold(actor.name ?? actor.text);
}

/** The same for who did it. Whether two names mean one actor is not decided here. */
export function perpetratorInside(inner: readonly Named[], outer: readonly Named[]): AxisAnswer {
  const axis = 'perpetrator';
  if (outer.length === 0) return inner.length === 0 ? NOBODY : ANYBODY;
  const words = () => outer.map((actor) => actor.name ?? actor.text).join(', ');
  if (inner.length === 0) return answered(axis, 'unknown', () => `only one is limited to a perpetrator (${words()})`);
  const keys = new Set(outer.map(nameKey));
  return inner.every((actor) => keys.has(nameKey(actor)))
    ? answered(axis, 'yes', () => `both name ${words()}`)
    : answered(axis, 'unknown', () => 'the perpetrators named may be one or several');
}
