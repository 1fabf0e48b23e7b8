import type { PlaceKind } from '../../../model/gazetteer.ts';
import type { Passage } from '../../../text/passage.ts';
import { wordAt } from '../look.ts';
import { formList } from '../word-list.ts';
import { kindsByNoun, kindsOfListed } from '../words/places.ts';

const kindsOf = new Map<string, PlaceKind[]>();
for (const kind of Object.keys(kindsByNoun) as (keyof typeof kindsByNoun)[]) {
  for (const noun of kindsByNoun[kind].split(' ')) kindsOf.set(noun, [...(kindsOf.get(noun) ?? []), kind]);
}

/** What the words of a place mention say of its kind: "the city of Idlib", "Aleppo province". */
export function kindsNamed(
  passage: Passage,
  first: number,
  nameFirst: number,
  nameLast: number,
  last: number,
  listed = false,
): readonly PlaceKind[] {
  const noun = last > nameLast ? last - 1 : first < nameFirst ? first : -1;
  if (listed && noun >= 0 && provinces.isAt(passage, noun)) return ['province'];
  if (last > nameLast) return kindsOf.get(wordAt(passage, last - 1)?.form ?? '') ?? none;
  for (let at = nameFirst - 1; at >= first; at--) {
    const kinds = kindsOf.get(wordAt(passage, at)?.form ?? '');
    if (kinds !== undefined) return kinds;
  }
  // "Kanu Township": the noun is the end of the name itself.
  return nameLast > nameFirst + 1 ? (kindsOf.get(wordAt(passage, nameLast - 1)?.form ?? '') ?? none) : none;
}

/** "Donetsk region": the province, not the town. */
const provinces = formList(kindsOfListed.province);

const none: readonly PlaceKind[] = [];

/** Whether token `at` is a noun that says of what kind a place is. */
export function isKindAt(passage: Passage, at: number): boolean {
  return kindsOf.has(wordAt(passage, at)?.form ?? '');
}

/** "the city", "the village": what kind of settlement the noun at token `at` points at; `null` where it points at none. */
export function settlementAt(passage: Passage, at: number): PlaceKind | null {
  const [kind] = kindsOf.get(wordAt(passage, at)?.form ?? '') ?? none;
  return kind === 'town' || kind === 'village' ? kind : null;
}
