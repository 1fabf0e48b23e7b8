import type { Layer } from './catalogue.ts';

/** Lists, for each container, the provinces, districts, areas and hand-written places that stand right inside it. Made on first use. */
export function membersOf(layers: readonly Layer[]): (id: string) => readonly string[] {
  let table: Map<string, string[]> | undefined;
  return (id) => {
    table ??= makeTable(layers);
    return table.get(id) ?? [];
  };
}

function makeTable(layers: readonly Layer[]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const { index, places } of layers) {
    for (let number = 0; number < index.places; number++) {
      // Base towns are left out: they say nothing of an area's extent that the written places do not.
      if ((index.prior[number] ?? 0) === 0 && (index.ownId[number] ?? 0) === 0) continue;
      const place = places.at(number);
      for (const container of place.within) {
        const members = table.get(container);
        if (members === undefined) table.set(container, [place.id]);
        else members.push(place.id);
      }
    }
  }
  return table;
}
