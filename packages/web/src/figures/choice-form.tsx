import type { ChoicesView } from '@variorum/server/views';
import { useCallback, useEffectEvent, useMemo } from 'react';
import { Choice } from '../controls/choice.tsx';
import { DayField } from '../controls/day-field.tsx';
import { useMeasureOptions, usePlaceOptions, usePopulationOptions, useUnlisted } from '../controls/use-options.ts';
import type { FiguresChoice } from '../router/route.ts';
import { adjustTo } from '../router/use-route.ts';
import { useStrings } from '../strings/use-strings.ts';

/** Stands for no restriction: a list's option needs a name. */
const ANY = '*';

function orAny(id: string): string {
  return id === ANY ? '' : id;
}

export interface ChoiceFormProps {
  readonly choice: FiguresChoice;
  readonly choices: ChoicesView;
}

/** Measure, people, place, window and policy; every change is in the address at once. */
export function ChoiceForm({ choice, choices }: ChoiceFormProps) {
  const t = useStrings();
  const adjust = useEffectEvent((part: FiguresChoice) => {
    // A subject and its days belong to one answer; another question has others.
    const { subject: _subject, zoom: _zoom, ...rest } = choice;
    adjustTo({ page: 'figures', choice: { ...rest, ...part } });
  });
  // The same functions and lists for as long as they say the same: long lists are then drawn once.
  const onMeasure = useCallback((measure: string) => adjust({ measure }), []);
  const onPopulation = useCallback((id: string) => adjust({ population: orAny(id) }), []);
  const onPlace = useCallback((id: string) => adjust({ place: orAny(id) }), []);
  const onPolicy = useCallback((policy: string) => adjust({ policy }), []);
  const measures = useUnlisted(useMeasureOptions(choices, null), choice.measure);
  const everyone = useMemo(() => ({ id: ANY, words: t.figures.everyone }), [t]);
  const populations = useUnlisted(usePopulationOptions(choices, everyone), choice.population);
  const places = useUnlisted(usePlaceOptions(choices, ANY), choice.place);
  const policies = useMemo(
    () => choices.policies.map(({ name }) => ({ id: name, words: t.policyNames[name] ?? name })),
    [choices, t],
  );
  const policy = choices.policies.find(({ name }) => name === choice.policy) ?? choices.policies[0];
  return (
    <form className="choices" aria-label={t.figures.choices} onSubmit={(event) => event.preventDefault()}>
      <Choice label={t.figures.measure} value={choice.measure ?? ''} options={measures} onChange={onMeasure} />
      <Choice
        label={t.figures.population}
        value={choice.population ?? ANY}
        options={populations}
        onChange={onPopulation}
      />
      <Choice label={t.figures.place} value={choice.place ?? ANY} options={places} onChange={onPlace} />
      <DayField label={t.figures.from} value={choice.from} onChange={(from) => adjust({ from })} />
      <DayField label={t.figures.to} value={choice.to} onChange={(to) => adjust({ to })} />
      <Choice
        label={t.figures.policy}
        value={choice.policy ?? policy?.name ?? ''}
        options={policies}
        onChange={onPolicy}
      />
      {policy !== undefined && (
        <p className="policy-words" dir="auto">
          {t.reckoning.policy(policy)}
        </p>
      )}
    </form>
  );
}
