import type { PlaceMention } from '../../../../mentions/place/mention.ts';
import type { PlaceNames } from '../../../../mentions/place/place-names.ts';
import { mark } from '../../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { idOf } from '../../lexicon.ts';
import { formAt, id, isCapitalised, markAt, shapeAt } from '../../look.ts';
import { isPeoples } from '../../peoples.ts';
import { capitalsOfPeoples } from '../../words/capitals.ts';
import { strikesGround } from '../unlisted/struck.ts';
import { isLocative, of, the } from '../words.ts';

const towns: ReadonlyMap<string, string> = new Map(Object.entries(capitalsOfPeoples));

const capital = idOf('capital');

/** "in the Somali capital", and without its article in a headline, with no name behind: one town, whose people say which. */
export function readCapital(passage: Passage, at: number, names: PlaceNames): PlaceMention | null {
  const people = id(passage, at) === the ? at + 1 : at;
  if (people === at && !passage.unended) return null;
  // "the Sri Lankan capital"
  const noun = id(passage, people + 2) === capital ? people + 2 : people + 1;
  if (id(passage, noun) !== capital) return null;
  if (!isLocative(passage, at - 1) && !strikesGround(passage, at - 1)) return null;
  if (id(passage, at - 1) === of || shapeAt(passage, people) !== Shape.title || !isPeoples(formAt(passage, noun - 1)))
    return null;
  const next = markAt(passage, noun + 1) === mark.comma ? noun + 2 : noun + 1;
  if (id(passage, next) === of || isCapitalised(passage, next) || shapeAt(passage, next) === Shape.possessive)
    return null;
  const town = towns.get(wordsOf(passage, people, noun).toLowerCase());
  return {
    first: at,
    last: noun + 1,
    nameFirst: people,
    nameLast: noun + 1,
    role: 'locative',
    candidates: town === undefined ? [] : names(town, 0, town.length),
    partial: false,
    kinds: ['town'],
    pointsAt: null,
    rule: 'en/place/capital',
  };
}

const capitals: ReadonlySet<string> = new Set(towns.values());

/** Whether a town of this name is some country's capital. */
export function isCapital(name: string): boolean {
  return capitals.has(name);
}
