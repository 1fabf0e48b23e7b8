import { type Notice, wordsAt } from '@variorum/engine';
import { useStrings } from '../strings/use-strings.ts';

const LONGEST_QUOTE = 160;

function quoteOf(notice: Notice, text: string): string | null {
  if (notice.start === undefined || notice.end === undefined) return null;
  const words = wordsAt(text, { start: notice.start, end: notice.end });
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

function factsWords(facts: Readonly<Record<string, unknown>>): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ');
}

/** Notices in words where the interface has words for their code, else the code and its facts as they are. */
export function NoticeList({ notices, text }: { readonly notices: readonly Notice[]; readonly text: string }) {
  const t = useStrings();
  if (notices.length === 0) return null;
  return (
    <ul className="notice-list" data-testid="notices" aria-label={t.report.notices}>
      {notices.map((notice, index) => {
        const quote = quoteOf(notice, text);
        const facts = notice.facts ?? {};
        const words = t.notices[notice.code]?.(facts);
        return (
          // A reading never changes, so neither does a notice's place in it.
          <li key={index} data-severity={notice.severity}>
            <span className="severity">{t.severities[notice.severity]}</span>
            <span dir="auto">{words ?? notice.code}</span>
            {words === undefined && Object.keys(facts).length > 0 && <small dir="auto">{factsWords(facts)}</small>}
            {quote !== null && (
              <q dir="auto" className="notice-quote">
                {quote}
              </q>
            )}
          </li>
        );
      })}
    </ul>
  );
}
