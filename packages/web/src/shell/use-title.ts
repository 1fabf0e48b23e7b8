import { useEffect } from 'react';
import { withoutNames } from '../report/victims.ts';
import { useBlur } from '../settings/blur.ts';
import { useStrings } from '../strings/use-strings.ts';

/** Names the page in the browser's tab and history, where no name can be blurred: it is left out instead. */
export function useTitle(page: string): void {
  const t = useStrings();
  const isBlurred = useBlur();
  useEffect(() => {
    document.title = t.titleOf(isBlurred ? withoutNames(page) : page);
  }, [page, t, isBlurred]);
}
