import { Label, Radio, RadioGroup } from 'react-aria-components';

export interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly words: string; readonly sign?: string }[];
  readonly onChange: (id: Id) => void;
  /** Whether the label is for screen readers alone. */
  readonly isLabelHidden?: boolean;
}

/** One of a few, all of them in sight. */
export function Segments<Id extends string>({ label, value, options, onChange, isLabelHidden }: SegmentsProps<Id>) {
  return (
    <RadioGroup
      className="segments"
      orientation="horizontal"
      value={value}
      onChange={(next) => {
        const chosen = options.find(({ id }) => id === next);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="segments-row">
        {options.map(({ id, words, sign }) => (
          <Radio key={id} value={id} className="segment">
            {sign !== undefined && <span aria-hidden="true">{sign}</span>}
            {words}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
