/* Lines of tables: "Killed: 12", "| Injured | 40 |". */
import type { Concept } from '../../../../../concepts.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Passage, touches, wordsOf } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { wordAt } from '../../../look.ts';
import { belongsToNext, countsPeople } from '../../../roles.ts';
import type { Frame } from '../../frame.ts';
import { keptCountOf } from '../nouns/people-nouns.ts';

/** "Civilians killed since 30 April: 949", "Injured: 40": a line of a table. */
export const tally: Frame = {
  id: 'en/frame/tally',
  on: ['mark'],
  name: '<people> killed: <number>',
  apply({ passage, chunks }, at) {
    if (chunks[at]!.unit !== mark.colon && !isRowComma(chunks, at)) return null;
    const group = chunks[at + 1]?.group;
    if (group?.figure == null || group.figure.article || !countsPeople(group)) return null;
    // "14 wounded as of 15:50"
    if (touches(passage, chunks[at]!.first) && touches(passage, chunks[at + 1]!.first)) return null;
    // "200 injured: 32 died in a fire": what goes on behind the number says it itself.
    if (belongsToNext(chunks, at + 1)) return null;
    for (let back = at - 1; back >= 0; back--) {
      const chunk = chunks[back]!;
      if (chunk.type === 'mark' && chunk.unit !== 0x2d && chunk.unit !== 0x2022 && chunk.unit !== 0x2a) return null;
      const concept = conceptOf(passage, chunk);
      if (concept === undefined) continue;
      const noun = chunkAt(chunks, back - 1)?.group;
      const counted = noun?.sort === 'people' && noun.figure === null ? { noun } : {};
      return {
        concept,
        rule: 'en/frame/tally',
        lasting: chunk.group?.sort === 'people' || /\btotal\b/i.test(wordsOf(passage, passage.first, chunk.last)),
        index: back,
        patients: [{ group, index: at + 1, ...counted }],
        running: true,
      };
    }
    return null;
  },
};

/** "Killed, 40; wounded, 120.": the comma between what befell people and how many, in a row that has nothing else. */
function isRowComma(chunks: readonly Chunk[], at: number): boolean {
  if (!isMark(chunks[at], mark.comma) || chunks[at + 1]?.group?.sort !== 'bare') return false;
  const before = chunkAt(chunks, at - 2);
  const behind = chunks[at + 2];
  return (
    (parts(before?.unit) || isMark(before, mark.colon)) &&
    (isMark(behind, mark.stop) ? chunks[at + 3] === undefined : parts(behind?.unit)) &&
    (isMark(before, mark.semicolon) || isMark(behind, mark.semicolon))
  );
}

/** Whether nothing stands there, or what parts two rows. */
function parts(unit: number | undefined): boolean {
  return unit === undefined || unit === mark.semicolon;
}

function conceptOf(passage: Passage, chunk: Chunk): Concept | undefined {
  if (chunk.type === 'state') return chunk.word?.stateConcept;
  if (chunk.type === 'verb')
    return (chunk.word?.verb?.forms ?? 0) & Form.participle ? chunk.word?.verb?.concept : undefined;
  // "IDPs: 1,428,551", "Refugees 477,000"
  if (chunk.group?.sort === 'people' && chunk.group.figure === null)
    return keptCountOf.get(wordAt(passage, chunk.group.head)?.form ?? '');
  return chunk.group?.sort === 'casualty' && chunk.group.figure === null
    ? wordAt(passage, chunk.group.head)?.casualty?.concept
    : undefined;
}

/** "Civilians killed      949", "| Killed | 12 |": a row of a table, its cells parted by a gap or a stroke. */
export const tableRow: Frame = {
  id: 'en/frame/table-row',
  on: ['verb', 'group', 'state'],
  opens: (word) =>
    word?.stateConcept !== undefined ||
    word?.casualty !== undefined ||
    (word?.verb?.concept !== undefined && (word.verb.forms & Form.participle) !== 0) ||
    keptCountOf.has(word?.form ?? ''),
  name: '<people> killed <gap> <number>',
  apply({ passage, chunks }, at) {
    if (!passage.unended) return null;
    const stroke = isMark(chunks[at + 1], verticalStroke) ? 1 : 0;
    const cell = at + 1 + stroke;
    const group = chunks[cell]?.group;
    const last = chunks[cell + 1];
    if (group?.figure == null || group.sort !== 'bare' || (last !== undefined && last.unit !== verticalStroke))
      return null;
    if (stroke === 0 && gapBefore(passage, group.first) < cellGapMin) return null;
    const concept = conceptOf(passage, chunks[at]!);
    if (concept === undefined) return null;
    const noun = chunkAt(chunks, at - 1)?.group;
    const counted = noun?.sort === 'people' && noun.figure === null ? { noun } : {};
    return {
      concept,
      rule: 'en/frame/table-row',
      index: at,
      patients: [{ group, index: cell, ...counted }],
      running: true,
      lasting: chunks[at]!.group?.sort === 'people',
    };
  },
};

const verticalStroke = 0x7c;

/** So many white-space characters in a line part the cells of a table. */
const cellGapMin = 2;

function gapBefore(passage: Passage, token: number): number {
  return token === passage.first ? 0 : passage.tokens.start[token]! - passage.tokens.end[token - 1]!;
}
