import type { SourceWords } from '../../../mentions/attribution/cue.ts';
import { isQuote, mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { marksName } from '../look.ts';
import { nameParticles } from '../name-particles.ts';
import { isParticiple } from '../roles.ts';
import { isSpeaker, isTitle, nounStart } from './speakers.ts';

const [and, by] = ids('and by');

/** Chunks of an aside between a speaker and what it says: "the group, which …, said". */
const asideMax = 30;

/** "X, head of Y, said": over what stands between two commas, back to X. */
export function apposedSource(passage: Passage, chunks: readonly Chunk[], comma: number): SourceWords | null {
  for (let at = comma - 1; at > 0 && at > comma - asideMax; at--) {
    const chunk = chunks[at]!;
    // "the deputy head, Dr. Adnan Sabri, said": a stop that shortens a title.
    const shortens = chunk.unit === mark.stop && isTitle(passage, chunks, at - 1);
    if (chunk.unit !== 0 && chunk.unit !== mark.comma && chunk.unit !== mark.apostrophe && !shortens) return null;
    // "a spokesman for the Front (F), which took part, said"
    const end = chunk.unit === mark.comma ? overBracket(chunks, at - 1) : -1;
    if (!isType(chunks[end], 'group')) continue;
    const whole = nounStart(passage, chunks, end);
    // "A report by a UN team, seen by reporters, says"
    const outer = isWord(chunkAt(chunks, whole - 1), by) && isSpeaker(passage, chunks, whole - 2) ? whole - 2 : whole;
    const before = chunkAt(chunks, outer - 1);
    const led = isLedInto(chunks, outer);
    const opens =
      led ||
      before === undefined ||
      before.type === 'conjunction' ||
      before.type === 'subordinator' ||
      (before.type === 'mark' && before.unit !== mark.comma) ||
      before.type === 'adverb' ||
      // "Earlier, his deputy, Adnan Sabri, said"
      (before.unit === mark.comma && outer <= 2 && !isType(chunkAt(chunks, outer - 2), 'group')) ||
      // "…, a hospital spokesman, Adnan Sabri, said"
      (before.unit === mark.comma &&
        (chunks[outer]!.group!.indefinite || !marksName(passage, chunks[outer]!.last - 1)) &&
        isNameUpTo(passage, chunks, at + 1, comma)) ||
      // "…, the prefect, quoted by the radio, said"
      (before.unit === mark.comma && isWord(chunks[at + 2], by) && isParticiple(chunks[at + 1])) ||
      // "…, the Observatory, a monitor based in Britain, said"
      (before.unit === mark.comma &&
        chunks[outer]!.group!.definite &&
        chunks[at + 1]?.group?.indefinite === true &&
        isOffice(passage, chunks, at + 1)) ||
      // "…, Sami Haddad, deputy chief of the council, told reporters"
      (before.unit === mark.comma &&
        chunks[outer]!.last - chunks[outer]!.first > 1 &&
        isNameOnly(passage, chunks[outer]!) &&
        isOffice(passage, chunks, at + 1));
    if (opens && isSpeaker(passage, chunks, outer)) {
      // "A spokesperson, Adnan Sabri, said": the name belongs to the speaker.
      const name = isNameUpTo(passage, chunks, at + 1, comma) ? comma - 1 : end;
      return { first: chunks[led ? 0 : outer]!.first, last: chunks[name]!.last, anaphor: false };
    }
  }
  return looselyPointed(passage, chunks, comma);
}

/** "The state-run Utopian News Agency", "Utopia’s privately owned daily": only what describes the speaker at chunk `at` stands before it. */
function isLedInto(chunks: readonly Chunk[], at: number): boolean {
  let back = at - 1;
  for (; back >= 0 && back > at - 5; back--) {
    const { type, group, word } = chunks[back]!;
    const describes =
      (type === 'group' && group!.figure === null) ||
      type === 'adverb' ||
      (type === 'verb' && (word?.verb === undefined || (word.verb.forms & Form.participle) !== 0));
    if (!describes) return false;
  }
  return back < 0 && at > 0 && chunks[0]!.type === 'group';
}

/** "Earlier, the governor of the province, said": a comma where none belongs, behind an office. */
function looselyPointed(passage: Passage, chunks: readonly Chunk[], comma: number): SourceWords | null {
  if (!isType(chunkAt(chunks, comma - 1), 'group')) return null;
  const office = nounStart(passage, chunks, comma - 1);
  const before = chunkAt(chunks, office - 1);
  const opens =
    before === undefined ||
    (before.unit === mark.comma && office <= 4) ||
    isQuote(chunkAt(chunks, office - 2)?.unit ?? 0);
  return opens && isOffice(passage, chunks, office)
    ? { first: chunks[office]!.first, last: chunks[comma - 1]!.last, anaphor: false }
    : null;
}

/** "deputy chief", "a doctor at the clinic": what somebody is, in words that are no name. */
function isOffice(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at]?.group;
  return group !== undefined && !marksName(passage, group.last - 1) && isSpeaker(passage, chunks, at);
}

