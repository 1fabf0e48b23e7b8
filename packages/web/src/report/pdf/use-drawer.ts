import { useEffect, useState } from 'react';
import { shortId } from '../../router/route.ts';
import { type Drawer, openDrawer } from './drawer.ts';

/** Larger files are not sent to be drawn: their pages are read by their words, and the file can be saved. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Why nothing is drawn (yet). */
export type NoDrawer = 'opening' | 'none' | 'too-large' | 'failed';

/** What draws the pages of a report's file, as long as they are looked at. `bytes`: the file's size; null: it has no pages to draw. */
export function useDrawer(reportId: string, bytes: number | null): Drawer | NoDrawer {
  const [drawer, setDrawer] = useState<Drawer | NoDrawer>('opening');
  useEffect(() => {
    if (bytes === null) return setDrawer('none');
    if (bytes > MOST_BYTES) return setDrawer('too-large');
    const gone = new AbortController();
    let own: Drawer | null = null;
    setDrawer('opening');
    opened(shortId(reportId), gone.signal).then(
      (next) => {
        own = next;
        if (gone.signal.aborted) own.close();
        else setDrawer(own);
      },
      () => {
        if (!gone.signal.aborted) setDrawer('failed');
      },
    );
    return () => {
      gone.abort();
      own?.close();
    };
  }, [reportId, bytes]);
  return drawer;
}

async function opened(id: string, signal: AbortSignal): Promise<Drawer> {
  const answer = await fetch(`/api/reports/${id}/original/file`, { signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return openDrawer(await answer.arrayBuffer());
}
