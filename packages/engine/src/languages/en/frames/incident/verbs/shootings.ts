import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isGerund, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList } from '../../../word-list.ts';
import type { Happening } from '../found.ts';
import { byPhrase, isTarget } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { targets } from '../parties/sides.ts';

const [inId, a, another] = ids('in a another');

/** "A villager was killed in a drive-by shooting": one deed with somebody whom it met. */
export function diedInShooting(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const before = chunkAt(chunks, at - 1);
  if (!isGerund(chunks[at]) || before === undefined || !isWord(chunkAt(chunks, at - 2), inId)) return null;
  const kind = isType(before, 'group') && before.group!.indefinite && kinds.isAt(passage, before.last - 1);
  if (!kind && !isWord(before, a) && !isWord(before, another)) return null;
  const back = isType(chunkAt(chunks, at - 3), 'date') ? at - 4 : at - 3;
  if (!isType(chunkAt(chunks, back), 'verb') || !harming.has(chunks[back]!.word?.verb?.lemma ?? '')) return null;
  const met = subjectOf(chunks, back);
  if (met === null || !isTarget(passage, met.group)) return null;
  return {
    concept: 'attack',
    rule: 'en/incident/shooting',
    index: at,
    by: actorsOf(sentence, byPhrase(passage, chunks, at + 1)),
    against: targets(passage, [met]),
    weapon: null,
  };
}

const kinds = formList(['drive-by', 'mass', 'deadly', 'roadside']);
const harming: ReadonlySet<string> = new Set(['kill', 'wound', 'injure', 'hurt', 'die', 'murder']);
