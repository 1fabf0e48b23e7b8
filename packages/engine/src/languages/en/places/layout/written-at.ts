import { nameMention, type PlaceMention } from '../../../../mentions/place/mention.ts';
import type { PlaceNames } from '../../../../mentions/place/place-names.ts';
import type { PlaceKind } from '../../../../model/gazetteer.ts';
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { isCapitalised, markAt } from '../../look.ts';
import { namesAt } from '../names.ts';
import { datelineEnd } from './dateline.ts';

/** Sentences, headlines and bylines among them, in which a report's dateline may stand. */
const openingSentences = 4;

/**
 * The town that a report's dateline names, "KORDA, Utopia (Agency) —": what the report means by "here" and "this town". Null
 * where it has none, or names two.
 */
export function findWrittenAt(passages: readonly Passage[], names: PlaceNames): PlaceMention | null {
  for (const passage of passages.slice(0, openingSentences)) {
    const end = datelineEnd(passage);
    if (end > passage.first) return townOf(passage, end, names);
  }
  return null;
}

/** The land that a report's dateline names behind its town: "Utopia" of "KORDA, Utopia (Agency) —". Null where it names none. */
export function findWrittenIn(passages: readonly Passage[], names: PlaceNames): PlaceMention | null {
  for (const passage of passages.slice(0, openingSentences)) {
    const end = datelineEnd(passage);
    if (end === passage.first) continue;
    const first = nameFirst(passage);
    const comma = nameEnd(passage, first, end);
    return comma === first ? null : landBehind(passage, comma, end, names);
  }
  return null;
}

function nameFirst(passage: Passage): number {
  return markAt(passage, passage.first) === mark.open ? passage.first + 1 : passage.first;
}

/** "KHAR, Pakistan": the land behind the comma. */
function landBehind(passage: Passage, comma: number, end: number, names: PlaceNames): PlaceMention | null {
  if (markAt(passage, comma) !== mark.comma) return null;
  const first = comma + 1;
  const last = nameEnd(passage, first, end);
  if (last === first) return null;
  const candidates = namesAt(passage, first, last, names).filter(({ place }) => lands.has(place.kind));
  return candidates.length === 0 ? null : nameMention(first, last, candidates, 'en/place/dateline');
}

const lands: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['country', 'region', 'province']);

function townOf(passage: Passage, end: number, names: PlaceNames): PlaceMention | null {
  const first = nameFirst(passage);
  const last = nameEnd(passage, first, end);
  if (last === first || markAt(passage, last) === mark.slash) return null;
  const candidates = namesAt(passage, first, last, names);
  const land = landBehind(passage, last, end, names);
  const country = land?.candidates.find(({ place }) => place.kind === 'country')?.place.country;
  const there = country === undefined ? candidates : candidates.filter(({ place }) => place.country === country);
  return nameMention(first, last, there, 'en/place/dateline');
}

/** One past the capitalised words from token `at`. */
function nameEnd(passage: Passage, at: number, end: number): number {
  while (at < end && isCapitalised(passage, at)) at++;
  return at;
}
