import type { FoundPlace } from '@variorum/server/views';
import { useMemo, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useChoices, usePlacesNamed } from '../api/queries.ts';
import { useStrings } from '../strings/use-strings.ts';

/** A place that was chosen. */
export interface ChosenPlace {
  readonly id: string;
  readonly name: string;
}

export interface PlaceFieldProps {
  readonly label: string;
  readonly value: ChosenPlace | null;
  readonly onChange: (place: ChosenPlace | null) => void;
}

type Offered = ChosenPlace & Partial<Pick<FoundPlace, 'around'>>;

/** Of the places that accounts speak of, as many are offered. */
const MOST = 8;

/** A place by its name: those of the dossier from the first letters on, any that is known once its name is whole. */
export function PlaceField({ label, value, onChange }: PlaceFieldProps) {
  const t = useStrings();
  const [typed, setTyped] = useState(value?.name ?? '');
  const words = typed.trim();
  const { data: choices } = useChoices();
  const { data: found } = usePlacesNamed(words);
  const offered = useMemo((): readonly Offered[] => {
    const wanted = words.toLowerCase();
    const spoken = (choices?.places ?? []).filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, MOST);
    const named = found?.places ?? [];
    const known = new Set(named.map(({ id }) => id));
    return [...named, ...spoken.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ id, name }))];
  }, [words, choices, found]);
  return (
    <ComboBox
      className="choice place-field"
      inputValue={typed}
      onInputChange={(next) => {
        setTyped(next);
        // A field that was cleared means: nowhere.
        if (next.trim() === '' && value !== null) onChange(null);
      }}
      value={value?.id ?? null}
      onChange={(id) => {
        const place = offered.find((each) => each.id === id);
        if (place === undefined) return;
        setTyped(place.name);
        onChange({ id: place.id, name: place.name });
      }}
      items={offered}
      defaultFilter={() => true}
      allowsEmptyCollection={false}
      onBlur={() => setTyped(value?.name ?? '')}
    >
      <Label>{label}</Label>
      <div className="place-input">
        <Input dir="auto" />
        <Button aria-label={t.review.places}>
          <span aria-hidden="true" className="chevron" />
        </Button>
      </div>
      <Popover className="popover" offset={4}>
        <ListBox<Offered> className="options">
          {({ id, name, around }) => (
            <ListBoxItem id={id} textValue={name} className="option">
              <span dir="auto">{name}</span>
              {around !== undefined && around.length > 0 && (
                <span className="option-under" dir="auto">
                  {around.join(t.comma)}
                </span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
