import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { belongsToNext, countsPeople, joinedRight } from '../../../roles.ts';
import { Tag } from '../../../word.ts';
import type { Frame } from '../../frame.ts';
import { eventVerb, formsAt, found, opensOnObject } from './event-verbs.ts';

/** "Also killed were two policemen and a nurse", "Injured in the blast were nine pupils": a participle in front, and whom it befell behind "were". */
export const inverted: Frame = {
  id: 'en/frame/inverted',
  on: ['verb'],
  opens: opensOnObject,
  name: 'killed were <people>',
  apply({ chunks }, at) {
    if (!eventVerb(chunks[at], 'object') || (formsAt(chunks, at) & Form.participle) === 0) return null;
    if (!opensClause(chunks, at)) return null;
    let be = at + 1;
    while (isType(chunks[be], 'date') || isPhrase(chunks, be)) be += isType(chunks[be], 'date') ? 1 : 2;
    if (!isType(chunks[be], 'auxiliary') || ((chunks[be]!.word?.tags ?? 0) & Tag.be) === 0) return null;
    const people = be + 1;
    const group = chunks[people]?.group;
    if (group?.sort !== 'people' || !countsPeople(group) || belongsToNext(chunks, people)) return null;
    // "Hit were two men killed last year"
    if (isType(chunks[people + 1], 'verb')) return null;
    return found(chunks, at, 'en/frame/inverted', joinedRight(chunks, people));
  },
};

/** "in the blast" */
function isPhrase(chunks: readonly Chunk[], at: number): boolean {
  return isType(chunks[at], 'preposition') && chunks[at + 1]?.group !== undefined;
}

/** Whether nothing but an adverb stands before a chunk in its clause. */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const front = isType(chunkAt(chunks, at - 1), 'adverb') ? at - 2 : at - 1;
  return front < 0 || isMark(chunks[front], mark.semicolon) || isType(chunks[front], 'conjunction');
}
