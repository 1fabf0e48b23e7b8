/* What holds up to now where nothing else says when: "have fled", "has recorded 726 deaths". */
import type { Concept } from '../../../concepts.ts';
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isType } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { auxiliaryOf, isGerund } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { Tag } from '../word.ts';
import { verbList } from '../word-list.ts';
import { recordingVerbs } from '../words/casualties.ts';
import { isMeans } from './doers/means.ts';
import type { Found } from './found.ts';

const [to, have, has] = ids('to have has');

/** "have fled", "has killed": up to now, where nothing else says when. */
export function isPerfect({ passage, chunks }: Sentence, { concept, index }: Found): boolean {
  if (!untilNow.has(concept)) return false;
  // "In the blasts 12 people have been killed": in those just told of.
  const told = isType(chunks[0], 'preposition') ? chunks[1]?.group : undefined;
  if (told?.definite === true && isMeans(passage, told)) return false;
  for (let at = index - 1; at >= 0 && at > index - 4; at--) {
    const { type, id } = chunks[at]!;
    // "may have died", "are thought to have died" are of what was told of.
    if (id === have || id === has) {
      const before = chunkAt(chunks, at - 1);
      return before === undefined || (before.id !== to && ((before.word?.tags ?? 0) & Tag.modal) === 0);
    }
    // "has recorded 726 deaths"
    if (type === 'verb' && at === index - 1 && recording.has(chunks[at]!.word)) continue;
    // "has admitted losing 74 soldiers"
    if (type === 'verb' && at === index - 1 && chunks[at]!.word?.verb?.speech !== undefined && isGerund(chunks[index]!))
      continue;
    if (type !== 'auxiliary' && type !== 'adverb') return false;
  }
  return false;
}

const recording = verbList(recordingVerbs);

/** Chunks between a verb of keeping count and the last on its list. */
const recordMax = 16;

/** "has verified 549 deaths, including 26 children, and 957 injured": on the list of what was counted up to now. */
export function isRecordedToo(chunks: readonly Chunk[], { rule, patients }: Found): boolean {
  const index = patients[0]?.index ?? 0;
  if (rule !== 'en/frame/participle' || !isType(chunkAt(chunks, index - 1), 'conjunction')) return false;
  for (let at = index - 2; at > 0 && at > index - recordMax; at--) {
    const { type, word, unit } = chunks[at]!;
    if (type === 'verb')
      return recording.has(word) && chunks[at + 1]?.group?.sort === 'casualty' && isPerfectVerb(chunks, at);
    if (type === 'subordinator' || type === 'auxiliary' || (unit !== 0 && unit !== mark.comma)) return false;
  }
  return false;
}

/** "25 civilians have been killed and 127 wounded": the second participle shares the auxiliary of the first. */
export function isPerfectToo(sentence: Sentence, found: Found): boolean {
  const { chunks } = sentence;
  const index = found.patients[0]?.index ?? 0;
  if (found.rule !== 'en/frame/participle' || !isType(chunkAt(chunks, index - 1), 'conjunction')) return false;
  for (let at = index - 2; at > 0 && at > index - recordMax; at--) {
    const { type, word, unit } = chunks[at]!;
    if (type === 'verb') return word?.verb?.concept !== undefined && isPerfect(sentence, { ...found, index: at });
    if (type === 'subordinator' || type === 'auxiliary' || (unit !== 0 && unit !== mark.comma)) return false;
  }
  return false;
}

function isPerfectVerb(chunks: readonly Chunk[], verb: number): boolean {
  const before = auxiliaryOf(chunks, verb);
  return before !== null && (before.id === have || before.id === has);
}

const untilNow: ReadonlySet<Concept> = new Set<Concept>(['flee', 'kill', 'die', 'wound', 'displace']);
