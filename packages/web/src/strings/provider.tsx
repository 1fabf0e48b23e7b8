import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { goToHref } from '../router/use-route.ts';
import type { Strings } from './en.ts';
import { applyLanguage, keepLanguage, type LanguageCode, stringsOf } from './languages.ts';
import { LanguageContext, StringsContext } from './use-strings.ts';

/** Gives every page its words, and every control its direction. */
export function LanguageProvider({ initial, children }: { readonly initial: Strings; readonly children: ReactNode }) {
  const [strings, setStrings] = useState(initial);
  const choose = useCallback(async (code: LanguageCode) => {
    keepLanguage(code);
    const next = await stringsOf(code);
    applyLanguage(next);
    setStrings(next);
  }, []);
  const change = useMemo(() => (code: LanguageCode) => void choose(code), [choose]);
  return (
    <LanguageContext value={change}>
      <StringsContext value={strings}>
        <I18nProvider locale={strings.locale}>
          <RouterProvider navigate={goToHref}>{children}</RouterProvider>
        </I18nProvider>
      </StringsContext>
    </LanguageContext>
  );
}
