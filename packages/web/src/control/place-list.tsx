import { memo } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { numberWords } from '../format/number.ts';
import { usePrinting } from '../shell/use-printing.ts';
import { useStrings } from '../strings/use-strings.ts';
import { useShownDay } from './day-context.ts';
import { type PlaceOverTime, standingOn } from './days.ts';
import { hueOf } from './holders.ts';

const ROW_HEIGHT = 52;

export interface PlaceListProps {
  readonly places: readonly PlaceOverTime[];
  readonly hues: ReadonlyMap<string, number>;
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

interface RowProps {
  readonly over: PlaceOverTime;
  readonly hues: ReadonlyMap<string, number>;
}

function RowContent({ over, hues }: RowProps) {
  const t = useStrings();
  const { day, wordsOf } = useShownDay();
  const { place } = over;
  const standing = day === null ? null : standingOn(over, day);
  return (
    <>
      <span
        className="place-mark"
        data-status={standing?.status ?? 'nothing'}
        data-hue={hueOf(standing?.holder ?? null, hues) ?? 'none'}
      />
      <span className="place-name" dir="auto">
        {place.name}
      </span>
      <span className="soft place-said" dir="auto">
        {standing !== null && wordsOf(standing)}
      </span>
      <span className="soft">{t.control.sources(place.sources, numberWords(place.sources, t.locale))}</span>
    </>
  );
}

/** Every place with how it stands on the day; one of them is chosen. */
export const PlaceList = memo(function PlaceList({ places, hues, chosen, onChoose }: PlaceListProps) {
  const t = useStrings();
  const list = (
    <ListBox
      className="place-list"
      aria-label={t.control.places}
      items={places}
      dependencies={[hues]}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onChoose(String(key));
      }}
    >
      {(over) => (
        <ListBoxItem id={over.place.key} textValue={over.place.name} className="place-row">
          <RowContent over={over} hues={hues} />
        </ListBoxItem>
      )}
    </ListBox>
  );
  if (usePrinting()) return list;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
      {list}
    </Virtualizer>
  );
});
