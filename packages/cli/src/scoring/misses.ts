import { fieldWords } from './field-words.ts';
import type { FieldName, Outcome } from './outcome.ts';
import type { Judged } from './score.ts';

/** Each miss, each extra and each wrong field with the words it is about; `text` is the report's. */
export function missLines(judged: readonly Judged[], text: string): readonly string[] {
  return judged.flatMap(({ outcome, gold, claim }) => {
    const at = `${outcome.file}:${outcome.start} ${outcome.kind}`;
    if (outcome.result === 'missed' || outcome.result === 'extra') {
      return [`${at} ${outcome.result}: ${around(text, outcome)}`];
    }
    if (outcome.result === 'optional' || !gold || !claim) return [];
    const wrong = (Object.entries(outcome.fields) as [FieldName, boolean][]).filter(([, right]) => !right);
    const lines = wrong.map(([field]) => {
      const [wanted, read] = fieldWords(field, gold, claim);
      return `    ${field}: ${wanted} ≠ ${read}`;
    });
    return lines.length === 0 ? [] : [`${at} wrong: ${around(text, outcome)}`, ...lines];
  });
}

/** The words with a little of what stands around them, on one line. */
function around(text: string, { start, end }: Outcome): string {
  const from = Math.max(0, start - 50);
  const words = `${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`;
  return `${from > 0 ? '…' : ''}${words}${end + 50 < text.length ? '…' : ''}`.replace(/\s+/g, ' ');
}
