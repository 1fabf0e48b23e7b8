import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { isPassive, joinedRight, type Placed } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { aircraft, devices, shells } from '../../../words/incident.ts';
import type { Happening } from '../found.ts';
import { isAddedUp } from '../parties/armed.ts';
import { byPhrase, isTarget } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { weaponOf } from '../parties/weapons.ts';

const [down] = ids('down');

const flying = wordList([...aircraft, 'rocket', 'rockets', 'missile', 'missiles', 'projectile', 'projectiles']);
const lying = wordList(devices.filter((form) => form !== 'car'));
const shelling = new Set(shells);

/** "rebels shot down a helicopter", "two drones were downed", "intercepted three rockets", "defused a bomb": arms stopped. */
export function disrupted(sentence: Sentence, at: number, concept: Concept): Happening | null {
  const { passage, chunks } = sentence;
  const passive = isPassive(chunks, at);
  const particle = concept === 'shoot-down' && isWord(chunks[at + 1], down) ? 1 : 0;
  const sides = sidesOf(sentence, at);
  const behind = particle === 1 && isType(chunks[at + 2], 'group') ? joinedRight(chunks, at + 2) : [];
  const done: readonly Placed[] =
    passive || particle === 0 ? sides.done : behind.filter(({ group }) => isTarget(passage, group));
  const first = done[0]?.group;
  if (first === undefined || first.none || !isWeapon(passage, first, concept) || isAddedUp(sentence)) return null;
  const doer = passive ? byPhrase(passage, chunks, at + 1 + particle) : sides.doer;
  // "was shot down by a missile": with what.
  const means = doer === null ? null : weaponOf(passage, doer);
  return {
    concept,
    rule: 'en/incident/disrupted',
    index: at,
    by: means === null ? actorsOf(sentence, doer) : means.owner === null ? [] : [means.owner],
    against: targets(passage, done),
    weapon: means?.weapon ?? null,
  };
}

function isWeapon(passage: Passage, { head, last }: Group, concept: Concept): boolean {
  if (concept === 'defuse') return lying.isAt(passage, last - 1) || shelling.has(wordAt(passage, last - 1)?.form ?? '');
  return flying.isAt(passage, head < 0 ? last - 1 : head) || flying.isAt(passage, last - 1);
}

const defending = formList(['defence', 'defences', 'defense', 'defenses']);
const airborne = formList(['air', 'anti-aircraft', 'missile']);

/** "Air defence units destroyed 12 drones": in the air. */
export function airDefence(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const doer = isPassive(chunks, at) ? byPhrase(passage, chunks, at + 1) : sidesOf(sentence, at).doer;
  if (doer === null) return null;
  for (let token = doer.first; token < doer.last; token++)
    if (defending.isAt(passage, token) && airborne.isAt(passage, token - 1))
      return disrupted(sentence, at, 'intercept');
  return null;
}
