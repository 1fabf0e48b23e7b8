import type { Draft } from '../../kind.ts';
import type { Parsed } from '../../language.ts';
import { broughtTo, cameFrom } from '../../mentions/place/mention.ts';

/** What befell people where they were: not what set them on their way. */
const harms: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties', 'missing']);

/** A sentence without the places that whoever a draft tells of came from, or was brought to when hurt: nothing befell them there. */
export function withoutJourneys({ fields }: Draft, parsed: Parsed): Parsed {
  if (fields.kind === 'toll' ? !harms.has(fields.measure) : fields.kind !== 'count' && fields.kind !== 'incident')
    return parsed;
  const { places } = parsed;
  if (!places.some(({ rule }) => rule === broughtTo || rule === cameFrom)) return parsed;
  return { ...parsed, places: places.filter(({ rule }) => rule !== broughtTo && rule !== cameFrom) };
}
