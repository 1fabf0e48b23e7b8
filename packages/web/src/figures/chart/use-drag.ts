import { type PointerEvent, useRef, useState } from 'react';
import { dayAt, type Zoom } from './zoom.ts';

/** Less than this is a click that trembled. */
const LEAST_PX = 6;

export interface DragOptions {
  readonly width: number;
  readonly time: readonly [Date, Date];
  readonly onZoom: (zoom: Zoom) => void;
}

/** Pixels of the chart between which the pointer was drawn. */
export interface Drag {
  readonly from: number;
  readonly to: number;
}

/** A stretch of days drawn over the chart; accounts and contradictions under the pointer stay what they are. */
export function useDrag({ width, time, onZoom }: DragOptions) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const began = useRef<number | null>(null);
  const xOf = (event: PointerEvent<HTMLElement>) => event.clientX - event.currentTarget.getBoundingClientRect().left;
  const stop = () => {
    began.current = null;
    setDrag(null);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const isMark = event.target instanceof Element && event.target.closest('.account, .clash') !== null;
      if (event.button !== 0 || isMark) return;
      began.current = xOf(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      // The browser would mark the words under the pointer.
      event.preventDefault();
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (began.current !== null) setDrag({ from: began.current, to: xOf(event) });
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const start = began.current;
      const end = xOf(event);
      stop();
      if (start === null || Math.abs(end - start) < LEAST_PX) return;
      const days = [dayAt(start, { width, time }), dayAt(end, { width, time })] as const;
      onZoom({ from: Math.min(...days), to: Math.max(...days) });
    },
    onPointerCancel: stop,
  };
  return { drag, handlers };
}
