function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

const MARGIN = 80;

/** Where the view of the words ends: at the window's edge, or where the open claim lies over them. */
function lowerEdge(element: Element): number {
  const panel = document.querySelector('.side-panel')?.getBoundingClientRect();
  const words = element.getBoundingClientRect();
  if (panel === undefined || panel.left >= words.right || panel.right <= words.left) return window.innerHeight;
  return Math.min(panel.top, window.innerHeight);
}

/** Scrolls so that the words stand in the middle of what can be seen of the text. */
function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const delta = (top + bottom) / 2 - lowerEdge(element) / 2;
  window.scrollBy({ top: delta, behavior: prefersStillness() ? 'auto' : 'smooth' });
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= MARGIN && bottom <= lowerEdge(element) - MARGIN;
}

/** Moves the keyboard to the words of a claim, and the page so that they can be seen. Does nothing when they are not shown. */
export function focusClaim(claimId: string): void {
  // After the next drawing: the words may only then be there, or be reachable.
  requestAnimationFrame(() => {
    const id = CSS.escape(claimId);
    const words = document.querySelector<HTMLElement>(`[data-begins~="${id}"], [data-claims~="${id}"]`);
    if (words === null) return;
    words.focus({ preventScroll: true });
    if (isInView(words)) return;
    // Far lines have only a guessed height until they are drawn: the first jump draws them, the second one is exact.
    if (Math.abs(words.getBoundingClientRect().top) > 3 * window.innerHeight) words.scrollIntoView({ block: 'center' });
    bringIntoView(words);
  });
}
