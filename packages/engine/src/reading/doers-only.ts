import type { Draft } from '../kind.ts';
import type { Parsed } from '../language.ts';
import type { PlaceMention } from '../mentions/place/mention.ts';
import { endOf, startOf } from '../text/passage.ts';

/** "the Kabul blast": a town is nobody who did it; a country is, unless the words say that it is where. */
export function doersOnly<T extends Draft['fields']>(fields: T, { passage, places }: Parsed): T {
  if ((fields.kind !== 'toll' && fields.kind !== 'count') || fields.by.length === 0) return fields;
  const by = fields.by.filter(
    ({ start, end }) =>
      !places.some(
        (mention) =>
          !mayAct(mention) && startOf(passage, mention.first) <= start && end <= endOf(passage, mention.last - 1),
      ),
  );
  return by.length === fields.by.length ? fields : { ...fields, by };
}

function mayAct({ role, candidates }: PlaceMention): boolean {
  return role === 'topic' && candidates[0]?.place.kind === 'country';
}
