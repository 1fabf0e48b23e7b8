import type { ControlPlace } from '@variorum/server/views';
import { lazy, Suspense, useCallback, useDeferredValue, useMemo } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useControlLine, useControlPlaces } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { adjustTo } from '../router/use-route.ts';
import { PageHead } from '../shell/page-head.tsx';
import { Empty, Failed, Loading } from '../shell/states.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { DaySlider } from './day-slider.tsx';
import { type Standing, spanOf, standingOn } from './days.ts';
import { hueOf, huesOf } from './holders.ts';
import { PlaceLines } from './place-lines.tsx';

// The map's library is larger than all the rest of the view, which does not wait for it.
const ControlMap = lazy(async () => ({ default: (await import('./control-map.tsx')).ControlMap }));

const ROW_HEIGHT = 52;

interface Query {
  readonly place?: string;
  readonly on?: string;
}

/** Who holds each place, according to whom, on a day. */
export function ControlPage({ query }: { readonly query: Query }) {
  const t = useStrings();
  useTitle(t.control.title);
  const { data, error, isPending, refetch } = useControlPlaces();
  const places = useMemo(() => data?.places ?? [], [data]);
  const span = useMemo(() => spanOf(places), [places]);
  const hues = useMemo(() => huesOf(places), [places]);
  const chosen = places.find(({ key }) => key === query.place) ?? places[0];
  const day = query.on ?? span?.to;
  const line = useControlLine(chosen?.key);
  const { place: asked, on } = query;
  const choose = useCallback(
    (place: string) => adjustTo({ page: 'control', query: { place, ...(on === undefined ? {} : { on }) } }),
    [on],
  );
  const goToDay = (next: string) =>
    adjustTo({ page: 'control', query: { ...(asked === undefined ? {} : { place: asked }), on: next } });
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
  const shownDay = useDeferredValue(day);
  const onDay = useMemo(
    () =>
      places.map((place) => {
        const standing = shownDay === undefined ? standingOn({ joint: [] }, '') : standingOn(place, shownDay);
        return { id: place.key, place, standing, words: `${place.name}: ${wordsOf(standing)}` };
      }),
    [places, shownDay, wordsOf],
  );
  if (isPending) return <Loading words={t.control.loading} />;
  if (error !== null) return <Failed isPage error={error} onRetry={() => void refetch()} />;
  const unplaced = places.filter(({ at }) => at === null).length;
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
      {chosen === undefined ? (
        <Empty title={t.control.empty.title}>
          <p>{t.control.empty.body}</p>
        </Empty>
      ) : (
        <>
          {span !== null && day !== undefined && <DaySlider {...span} day={day} onDay={goToDay} />}
          <div className="control-columns">
            <section aria-label={t.control.map} className="map-side">
              <Suspense fallback={<div className="control-map" />}>
                <ControlMap places={onDay} hues={hues} chosen={chosen.key} onChoose={choose} />
              </Suspense>
              <p className="soft">
                {t.control.mapNote}
                {unplaced > 0 && ` ${t.control.unplaced(unplaced, numberWords(unplaced, t.locale))}.`}
              </p>
              <StatusLegend />
            </section>
            <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
              <ListBox
                className="place-list"
                aria-label={t.control.places}
                items={onDay}
                selectionMode="single"
                selectionBehavior="replace"
                disallowEmptySelection
                selectedKeys={[chosen.key]}
                onSelectionChange={(keys) => {
                  const [key] = keys === 'all' ? [] : [...keys];
                  if (key !== undefined) choose(String(key));
                }}
              >
                {({ place, standing, words }) => (
                  <PlaceRow place={place} standing={standing} words={words} said={wordsOf(standing)} hues={hues} />
                )}
              </ListBox>
            </Virtualizer>
          </div>
          {line.data?.lines[0] !== undefined && <PlaceLines line={line.data.lines[0]} hues={hues} day={shownDay} />}
          {line.error !== null && <Failed error={line.error} onRetry={() => void line.refetch()} />}
        </>
      )}
    </div>
  );
}

interface PlaceRowProps {
  readonly place: ControlPlace;
  readonly standing: Standing;
  readonly words: string;
  readonly said: string;
  readonly hues: ReadonlyMap<string, number>;
}

function PlaceRow({ place, standing, words, said, hues }: PlaceRowProps) {
  const t = useStrings();
  return (
    <ListBoxItem id={place.key} textValue={words} className="place-row">
      <span className="place-mark" data-status={standing.status} data-hue={hueOf(standing.holder, hues) ?? 'none'} />
      <span className="place-name" dir="auto">
        {place.name}
      </span>
      <span className="soft place-said" dir="auto">
        {said}
      </span>
      <span className="soft">{t.control.sources(place.sources, numberWords(place.sources, t.locale))}</span>
    </ListBoxItem>
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
