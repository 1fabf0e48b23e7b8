import { createContext, use } from 'react';
import { en, type Strings } from './en.ts';

/** The language of the interface; reports keep their own. */
export const StringsContext = createContext<Strings>(en);

export function useStrings(): Strings {
  return use(StringsContext);
}
