import { Fragment } from 'react';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import type { PlainPage } from '../router/route.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { LinesWords } from './words.ts';

export interface PlaceLineProps {
  readonly page: Extract<PlainPage, 'incidents' | 'beginnings'>;
  readonly words: LinesWords;
  readonly place: { readonly key: string; readonly name: string };
  /** Whether its place is the only one shown. */
  readonly isPlaceChosen: boolean;
  /** How many sources tell of it that do not repeat each other. */
  readonly sources: number;
  readonly days?: string;
}

/** Where, when, and by how many it is told. */
export function PlaceLine({ page, words, place, isPlaceChosen, sources, days }: PlaceLineProps) {
  const t = useStrings();
  return (
    <p className="soft">
      {isPlaceChosen ? (
        <bdi>{place.name}</bdi>
      ) : (
        <Link to={{ page, query: { place: place.key } }} dir="auto" title={words.only(place.name)}>
          {place.name}
        </Link>
      )}
      {[days, t.incidents.sources(sources, numberWords(sources, t.locale))].map(
        (part) =>
          part !== undefined && (
            <Fragment key={part}>
              {' · '}
              <bdi>{part}</bdi>
            </Fragment>
          ),
      )}
    </p>
  );
}
