import { endWords } from './english-days.ts';
import { groupWords, measureWords, placesWords, whoWords, windowWords } from './english-terms.ts';
import type { Clause, Phrasebook } from './phrase.ts';

/** Why one scope lies inside another, or not, in English. */
export const englishClauses: Phrasebook<Clause> = {
  'both-measure': ({ measure }) => `both count people ${measureWords(measure)}`,
  'measure-among': ({ inner, outer }) => `people ${measureWords(inner)} are among people ${measureWords(outer)}`,
  'measures-differ': ({ inner, outer }) =>
    `one counts people ${measureWords(inner)}, the other people ${measureWords(outer)}`,

  'family-is-a-person': () => 'a family is at least one person',
  'units-differ': ({ inner, outer }) => `one counts ${inner}, the other ${outer}`,
  'both-people': () => 'both count people',
  'fighters-unsaid': () => 'whether both count fighters among “people” is not said',
  'doctors-are-medics': () => 'doctors are medics',
  'combatants-no-civilians': () => 'combatants are no civilians',
  'people-wider-than-civilians': () => '“people” is wider than civilians',
  'both-group': ({ group }) => `both count ${groupWords(group)}`,
  'people-may-include': ({ group }) => `“people” may or may not include ${groupWords(group)}`,
  'group-are-people': ({ group }) => `${groupWords(group)} are people`,
  'group-among-civilians': ({ group }) => `${groupWords(group)} are counted among civilians`,
  'group-all-civilians-unsaid': ({ group }) => `whether the ${groupWords(group)} are all civilians is not said`,
  'group-maybe-civilians': ({ group }) => `${groupWords(group)} may or may not be civilians`,
  'group-not-all': ({ inner, outer }) => `${groupWords(inner)} are not all ${groupWords(outer)}`,
  'group-is-not': ({ inner, outer }) => `${groupWords(inner)} are not ${groupWords(outer)}`,
  'group-maybe-among': ({ inner, outer }) => `${groupWords(inner)} may or may not be among ${groupWords(outer)}`,
  'one-names-side': ({ side }) => `only one names a side (${side})`,
  'side-may-belong': ({ inner, outer }) => `“${inner}” may or may not belong to “${outer}”`,
  'noun-may-be-narrower': ({ noun, who }) => `“${noun}” may be narrower than ${whoWords(who)}`,

  'no-places': () => 'neither names a place',
  'one-without-place': () => 'one of the two names no place',
  'part-only': ({ place }) => `one of the two may speak of a part of ${placesWords(place)} only`,
  'both-place': ({ place }) => `both speak of ${placesWords(place)}`,
  'place-inside': ({ inner, outer }) => `${placesWords(inner)} lies inside ${placesWords(outer)}`,
  'place-outside': ({ inner, outer }) => `${placesWords(inner)} is not inside ${placesWords(outer)}`,
  'place-maybe-inside': ({ inner, outer }) => `${placesWords(inner)} may or may not lie inside ${placesWords(outer)}`,

  'no-times': () => 'neither states a time',
  'one-without-time': () => 'one of the two states no time',
  'one-without-date': () => 'a number at a date, and one of the two dates is not stated',
  'both-window': ({ window }) => `both speak of ${windowWords(window)}`,
  'window-inside': ({ inner, outer }) => `${windowWords(inner)} lies inside ${windowWords(outer)}`,
  'window-beyond': ({ inner, outer }) => `${windowWords(inner)} reaches beyond ${windowWords(outer)}`,
  'window-maybe-inside': ({ inner, outer }) => `${windowWords(inner)} may or may not lie inside ${windowWords(outer)}`,
  'window-counts-inside': ({ inner, outer }) => `${windowWords(inner)} counts as inside ${windowWords(outer)}`,
  'same-date': ({ day }) => `both are numbers at ${endWords(day)}`,
  'dates-differ': ({ a, b }) => `numbers at a date compare only at the same date: ${endWords(a)}, ${endWords(b)}`,
  'dates-near': ({ a, b }) => `numbers at ${endWords(a)} and at ${endWords(b)}`,

  'date-beside-window': () => 'one is a number at a date, the other counts over a window',
  'report-says-one-event': () => 'the report itself speaks of one event',
  'same-event-unsaid': () => 'nothing says that both speak of the same event',
  'event-bounds-no-total': () => 'the toll of one event bounds no running total',
  'event-in-total': () => 'an event is part of a running total',
  'one-kind': () => 'both are of one kind',

  'no-causes': () => 'neither names a cause',
  'wider-without-cause': () => 'the wider names no cause',
  'one-names-cause': ({ cause }) => `only one is limited to a cause (${cause})`,
  'both-cause': ({ cause }) => `both name ${cause}`,
  'causes-maybe-one': ({ causes }) => `“${causes.join('” and “')}” may be one cause or two`,
  'nobody-named': () => 'neither names a perpetrator',
  'wider-names-nobody': () => 'the wider names no perpetrator',
  'perpetrators-maybe-one': () => 'the perpetrators named may be one or several',
  'one-names-perpetrator': ({ by }) => `only one is limited to a perpetrator (${by.join(', ')})`,
  'both-perpetrator': ({ by }) => `both name ${by.join(', ')}`,
};
