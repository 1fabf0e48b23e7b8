import { Button } from 'react-aria-components';
import { useStrings } from '../strings/use-strings.ts';

/** What can be decided on a claim, with the key that does the same. */
export const KEYS = { accept: 'a', reject: 'r', correct: 'c', split: 's', link: 'l', note: 'm', undo: 'u' } as const;

export type DecisionName = keyof typeof KEYS;

export interface DecisionButtonsProps {
  readonly canLink: boolean;
  /** What goes with the next decision. */
  readonly note: string;
  readonly onPress: (name: DecisionName) => void;
}

/** The decisions on the claim below; they stay in sight above it however long it is. */
export function DecisionButtons({ canLink, note, onPress }: DecisionButtonsProps) {
  const t = useStrings();
  return (
    <div className="review-buttons">
      {(Object.keys(KEYS) as DecisionName[]).map((name) => (
        <Button
          key={name}
          {...(name === 'accept' ? { className: 'primary' } : {})}
          isDisabled={name === 'link' && !canLink}
          onPress={() => onPress(name)}
        >
          {t.review[name]} <kbd>{KEYS[name]}</kbd>
        </Button>
      ))}
      {note !== '' && <p dir="auto">{t.review.noteKept(note)}</p>}
    </div>
  );
}
