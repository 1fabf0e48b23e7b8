import { memo, useCallback, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useChoices, useSearchChoices } from '../api/queries.ts';
import { Choice, type ChoiceOption } from '../controls/choice.tsx';
import { DayField } from '../controls/day-field.tsx';
import { useMeasureOptions, usePlaceOptions } from '../controls/use-options.ts';
import { numberWords } from '../format/number.ts';
import { useStrings } from '../strings/use-strings.ts';

/** What a search is asked for, as the address has it. */
export interface SearchQuery {
  readonly q?: string;
  readonly kind?: string;
  readonly measure?: string;
  readonly place?: string;
  readonly publisher?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface SearchFiltersProps extends Omit<SearchQuery, 'q'> {
  readonly onChange: (part: SearchQuery) => void;
  readonly onSave: () => void;
}

/** Stands for no restriction: a list's option needs a name. */
const ANY = '*';

function orAny(id: string): string {
  return id === ANY ? '' : id;
}

/** What a search is narrowed by. It is not drawn anew while words are typed: its lists can be long. */
export const SearchFilters = memo(function SearchFilters(props: SearchFiltersProps) {
  const { kind, measure, place, publisher, from, to, onChange, onSave } = props;
  const t = useStrings();
  const choices = useChoices().data;
  const narrowing = useSearchChoices().data;
  const kinds = useMemo(
    (): readonly ChoiceOption[] => [
      { id: ANY, words: t.search.anyKind },
      ...(narrowing?.kinds ?? []).map(({ id, claims }) => ({
        id,
        words: t.figures.optionCount(t.kinds[id], numberWords(claims, t.locale)),
      })),
    ],
    [narrowing, t],
  );
  const publishers = useMemo(
    (): readonly ChoiceOption[] => [
      { id: ANY, words: t.search.anyPublisher },
      ...(narrowing?.publishers ?? []).map(({ name, reports }) => ({
        id: name,
        words: t.figures.optionCount(name, numberWords(reports, t.locale)),
      })),
    ],
    [narrowing, t],
  );
  const anyMeasure = useMemo(() => ({ id: ANY, words: t.search.anyMeasure }), [t]);
  const measures = useMeasureOptions(choices, anyMeasure);
  const places = usePlaceOptions(choices, ANY);
  const onKind = useCallback((id: string) => onChange({ kind: orAny(id) }), [onChange]);
  const onMeasure = useCallback((id: string) => onChange({ measure: orAny(id) }), [onChange]);
  const onPlace = useCallback((id: string) => onChange({ place: orAny(id) }), [onChange]);
  const onPublisher = useCallback((id: string) => onChange({ publisher: orAny(id) }), [onChange]);
  return (
    <div className="choices search-filters">
      <Choice label={t.search.kind} value={kind ?? ANY} options={kinds} onChange={onKind} />
      <Choice label={t.figures.measure} value={measure ?? ANY} options={measures} onChange={onMeasure} />
      <Choice label={t.figures.place} value={place ?? ANY} options={places} onChange={onPlace} />
      <Choice label={t.search.publisher} value={publisher ?? ANY} options={publishers} onChange={onPublisher} />
      <DayField label={t.figures.from} value={from} onChange={(next) => onChange({ from: next })} />
      <DayField label={t.figures.to} value={to} onChange={(next) => onChange({ to: next })} />
      <Button onPress={onSave}>{t.search.save}</Button>
    </div>
  );
});