/** Right before a bracket that ends at chunk `at`; `at` where none does. */
function overBracket(chunks: readonly Chunk[], at: number): number {
  return isMark(chunks[at], mark.close) && isMark(chunkAt(chunks, at - 2), mark.open) ? at - 3 : at;
}

/** "Sami Haddad, a member of the council told reporters": the name before an aside whose second comma was left out. */
export function apposedOpenly(passage: Passage, chunks: readonly Chunk[], aside: number): number | null {
  const { group } = chunks[aside]!;
  if (!isMark(chunkAt(chunks, aside - 1), mark.comma) || !(group!.indefinite || group!.definite)) return null;
  const name = chunkAt(chunks, aside - 2);
  if (name?.type !== 'group' || name.group!.figure !== null || !marksName(passage, name.last - 1)) return null;
  const before = chunkAt(chunks, aside - 3);
  const opens = before === undefined || isQuote(before.unit) || before.unit === mark.comma || before.type === 'date';
  return opens && before?.id !== and && isSpeaker(passage, chunks, aside - 2) ? aside - 2 : null;
}

/** "The Observatory a war monitor said": where both commas were lost, the name right before what it is. */
export function nameBefore(passage: Passage, chunks: readonly Chunk[], at: number): number | null {
  const aside = chunks[at]!.group!;
  // "The committees (LCC) a network of activists"
  const bracketed = isMark(chunkAt(chunks, at - 1), mark.close) && isMark(chunkAt(chunks, at - 3), mark.open);
  const whose = bracketed ? at - 4 : at - 1;
  const before = chunkAt(chunks, whose);
  if (!aside.indefinite || before?.type !== 'group' || before.group!.figure !== null) return null;
  const name = nounStart(passage, chunks, whose);
  const opens = name === 0 || chunks[name - 1]!.type !== 'preposition';
  return opens && marksName(passage, before.last - 1) && isSpeaker(passage, chunks, name) ? name : null;
}

/** "Gen. Sami Haddad", "Lt. Col. Haddad": the first of the titles whose stops part them from the name at chunk `at`. */
export function titleStart(passage: Passage, chunks: readonly Chunk[], at: number): number {
  let first = at;
  while (first >= 2 && isTitle(passage, chunks, first - 2)) first -= 2;
  return first;
}

/** "Adnan Sabri", "Dr. Adnan Sabri": whether the chunks from `from` to a comma are a name and no more. */
function isNameUpTo(passage: Passage, chunks: readonly Chunk[], from: number, comma: number): boolean {
  const name = isTitle(passage, chunks, from) ? from + 2 : from;
  return comma === name + 1 && isNameOnly(passage, chunks[name]!);
}

/** "Sami Haddad", "Rui de Matos" */
function isNameOnly(passage: Passage, { type, first, last }: Chunk): boolean {
  if (type !== 'group' || !marksName(passage, last - 1)) return false;
  for (let at = first; at < last; at++)
    if (!marksName(passage, at) && (at === first || !nameParticles.isAt(passage, at))) return false;
  return true;
}
