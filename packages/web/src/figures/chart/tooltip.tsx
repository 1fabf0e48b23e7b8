import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

const GAP = 10;
const EDGE = 8;

interface Size {
  readonly width: number;
  readonly height: number;
}

function within(at: number, length: number, room: number): number {
  return Math.max(EDGE, Math.min(at, room - length - EDGE));
}

/** After what is pointed at, before it, above it or below it: the first of these that hides nothing of it. */
function placeBeside(at: DOMRect, { width, height }: Size): { left: number; top: number } {
  const top = within(at.top + at.height / 2 - height / 2, height, window.innerHeight);
  const after = at.right + GAP;
  if (after + width + EDGE <= window.innerWidth) return { left: after, top };
  const before = at.left - GAP - width;
  if (before >= EDGE) return { left: before, top };
  const left = within(at.left + at.width / 2 - width / 2, width, window.innerWidth);
  const above = at.top - height - GAP;
  return { left, top: above >= EDGE ? above : within(at.bottom + GAP, height, window.innerHeight) };
}

/** Words beside something pointed at or focused; kept inside the window. */
export function Tooltip({ anchor, children }: { readonly anchor: Element; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const at = anchor.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    setPlace(placeBeside(at, { width, height }));
  }, [anchor, children]);
  return (
    <div
      ref={box}
      role="tooltip"
      className="tooltip"
      data-testid="tooltip"
      style={place === null ? { visibility: 'hidden' } : place}
    >
      {children}
    </div>
  );
}
