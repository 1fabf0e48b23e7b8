import { type Map as MapView, Marker } from 'maplibre-gl';
import type { PlaceOverTime, Standing } from './days.ts';
import { hueOf } from './holders.ts';
import { withRoom } from './label-room.ts';

/** A click still meets a disc that is smaller than this on the screen: its label. */
const MOST_LABELS = 120;
/** Pixels from the middle of a disc down to its label. */
const LABEL_BELOW = 4;

export interface LabelledPlaces {
  readonly places: readonly PlaceOverTime[];
  readonly standings: readonly Standing[];
  readonly hues: ReadonlyMap<string, number>;
  readonly chosen: string | undefined;
  /** What a label says to a screen reader. */
  readonly wordsOf: (place: PlaceOverTime, standing: Standing) => string;
}

export interface MapLabels {
  readonly show: (what: LabelledPlaces) => void;
  readonly remove: () => void;
}

interface Label {
  readonly marker: Marker;
  readonly element: HTMLButtonElement;
  readonly width: number;
  readonly height: number;
}

/** Names on the map, each a button; made once a place, and then only told what changed. */
export function mapLabels(map: MapView, onChoose: (key: string) => void): MapLabels {
  const labels = new Map<string, Label>();
  let order: readonly Label[] = [];

  const labelOf = ({ place }: PlaceOverTime): Label => {
    const known = labels.get(place.key);
    if (known !== undefined) return known;
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'map-label';
    element.append(place.name);
    element.addEventListener('click', () => onChoose(place.key));
    const marker = new Marker({ element, anchor: 'top', offset: [0, LABEL_BELOW] })
      .setLngLat([place.at!.lon, place.at!.lat])
      .addTo(map);
    // Measured once, while it shows: what is hidden has no size to make room by.
    const label = { marker, element, width: element.offsetWidth, height: element.offsetHeight };
    labels.set(place.key, label);
    return label;
  };
  const makeRoom = (): void => {
    const boxes = order.map(({ marker, width, height }) => {
      const { x, y } = map.project(marker.getLngLat());
      return { x: x - width / 2, y: y + LABEL_BELOW, width, height };
    });
    for (const [at, stands] of withRoom(boxes).entries()) {
      const { element } = order[at]!;
      if (element.hidden === stands) element.hidden = !stands;
    }
  };
  map.on('moveend', makeRoom);
  return {
    show: ({ places, standings, hues, chosen, wordsOf }) => {
      const shown = places
        .flatMap((place, at) => {
          const standing = standings[at]!;
          return place.place.at === null || standing.status === 'nothing' ? [] : [{ place, standing }];
        })
        .sort((a, b) => Number(b.place.place.key === chosen) - Number(a.place.place.key === chosen))
        .slice(0, MOST_LABELS);
      order = shown.map(({ place, standing }) => {
        const label = labelOf(place);
        const { dataset } = label.element;
        dataset.status = standing.status;
        dataset.hue = String(hueOf(standing.holder, hues) ?? 'none');
        const words = wordsOf(place, standing);
        if (label.element.ariaLabel !== words) label.element.ariaLabel = words;
        if (place.place.key === chosen) label.element.setAttribute('aria-current', 'true');
        else label.element.removeAttribute('aria-current');
        return label;
      });
      const standing = new Set(order);
      for (const label of labels.values()) if (!standing.has(label)) label.element.hidden = true;
      makeRoom();
    },
    remove: () => {
      map.off('moveend', makeRoom);
      for (const { marker } of labels.values()) marker.remove();
    },
  };
}
