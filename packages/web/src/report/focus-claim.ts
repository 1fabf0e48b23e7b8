function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const margin = 80;
  return top >= margin && bottom <= window.innerHeight - margin;
}

/** Moves the keyboard to the words of a claim, and the page so that they can be seen. Does nothing when they are not shown. */
export function focusClaim(claimId: string): void {
  // After the next drawing: the words may only then be there, or be reachable.
  requestAnimationFrame(() => {
    const id = CSS.escape(claimId);
    const words = document.querySelector<HTMLElement>(`[data-begins~="${id}"], [data-claims~="${id}"]`);
    if (words === null) return;
    words.focus({ preventScroll: true });
    if (!isInView(words)) words.scrollIntoView({ block: 'center', behavior: prefersStillness() ? 'auto' : 'smooth' });
  });
}
