import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { wordList } from '../../../word-list.ts';
import { bloodless } from '../../../words/incident.ts';

const harmless = wordList(bloodless);

/** "heart attack", "cyber attack", "general strike", "legal battle" */
export function isHarmless(passage: Passage, group: Group): boolean {
  for (let token = group.first; token < group.last; token++) if (harmless.isAt(passage, token)) return true;
  return false;
}
