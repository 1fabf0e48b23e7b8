import type { Filter, Reckoning } from '@variorum/engine';

/** Whether a filter asks for one measure and nothing else. */
export function isMeasureAlone({ measure, place, from, to }: Filter): boolean {
  return measure !== undefined && place === undefined && from === undefined && to === undefined;
}

/**
 * What a reckoning of everything says of one measure: the same as reckoning anew with that filter, since no subject
 * holds accounts of two measures and a filter takes away no bound.
 */
export function ofMeasure({ policy, subjects, findings, notices }: Reckoning, measure: string): Reckoning {
  const own = subjects.filter((subject) => subject.measure === measure);
  const ids = new Set(own.map(({ id }) => id));
  const wanted = new Set(own.flatMap((subject) => subject.findings));
  return {
    policy,
    subjects: own,
    findings: findings.filter(({ id }) => wanted.has(id)),
    notices: notices.filter(({ facts }) => facts?.subject === undefined || ids.has(String(facts.subject))),
  };
}
