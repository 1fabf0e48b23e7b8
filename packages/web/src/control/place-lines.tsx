import type { ControlLine } from '@variorum/engine';
import { memo, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { dayWords } from '../format/date.ts';
import { plainWords } from '../report/plain-words.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { dayNumber, isoOf } from './days.ts';
import { hueOf } from './holders.ts';
import { dayTicks, type LineRange, lineRange } from './line-range.ts';
import { saidWords } from './said-words.ts';
import { Stances } from './stances.tsx';

/** Where a stretch lies, as far as it is in sight; `null` where none of it is. */
function placeOn({ from, to }: LineRange, start: string, end: string) {
  const [first, last] = [Math.max(dayNumber(start), from), dayNumber(end) + 1];
  if (last <= from) return null;
  const share = (days: number) => (days / (to - from)) * 100;
  return {
    style: { left: `${share(first - from)}%`, width: `max(${share(last - first)}%, 6px)` },
    'data-earlier': dayNumber(start) < from || undefined,
  };
}

export interface PlaceLinesProps {
  readonly line: ControlLine;
  readonly hues: ReadonlyMap<string, number>;
  /** The day that is looked at, as a number of days. */
  readonly day: number | null;
  /** Whether another place is asked for, and this one stays in sight until its answer comes. */
  readonly isPassing: boolean;
}

interface ChartProps {
  readonly line: ControlLine;
  readonly hues: ReadonlyMap<string, number>;
  readonly range: LineRange;
}

/** The lines themselves, which the day does not change either. */
const Tracks = memo(function Tracks({ line, hues, range }: ChartProps) {
  const t = useStrings();
  return (
    <>
      <div className="lines-row">
        <span className="lines-name">{t.control.together}</span>
        <span className="lines-track" dir="ltr">
          {line.joint.map((stretch) => {
            const place = placeOn(range, stretch.from, stretch.to);
            return (
              place !== null && (
                <i
                  key={stretch.from}
                  className="stretch"
                  data-status={stretch.status}
                  data-hue={hueOf(stretch.holder, hues) ?? 'none'}
                  {...place}
                  title={`${t.control.statuses[stretch.status]}${stretch.holder === null ? '' : ` · ${stretch.holder}`}`}
                />
              )
            );
          })}
        </span>
      </div>
      {line.sources.map(({ origin, source, stances }) => (
        <div key={origin} className="lines-row">
          <span className="lines-name" dir="auto">
            {plainWords(source)}
          </span>
          <span className="lines-track" dir="ltr">
            {stances.map((stance) => {
              const [start, end] = [stance.from ?? stance.to, stance.to ?? stance.from];
              const place = start === null || end === null ? null : placeOn(range, start, end);
              if (place === null) return null;
              return (
                <i
                  key={stance.claim}
                  className="stance"
                  data-says={stance.says}
                  data-hue={hueOf(stance.holder?.name ?? null, hues) ?? 'none'}
                  {...place}
                  title={saidWords(stance, t)}
                />
              );
            })}
          </span>
        </div>
      ))}
    </>
  );
});

/** Some of the days below the lines, by name. */
function Axis({ range }: { readonly range: LineRange }) {
  const t = useStrings();
  return (
    <div className="lines-row lines-axis">
      <span className="lines-track" dir="ltr">
        {dayTicks(range).map((day) => {
          const share = ((day - range.from + 0.5) / (range.to - range.from)) * 100;
          // Shifted by as much of itself as lies before it: no name runs over an end of the axis.
          return (
            <span key={day} style={{ left: `${share}%`, transform: `translateX(-${share}%)` }}>
              {dayWords(isoOf(day), t)}
            </span>
          );
        })}
      </span>
    </div>
  );
}

/** What each source says of one place over time, and under it the words themselves. */
export function PlaceLines({ line, hues, day, isPassing }: PlaceLinesProps) {
  const t = useStrings();
  const [isWhole, setWhole] = useState(false);
  const range = useMemo(() => lineRange(line, { isWhole }), [line, isWhole]);
  return (
    <section className="place-lines" aria-labelledby="place-lines" aria-busy={isPassing}>
      <h2 id="place-lines" dir="auto">
        {t.control.lines(line.place.name)}
      </h2>
      {range !== null && (
        <div className="lines-chart" aria-hidden="true">
          <Tracks line={line} hues={hues} range={range} />
          <Axis range={range} />
          {day !== null && day >= range.from && day <= range.to && (
            <div className="lines-row lines-now">
              <span className="lines-track" dir="ltr">
                <b className="now" style={{ left: `${((day - range.from + 0.5) / (range.to - range.from)) * 100}%` }} />
              </span>
            </div>
          )}
        </div>
      )}
      {range !== null && (range.isCut || isWhole) && (
        <p className="soft lines-cut">
          {range.isCut && `${t.control.beginsEarlier} `}
          <Button className="as-link" onPress={() => setWhole(!isWhole)}>
            {isWhole ? t.control.lastDays : t.control.allDays}
          </Button>
        </p>
      )}
      <Stances line={line} />
    </section>
  );
}
