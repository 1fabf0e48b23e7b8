import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { auxiliaryOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { aircraft, shells } from '../../../words/incident.ts';
import { doerOf, holderOf, isSuffered } from '../actors/doer.ts';
import { areaAt } from '../areas/area.ts';
import { vouchedBy } from '../areas/vouching.ts';
import { objectAt } from '../clauses/objects.ts';
import type { Holding } from '../found.ts';
import { mayBeAttacked } from './aimed-at.ts';
import { afar } from './offensives.ts';

/**
 * "launched an attack on the city", "launched simultaneous attacks on Kidal and Gao": by whoever can hold a place, from the ground.
 * A name stands for a town only where a list of places knows it as one: countries are attacked from afar.
 */
export function attackLaunched(sentence: Sentence, at: number): Holding | null {
  const { passage, chunks } = sentence;
  if (isSuffered(chunks, at) || !isDone(chunks, at)) return null;
  const first = objectAt(chunks, at);
  // "a series of attacks"
  const object = isWord(chunks[first + 1], of) && isType(chunks[first + 2], 'group') ? first + 2 : first;
  const { group } = chunks[object] ?? {};
  const campaign = group !== undefined && campaigns.isAt(passage, group.last - 1);
  if (group === undefined || !(campaign || isAttack(id(passage, group.last - 1)))) return null;
  for (let token = group.first; token < group.last - 1; token++) if (afar.isAt(passage, token)) return null;
  const aim = isType(chunks[object + 1], 'date') ? object + 2 : object + 1;
  // "an attack into the area of Gao"
  if (![on, against, into].some((joint) => isWord(chunks[aim], joint))) return null;
  const area = areaAt(sentence, aim + 1);
  if (area === null || !mayBeAttacked(sentence, area) || namesLongArms(sentence)) return null;
  const doer = doerOf(sentence, at);
  if (doer.type === 'other' || doer.type === 'none') return null;
  // A government's campaign may be one of words, and a policeman's operation is after people.
  const isForce = doer.type === 'actor' && doer.actor.armed && doer.actor.group.population !== 'police';
  if (campaign && !isForce) return null;
  return {
    concept: 'assault',
    rule: 'en/control/attack-launched',
    index: at,
    area,
    ...holderOf(doer),
    modality: doer.subject.weakened,
    ...(doer.type === 'actor' && isWord(chunks[aim], on) ? vouchedBy(area, doer.actor) : {}),
  };
}

/** "launched attacks on the suburbs, where shells hit a school": whoever shells a place is not yet after it. */
function namesLongArms({ passage }: Sentence): boolean {
  for (let token = passage.first; token < passage.last; token++) if (longArms.isAt(passage, token)) return true;
  return false;
}

const longArms = wordList([...aircraft, ...shells.filter((form) => form !== 'tank' && form !== 'tanks')]);

/** "launched", "have launched"; "Gunmen take city and launch attacks", as a headline has it; not "to launch", "will launch". */
function isDone(chunks: readonly Chunk[], at: number): boolean {
  if (((chunks[at]!.word?.verb?.forms ?? 0) & (Form.past | Form.participle | Form.gerund)) !== 0) return true;
  return auxiliaryOf(chunks, at) === null && !isWord(chunkAt(chunks, at - 1), to);
}

const [on, against, into, of, to] = ids('on against into of to');
const attacks: ReadonlySet<number> = new Set(ids('attack attacks raid raids'));
const campaigns = formList(['campaign', 'campaigns', 'operation', 'operations']);
const isAttack = (word: number): boolean => attacks.has(word);
