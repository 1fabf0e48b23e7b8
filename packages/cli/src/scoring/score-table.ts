import type { KindTally, Ratio, Tally } from './tally.ts';

/** The tally as lines for a person: one row a kind, then one row for the fields of those found. */
export function scoreTable(name: string, { reports, anchors, kinds }: Tally): string {
  const head = `${name}: ${reports} report${reports === 1 ? '' : 's'}, anchors that re-verify ${ratio(anchors)}`;
  return [head, ...kinds.flatMap(kindLines)].join('\n');
}

function kindLines({ kind, finding, whole, fields }: KindTally): readonly string[] {
  const { found, predicted, labelled, precision, recall, f1 } = finding;
  const counts = `${found} found of ${labelled} labelled, ${predicted} predicted`;
  const scores = `P ${share(precision)}  R ${share(recall)}  F1 ${share(f1)}`;
  const lines = [`  ${kind.padEnd(10)} ${scores}   ${counts}`];
  if (whole && whole.found + whole.labelled > 0) {
    lines.push(`  ${''.padEnd(10)} value+measure+population right: ${whole.found} of ${found}, F1 ${share(whole.f1)}`);
  }
  const cells = Object.entries(fields).map(([name, r]) => `${name} ${ratio(r)}`);
  for (let at = 0; at < cells.length; at += 5) lines.push(`  ${''.padEnd(10)} ${cells.slice(at, at + 5).join(' · ')}`);
  return lines;
}

function share(value: number | null): string {
  return value === null ? '  –  ' : value.toFixed(3);
}

function ratio({ right, of }: Ratio): string {
  return of === 0 ? '–' : `${right}/${of} (${Math.round((100 * right) / of)} %)`;
}
