import type { Notice } from '@variorum/engine';
import { useStrings } from '../strings/use-strings.ts';

/** What the reckoning has to say about its own answer. */
export function NoticeLines({ notices }: { readonly notices: readonly Notice[] }) {
  const t = useStrings();
  if (notices.length === 0) return null;
  return (
    <ul className="notice-list figures-notices">
      {notices.map((notice) => {
        const facts = notice.facts ?? {};
        return (
          <li key={`${notice.code} ${JSON.stringify(facts)}`} data-severity={notice.severity}>
            <span className="severity">{t.severities[notice.severity]}</span>
            <span dir="auto">{t.notices[notice.code]?.(facts) ?? `${notice.code} ${JSON.stringify(facts)}`}</span>
          </li>
        );
      })}
    </ul>
  );
}
