import { createGroup, type Group } from '../../../../mentions/group.ts';
import { mark } from '../../../../text/marks.ts';
import { type Chunk, chunkAt, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import type { Sentence } from '../../sentence.ts';
import { verbList } from '../../word-list.ts';
import { causeVerbs } from '../../words/doers.ts';
import type { Found } from '../found.ts';

const [and, the, downId] = ids('and the down');

const telling = verbList(causeVerbs);

/** "killed and injured", "12 others injured": another toll on the way to the means that they share. */
export function isOtherToll({ word }: Chunk): boolean {
  const concept = word?.verb?.concept;
  return concept === 'kill' || concept === 'wound' || concept === 'die';
}

/** Chunks between what somebody did and its outcome. */
const outcomeReach = 14;

/** "Rebels ambushed a convoy, killing two", "shelled the town on Friday, wounding nine": what was done is how. */
export function clauseDeed({ chunks }: Sentence, { index }: Found): Group | null {
  const { type, word } = chunks[index]!;
  // "ambushed and killed five"
  const joined = isWord(chunkAt(chunks, index - 1), and) ? chunkAt(chunks, index - 2) : undefined;
  if (joined?.type === 'verb' && clauseDeeds.has(joined.word?.verb?.lemma ?? ''))
    return createGroup(joined.first, joined.last, {});
  if (type !== 'verb' || ((word?.verb?.forms ?? 0) & Form.gerund) === 0) return null;
  let outcome = index;
  for (let at = index - 1; at >= 0 && at > outcome - outcomeReach; at--) {
    const before = chunks[at]!;
    if (before.type === 'subordinator' || (before.unit !== 0 && before.unit !== mark.comma)) return null;
    if (before.type !== 'verb') continue;
    const lemma = before.word?.verb?.lemma ?? '';
    // "the besieged capital"
    if (isWord(chunkAt(chunks, at - 1), the)) continue;
    if (clauseDeeds.has(lemma)) return createGroup(before.first, before.last, {});
    // "the plane was shot down, killing five"
    const down = lemma === 'shoot' && isWord(chunks[at + 1], downId);
    if (down) return createGroup(before.first, chunks[at + 1]!.last, {});
    // "killing two and wounding nine": over the outcome before.
    if (isOtherToll(before) && ((before.word?.verb?.forms ?? 0) & Form.gerund) !== 0) outcome = at;
    else return null;
  }
  return null;
}

const clauseDeeds = new Set('ambush shell bomb bombard strafe attack raid torch'.split(' '));

/** "shot dead", "beheaded": the deed is the means. */
export function deedOf({ chunks }: Sentence, { index }: Found): Group | null {
  for (const at of [index, index - 1]) {
    const chunk = chunkAt(chunks, at);
    if (chunk?.type === 'verb' && telling.has(chunk.word)) return createGroup(chunk.first, chunk.last, {});
  }
  return null;
}
