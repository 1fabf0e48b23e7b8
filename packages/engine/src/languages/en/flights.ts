import type { PlaceMention } from '../../mentions/place/mention.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { Passage } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import { ids } from './lexicon.ts';
import { id, shapeAt } from './look.ts';
import { formList, wordList } from './word-list.ts';

const [the] = ids('the');

const reaching = wordList(['into', 'to']);
/** Tokens between "to" and a country: "into neighbouring Utopia". */
const describedMax = 2;

/** "9,000 people fled into Chad", "drove 9,000 people into Chad": whoever flees to a country has crossed its border, where a list of places knows it as one. */
export function settleFlights(
  passage: Passage,
  predications: readonly Predication[],
  places: readonly PlaceMention[],
): readonly Predication[] {
  if (!predications.some(isFlight)) return predications;
  return predications.map((predication) =>
    isFlight(predication) && entersCountry(passage, predication, places)
      ? { ...predication, concept: 'flee-abroad' }
      : predication,
  );
}

function isFlight({ concept, rule }: Predication): boolean {
  return concept === 'flee' || (concept === 'displace' && rule === 'en/frame/driven-from-home');
}

function entersCountry(passage: Passage, { trigger, patients }: Predication, places: readonly PlaceMention[]): boolean {
  const end = Math.max(trigger[1], ...patients.map(({ group }) => group.last));
  if (leavesCountry(passage, end)) return true;
  if (!reaching.isAt(passage, end)) return false;
  // "to neighbouring countries"
  if (neighbouring.isAt(passage, end + 1) && countries.isAt(passage, end + 2)) return true;
  return places.some(
    ({ nameFirst, nameLast, partial, role, candidates }) =>
      nameFirst > end &&
      nameFirst <= end + 1 + describedMax &&
      !partial &&
      role !== 'topic' &&
      // "to Utopia's capital"
      shapeAt(passage, nameLast) !== Shape.possessive &&
      candidates[0]?.place.kind === 'country',
  );
}

/** "fled the country", "fled abroad" */
function leavesCountry(passage: Passage, at: number): boolean {
  if (abroad.isAt(passage, at)) return true;
  return id(passage, at) === the && country.isAt(passage, at + 1) && shapeAt(passage, at + 2) !== Shape.possessive;
}

const abroad = formList(['abroad']);
const country = formList(['country']);
const neighbouring = formList(['neighbouring', 'neighboring', 'nearby', 'other']);
const countries = formList(['countries', 'states']);
