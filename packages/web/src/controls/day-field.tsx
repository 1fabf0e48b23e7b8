import { useId } from 'react';

export interface DayFieldProps {
  readonly label: string;
  /** ISO `YYYY-MM-DD`. */
  readonly value: string | undefined;
  readonly onChange: (day: string) => void;
}

/** A day, or none: the browser's own field, which knows the calendar and the order of the user's country. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value ?? ''} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
