import { type CalendarDate, parseDate } from '@internationalized/date';
import { useState } from 'react';
import { Button, DateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { useStrings } from '../strings/use-strings.ts';

export interface DayFieldProps {
  readonly label: string;
  /** ISO `YYYY-MM-DD`. */
  readonly value: string | undefined;
  /** Told an ISO day once it is whole, and `''` once it is gone. */
  readonly onChange: (day: string) => void;
}

function dayOf(iso: string | undefined): CalendarDate | null {
  if (iso === undefined || !/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  try {
    return parseDate(iso);
  } catch {
    // An address written by hand may name a day that no month has.
    return null;
  }
}

/**
 * A day, or none: day, month and year each by figures or arrow keys, in the order of the language. Wars lie years back, so
 * that typing is quicker than leafing through a calendar.
 */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const t = useStrings();
  // A field that is cleared starts anew, with nothing half typed in it.
  const [cleared, setCleared] = useState(0);
  const day = dayOf(value);
  return (
    <div className="choice day-field">
      <DateField
        key={cleared}
        value={day}
        onChange={(next) => {
          if (next?.toString() !== day?.toString()) onChange(next === null ? '' : next.toString());
        }}
        granularity="day"
      >
        <Label>{label}</Label>
        <DateInput className="day-input">
          {(segment) => <DateSegment className="day-part" segment={segment} />}
        </DateInput>
      </DateField>
      {day !== null && (
        <Button
          className="day-clear"
          aria-label={t.clearDay(label)}
          onPress={() => {
            setCleared(cleared + 1);
            onChange('');
          }}
        >
          ×
        </Button>
      )}
    </div>
  );
}
