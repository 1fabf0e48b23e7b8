import { Button, Label, Slider, SliderOutput, SliderTrack } from 'react-aria-components';
import { WordedThumb } from '../controls/worded-thumb.tsx';
import { dayWords } from '../format/date.ts';
import { useStrings } from '../strings/use-strings.ts';
import { dayNumber, isoOf } from './days.ts';

export interface DaySliderProps {
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** One day out of a span: by the thumb, its arrow keys, or a day at a time. */
export function DaySlider({ from, to, day, onDay }: DaySliderProps) {
  const t = useStrings();
  const [first, last, now] = [dayNumber(from), dayNumber(to), dayNumber(day)];
  const go = (to: number) => onDay(isoOf(Math.min(last, Math.max(first, to))));
  return (
    <div className="day-slider">
      <Button aria-label={t.control.dayBefore} isDisabled={now <= first} onPress={() => go(now - 1)}>
        −
      </Button>
      <Slider
        value={now}
        minValue={first}
        maxValue={Math.max(last, first + 1)}
        onChange={(value) => go(value as number)}
      >
        <div className="day-slider-head">
          <Label className="field-label">{t.control.day}</Label>
          <SliderOutput className="day-slider-day">{() => dayWords(day, t)}</SliderOutput>
        </div>
        <SliderTrack className="slider-track">
          <WordedThumb className="slider-thumb" wordsOf={(value) => dayWords(isoOf(value), t)} />
        </SliderTrack>
      </Slider>
      <Button aria-label={t.control.dayAfter} isDisabled={now >= last} onPress={() => go(now + 1)}>
        +
      </Button>
    </div>
  );
}
