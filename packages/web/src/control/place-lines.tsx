import type { ControlLine } from '@variorum/engine';
import { memo, useMemo } from 'react';
import { useStrings } from '../strings/use-strings.ts';
import { dayNumber } from './days.ts';
import { hueOf } from './holders.ts';
import { saidWords } from './said-words.ts';
import { Stances } from './stances.tsx';

interface Range {
  readonly from: number;
  readonly to: number;
}

function rangeOf({ sources }: ControlLine): Range | null {
  const days = sources
    .flatMap(({ stances }) => stances.flatMap(({ from, to }) => [from, to]))
    .filter((day) => day !== null)
    .map(dayNumber);
  if (days.length === 0) return null;
  const [from, to] = [Math.min(...days), Math.max(...days)];
  // A single day would have no width.
  return { from: from - 1, to: Math.max(to, from + 1) + 1 };
}

function placeOn({ from, to }: Range, start: string, end: string) {
  const width = to - from;
  const left = ((dayNumber(start) - from) / width) * 100;
  return { left: `${left}%`, width: `max(${((dayNumber(end) - dayNumber(start) + 1) / width) * 100}%, 6px)` };
}

export interface PlaceLinesProps {
  readonly line: ControlLine;
  readonly hues: ReadonlyMap<string, number>;
  /** The day that is looked at, as a number of days. */
  readonly day: number | null;
}

interface ChartProps {
  readonly line: ControlLine;
  readonly hues: ReadonlyMap<string, number>;
  readonly range: Range;
}

/** The lines themselves, which the day does not change either. */
const Tracks = memo(function Tracks({ line, hues, range }: ChartProps) {
  const t = useStrings();
  return (
    <>
      <div className="lines-row">
        <span className="lines-name">{t.control.together}</span>
        <span className="lines-track" dir="ltr">
          {line.joint.map((stretch) => (
            <i
              key={stretch.from}
              className="stretch"
              data-status={stretch.status}
              data-hue={hueOf(stretch.holder, hues) ?? 'none'}
              style={placeOn(range, stretch.from, stretch.to)}
              title={`${t.control.statuses[stretch.status]}${stretch.holder === null ? '' : ` · ${stretch.holder}`}`}
            />
          ))}
        </span>
      </div>
      {line.sources.map(({ origin, source, stances }) => (
        <div key={origin} className="lines-row">
          <span className="lines-name" dir="auto">
            {source}
          </span>
          <span className="lines-track" dir="ltr">
            {stances.map((stance) => {
              const [start, end] = [stance.from ?? stance.to, stance.to ?? stance.from];
              if (start === null || end === null) return null;
              return (
                <i
                  key={stance.claim}
                  className="stance"
                  data-says={stance.says}
                  data-hue={hueOf(stance.holder?.name ?? null, hues) ?? 'none'}
                  style={placeOn(range, start, end)}
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

/** What each source says of one place over time, and under it the words themselves. */
export function PlaceLines({ line, hues, day }: PlaceLinesProps) {
  const t = useStrings();
  const range = useMemo(() => rangeOf(line), [line]);
  return (
    <section className="place-lines" aria-labelledby="place-lines">
      <h2 id="place-lines" dir="auto">
        {t.control.lines(line.place.name)}
      </h2>
      {range !== null && (
        <div className="lines-chart" aria-hidden="true">
          <Tracks line={line} hues={hues} range={range} />
          {day !== null && day >= range.from && day <= range.to && (
            <div className="lines-row lines-now">
              <span className="lines-track" dir="ltr">
                <b className="now" style={{ left: `${((day - range.from + 0.5) / (range.to - range.from)) * 100}%` }} />
              </span>
            </div>
          )}
        </div>
      )}
      <Stances line={line} />
    </section>
  );
}
