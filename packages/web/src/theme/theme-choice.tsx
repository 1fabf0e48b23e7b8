import { useState } from 'react';
import { useStrings } from '../strings/use-strings.ts';
import { chooseTheme, storedTheme, themes } from './theme.ts';

const SIGNS = { auto: '◐', light: '☼', dark: '☾' } as const;

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const t = useStrings();
  const [theme, setTheme] = useState(storedTheme);
  return (
    <fieldset className="theme-choice">
      <legend className="visually-hidden">{t.theme.label}</legend>
      {themes.map((each) => (
        <label key={each} title={t.theme[each]}>
          <input
            type="radio"
            name="theme"
            value={each}
            checked={theme === each}
            onChange={() => {
              chooseTheme(each);
              setTheme(each);
            }}
          />
          <span aria-hidden="true">{SIGNS[each]}</span>
          <span className="visually-hidden">{t.theme[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
