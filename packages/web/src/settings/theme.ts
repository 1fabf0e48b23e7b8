import { keep, kept } from './kept.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The appearance chosen last. */
export function storedTheme(): Theme {
  const stored = kept('theme');
  return themes.find((theme) => theme === stored) ?? 'auto';
}

/** Shows the page so, now. `auto` follows the system. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** Shows the page so, now and the next time. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  keep('theme', theme);
}
