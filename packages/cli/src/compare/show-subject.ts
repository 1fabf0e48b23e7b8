import type { Account, Finding, FindingKind, Subject } from '@variorum/engine';
import type { Style } from '../terminal/style.ts';
import { type Column, table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';

/** How a subject is shown: how wide, in what style. */
export interface View {
  readonly width: number;
  readonly style: Style;
}

const COLUMNS: readonly Column[] = [
  { head: '', least: 3 },
  { head: 'figure', least: 12 },
  { head: 'window', least: 16 },
  { head: 'place', least: 10 },
  { head: 'who says so', least: 20 },
  { head: 'claim', least: 9 },
];

/** Findings in the order of what a reader must know first, with their name in print. */
const ORDER: readonly (readonly [FindingKind, string])[] = [
  ['contradiction', 'contradict'],
  ['sum-exceeds-total', 'add up to more than their total'],
  ['denial', 'denied'],
  ['possible-contradiction', 'may contradict'],
  ['only-looks-like-one', 'only look like a contradiction'],
  ['correction', 'corrected'],
  ['revision', 'revised'],
  ['opposed-agreement', 'agree, though their sides are opposed'],
  ['against-interest', 'said against its own interest'],
  ['agreement', 'agree'],
  ['compatible', 'compatible'],
  ['restatement', 'said again'],
];

/** A subject as lines: its accounts as a table, what they are to each other, and what they allow together. */
export function showSubject(subject: Subject, findings: ReadonlyMap<string, Finding>, view: View): readonly string[] {
  const { style, width } = view;
  const letters = new Map(subject.accounts.map(({ claim }, at) => [claim, letterOf(at)]));
  const rows = subject.accounts.map((account) => rowOf(account, letters.get(account.claim)!));
  const [head = '', ...body] = table(COLUMNS, rows, width - 2);
  const own = subject.findings.map((id) => findings.get(id)!).filter((finding) => finding !== undefined);
  return [
    style.strong(subject.title),
    style.faint(`  ${head}`),
    ...body.map((line) => `  ${line}`),
    ...ORDER.flatMap(([kind, name]) => {
      const some = own.filter((finding) => finding.kind === kind);
      return kind === 'compatible' || kind === 'restatement' || kind === 'agreement'
        ? shortLines(some, name, letters, view)
        : some.flatMap((finding) => findingLines(finding, name, letters, view));
    }),
    ...bandLines(subject, letters, view),
  ];
}

/** Subjects with one account and nothing to say about it: there is nothing to set beside them, so they share a table. */
export function showLone(subjects: readonly Subject[], { width, style }: View): readonly string[] {
  const rows = subjects.flatMap(({ accounts }) =>
    accounts.map((account) => {
      const [, figure = '', ...rest] = rowOf(account, '');
      return [`${figure}, ${account.measure}`, ...rest];
    }),
  );
  const [head = '', ...body] = table(COLUMNS.slice(1), rows, width - 2);
  return [style.strong('One account only'), style.faint(`  ${head}`), ...body.map((line) => `  ${line}`)];
}

function rowOf(account: Account, letter: string): readonly string[] {
  const { figure, window, place, chain, modality, population } = account;
  const hedged = modality === 'asserted' ? '' : ` (${modality})`;
  // "in April 2017: April 2017" would say one thing twice.
  const stated = window.words?.endsWith(window.read)
    ? window.words
    : [window.words, window.read].filter(Boolean).join(': ');
  return [
    letter,
    `${figure.words} ${population.words}${hedged}`,
    stated,
    place.words || '–',
    chain,
    tailOf(account.claim),
  ];
}

/** The end of a claim's id, after the report's digits: what `explain` takes. */
function tailOf(id: string): string {
  return id.slice(id.indexOf('-') + 1);
}

/** A finding with its argument, one sentence after the other. */
function findingLines(finding: Finding, name: string, letters: Letters, { width, style }: View): readonly string[] {
  const mark = finding.kind === 'contradiction' || finding.kind === 'sum-exceeds-total' ? style.clash : style.strong;
  const assumed = finding.assumes.length === 0 ? [] : [`Assumed: ${finding.assumes.join('; ')}.`];
  const words = [...finding.because, ...assumed].join(' ');
  const lead = `  ${who(finding, letters)} ${name}: `;
  const [first = '', ...rest] = paragraph(lead, words, width);
  return [first.replace(lead, mark(lead)), ...rest];
}

/** Findings that need no argument, all in one line. */
function shortLines(
  some: readonly Finding[],
  name: string,
  letters: Letters,
  { width, style }: View,
): readonly string[] {
  if (some.length === 0) return [];
  const lead = `  ${name}: `;
  const [first = '', ...rest] = paragraph(lead, some.map((finding) => who(finding, letters)).join(', '), width);
  return [first.replace(lead, style.agree(lead)), ...rest];
}

function bandLines({ band, reported }: Subject, letters: Letters, { width, style }: View): readonly string[] {
  const { low, high } = band;
  const by = (claims: readonly string[]): string => claims.map((id) => letters.get(id) ?? id).join('+');
  const least = low ? `at least ${digits(low.value)} (${by(low.claims)})` : 'no least';
  const most = high ? `at most ${digits(high.value)} (${by(high.claims)})` : 'no most';
  const clash = low && high && low.value > high.value ? '; they cannot all be true' : '';
  const best = reported.best === null ? '' : `; best ${digits(reported.best)}: ${reported.rule}`;
  const grade = reported.grade === null ? '' : `; ${reported.grade}`;
  const origins = `${reported.origins} origin${reported.origins === 1 ? '' : 's'}`;
  const words = `${least}, ${most}${clash}${best}${grade}; ${origins}. For ${band.scope}.`;
  const lead = '  together: ';
  const [first = '', ...rest] = paragraph(lead, words, width);
  return [first.replace(lead, style.strong(lead)), ...rest];
}

type Letters = ReadonlyMap<string, string>;

function who({ claims }: Finding, letters: Letters): string {
  return claims.map((id) => letters.get(id) ?? id).join(' and ');
}

/** a, b, … z, aa, ab, … */
function letterOf(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

function digits(n: number): string {
  return n.toLocaleString('en');
}
