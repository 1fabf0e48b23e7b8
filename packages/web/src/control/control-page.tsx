import { useCallback, useDeferredValue, useEffectEvent, useMemo } from 'react';
import { useControlLine, useControlPlaces } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { adjustTo } from '../router/use-route.ts';
import { StaleLine, Unanswered } from '../shell/answered.tsx';
import { Failed } from '../shell/failed.tsx';
import { later } from '../shell/later.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { PolicyNote } from '../shell/policy-note.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { DayContext } from './day-context.ts';
import { DaySlider } from './day-slider.tsx';
import { dayNumber, overTime, type Standing } from './days.ts';
import { huesOf } from './holders.ts';
import { PlaceLines } from './place-lines.tsx';
import { PlaceList } from './place-list.tsx';

// The map's library is larger than all the rest of the view, which does not wait for it.
const ControlMap = later(async () => (await import('./control-map.tsx')).ControlMap);

const DAY = /^\d{4}-\d\d-\d\d$/;

interface Query {
  readonly place?: string;
  readonly on?: string;
}

/** Who holds each place, according to whom, on a day. */
export function ControlPage({ query }: { readonly query: Query }) {
  const t = useStrings();
  useTitle(t.control.title);
  const asked = useControlPlaces();
  const { data } = asked;
  const places = useMemo(() => (data?.places ?? []).map(overTime), [data]);
  const hues = useMemo(() => huesOf(data?.places ?? []), [data]);
  const span = data?.span ?? null;
  const chosen = (places.find(({ place }) => place.key === query.place) ?? places[0])?.place;
  // What is no day is passed over: the last one is shown.
  const day = query.on !== undefined && DAY.test(query.on) ? query.on : span?.to;
  const line = useControlLine(chosen?.key);
  const { place: chosenPlace, on } = query;
  const goTo = useEffectEvent((part: Query) => {
    const { place = chosenPlace, on: next = on } = part;
    adjustTo({
      page: 'control',
      query: { ...(place === undefined ? {} : { place }), ...(next === undefined ? {} : { on: next }) },
    });
  });
  // The same functions for as long as the page is open: the list and the map are drawn anew for none of them.
  const choose = useCallback((place: string) => goTo({ place }), []);
  const goToDay = useCallback((next: string) => goTo({ on: next }), []);
  const wordsOf = useCallback(
    (standing: Standing) => {
      const said = standing.holder === null ? t.control.statuses[standing.status] : t.control.heldBy(standing.holder);
      const old = standing.age > 0 ? t.control.lastSaid(standing.age, numberWords(standing.age, t.locale)) : null;
      const status = standing.holder === null ? null : t.control.statuses[standing.status];
      return [said, status, old].filter(Boolean).join(' · ');
    },
    [t],
  );
  // The thumb follows the hand; map and list follow the thumb.
  const shown = useDeferredValue(day);
  const shownDay = useMemo(() => ({ day: shown === undefined ? null : dayNumber(shown), wordsOf }), [shown, wordsOf]);
  if (data === undefined) {
    return <Unanswered asked={asked} loading={t.control.loading} head={<PageHead title={t.control.title} />} />;
  }
  const unplaced = places.filter(({ place }) => place.at === null).length;
  return (
    <div className="control-page">
      <PageHead
        title={t.control.title}
        intro={t.control.intro}
        links={
          <>
            <a href="/api/control.csv" download>
              {t.control.csv}
            </a>
            <a href="/api/control/places">{t.control.json}</a>
          </>
        }
      />
      <StaleLine asked={asked} />
      {chosen === undefined ? (
        <NothingHere title={t.control.empty.title}>
          <p>{t.control.empty.body}</p>
        </NothingHere>
      ) : (
        <DayContext value={shownDay}>
          {span !== null && day !== undefined && <DaySlider {...span} day={day} onDay={goToDay} />}
          <div className="control-columns">
            <section aria-label={t.control.map} className="map-side">
              <div className="map-place">
                <ControlMap.View places={places} hues={hues} chosen={chosen.key} onChoose={choose} />
              </div>
              <p className="soft">
                {t.control.mapNote}
                {unplaced > 0 && ` ${t.control.unplaced(unplaced, numberWords(unplaced, t.locale))}.`}
              </p>
              <StatusLegend />
            </section>
            <PlaceList places={places} hues={hues} chosen={chosen.key} onChoose={choose} />
          </div>
          {line.data?.lines[0] !== undefined && (
            <PlaceLines line={line.data.lines[0]} hues={hues} day={shownDay.day} isPassing={line.isPlaceholderData} />
          )}
          {line.data !== undefined && <PolicyNote policy={line.data.policy} />}
          {line.error !== null && <Failed error={line.error} onRetry={() => void line.refetch()} />}
        </DayContext>
      )}
    </div>
  );
}

/** What outline and sign mean, in words. */
function StatusLegend() {
  const t = useStrings();
  return (
    <ul className="status-legend" aria-label={t.control.legend}>
      {(['agreed', 'open', 'disputed'] as const).map((status) => (
        <li key={status}>
          <span className="place-mark" data-status={status} data-hue="0" />
          {t.control.statuses[status]}: <span className="soft">{t.control.statusHelp[status]}</span>
        </li>
      ))}
    </ul>
  );
}
