import { Button, I18nProvider, Label, Slider, SliderTrack } from 'react-aria-components';
import { WordedThumb } from '../../controls/worded-thumb.tsx';
import { dayWords, stretchWords } from '../../format/date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { isoDay, type Zoom } from './zoom.ts';

export interface WindowBrushProps {
  /** All days that there are. */
  readonly whole: Zoom;
  readonly zoom: Zoom | null;
  /** `null`: all of them again. */
  readonly onZoom: (zoom: Zoom | null) => void;
}

/** The days shown, by their two ends: with the mouse, a finger or the arrow keys; the chart itself takes a drag. */
export function WindowBrush({ whole, zoom, onZoom }: WindowBrushProps) {
  const t = useStrings();
  const { from, to } = zoom ?? whole;
  const [first, last] = [Math.min(whole.from, from), Math.max(whole.to, to)];
  const words = (day: number) => dayWords(isoDay(day), t);
  const change = ([start, end]: readonly number[]) => {
    const next = { from: start ?? first, to: end ?? last };
    onZoom(next.from <= first && next.to >= last ? null : next);
  };
  return (
    <div className="window-brush" data-testid="window-brush">
      {/* Time runs as in the chart above, whichever way the words run. */}
      <I18nProvider locale="en-GB">
        <Slider
          className="window-slider"
          minValue={first}
          maxValue={Math.max(last, first + 1)}
          value={[from, to]}
          onChange={(value) => change(value as number[])}
        >
          <Label className="visually-hidden">{t.figures.chart.days}</Label>
          <SliderTrack className="slider-track window-track">
            {({ state }) => (
              <>
                <span
                  className="window-stretch"
                  style={{
                    left: `${state.getThumbPercent(0) * 100}%`,
                    right: `${(1 - state.getThumbPercent(1)) * 100}%`,
                  }}
                />
                <WordedThumb index={0} className="slider-thumb" aria-label={t.figures.chart.firstDay} wordsOf={words} />
                <WordedThumb index={1} className="slider-thumb" aria-label={t.figures.chart.lastDay} wordsOf={words} />
              </>
            )}
          </SliderTrack>
        </Slider>
      </I18nProvider>
      <p className="chart-note window-words">
        {zoom === null ? (
          t.figures.chart.dragHelp
        ) : (
          <>
            <span role="status">{t.figures.chart.shownDays(stretchWords(isoDay(from), isoDay(to), t))}</span>{' '}
            <Button className="as-link" onPress={() => onZoom(null)}>
              {t.figures.chart.allDays}
            </Button>
          </>
        )}
      </p>
    </div>
  );
}
