import { createContext, use } from 'react';
import { en, type Strings } from './en.ts';
import type { LanguageCode } from './languages.ts';

/** The language of the interface; reports keep their own. */
export const StringsContext = createContext<Strings>(en);

export function useStrings(): Strings {
  return use(StringsContext);
}

/** Changes the language of the interface, now and for the next time. */
export const LanguageContext = createContext<(code: LanguageCode) => void>(() => {});

export function useLanguageChoice(): (code: LanguageCode) => void {
  return use(LanguageContext);
}
