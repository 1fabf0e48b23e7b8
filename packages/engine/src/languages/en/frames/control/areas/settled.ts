import { mark } from '../../../../../text/marks.ts';
import { isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList } from '../../../word-list.ts';
import { settlementNouns } from '../../../words/control.ts';
import { actorAt } from '../actors/actor.ts';
import type { Area } from './area.ts';

const [fromId, byId, inId] = ids('from by in');

const settled = formList(settlementNouns);
/** Where parties take towns. */
const polling = formList('election elections elected poll polls vote votes voters ballot census'.split(' '));

/** Whether an area is one where people live: by a noun of its phrase, or by its name. */
export function isSettled({ passage, chunks }: Sentence, { index, end, named }: Area): boolean {
  if (named) return true;
  for (let at = index; at < end; at++) if (settled.isAt(passage, chunks[at]!.last - 1)) return true;
  return false;
}

/** "The town was taken.", "60 settlements were taken in the north": by whomever; "was taken by surprise", "into account" is not. */
export function isTakenTown(sentence: Sentence, area: Area, behind: number): boolean {
  const { passage, chunks } = sentence;
  if (area.named || !isSettled(sentence, area) || polling.isIn(passage, passage.first, passage.last)) return false;
  const { definite, figure } = area.group;
  const counted = figure !== null && figure.unit !== 'fraction';
  if (!definite && !counted) return false;
  const next = chunks[behind];
  if (next === undefined || next.type === 'date' || next.unit === mark.stop || next.unit === mark.comma) return true;
  if (isWord(next, byId)) return formAt(passage, chunks[behind + 1]?.first ?? -1) === 'storm';
  if (isWord(next, fromId)) return actorAt(sentence, behind + 1) !== null;
  return counted && isWord(next, inId) && isType(chunks[behind + 1], 'group');
}
