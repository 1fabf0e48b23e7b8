import type { Finding, Subject } from '@variorum/engine';

/** Findings in which not everything can be true. */
const DISPUTES: ReadonlySet<Finding['kind']> = new Set(['contradiction', 'sum-exceeds-total', 'denial']);

/** The order in which findings are told: what cannot all be true first, what is no news last. */
export const findingOrder: readonly Finding['kind'][] = [
  'contradiction',
  'sum-exceeds-total',
  'denial',
  'possible-contradiction',
  'only-looks-like-one',
  'opposed-agreement',
  'against-interest',
  'agreement',
  'correction',
  'revision',
  'compatible',
  'restatement',
];

export function isDispute(finding: Finding): boolean {
  return DISPUTES.has(finding.kind);
}

/** Findings by kind, the kinds in their order, none empty. */
export function findingsByKind(
  findings: readonly Finding[],
): readonly { readonly kind: Finding['kind']; readonly findings: readonly Finding[] }[] {
  return findingOrder
    .map((kind) => ({ kind, findings: findings.filter((finding) => finding.kind === kind) }))
    .filter((group) => group.findings.length > 0);
}

export interface OrderedSubjects {
  /** Told by two accounts or more: disputed ones first, then those with more accounts, then by time. */
  readonly shared: readonly Subject[];
  /** Told by one account only, in the order given. */
  readonly single: readonly Subject[];
}

/** The subjects in the order in which a reader needs them. */
export function orderSubjects(subjects: readonly Subject[], findings: readonly Finding[]): OrderedSubjects {
  const disputes = new Set(findings.filter(isDispute).map(({ id }) => id));
  const disputed = (subject: Subject) => (subject.findings.some((id) => disputes.has(id)) ? 1 : 0);
  const shared = subjects
    .filter(({ accounts }) => accounts.length > 1)
    .map((subject, index) => ({ subject, index }))
    .sort(
      (a, b) =>
        disputed(b.subject) - disputed(a.subject) ||
        b.subject.accounts.length - a.subject.accounts.length ||
        a.index - b.index,
    )
    .map(({ subject }) => subject);
  return { shared, single: subjects.filter(({ accounts }) => accounts.length === 1) };
}
