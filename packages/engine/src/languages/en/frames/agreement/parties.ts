import { type Chunk, chunkAt, isMark, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import type { Sentence } from '../../sentence.ts';
import { verbList } from '../../word-list.ts';
import { actorAt } from '../control/actors/actor.ts';
import { agentBehind } from '../control/actors/doer.ts';
import { subjectAt } from '../control/clauses/subject.ts';
import { makerVerb, type Said } from './status.ts';

const [by, to, of] = ids('by to of');

type Words = readonly [number, number];

/** Verbs whose subject is a party; whoever announces or brokers need not be one. */
const made = new Set(
  'agree sign reach accept observe respect violate breach break declare extend renew conclude strike seal hold begin resume implement'.split(
    ' ',
  ),
);
/** Chunks behind the agreement in which its parties are looked for. */
const reach = 8;

/** Who has settled something with whom: "between A and B", "with B", and the subject of "agreed", "signed", "violated". */
export function partiesAround(sentence: Sentence, at: number, { verb, bySubject }: Said): readonly Words[] {
  const { chunks } = sentence;
  const parties: Words[] = [];
  const lemma = chunkAt(chunks, verb)?.word?.verb?.lemma ?? '';
  if (bySubject && made.has(lemma)) parties.push(...joined(sentence, doerAt(sentence, verb), -1));
  else if (verb >= 0 && made.has(lemma)) {
    const agent = agentBehind(sentence, verb);
    if (agent !== null) parties.push([agent.group.first, agent.group.last]);
  }
  const maker = makerVerb(chunks, at);
  if (maker >= 0) parties.push(...joined(sentence, subjectAt(sentence, maker).index, -1));
  // "an accord reached by Russia and Turkey"
  const behind = isMark(chunks[at + 1], 0x2c) ? at + 2 : at + 1;
  if (made.has(chunks[behind]?.word?.verb?.lemma ?? '') && isWord(chunks[behind + 1], by))
    parties.push(...joined(sentence, behind + 2, 1));
  parties.push(...named(sentence, at + 1));
  // "a ceasefire brokered by Norway between the government and the rebels"
  if (brokered.has(chunks[behind]?.word)) parties.push(...named(sentence, behind + 1));
  // "a deal was reached between the two"
  if (verb > at) parties.push(...named(sentence, verb + 1));
  return parties.filter(([first], index) => parties.findIndex(([other]) => other === first) === index);
}

/** Chunk of whoever makes or breaks it: of "blamed the rebels for breaking" the blamed. */
function doerAt(sentence: Sentence, verb: number): number {
  const { chunks } = sentence;
  const joint = chunkAt(chunks, verb - 1)?.word?.form;
  if (joint !== 'for' && joint !== 'of') return subjectAt(sentence, verb).index;
  const charge = isType(chunkAt(chunks, verb - 2), 'group') ? verb - 3 : verb - 2;
  if (!charging.has(chunks[charge]?.word)) return -1;
  return charge === verb - 3 ? verb - 2 : subjectAt(sentence, charge).index;
}

const charging = verbList(['blame', 'accuse']);

function isSubject(chunk: Chunk | undefined): boolean {
  return chunk?.type === 'auxiliary' || chunk?.type === 'verb';
}

/** Whoever does these is no party; the parties follow. */
const brokered = verbList(['broker', 'mediate', 'negotiate', 'reach', 'sign']);

/** The parties that "between" and "with" name from chunk `from`, before another verb. */
function named(sentence: Sentence, from: number): Words[] {
  const { chunks } = sentence;
  const parties: Words[] = [];
  let aimed = false;
  for (let next = from; next < chunks.length && next < from + reach; next++) {
    const { type, word, unit } = chunks[next]!;
    // "a deal to end the fighting between the army and the rebels"; "to open a road between Gao and Mopti" is between places.
    if (type === 'verb' && (isWord(chunkAt(chunks, next - 1), to) || (aimed && word?.form === 'fighting'))) {
      aimed = true;
      continue;
    }
    if (type === 'verb' || type === 'subordinator' || type === 'auxiliary' || unit !== 0) break;
    if (word?.form !== 'between' && (word?.form !== 'with' || aimed)) continue;
    const actor = actorAt(sentence, next + 1);
    if (aimed ? actor === null || actor.bare === true : word.form === 'with' && actor === null) continue;
    parties.push(...joined(sentence, next + 1, 1));
  }
  return parties;
}

/** The actors that commas and "and" join to the one at chunk `index`, to its right (1) or its left (-1). */
function joined(sentence: Sentence, index: number, step: 1 | -1): Words[] {
  const { chunks } = sentence;
  const found: Words[] = [];
  let at = index;
  for (;;) {
    const actor = at < 0 ? null : actorAt({ ...sentence, chunks: chunks.slice(0, at + 1) }, at);
    if (actor === null) break;
    found.push([actor.group.first, actor.group.last]);
    let next = at + step;
    while (step === 1 && isWord(chunks[next], of) && isType(chunks[next + 1], 'group')) next += 2;
    if (!isType(chunks[next], 'conjunction') && !isMark(chunks[next], 0x2c)) break;
    // "under a deal with the government, the army is to withdraw": behind the comma the main clause starts.
    if (step === 1 && chunks[next]!.unit === 0x2c && isSubject(chunks[next + 2])) break;
    if (isType(chunks[next + step], 'conjunction')) next += step;
    if (!isType(chunks[next + step], 'group')) break;
    at = next + step;
  }
  return step === 1 ? found : found.reverse();
}
