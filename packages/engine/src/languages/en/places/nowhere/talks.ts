/* Places where somebody talks of a war: "peace talks on Utopia in Gao", "speaking in Gao". */
import { ofPerson, type PlaceMention } from '../../../../mentions/place/mention.ts';
import type { Passage } from '../../../../text/passage.ts';
import { id, isCapitalised, markAt, tags } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList } from '../../word-list.ts';
import { and, atWord, from, inside } from '../words.ts';

const talks = formList('talks negotiations summit conference meeting meetings ceasefire-talks peace-talks');

const speaking = formList('speaking spoke telephone phone reached');

/** Tokens from the talks to where they are: "on Utopia with the rebels in". */
const subjectMax = 6;

/** Whether a named place is where people talk, over whom and what they talk of. */
export function isOfTalks(passage: Passage, { first, role, rule }: PlaceMention): boolean {
  if (role !== 'locative' || rule === ofPerson) return false;
  const joint = id(passage, first - 1);
  // "speaking in Gao", "said by telephone from Gao"
  if ((joint === inside || joint === from) && speaking.isAt(passage, first - 2)) return true;
  if (joint !== inside && joint !== atWord) return false;
  for (let at = first - 2; at >= passage.first && at > first - 2 - subjectMax; at--) {
    if (talks.isAt(passage, at)) return true;
    const passed = isCapitalised(passage, at) || id(passage, at) === and;
    if (markAt(passage, at) !== 0 || (!passed && (tags(passage, at) & within) === 0)) return false;
  }
  return false;
}

const within = Tag.preposition | Tag.determiner | Tag.person | Tag.adjective | Tag.source;
