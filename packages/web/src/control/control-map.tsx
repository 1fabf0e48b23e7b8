import 'maplibre-gl/dist/maplibre-gl.css';
import type { ControlPlace } from '@variorum/server/views';
import { Map as MapView, Marker, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useRef, useState } from 'react';
import { useStrings } from '../strings/use-strings.ts';
import { hueColour, loadWorld, mapStyle } from './base-map.ts';
import type { Standing } from './days.ts';
import { discOf } from './discs.ts';
import { hueOf } from './holders.ts';
import { withRoom } from './label-room.ts';

setWorkerUrl(workerUrl);

export interface PlaceOnDay {
  readonly place: ControlPlace;
  readonly standing: Standing;
  /** What the mark says to a screen reader. */
  readonly words: string;
}

export interface ControlMapProps {
  readonly places: readonly PlaceOnDay[];
  readonly hues: ReadonlyMap<string, number>;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** Of a claim that is old the mark pales; after this many days it pales no further. */
const PALEST_AFTER_DAYS = 60;
/** A click still meets a disc that is smaller than this on the screen: its label. */
const MOST_LABELS = 120;
/** Pixels from the middle of a disc down to its label. */
const LABEL_BELOW = 4;

function opacityOf({ age }: Standing): number {
  return 0.34 - 0.2 * Math.min(1, age / PALEST_AFTER_DAYS);
}

function featuresOf(places: readonly PlaceOnDay[], hues: ReadonlyMap<string, number>): GeoJSON.FeatureCollection {
  // Wide discs first, so that a town stays in sight in its province.
  const placed = places
    .filter(({ place, standing }) => place.at !== null && standing.status !== 'nothing')
    .toSorted((a, b) => b.place.at!.precision - a.place.at!.precision);
  return {
    type: 'FeatureCollection',
    features: placed.map(({ place, standing }) => ({
      type: 'Feature',
      properties: {
        key: place.key,
        status: standing.status,
        opacity: opacityOf(standing),
        colour: hueColour(hueOf(standing.holder, hues)),
      },
      geometry: { type: 'Polygon', coordinates: [discOf(place.at!)] },
    })),
  };
}

function boundsOf(places: readonly PlaceOnDay[]): [[number, number], [number, number]] | null {
  const spots = places.flatMap(({ place }) => place.at ?? []);
  if (spots.length === 0) return null;
  const [lats, lons] = [spots.map(({ lat }) => lat), spots.map(({ lon }) => lon)];
  return [
    [Math.min(...lons) - 0.4, Math.min(...lats) - 0.4],
    [Math.max(...lons) + 0.4, Math.max(...lats) + 0.4],
  ];
}

/** Every place on one day, its mark as large as what is not known of where it lies. */
export function ControlMap({ places, hues, chosen, onChoose }: ControlMapProps) {
  const t = useStrings();
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapView | null>(null);
  const [failed, setFailed] = useState(false);
  const first = useRef(places);

  useEffect(() => {
    let made: MapView | undefined;
    let gone = false;
    const make = async () => {
      const world = await loadWorld();
      if (gone || box.current === null) return;
      const bounds = boundsOf(first.current);
      made = new MapView({
        container: box.current,
        style: mapStyle(world),
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
    const source = map.getSource('discs');
    if (source !== undefined && 'setData' in source) {
      (source as { setData: (data: GeoJSON.GeoJSON) => void }).setData(featuresOf(places, hues));
    }
    const labelled = places
      .filter(({ place, standing }) => place.at !== null && standing.status !== 'nothing')
      .toSorted((a, b) => Number(b.place.key === chosen) - Number(a.place.key === chosen))
      .slice(0, MOST_LABELS);
    const markers = labelled.map(({ place, standing, words }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'map-label';
      button.dataset.status = standing.status;
      button.dataset.hue = String(hueOf(standing.holder, hues) ?? 'none');
      button.setAttribute('aria-label', words);
      if (place.key === chosen) button.setAttribute('aria-current', 'true');
      button.append(place.name);
      button.addEventListener('click', () => onChoose(place.key));
      return new Marker({ element: button, anchor: 'top', offset: [0, LABEL_BELOW] })
        .setLngLat([place.at!.lon, place.at!.lat])
        .addTo(map);
    });
    const makeRoom = () => {
      const boxes = markers.map((marker) => {
        const { x, y } = map.project(marker.getLngLat());
        const { offsetWidth: width, offsetHeight: height } = marker.getElement();
        return { x: x - width / 2, y: y + LABEL_BELOW, width, height };
      });
      for (const [at, stands] of withRoom(boxes).entries()) markers[at]!.getElement().hidden = !stands;
    };
    const unhideAll = () => {
      // What is hidden has no size to make room by.
      for (const marker of markers) marker.getElement().hidden = false;
      makeRoom();
    };
    unhideAll();
    map.on('moveend', unhideAll);
    return () => {
      map.off('moveend', unhideAll);
      for (const marker of markers) marker.remove();
    };
  }, [map, places, hues, chosen, onChoose]);

  if (failed) return <p className="map-failed">{t.control.noMap}</p>;
  return (
    <div className="control-map" ref={box} data-testid="control-map" data-ready={map !== null || undefined} dir="ltr" />
  );
}
