/* A line of a list of the dead: "Gao: 3 by gunfire; 2 children by mortars." As Iraq Body Count writes its recent events. */
import { mark } from '../../../../../text/marks.ts';
import { chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { countsPeople } from '../../../roles.ts';
import { isMeans } from '../../doers/means.ts';
import type { Frame } from '../../frame.ts';

const [by] = ids('by');

/** "Gao: 3 by gunfire", "; 2 children by mortars": so many behind a colon or a semicolon, in a line that opens with a name and a colon. */
export const byMeans: Frame = {
  id: 'en/frame/by-means',
  on: ['group'],
  counted: true,
  name: '<place>: <number> by <means>',
  apply({ passage, chunks }, at) {
    const group = chunks[at]!.group!;
    if (!isWord(chunks[at + 1], by) || !countsPeople(group) || group.figure!.article) return null;
    const before = chunkAt(chunks, at - 1);
    if (!isMark(before, mark.colon) && !isMark(before, mark.semicolon)) return null;
    if (!isType(chunks[0], 'group') || chunks[0]!.group!.figure !== null || !isMark(chunks[1], mark.colon)) return null;
    const means = chunks[at + 2]?.group;
    if (means === undefined || !isMeans(passage, means)) return null;
    return { concept: 'kill', rule: 'en/frame/by-means', index: at, patients: [{ group, index: at }] };
  },
};
