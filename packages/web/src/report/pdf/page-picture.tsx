import type { Span } from '@variorum/engine';
import { useEffect, useRef, useState } from 'react';
import { useStrings } from '../../strings/use-strings.ts';
import { victimNames } from '../victims.ts';
import type { Drawer } from './drawer.ts';
import type { DrawnPage } from './messages.ts';
import { type Box, boxesOf } from './word-boxes.ts';

export interface PagePictureProps {
  readonly drawer: Drawer;
  readonly page: number;
  /** The page's words in the report, to which `marked` counts. */
  readonly words: string;
  /** Words that are lit. */
  readonly marked: Span | null;
  readonly label: string;
}

function styleOf({ left, top, width, height }: Box) {
  return { left: `${left * 100}%`, top: `${top * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` };
}

/** Between these, a page is drawn as wide as it is shown, in pixels of the screen. */
const [LEAST, MOST] = [600, 2000];

/** A page as the file draws it, with the words of a claim lit on it. */
export function PagePicture({ drawer, page, words, marked, label }: PagePictureProps) {
  const t = useStrings();
  const canvas = useRef<HTMLCanvasElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<DrawnPage | 'drawing' | 'failed'>('drawing');
  useEffect(() => {
    let isWanted = true;
    const shown = (sheet.current?.clientWidth ?? LEAST) * window.devicePixelRatio;
    const width = Math.round(Math.min(MOST, Math.max(LEAST, shown)));
    setDrawn('drawing');
    drawer.draw(page, width).then(
      (next) => {
        if (!isWanted) return next.picture.close();
        const { current } = canvas;
        if (current === null) return;
        current.width = next.picture.width;
        current.height = next.picture.height;
        current.getContext('bitmaprenderer')?.transferFromImageBitmap(next.picture);
        setDrawn(next);
      },
      () => isWanted && setDrawn('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [drawer, page]);
  const isDrawn = typeof drawn === 'object';
  // Offsets hold only where both have the same words.
  const boxes = isDrawn && marked !== null && drawn.words === words ? boxesOf(marked, drawn.runs) : [];
  const names = isDrawn ? victimNames(drawn.words).flatMap((span) => boxesOf(span, drawn.runs)) : [];
  const first = useRef<HTMLElement>(null);
  const key = marked === null ? '' : `${marked.start}-${marked.end}`;
  useEffect(() => {
    const [box, scroller] = [first.current, sheet.current?.parentElement];
    if (!isDrawn || key === '' || box === null || !scroller) return;
    scroller.scrollTop = box.offsetTop - scroller.clientHeight / 3;
  }, [isDrawn, key]);
  return (
    <div className="page-sheet" ref={sheet} dir="ltr" data-drawn={isDrawn || undefined} data-testid="page-picture">
      <canvas ref={canvas} role="img" aria-label={label} hidden={!isDrawn} />
      {boxes.map((box, at) => (
        <i
          key={`${box.left} ${box.top}`}
          ref={at === 0 ? first : undefined}
          className="page-mark"
          style={styleOf(box)}
        />
      ))}
      {names.map((box) => (
        <i key={`${box.left} ${box.top}`} className="victim-cover" style={styleOf(box)} />
      ))}
      {drawn === 'drawing' && <p className="soft">{t.original.drawing}</p>}
      {drawn === 'failed' && <p className="soft">{t.original.notDrawn}</p>}
    </div>
  );
}
