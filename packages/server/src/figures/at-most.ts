import type { Subject } from '@variorum/engine';
import { isDispute } from '../overview/glances.ts';
import type { FiguresView } from '../views/figures.ts';

/** More subjects than this nobody looks through on a page; their spreadsheet holds them all. */
const SUBJECTS = 80;
/** More accounts of one subject than this no chart shows apart. */
const ACCOUNTS = 400;

function shortened(subject: Subject): Subject {
  return subject.accounts.length <= ACCOUNTS ? subject : { ...subject, accounts: subject.accounts.slice(0, ACCOUNTS) };
}

/**
 * A view that a page can hold: the subject asked for, then the disputed ones, then those with most accounts. What is left
 * out is counted; findings go with their subjects.
 */
export function atMost(view: FiguresView, wanted: string | undefined): FiguresView {
  const total = view.subjects.reduce((sum, { accounts }) => sum + accounts.length, 0);
  if (view.subjects.length <= SUBJECTS && view.subjects.every(({ accounts }) => accounts.length <= ACCOUNTS))
    return view;
  const disputes = new Set(view.findings.filter(isDispute).map(({ id }) => id));
  const weigh = ({ id, findings, accounts }: Subject) =>
    (id === wanted ? 1e9 : 0) + (findings.some((finding) => disputes.has(finding)) ? 1e6 : 0) + accounts.length;
  const shown = new Set(
    view.subjects
      .map((subject, at) => ({ subject, at, weight: weigh(subject) }))
      .sort((a, b) => b.weight - a.weight || a.at - b.at)
      .slice(0, SUBJECTS)
      .map(({ subject }) => subject),
  );
  const subjects = view.subjects.filter((subject) => shown.has(subject)).map(shortened);
  const held = new Set(subjects.flatMap(({ accounts }) => accounts.map(({ claim }) => claim)));
  const own = new Set(subjects.flatMap(({ findings }) => findings));
  const findings = view.findings.filter(
    ({ id, claims }) => own.has(id) && (disputes.has(id) || claims.every((claim) => held.has(claim))),
  );
  const named = new Set(findings.flatMap(({ claims }) => claims).filter((claim) => !held.has(claim)));
  const outside = view.subjects.flatMap(({ accounts }) => accounts.filter(({ claim }) => named.has(claim)));
  const accounts = subjects.reduce((sum, subject) => sum + subject.accounts.length, 0);
  return {
    ...view,
    subjects,
    findings,
    others: [...view.others, ...outside],
    left: { subjects: view.subjects.length - subjects.length, accounts: total - accounts },
  };
}
