import type { Measure, PopulationGroup } from '@variorum/engine';
import type { ChoicesView } from '@variorum/server/views';
import { Choice, type ChoiceOption } from '../controls/choice.tsx';
import { DayField } from '../controls/day-field.tsx';
import { numberWords } from '../format/number.ts';
import type { FiguresChoice } from '../router/route.ts';
import { adjustTo } from '../router/use-route.ts';
import { useStrings } from '../strings/use-strings.ts';

/** Stands for no restriction: a list's option needs a name. */
const ANY = '*';

/** Asked for in the address, by hand, though nothing of it occurs: it is shown all the same, since it was asked. */
function withUnlisted(id: string | undefined, options: readonly ChoiceOption[]): readonly ChoiceOption[] {
  if (id === undefined || options.some((each) => each.id === id)) return options;
  return [...options, { id, words: id }];
}

export interface ChoiceFormProps {
  readonly choice: FiguresChoice;
  readonly choices: ChoicesView;
}

/** Measure, people, place, window and policy; every change is in the address at once. */
export function ChoiceForm({ choice, choices }: ChoiceFormProps) {
  const t = useStrings();
  const change = (part: FiguresChoice) => {
    // A subject and its days belong to one answer; another question has others.
    const { subject: _subject, zoom: _zoom, ...rest } = choice;
    adjustTo({ page: 'figures', choice: { ...rest, ...part } });
  };
  const counted = (name: string, count: number) => t.figures.optionCount(name, numberWords(count, t.locale));
  const measures = choices.measures.map(({ id, accounts }) => ({
    id,
    words: counted(t.measures[id as Measure] ?? id, accounts),
  }));
  const populations = choices.populations.map(({ id, accounts }) => ({
    id,
    words: counted(t.populations[id as PopulationGroup] ?? id, accounts),
  }));
  const places = choices.places.map(({ id, name, accounts, depth }) => ({ id, words: counted(name, accounts), depth }));
  const policy = choices.policies.find(({ name }) => name === choice.policy) ?? choices.policies[0];
  const orAny = (id: string) => (id === ANY ? '' : id);
  return (
    <form className="choices" aria-label={t.figures.choices} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={t.figures.measure}
        value={choice.measure ?? ''}
        options={withUnlisted(choice.measure, measures)}
        onChange={(measure) => change({ measure })}
      />
      <Choice
        label={t.figures.population}
        value={choice.population ?? ANY}
        options={[{ id: ANY, words: t.figures.everyone }, ...withUnlisted(choice.population, populations)]}
        onChange={(population) => change({ population: orAny(population) })}
      />
      <Choice
        label={t.figures.place}
        value={choice.place ?? ANY}
        options={[{ id: ANY, words: t.figures.everywhere }, ...withUnlisted(choice.place, places)]}
        onChange={(place) => change({ place: orAny(place) })}
      />
      <DayField label={t.figures.from} value={choice.from} onChange={(from) => change({ from })} />
      <DayField label={t.figures.to} value={choice.to} onChange={(to) => change({ to })} />
      <Choice
        label={t.figures.policy}
        value={choice.policy ?? policy?.name ?? ''}
        options={choices.policies.map(({ name }) => ({ id: name, words: t.policyNames[name] ?? name }))}
        onChange={(next) => change({ policy: next })}
      />
      {policy !== undefined && (
        <p className="policy-words" dir="auto">
          {t.reckoning.policy(policy)}
        </p>
      )}
    </form>
  );
}
