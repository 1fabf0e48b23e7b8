import { useState } from 'react';
import { Toggle } from '../controls/toggle.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { chooseBlur, storedBlur } from './blur.ts';

/** Whether names of victims are blurred, and what that can and cannot do. */
export function BlurToggle() {
  const t = useStrings();
  const [isBlurred, setBlurred] = useState(storedBlur);
  return (
    <div className="blur-toggle">
      <Toggle
        isOn={isBlurred}
        onChange={(next) => {
          chooseBlur(next);
          setBlurred(next);
        }}
      >
        {t.blur.label}
      </Toggle>
      <p className="soft">{t.blur.note}</p>
    </div>
  );
}
