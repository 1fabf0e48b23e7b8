import type { Predication } from '../../../../mentions/predication.ts';
import { chunkAt, isType } from '../../chunk.ts';
import type { Sentence } from '../../sentence.ts';
import { Signal, signalsAt } from '../../signals.ts';
import { type Happening, incidentOf } from './found.ts';
import { battle } from './nouns/battles.ts';
import { blast } from './nouns/blasts.ts';
import { chemicalUse } from './nouns/chemicals.ts';
import { eventNoun } from './nouns/index.ts';
import { killingOf } from './nouns/killing-of.ts';
import { loneStrike } from './nouns/lone-strike.ts';
import { openNoun } from './nouns/open.ts';
import { townMet } from './nouns/town-met.ts';
import { eventVerb } from './verbs/index.ts';

/** "In an attack on Friday gunmen killed two traders": the attack by nobody on the same people is what the gunmen did. */
function isToldBefore(found: Predication | undefined, { concept, by, against }: Happening): boolean {
  // "kidnapped and beheaded" are two deeds on the same people.
  const before = found?.concept === 'attack' ? found.incident : undefined;
  const [struck] = before?.against ?? [];
  return (
    concept === 'attack' &&
    by.length > 0 &&
    before?.by.length === 0 &&
    before.weapon === null &&
    struck !== undefined &&
    against[0]?.[0] === struck[0] &&
    against[0][1] === struck[1]
  );
}

/** "In an attack on Friday 12 people were hacked to death", "killed in a raid by rebels": an attack on the same people, told twice. */
function isSame(found: Predication | undefined, { concept, by, against }: Happening, joined: boolean): boolean {
  if (found?.concept !== concept) return false;
  const before = found.incident;
  // "burned tyres and clashed with police": one riot.
  if (concept === 'riot') return by.length > 0 && by[0]![0] === before?.by[0]?.[0];
  if (concept !== 'attack' && concept !== 'clash') return false;
  const [struck] = before?.against ?? [];
  // "attacked a village and killed nine people": one attack.
  if (joined && by.length > 0 && by[0]![0] === before?.by[0]?.[0]) return true;
  return by[0]?.[0] === before?.by[0]?.[0] && struck !== undefined && against[0]?.[0] === struck[0];
}

/** "and killed" */
function isKillingAfter(chunks: Sentence['chunks'], at: number): boolean {
  return chunks[at]!.word?.verb?.lemma === 'kill' && isType(chunkAt(chunks, at - 1), 'conjunction');
}

/** "dispersed a protest": the protest is told with those who broke it up. */
function isBrokenUp(
  found: Predication | undefined,
  { concept, index }: Happening,
  chunks: Sentence['chunks'],
): boolean {
  const broken =
    found?.concept === 'break-up' || found?.concept === 'put-down' ? found.incident?.against[0] : undefined;
  return concept === 'protest' && broken !== undefined && broken[1] === chunks[index]!.last;
}

/** "A protest was dispersed" */
function isOfSame({ concept, against }: Happening, [, last]: readonly [number, number]): boolean {
  return (concept === 'break-up' || concept === 'put-down') && against[0]?.[1] === last;
}

/** The violence that a sentence tells of, each noun and verb of it once. */
export function findIncidents(sentence: Sentence): Predication[] {
  const found: Predication[] = [];
  const { passage, chunks, signals } = sentence;
  if ((signals & Signal.incident) === 0 || sentence.isMadeUp) return found;
  for (let at = 0; at < chunks.length; at++) {
    const { type, last } = chunks[at]!;
    if ((signalsAt(passage, last - 1) & Signal.incident) === 0) continue;
    const happening =
      type === 'group'
        ? (eventNoun(sentence, at) ??
          chemicalUse(sentence, at) ??
          openNoun(sentence, at) ??
          loneStrike(sentence, at) ??
          townMet(sentence, at) ??
          battle(sentence, at) ??
          blast(sentence, at) ??
          killingOf(sentence, at))
        : type === 'verb'
          ? eventVerb(sentence, at)
          : null;
    if (happening === null) continue;
    const before = found.at(-1);
    if (isBrokenUp(before, happening, chunks)) continue;
    if (before !== undefined && before.concept === 'protest' && isOfSame(happening, before.trigger)) found.pop();
    if (isToldBefore(before, happening)) found.pop();
    else if (isSame(before, happening, isKillingAfter(chunks, happening.index))) continue;
    found.push(incidentOf(sentence, happening));
  }
  return found;
}
