export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const KEY = 'variorum-theme';

function isTheme(value: string | null): value is Theme {
  return themes.some((theme) => theme === value);
}

/** The appearance chosen last; `auto` when none was, or when the browser keeps nothing. */
export function storedTheme(): Theme {
  try {
    const stored = window.localStorage.getItem(KEY);
    return isTheme(stored) ? stored : 'auto';
  } catch {
    // Storage is switched off: the choice then lasts as long as the page.
    return 'auto';
  }
}

/** Shows the page so, now. `auto` follows the system. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** Shows the page so, now and the next time. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    // Storage is switched off or full: the choice lasts as long as the page, which is all that can be done.
  }
}
