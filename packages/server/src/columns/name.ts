import type { Column } from '../csv.ts';
import type { NamesView } from '../views/names.ts';

interface NameRow {
  readonly actor: string;
  readonly name: string;
  readonly words: string;
  readonly publisher: string | null;
  readonly uses: number;
  readonly claim: string;
}

/** One row for every publisher that uses a name. */
export function nameRows({ actors }: NamesView): readonly NameRow[] {
  return actors.flatMap(({ actor, name, names }) =>
    names.flatMap(({ words, by }) => by.map((own) => ({ actor, name, words, ...own }))),
  );
}

export const nameColumns: readonly Column<NameRow>[] = [
  { name: 'actor', value: ({ name }) => name },
  { name: 'words', value: ({ words }) => words },
  { name: 'publisher', value: ({ publisher }) => publisher },
  { name: 'uses', value: ({ uses }) => uses },
  { name: 'actor_id', value: ({ actor }) => actor },
  { name: 'claim_id', value: ({ claim }) => claim },
];
