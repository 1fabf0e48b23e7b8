import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isPassive } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList } from '../../../word-list.ts';
import { phraseHead } from './phrase-head.ts';

const [forId] = ids('for');

/** "accused the rebels of seizing the town", "blamed the army for storming it": whom the deed behind "of" or "for" at chunk `at` is laid to; -1 if nobody. */
export function accusedBefore({ passage, chunks }: Sentence, at: number): number {
  if (!isType(chunkAt(chunks, at - 1), 'group')) return -1;
  const head = phraseHead(chunks, at - 1);
  const verb = chunkAt(chunks, head - 1);
  // "praised the army for retaking it"; "used tanks for taking it" is no word of anybody's deed.
  const laid = isWord(chunks[at], forId)
    ? verb !== undefined && judging.isAt(passage, verb.last - 1)
    : accusing.has(verb?.word);
  return laid && !isPassive(chunks, head - 1) ? head : -1;
}

const accusing = verbList(['accuse', 'suspect']);
/** By their forms: the lexicon has few of these verbs. */
const judging = formList(
  'praise praised praises praising thank thanked thanks thanking blame blamed blames blaming criticise criticised criticize criticized criticising criticizing condemn condemned condemns condemning commend commended credit credited congratulated hailed denounced punished honoured honored faulted'.split(
    ' ',
  ),
);
