import type { Draft } from '../../kind.ts';
import type { Parsed } from '../../language.ts';
import { ofPerson } from '../../mentions/place/mention.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { Completing } from '../completing.ts';
import { outcomeBehind } from '../semicolon.ts';

/** "A raid killed four in Gao, while a mine hurt two": what a clause behind "while" tells with no place of its own is where the one before it was; `null` where it has none. */
export function besideClause({ focus, fields }: Draft, parsed: Parsed): Parsed | null {
  const told = fields.kind === 'toll' ? fields.scope === 'event' : fields.kind === 'incident';
  const joint = told ? parsed.beside.findLast((at) => at < focus[0]) : undefined;
  if (joint === undefined || parsed.breaks.findLast((at) => at < focus[0]) !== joint) return null;
  const places = parsed.places.filter(
    ({ role, rule, last }) => role === 'locative' && rule !== ofPerson && last <= joint,
  );
  return places.length === 0 ? null : { ...parsed, places, breaks: [] };
}

/** "The toll in Gao since the war began is 900, while 4,000 have been wounded": all that is told of a war is of where it is. */
export function isOfSameWar({ fields }: Draft, { ofWar }: Parsed): boolean {
  return ofWar && fields.kind === 'toll' && fields.scope === 'period';
}

/** "Troops stormed a camp in Gao; six people died": a clause behind a semicolon that names no place of its own is where the one before was. */
export function goesOnBehind({ fields, focus }: Draft, { parsed, predication }: Completing): boolean {
  if (fields.kind !== 'toll' || fields.scope === 'period' || parsed.elsewhere) return false;
  const clause = outcomeBehind(parsed, predication, focus[0]);
  return clause >= 0 && !parsed.places.some(({ first, role }) => first > clause && role !== 'topic');
}

/** "Two nurses were shot in Gao, bringing to nine the number killed since May": where the two were is not where all of them were. */
export function withoutDeedBefore({ focus, fields }: Draft, parsed: Parsed, predication: Predication): Parsed {
  if (!predication.running || fields.kind !== 'toll' || fields.scope !== 'period' || parsed.places.length === 0)
    return parsed;
  const at = Math.min(focus[0], predication.trigger[0]);
  const before = parsed.predications.find(
    ({ patients, trigger }) => patients.length > 0 && trigger[0] < at && trigger[0] !== predication.trigger[0],
  );
  if (before === undefined) return parsed;
  const [told] = before.trigger;
  return { ...parsed, places: parsed.places.filter(({ first }) => first < told || first > at) };
}

/** "A raid killed 12 in Gao in a war that has cost 900 lives": where the raid was is not where all of the war is. */
export function ofWarAlone(parsed: Parsed, { war }: Predication): Parsed {
  return war === undefined
    ? parsed
    : { ...parsed, places: parsed.places.filter(({ first, role }) => first >= war && role !== 'topic') };
}
