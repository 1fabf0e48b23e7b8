import type { ReviewItem } from '@variorum/server/views';
import { ListBoxItem } from 'react-aria-components';
import { describeClaim } from '../report/describe.ts';
import { plainWords } from '../report/plain-words.tsx';
import { useStrings } from '../strings/use-strings.ts';

/** A claim of the queue in two lines, with the first of its doubts. */
export function QueueRow({ item }: { readonly item: ReviewItem }) {
  const t = useStrings();
  const { claim, report, state, doubts } = item;
  const words = describeClaim(claim, t);
  return (
    <ListBoxItem id={claim.id} textValue={words} className="queue-row">
      <span className="queue-words">{plainWords(words)}</span>
      <span className="ruling" data-state={state}>
        {state === 'open' ? '' : t.review.rulings[state]}
      </span>
      <span className="soft queue-why" dir="auto">
        {report.publisher ?? t.noPublisher}
        {doubts[0] !== undefined && ` · ${t.review.doubts[doubts[0].code]}`}
      </span>
    </ListBoxItem>
  );
}
