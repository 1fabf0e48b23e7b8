import type { SourceWords } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { marksName, wordAt } from '../look.ts';
import { isParticiple } from '../roles.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';
import { isSpeaker, nounStart } from './speakers.ts';

const [who, the] = ids('who the');

/** Chunks of a clause on who a speaker is: "who asked not to be named because …". */
const relativeReach = 12;

/** "A doctor who would not be named said", "An officer who did not give his name said": over the clause that ends at chunk `at` to whom it is about; `null` where there is none. */
export function overRelative(passage: Passage, chunks: readonly Chunk[], at: number): SourceWords | null {
  for (let back = at; back > 0 && back > at - relativeReach; back--) {
    const { id: word, unit, group } = chunks[back]!;
    if (unit !== 0 || group?.figure?.article === false) return null;
    if (word !== who) continue;
    const whose = isMark(chunkAt(chunks, back - 1), mark.comma) ? back - 2 : back - 1;
    if (!isType(chunkAt(chunks, whose), 'group') || !isNaming(passage, chunks, back + 1, at)) return null;
    const start = nounStart(passage, chunks, whose);
    const { figure } = chunks[start]!.group!;
    return (figure === null || figure.article) && isSpeaker(passage, chunks, start)
      ? { first: chunks[start]!.first, last: chunks[whose]!.last, anaphor: false }
      : null;
  }
  return null;
}

/** Whether the chunks up to `last` speak of naming somebody. */
function isNaming(passage: Passage, chunks: readonly Chunk[], from: number, last: number): boolean {
  for (let at = from; at <= last; at++) if (namings.isAt(passage, chunks[at]!.last - 1)) return true;
  return false;
}

const namings = formList(
  'named identified quoted name names identity anonymity anonymous anonymously authorised authorized'.split(' '),
);

/** "The group, which relies on a network of activists, says": the speaker is whom the relative clause is about. */
export function antecedentOf(passage: Passage, chunks: readonly Chunk[], first: number): SourceWords | null {
  let at = first - 1;
  let verbs = 0;
  let perfect = false;
  while (at > 0 && at > first - 10) {
    const chunk = chunks[at]!;
    if (chunk.type === 'verb') {
      // "who treated the wounded": those whom a participle behind an article names.
      if (verbs === 0 && isWord(chunkAt(chunks, at - 1), the) && isParticiple(chunk)) {
        at -= 2;
        continue;
      }
      if (++verbs > 1) return null;
    } else if (chunk.type === 'auxiliary') {
      // "The daily, which is close to the army, reported": no participle behind "is"
      const forms = chunks[at + 1]?.word?.verb?.forms ?? 0;
      const isHave = ((chunk.word?.tags ?? 0) & Tag.have) !== 0;
      perfect ||= isHave;
      if (!isHave && verbs > 0 && (forms === 0 || (forms & (Form.participle | Form.gerund)) !== 0)) return null;
      verbs = 1;
    } else if (chunk.type === 'subordinator') {
      const form = chunk.word?.form;
      if (verbs === 0 || (form !== 'which' && form !== 'who' && form !== 'that')) return null;
      // "reports that hundreds had died": a clause of its own, and not whoever had died.
      if (perfect && form === 'that') return null;
      const before = isMark(chunkAt(chunks, at - 1), mark.comma) ? at - 2 : at - 1;
      if (!isType(chunks[before], 'group')) return null;
      const start = nounStart(passage, chunks, before);
      // "Sami Haddad who runs the monitor said": a name before "who" speaks, whatever else is known of it.
      return isSpeaker(passage, chunks, start) || (form === 'who' && marksName(passage, chunks[before]!.last - 1))
        ? { first: chunks[start]!.first, last: chunks[before]!.last, anaphor: false }
        : null;
    } else if (
      chunk.type !== 'group' &&
      chunk.type !== 'preposition' &&
      chunk.type !== 'adverb' &&
      chunk.type !== 'date'
    )
      return null;
    at--;
  }
  return null;
}

const articles = wordList(['a', 'an']);

/** "an attack senior officers said was led by rebels": what they say is of the attack, whoever told of its dead. */
export function opensWithDeed(passage: Passage, { first, last }: Chunk): boolean {
  return last - first > 2 && articles.isAt(passage, first) && wordAt(passage, first + 1)?.happens === true;
}
