import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

const GAP = 10;
const EDGE = 8;

/** Words beside something pointed at or focused; kept inside the window. */
export function Tooltip({ anchor, children }: { readonly anchor: Element; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have another size
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const at = anchor.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const above = at.top - height - GAP;
    const top = above >= EDGE ? above : Math.min(at.bottom + GAP, window.innerHeight - height - EDGE);
    const centred = at.left + at.width / 2 - width / 2;
    setPlace({ left: Math.min(Math.max(centred, EDGE), window.innerWidth - width - EDGE), top });
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
