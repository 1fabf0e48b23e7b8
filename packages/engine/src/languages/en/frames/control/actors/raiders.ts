import { isType } from '../../../chunk.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList } from '../../../word-list.ts';
import type { Area } from '../areas/area.ts';
import type { Doer } from './doer.ts';

const raiders = formList(
  'bandit bandits gunman gunmen robber robbers rustlers herders herdsmen raiders attackers assailants men'.split(' '),
);
const robbers = formList('bandit bandits robber robbers rustlers herders herdsmen'.split(' '));
const villages = formList('village villages hamlet hamlets homestead homesteads'.split(' '));

/** "Bandits stormed a village": those without a name come to rob or kill, and hold nothing. */
export function isRaid({ passage, chunks }: Sentence, doer: Doer, { index, end }: Area): boolean {
  if (doer.type !== 'actor') return false;
  const { group, end: behind } = doer.actor;
  if (!raiders.isAt(passage, group.last - 1) && !raiders.isAt(passage, chunks[behind - 1]!.last - 1)) return false;
  return isVillage({ passage, chunks }, { index, end });
}

/** "Bandits stormed a village": to rob. */
export function isRobbery({ passage }: Sentence, doer: Doer): boolean {
  return doer.type === 'actor' && robbers.isAt(passage, doer.actor.group.last - 1);
}

function isVillage(
  { passage, chunks }: Pick<Sentence, 'passage' | 'chunks'>,
  { index, end }: Pick<Area, 'index' | 'end'>,
): boolean {
  for (let at = index; at < end; at++) if (villages.isAt(passage, chunks[at]!.last - 1)) return true;
  return false;
}

/** "Militants entered a village and burned houses": who comes to kill and to burn gains no ground. */
export function isIncursion(sentence: Sentence, area: Area): boolean {
  if (!isVillage(sentence, area)) return false;
  const { chunks } = sentence;
  let next = area.end;
  while (isType(chunks[next], 'preposition') && isType(chunks[next + 1], 'group')) next += 2;
  const word = isType(chunks[next], 'conjunction') ? chunks[next + 1]?.word : undefined;
  return harming.has(word?.verb?.concept ?? '') || ravaging.has(word);
}

const harming: ReadonlySet<string> = new Set(['kill', 'wound', 'shoot', 'abduct', 'destroy', 'damage', 'harm']);
const ravaging = verbList(['burn', 'torch', 'loot', 'plunder']);

/** "peacekeepers swept through the town, searching houses": they look for somebody. */
export function isSearch({ passage, chunks }: Sentence, { end }: Area): boolean {
  const last = chunks[Math.min(end + searchMax, chunks.length) - 1]!.last;
  return searching.isIn(passage, chunks[end - 1]!.last, last);
}

/** Chunks behind a place in which it is said what was done there. */
const searchMax = 6;

const searching = formList(
  'search searching searched hunting hunted combing combed checking checked arresting arrested detaining detained rounding questioning looking'.split(
    ' ',
  ),
);
