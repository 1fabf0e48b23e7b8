import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { id, wordAt } from '../../look.ts';
import { isPassive, objectsOf, type Placed, subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { isPlaced, isTarget } from './around.ts';
import { actorsOf } from './doer.ts';
import type { Happening } from './found.ts';
import { targets } from './sides.ts';

const [suicide, into] = ids('suicide into');

export function isSuicide(passage: Passage, { last }: Group): boolean {
  if (!/^(?:bomber|attacker)s?$/.test(wordAt(passage, last - 1)?.form ?? '')) return false;
  // "a suicide car bomber"
  return id(passage, last - 2) === suicide || id(passage, last - 3) === suicide;
}

/** "a suicide bomber killed ten people", "rammed a checkpoint", "drove his car into a base", "detonated a belt in a market" */
export function bySuicide(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const subject = isPassive(chunks, at) ? null : subjectOf(chunks, at);
  if (subject === null || !isSuicide(passage, subject.group)) return null;
  const done = metBy(sentence, at);
  if (done === null || (done.length === 0 && !isPlaced(sentence, at, at + 1))) return null;
  return {
    concept: 'suicide-bomb',
    rule: 'en/incident/suicide',
    index: at,
    by: actorsOf(sentence, subject.group),
    against: targets(passage, done),
    weapon: null,
  };
}

/** Whom or what the bomber meets, `null` if the verb says none of it: a van is driven "into" something or only driven. */
function metBy({ passage, chunks }: Sentence, at: number): readonly Placed[] | null {
  const lemma = chunks[at]!.word!.verb!.lemma;
  if (lemma === 'detonate') return [];
  for (let next = at + 1; next < chunks.length && next < at + 4; next++) {
    const group = isWord(chunks[next], into) ? chunks[next + 1]?.group : undefined;
    if (group !== undefined) return [{ group, index: next + 1 }];
  }
  const objects = objectsOf(chunks, at).filter(({ group }) => isTarget(passage, group));
  return lemma === 'ram' || lemma === 'kill' ? objects : null;
}
