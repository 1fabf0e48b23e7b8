import type { Sentence } from '../../sentence.ts';
import { formList } from '../../word-list.ts';
import type { Area } from './area.ts';
import type { Doer } from './doer.ts';

const raiders = formList(
  'bandit bandits gunman gunmen robber robbers rustlers herders herdsmen raiders attackers assailants men'.split(' '),
);
const villages = formList('village villages hamlet hamlets homestead homesteads'.split(' '));

/** "Bandits stormed a village": those without a name come to rob or kill, and hold nothing. */
export function isRaid({ passage, chunks }: Sentence, doer: Doer, { index, end }: Area): boolean {
  if (doer.type !== 'actor') return false;
  const { group, end: behind } = doer.actor;
  if (!raiders.isAt(passage, group.last - 1) && !raiders.isAt(passage, chunks[behind - 1]!.last - 1)) return false;
  for (let at = index; at < end; at++) if (villages.isAt(passage, chunks[at]!.last - 1)) return true;
  return false;
}
