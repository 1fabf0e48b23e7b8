import type { Finding, Proof, Reckoning, Subject } from '@variorum/engine';
import { accountColumns, accountRows, withPolicy } from '@variorum/server/columns';
import type { Call, Command } from '../command.ts';
import type { Ending } from '../faults.ts';
import { filterOptions, policyOption, standingOptions } from '../reckoning/choices.ts';
import { gatherNotes, gatherOptions } from '../reckoning/gather.ts';
import { sayNotices } from '../reckoning/notices.ts';
import { give, outputOptions } from '../reckoning/output.ts';
import { policyLines } from '../reckoning/policy-lines.ts';
import { reckoned } from '../reckoning/reckoned.ts';
import { type Column, table } from '../terminal/table.ts';

export const figures: Command = {
  name: 'figures',
  summary: 'what was reported of each subject, lowest to highest, and what all accounts together allow',
  usage: ['figures', 'figures FILE_OR_FOLDER…'],
  options: [...filterOptions, policyOption, ...standingOptions, ...outputOptions, ...gatherOptions],
  notes: [
    'A band is the reported spread. It is no confidence interval, and nobody is said to be right.',
    ...gatherNotes,
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const { reckoning, ending } = await reckoned(call);
  await give(call, {
    json: reckoning,
    columns: withPolicy(accountColumns, reckoning.policy),
    rows: accountRows(reckoning),
    lines: () => linesOf(reckoning, call.terminal.columns),
  });
  sayNotices(reckoning.notices, call.terminal);
  return ending();
}

const COLUMNS: readonly Column[] = [
  { head: 'subject', least: 24 },
  { head: 'accounts', least: 8 },
  { head: 'origins', least: 7 },
  { head: 'reported', least: 10 },
  { head: 'together', least: 12 },
  { head: '', least: 8 },
];

const DISPUTE: Readonly<Partial<Record<Finding['kind'], string>>> = {
  contradiction: 'disputed',
  'sum-exceeds-total': 'disputed',
  denial: 'denied',
  'possible-contradiction': 'perhaps disputed',
};

function linesOf({ subjects, findings, policy }: Reckoning, width: number): readonly string[] {
  if (subjects.length === 0) return ['no figure was found', '', ...policyLines(policy, width)];
  const kinds = new Map(findings.map(({ id, kind }) => [id, kind]));
  const rows = subjects.map((subject) => [
    subject.title,
    String(subject.accounts.length),
    String(subject.reported.origins),
    spread(subject.reported.least, subject.reported.most),
    together(subject),
    subject.reported.grade ?? stateOf(subject, kinds),
  ]);
  return [...table(COLUMNS, rows, width), '', ...policyLines(policy, width)];
}

function stateOf({ findings }: Subject, kinds: ReadonlyMap<string, Finding['kind']>): string {
  const own = new Set(findings.map((id) => kinds.get(id)));
  return Object.entries(DISPUTE).find(([kind]) => own.has(kind as Finding['kind']))?.[1] ?? '';
}

function spread(least: number | null, most: number | null): string {
  if (least === null || most === null) return '–';
  return least === most ? digits(least) : `${digits(least)} – ${digits(most)}`;
}

function together({ band: { low, high } }: Subject): string {
  const value = (proof: Proof | null) => (proof === null ? null : digits(proof.value));
  const [least, most] = [value(low), value(high)];
  if (least === null) return most === null ? '–' : `at most ${most}`;
  if (most === null) return `at least ${least}`;
  return least === most ? least : `${least} to ${most}`;
}

function digits(n: number): string {
  return n.toLocaleString('en');
}
