import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapView, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useStrings } from '../strings/use-strings.ts';
import { loadWorld, mapStyle } from './base-map.ts';
import { boundsOf } from './bounds.ts';
import { useShownDay } from './day-context.ts';
import { type PlaceOverTime, standingOn } from './days.ts';
import { type Detail, loadDetail, withDetail } from './detail.ts';
import { discsOf, paintDiscs } from './map-discs.ts';
import { type MapLabels, mapLabels } from './map-labels.ts';
import { useSoon } from './use-soon.ts';

setWorkerUrl(workerUrl);

export interface ControlMapProps {
  readonly places: readonly PlaceOverTime[];
  readonly hues: ReadonlyMap<string, number>;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

function setDiscs(map: MapView, places: readonly PlaceOverTime[]): void {
  const source = map.getSource('discs');
  if (source === undefined || !('setData' in source)) return;
  (source as { setData: (data: GeoJSON.GeoJSON) => void }).setData(discsOf(places));
}

/** Every place on one day, its mark as large as what is not known of where it lies. */
export function ControlMap({ places, hues, chosen, onChoose }: ControlMapProps) {
  const t = useStrings();
  const { day, wordsOf } = useShownDay();
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapView | null>(null);
  const [labels, setLabels] = useState<MapLabels | null>(null);
  const [failed, setFailed] = useState(false);
  const [detail, setDetail] = useState<Detail | 'broken' | null>(null);
  const first = useRef(places);
  const choose = useEffectEvent(onChoose);

  useEffect(() => {
    let made: MapView | undefined;
    let gone = false;
    const make = async () => {
      // Without its detail it is still a map; that it had to do without is said under it.
      const [world, found] = await Promise.all([loadWorld(), loadDetail().catch(() => 'broken' as const)]);
      if (gone || box.current === null) return;
      setDetail(found);
      const bounds = boundsOf(first.current.map(({ place }) => place));
      made = new MapView({
        container: box.current,
        style: withDetail(mapStyle(world), found === 'broken' ? null : found),
        ...(bounds === null ? {} : { bounds, fitBoundsOptions: { padding: 40, maxZoom: 8 } }),
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        cooperativeGestures: false,
        fadeDuration: 0,
      });
      made.touchZoomRotate.disableRotation();
      made.addControl(new NavigationControl({ showCompass: false }));
      made.once('load', () => setMap(made ?? null));
    };
    make().catch(() => setFailed(true));
    return () => {
      gone = true;
      made?.remove();
      setMap(null);
    };
  }, []);

  useEffect(() => {
    if (map === null) return;
    setDiscs(map, places);
    const own = mapLabels(map, (key) => choose(key));
    setLabels(own);
    return () => {
      own.remove();
      setLabels(null);
    };
  }, [map, places]);

  const paint = useSoon(() => {
    if (map === null || day === null) return;
    const standings = places.map((place) => standingOn(place, day));
    paintDiscs(map, { places, standings, hues });
    labels?.show({
      places,
      standings,
      hues,
      chosen,
      wordsOf: ({ place }, standing) => `${place.name}: ${wordsOf(standing)}`,
    });
  });
  useEffect(paint, [map, labels, places, day, hues, chosen, wordsOf]);

  if (failed) return <p className="map-failed">{t.control.noMap}</p>;
  return (
    <>
      <div
        className="control-map"
        ref={box}
        data-testid="control-map"
        data-ready={map !== null || undefined}
        dir="ltr"
      />
      {detail !== null && (
        <p className="soft map-credit" dir="auto">
          {detail === 'broken' ? t.control.noDetail : `${t.control.detail(detail.name)} ${detail.attribution}`}
        </p>
      )}
    </>
  );
}
