import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Segments } from '../controls/segments.tsx';
import { isLanguage, languages } from '../strings/languages.ts';
import { useLanguageChoice, useStrings } from '../strings/use-strings.ts';
import { BlurToggle } from './blur-toggle.tsx';
import { chooseTheme, storedTheme, themes } from './theme.ts';

const SIGNS = { auto: '◐', light: '☼', dark: '☾' } as const;

/** Language and appearance, behind a button. */
export function Settings() {
  const t = useStrings();
  const chooseLanguage = useLanguageChoice();
  const [theme, setTheme] = useState(storedTheme);
  return (
    <DialogTrigger>
      <Button className="settings-button">
        <span aria-hidden="true">◐</span>
        {t.settings.open}
      </Button>
      <Popover className="popover" placement="top start">
        <Dialog className="settings" aria-label={t.settings.open}>
          <Segments
            label={t.settings.language}
            value={isLanguage(t.language) ? t.language : 'en'}
            options={(['en', 'ar'] as const).map((id) => ({ id, words: languages[id] }))}
            onChange={chooseLanguage}
          />
          <Segments
            label={t.theme.label}
            value={theme}
            options={themes.map((id) => ({ id, words: t.theme[id], sign: SIGNS[id] }))}
            onChange={(next) => {
              chooseTheme(next);
              setTheme(next);
            }}
          />
          <BlurToggle />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
