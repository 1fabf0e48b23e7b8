import { keep, kept } from '../settings/kept.ts';
import { en, type Strings } from './en.ts';

/** The languages of the interface, each by its own name. */
export const languages = { en: 'English', ar: 'العربية' } as const;
export type LanguageCode = keyof typeof languages;

export function isLanguage(code: string | null): code is LanguageCode {
  return code !== null && Object.hasOwn(languages, code);
}

/** The language chosen last, else the first of the browser's that there is. */
export function storedLanguage(): LanguageCode {
  const stored = kept('language');
  if (isLanguage(stored)) return stored;
  const wanted = navigator.languages.map((tag) => tag.split('-')[0]!);
  return wanted.find(isLanguage) ?? 'en';
}

export function keepLanguage(code: LanguageCode): void {
  keep('language', code);
}

/** The words of a language. English is always there; others come when they are wanted. */
export async function stringsOf(code: LanguageCode): Promise<Strings> {
  switch (code) {
    case 'en':
      return en;
    case 'ar':
      return (await import('./ar.ts')).ar;
  }
}

/** Tells the document, and with it the browser and every stylesheet, which way the words run. */
export function applyLanguage({ language, direction }: Strings): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}
