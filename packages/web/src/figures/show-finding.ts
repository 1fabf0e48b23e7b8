/** The id of the element that tells a finding. One finding may stand under two subjects; the first is meant. */
export function findingElementId(findingId: string): string {
  return `finding-${findingId}`;
}

/** Opens what hides a finding, brings it into view and gives it the keyboard. Does nothing when it is not on the page. */
export function showFinding(findingId: string): void {
  const element = document.getElementById(findingElementId(findingId));
  if (element === null) return;
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  if (element instanceof HTMLDetailsElement) element.open = true;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  const summary = element.querySelector<HTMLElement>('summary');
  summary?.focus({ preventScroll: true });
}
