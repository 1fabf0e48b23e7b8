import { useEffect } from 'react';
import { useStrings } from '../strings/use-strings.ts';

/** Names the page in the browser's tab and history. */
export function useTitle(page: string): void {
  const t = useStrings();
  useEffect(() => {
    document.title = t.titleOf(page);
  }, [page, t]);
}
