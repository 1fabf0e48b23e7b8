/** Small choices of this browser's user, kept from one visit to the next. */
const PREFIX = 'variorum-';

/** What was kept under a name; `null` when nothing was, or when the browser keeps nothing. */
export function kept(name: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + name);
  } catch {
    // Storage is switched off: choices then last as long as the page.
    return null;
  }
}

export function keep(name: string, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + name, value);
  } catch {
    // Storage is switched off or full: the choice lasts as long as the page, which is all that can be done.
  }
}
