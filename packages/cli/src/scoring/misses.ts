import type { FieldName, Outcome } from './outcome.ts';

/** Each miss, extra and wrong field with the words it is about; `text` is the report's. */
export function missLines(outcomes: readonly Outcome[], text: string): readonly string[] {
  return outcomes.flatMap((outcome) => {
    const wrong = (Object.entries(outcome.fields) as [FieldName, boolean][]).flatMap(([n, right]) =>
      right ? [] : [n],
    );
    const what =
      outcome.result === 'missed' || outcome.result === 'extra'
        ? outcome.result
        : outcome.result === 'found' && wrong.length > 0
          ? `wrong ${wrong.join(', ')}`
          : null;
    return what === null ? [] : [`${outcome.file}:${outcome.start} ${outcome.kind} ${what}: ${around(text, outcome)}`];
  });
}

/** The words with a little of what stands around them, on one line. */
function around(text: string, { start, end }: Outcome): string {
  const from = Math.max(0, start - 50);
  const words = `${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`;
  return `${from > 0 ? '…' : ''}${words}${end + 50 < text.length ? '…' : ''}`.replace(/\s+/g, ' ');
}
