/* Whom vehicles bring out is evacuated: "Buses carrying 3,000 people left". */
import { chunkAt } from '../../../chunk.ts';
import { countsPeople, joinedRight, subjectOf } from '../../../roles.ts';
import { verbList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';

const vehicles = wordList('bus buses convoy convoys ambulance ambulances truck trucks coach coaches'.split(' '));

const carrying = verbList(['carry']);
const leaving = verbList(['leave', 'depart']);
const aboard = wordList(['in', 'on', 'by', 'aboard']);
const setting = verbList(['leave', 'depart', 'arrive', 'head', 'reach', 'enter', 'exit']);

/** Chunks between whom vehicles carry and the verb that says that they go. */
const goingReach = 8;

/** "Buses carrying 3,000 people left the town": they are brought out. */
export const bussedOut: Frame = {
  id: 'en/frame/bussed-out',
  on: ['verb'],
  name: 'buses carrying <people> left',
  opens: (word) => carrying.has(word),
  apply({ passage, chunks }, at) {
    const bus = chunkAt(chunks, at - 1)?.group;
    const people = chunks[at + 1]?.group;
    if (bus === undefined || !vehicles.isAt(passage, bus.last - 1)) return null;
    if (people?.figure == null || people.sort !== 'people' || !countsPeople(people)) return null;
    for (let next = at + 2; next < chunks.length && next < at + goingReach; next++) {
      const { type, word, unit } = chunks[next]!;
      if (unit !== 0 && unit !== 0x2c) return null;
      if (type !== 'verb') continue;
      return setting.has(word)
        ? { concept: 'evacuate', rule: 'en/frame/bussed-out', index: next, patients: joinedRight(chunks, at + 1) }
        : null;
    }
    return null;
  },
};

/** "3,000 residents left on Wednesday in 45 buses" */
export const leftInBuses: Frame = {
  id: 'en/frame/left-in-buses',
  on: ['verb'],
  name: '<people> left in buses',
  opens: (word) => leaving.has(word),
  apply({ passage, chunks }, at) {
    const bus = chunks.find(
      ({ first, group }, index) =>
        first > chunks[at]!.first &&
        index < at + goingReach &&
        group !== undefined &&
        vehicles.isAt(passage, group.last - 1) &&
        aboard.has(chunkAt(chunks, index - 1)?.word),
    );
    const subject = bus === undefined ? null : subjectOf(chunks, at);
    if (subject === null || subject.group.sort !== 'people' || !countsPeople(subject.group)) return null;
    return { concept: 'evacuate', rule: 'en/frame/left-in-buses', index: at, patients: [subject] };
  },
};
