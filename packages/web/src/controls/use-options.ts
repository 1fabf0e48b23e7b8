import type { Measure, PopulationGroup } from '@variorum/engine';
import type { ChoicesView } from '@variorum/server/views';
import { useMemo } from 'react';
import { numberWords } from '../format/number.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { ChoiceOption } from './choice.tsx';

/** What stands first in a list, for no restriction. */
interface First {
  readonly id: string;
  readonly words: string;
}

type Listed = readonly { readonly id: string; readonly accounts: number }[];

/** Options with how many accounts there are of each; the same array for the same list. */
function useCounted(list: Listed | undefined, first: First | null, nameOf: (id: string) => string) {
  const t = useStrings();
  const { id: firstId, words: firstWords } = first ?? {};
  return useMemo((): readonly ChoiceOption[] => {
    const options = (list ?? []).map(({ id, accounts }) => ({
      id,
      words: t.figures.optionCount(nameOf(id), numberWords(accounts, t.locale)),
    }));
    return firstId === undefined || firstWords === undefined
      ? options
      : [{ id: firstId, words: firstWords }, ...options];
  }, [list, firstId, firstWords, nameOf, t]);
}

export function useMeasureOptions(choices: ChoicesView | undefined, first: First | null) {
  const t = useStrings();
  const nameOf = useMemo(() => (id: string) => t.measures[id as Measure] ?? id, [t]);
  return useCounted(choices?.measures, first, nameOf);
}

export function usePopulationOptions(choices: ChoicesView | undefined, first: First | null) {
  const t = useStrings();
  const nameOf = useMemo(() => (id: string) => t.populations[id as PopulationGroup] ?? id, [t]);
  return useCounted(choices?.populations, first, nameOf);
}

/** Places as a tree in lines, after a line for everywhere. */
export function usePlaceOptions(choices: ChoicesView | undefined, everywhere: string) {
  const t = useStrings();
  const places = choices?.places;
  return useMemo(
    (): readonly ChoiceOption[] => [
      { id: everywhere, words: t.figures.everywhere },
      ...(places ?? []).map(({ id, name, depth, accounts }) => ({
        id,
        depth,
        words: t.figures.optionCount(name, numberWords(accounts, t.locale)),
      })),
    ],
    [places, everywhere, t],
  );
}

/** Asked for in the address, by hand, though nothing of it occurs: it is shown all the same, since it was asked. */
export function useUnlisted(options: readonly ChoiceOption[], id: string | undefined): readonly ChoiceOption[] {
  return useMemo(
    () => (id === undefined || options.some((each) => each.id === id) ? options : [...options, { id, words: id }]),
    [options, id],
  );
}
