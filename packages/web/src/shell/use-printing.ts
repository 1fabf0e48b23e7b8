import { useSyncExternalStore } from 'react';

let printing = false;

function watch(changed: () => void): () => void {
  const tell = (now: boolean) => () => {
    printing = now;
    changed();
  };
  const [begin, end] = [tell(true), tell(false)];
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Whether the page goes to paper now: what else is drawn only where it is in sight must then be there as a whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(watch, () => printing);
}
