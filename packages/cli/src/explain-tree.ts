import { type Claim, type Derivation, type Report, wordsAt } from '@variorum/engine';

/** Longer words are cut in the middle: both ends say where a step begins and stops. */
const LONGEST = 72;

/** A claim's fields and its derivation as an indented tree: rule, conclusion, words, span. */
export function explainTree(claim: Claim, report: Report): string {
  return [
    `${claim.id}  (${report.title ?? report.input})`,
    `  “${oneLine(wordsAt(report.text, claim.sentence))}”`,
    ...fieldLines(claim).map(([name, words]) => `  ${name.padEnd(12)} ${words}`),
    '',
    `read by ${claim.reader.name} ${claim.reader.version}, rule ${claim.reader.rule}:`,
    ...stepLines(claim.derivation, report.text),
  ].join('\n');
}

function stepLines(step: Derivation, text: string): readonly string[] {
  const words = shorten(oneLine(wordsAt(text, step)));
  const note = step.note === undefined ? '' : ` → ${step.note}`;
  const below = step.children.flatMap((child, at) => {
    const last = at === step.children.length - 1;
    const [head = '', ...rest] = stepLines(child, text);
    return [`${last ? '└─ ' : '├─ '}${head}`, ...rest.map((line) => `${last ? '   ' : '│  '}${line}`)];
  });
  return [`${step.rule}${note}   “${words}” [${step.start}–${step.end})`, ...below];
}

function fieldLines(claim: Claim): readonly (readonly [string, string])[] {
  const lines: [string, string][] = [['kind', claim.kind]];
  if (claim.kind === 'toll') {
    const { measure, population, value, scope, flow, cause, by } = claim;
    const whose = population.side ? ` of ${population.side}` : '';
    lines.push(['figure', `${value.text} (${value.qualifier}: ${limits(value)} ${value.unit})`]);
    lines.push(['of whom', `${population.group}${whose}, ${measure}`], ['scope', `${scope}, ${flow}`]);
    if (cause !== null) lines.push(['cause', cause]);
    if (by.length > 0) lines.push(['by', by.map(({ text }) => text).join('; ')]);
  }
  const chain = claim.attribution.map(({ text, cue }) => (cue ? `${text} (${cue})` : text));
  lines.push(['according to', chain.length > 0 ? chain.join(' ← ') : 'the report itself']);
  const { when } = claim;
  if (when) lines.push(['when', `${when.text ?? '–'} (${when.edtf ?? 'not resolved'})`]);
  if (claim.where.length > 0) lines.push(['where', claim.where.map(({ text }) => text).join(' · ')]);
  if (claim.modality !== 'asserted') lines.push(['modality', claim.modality]);
  return lines;
}

function limits({ low, best, high }: { low: number | null; best: number | null; high: number | null }): string {
  const n = (value: number | null): string => (value === null ? '–' : value.toLocaleString('en'));
  return `low ${n(low)}, best ${n(best)}, high ${n(high)}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function shorten(words: string): string {
  const half = Math.floor((LONGEST - 3) / 2);
  return words.length <= LONGEST ? words : `${words.slice(0, half)} … ${words.slice(-half)}`;
}
