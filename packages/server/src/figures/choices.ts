import { type Account, type Gazetteer, policies } from '@variorum/engine';
import type { Choice, ChoicesView, PlaceChoice } from '../views/figures.ts';
import type { Reckoner } from './reckoner.ts';

type Lookup = Gazetteer['get'];

function counted(ids: Iterable<string>): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, accounts]) => ({ id, accounts }))
    .sort((a, b) => b.accounts - a.accounts || (a.id < b.id ? -1 : 1));
}

/** A place and all around it, each once; the look-up may know of circles, and this does not walk in them. */
function withAround(id: string, get: Lookup): ReadonlySet<string> {
  const found = new Set([id]);
  for (const each of found) for (const outer of get(each)?.within ?? []) found.add(outer);
  return found;
}

/** The places of all accounts, as a tree drawn in lines. Only places that the gazetteer knows can be chosen. */
function placeChoices(accounts: readonly Account[], get: Lookup): readonly PlaceChoice[] {
  const counts = counted(
    accounts.flatMap(({ place }) => [...new Set(place.ids.flatMap((id) => [...withAround(id, get)]))]),
  );
  const known = new Map(counts.filter(({ id }) => get(id) !== undefined).map((choice) => [choice.id, choice]));
  const parentOf = (id: string) => get(id)?.within.find((outer) => known.has(outer));
  const inside = new Map<string | undefined, Choice[]>();
  for (const choice of known.values()) {
    const parent = parentOf(choice.id);
    inside.set(parent, [...(inside.get(parent) ?? []), choice]);
  }
  const lines: PlaceChoice[] = [];
  const draw = (parent: string | undefined, depth: number): void => {
    const siblings = inside.get(parent) ?? [];
    inside.delete(parent);
    for (const choice of siblings) {
      lines.push({ ...choice, name: get(choice.id)?.name ?? choice.id, depth });
      draw(choice.id, depth + 1);
    }
  };
  draw(undefined, 0);
  return lines;
}

/** What figures can be asked for in this dossier. */
export async function choicesView(reckoner: Reckoner, get: Lookup): Promise<ChoicesView> {
  const { subjects } = await reckoner({}, policies.spread);
  const accounts = subjects.flatMap((subject) => subject.accounts);
  const days = (pick: (account: Account) => string | null) =>
    accounts
      .map(pick)
      .filter((day) => day !== null)
      .sort();
  return {
    measures: counted(accounts.map(({ measure }) => measure)),
    populations: counted(accounts.map(({ population }) => population.group)),
    places: placeChoices(accounts, get),
    from: days(({ window }) => window.from)[0] ?? null,
    to: days(({ window }) => window.to).at(-1) ?? null,
    policies: Object.values(policies).map(({ name, words }) => ({ name, words })),
  };
}
