import { Button, Input, Label, TextField } from 'react-aria-components';
import { numberWords } from '../format/number.ts';
import { useStrings } from '../strings/use-strings.ts';

/** As many as the server takes. */
const LONGEST = 8;

export interface ChainFieldProps {
  /** Names, outermost first; none: the report speaks in its own voice. One that is being written may be empty. */
  readonly value: readonly string[];
  readonly onChange: (chain: readonly string[]) => void;
}

/** Who says so according to whom, a field for each, outermost first; one that is left empty is nobody. */
export function ChainField({ value, onChange }: ChainFieldProps) {
  const t = useStrings();
  const place = (at: number) => numberWords(at + 1, t.locale);
  return (
    <fieldset className="chain-field">
      <legend className="field-label">{t.claim.accordingTo}</legend>
      {value.length === 0 && <p className="soft">{t.claim.ownVoice}</p>}
      {value.map((name, at) => (
        <TextField key={at} className="field" value={name} onChange={(next) => onChange(value.with(at, next))}>
          <Label className="visually-hidden">{t.review.chainLink(place(at))}</Label>
          <Input dir="auto" />
        </TextField>
      ))}
      {value.length < LONGEST && (
        <Button className="as-link" onPress={() => onChange([...value, ''])}>
          {value.length === 0 ? t.review.chainFirst : t.review.chainMore}
        </Button>
      )}
    </fieldset>
  );
}
