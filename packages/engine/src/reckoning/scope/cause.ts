import type { Named } from '../../model/claim.ts';
import { type Answer, type AxisAnswer, answered } from '../answer.ts';
import { fold } from './fold.ts';

const NO_CAUSE = answered('cause', 'yes', () => ({ say: 'no-causes' }));
const WIDER_CAUSE = answered('cause', 'yes', () => ({ say: 'wider-without-cause' }));
const NOBODY = answered('perpetrator', 'yes', () => ({ say: 'nobody-named' }));
const ANYBODY = answered('perpetrator', 'yes', () => ({ say: 'wider-names-nobody' }));

function alike(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}

/** A figure without a cause counts every cause; with one, it counts that cause, as worded. */
export function causeAnswer(inner: string | null, outer: string | null): Answer {
  if (outer === null) return 'yes';
  return inner !== null && alike(inner, outer) ? 'yes' : 'unknown';
}

/** {@link causeAnswer} with its reason. */
export function causeInside(inner: string | null, outer: string | null): AxisAnswer {
  if (outer === null) return inner === null ? NO_CAUSE : WIDER_CAUSE;
  if (inner === null) return answered('cause', 'unknown', () => ({ say: 'one-names-cause', cause: outer }));
  return causeAnswer(inner, outer) === 'yes'
    ? answered('cause', 'yes', () => ({ say: 'both-cause', cause: outer }))
    : answered('cause', 'unknown', () => ({ say: 'causes-maybe-one', causes: [inner, outer].sort() }));
}

function nameKey(actor: Named): string {
  return actor.id ?? fold(actor.name ?? actor.text);
}

/** The same for who did it. Whether two names mean one actor is not decided here. */
export function perpetratorAnswer(inner: readonly Named[], outer: readonly Named[]): Answer {
  if (outer.length === 0) return 'yes';
  if (inner.length === 0) return 'unknown';
  const keys = new Set(outer.map(nameKey));
  return inner.every((actor) => keys.has(nameKey(actor))) ? 'yes' : 'unknown';
}

/** {@link perpetratorAnswer} with its reason. */
export function perpetratorInside(inner: readonly Named[], outer: readonly Named[]): AxisAnswer {
  const axis = 'perpetrator';
  if (outer.length === 0) return inner.length === 0 ? NOBODY : ANYBODY;
  const names = () => outer.map((actor) => actor.name ?? actor.text);
  if (inner.length === 0) return answered(axis, 'unknown', () => ({ say: 'one-names-perpetrator', by: names() }));
  return perpetratorAnswer(inner, outer) === 'yes'
    ? answered(axis, 'yes', () => ({ say: 'both-perpetrator', by: names() }))
    : answered(axis, 'unknown', () => ({ say: 'perpetrators-maybe-one' }));
}
