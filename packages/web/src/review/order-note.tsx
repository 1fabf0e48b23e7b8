import type { DoubtCode } from '@variorum/server/views';
import { useStrings } from '../strings/use-strings.ts';

/** In which order the queue stands, and why. */
export function OrderNote({ order }: { readonly order: readonly DoubtCode[] }) {
  const t = useStrings();
  return (
    <details className="order-note" data-testid="order-note">
      <summary>{t.review.order}</summary>
      <p>{t.review.orderNote}</p>
      <ol>
        {order.map((code) => (
          <li key={code}>{t.review.doubts[code]}</li>
        ))}
        <li>{t.review.orderLast}</li>
      </ol>
    </details>
  );
}
