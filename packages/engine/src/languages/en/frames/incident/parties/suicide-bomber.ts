import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { idOf } from '../../../lexicon.ts';
import { id, wordAt } from '../../../look.ts';

const suicide = idOf('suicide');

/** Whether a group names whoever blows himself up: a bomber with nothing before it may be an aircraft. */
export function isSuicide(passage: Passage, { last }: Group): boolean {
  if (!/^(?:bomber|attacker)s?$/.test(wordAt(passage, last - 1)?.form ?? '')) return false;
  // "a suicide car bomber"
  return id(passage, last - 2) === suicide || id(passage, last - 3) === suicide;
}
