import type { Parsed } from '../../language.ts';
import { choosePlace, placeName, type Setting } from '../../mentions/place/choose.ts';
import type { PlaceMention } from '../../mentions/place/mention.ts';
import type { PlaceName } from '../../model/claim.ts';
import type { Place } from '../../model/gazetteer.ts';
import type { Passage } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';

/** Tokens of a direction or a distance before the name that it is measured from: "east of", "30 km from". */
const distanceMin = 2;

/**
 * What a mention means: of its namesakes, one in the country of the province that is named right behind it, or of the place that
 * has it for a part ("Homs’s central Ostra district"); a name whose namesakes are all in other countries is one that no list has.
 */
export function chosenIn(
  { passage, holders }: Parsed,
  mentions: readonly PlaceMention[],
  mention: PlaceMention,
  { setting }: { readonly setting: Setting },
): Place | undefined {
  const { candidates, kinds } = mention;
  const best = choosePlace(candidates, setting, kinds);
  const own = best?.place;
  if (own?.country === undefined || isWide(own)) return own;
  const at = mentions.indexOf(mention);
  const stated = best!.score < wellKnown ? countryStated(mentions, at, setting) : undefined;
  if (stated !== undefined && stated !== own.country)
    return choosePlace(
      candidates.filter(({ place }) => place.country === stated),
      setting,
      kinds,
    )?.place;
  const owner = at > 0 && owns(passage, mentions[at - 1]!, mention) ? mentions[at - 1]! : null;
  const outer = owner ?? mentions[at + 1];
  if (outer === undefined || outer.role === 'pointed') return own;
  if (owner === null && !holders.includes(outer.first)) return own;
  const wider = choosePlace(outer.candidates, setting, outer.kinds)?.place;
  if (wider?.country === undefined || wider.country === own.country) return own;
  // "El Korda, 30 miles from Gao", "east of Gao": where a distance or a direction is given, the two are neighbours.
  const measured = outer.partial && outer.nameFirst - outer.first >= distanceMin;
  const isUnit = outer.kinds.includes(wider.kind) || outer.kinds.includes('district');
  if (owner === null && !isWide(wider) && !isUnit && !measured) return own;
  const there = candidates.filter(({ place }) => place.country === wider.country);
  return choosePlace(there, setting, kinds)?.place;
}

/** Least score of a place that is meant by its name whatever country the sentence names. */
const wellKnown = 0.5;

/** "In Utopia, gunmen shot 12 in Ostra": the code of the one country that a sentence says it is in, before a place of it. */
function countryStated(mentions: readonly PlaceMention[], before: number, setting: Setting): string | undefined {
  let stated: string | undefined;
  for (let at = 0; at < mentions.length; at++) {
    const { role, candidates, kinds } = mentions[at]!;
    if (candidates[0]?.place.kind !== 'country') continue;
    if (at > before || role !== 'locative' || stated !== undefined) return undefined;
    stated = choosePlace(candidates, setting, kinds)?.place.country;
  }
  return stated;
}

/** "Homs’s Ostra district": one name right behind the apostrophe of the other. */
export function owns({ tokens }: Passage, owner: PlaceMention, part: PlaceMention): boolean {
  return part.first === owner.last + 1 && tokens.shape[owner.last] === Shape.possessive;
}

/** What may hold the place before it, by its name alone: a province, a country. */
function isWide({ kind }: Place): boolean {
  return kind === 'province' || kind === 'country';
}

/** The mention as a claim's field, with the candidate that fits the report. */
export function resolved(passage: Passage, mention: PlaceMention, context: { readonly setting: Setting }): PlaceName {
  return placeName(passage, mention, choosePlace(mention.candidates, context.setting, mention.kinds)?.place);
}
