import type { Measure, PopulationGroup } from '@variorum/engine';
import type { ChoicesView } from '@variorum/server/views';
import { type ReactNode, useId } from 'react';
import { numberWords } from '../format/number.ts';
import type { FiguresChoice } from '../router/route.ts';
import { adjustTo } from '../router/use-route.ts';
import { useStrings } from '../strings/use-strings.ts';

/** An indent that a select keeps. */
const INDENT = '\u2003';

function Field({ name, children }: { readonly name: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{name}</label>
      {children(id)}
    </div>
  );
}

/** Asked for in the address, by hand, though nothing of it occurs: it is shown all the same, since it was asked. */
function isUnlisted(id: string | undefined, choices: readonly { readonly id: string }[]): boolean {
  return id !== undefined && !choices.some((each) => each.id === id);
}

export interface ChoiceFormProps {
  readonly choice: FiguresChoice;
  readonly choices: ChoicesView;
}

/** Measure, people, place, window and policy; every change is in the address at once. */
export function ChoiceForm({ choice, choices }: ChoiceFormProps) {
  const t = useStrings();
  const change = (part: FiguresChoice) => {
    // A subject belongs to one answer; another question has others.
    const { subject: _subject, ...rest } = choice;
    adjustTo({ page: 'figures', choice: { ...rest, ...part } });
  };
  const counted = (name: string, count: number) => t.figures.optionCount(name, numberWords(count, t.locale));
  const policy = choices.policies.find(({ name }) => name === choice.policy) ?? choices.policies[0];
  return (
    <form className="choices" aria-label={t.figures.choices} onSubmit={(event) => event.preventDefault()}>
      <Field name={t.figures.measure}>
        {(id) => (
          <select id={id} value={choice.measure} onChange={(event) => change({ measure: event.target.value })}>
            {isUnlisted(choice.measure, choices.measures) && <option value={choice.measure}>{choice.measure}</option>}
            {choices.measures.map((each) => (
              <option key={each.id} value={each.id}>
                {counted(t.measures[each.id as Measure] ?? each.id, each.accounts)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name={t.figures.population}>
        {(id) => (
          <select
            id={id}
            value={choice.population ?? ''}
            onChange={(event) => change({ population: event.target.value })}
          >
            <option value="">{t.figures.everyone}</option>
            {isUnlisted(choice.population, choices.populations) && (
              <option value={choice.population}>{choice.population}</option>
            )}
            {choices.populations.map((each) => (
              <option key={each.id} value={each.id}>
                {counted(t.populations[each.id as PopulationGroup] ?? each.id, each.accounts)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name={t.figures.place}>
        {(id) => (
          <select id={id} value={choice.place ?? ''} onChange={(event) => change({ place: event.target.value })}>
            <option value="">{t.figures.everywhere}</option>
            {isUnlisted(choice.place, choices.places) && <option value={choice.place}>{choice.place}</option>}
            {choices.places.map((each) => (
              <option key={each.id} value={each.id}>
                {INDENT.repeat(each.depth) + counted(each.name, each.accounts)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name={t.figures.from}>
        {(id) => (
          <input
            id={id}
            type="date"
            value={choice.from ?? ''}
            onChange={(event) => change({ from: event.target.value })}
          />
        )}
      </Field>
      <Field name={t.figures.to}>
        {(id) => (
          <input id={id} type="date" value={choice.to ?? ''} onChange={(event) => change({ to: event.target.value })} />
        )}
      </Field>
      <Field name={t.figures.policy}>
        {(id) => (
          <select
            id={id}
            value={choice.policy ?? policy?.name}
            onChange={(event) => change({ policy: event.target.value })}
          >
            {choices.policies.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {policy !== undefined && (
        <p className="policy-words" dir="auto">
          {policy.words}
        </p>
      )}
    </form>
  );
}
