import type { Cue, SourceWords } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { formAt, isCapitalised, marksName, tags, wordAt } from '../look.ts';
import { isPeoples } from '../peoples.ts';
import { isNameLike } from '../places/names.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';

const [by, of, forId, atId, inId, without] = ids('by of for at in without');

export function cue(
  speech: Cue['speech'],
  first: number,
  last: number,
  chain: readonly SourceWords[],
  content: readonly [number, number],
  rule: string,
): Cue {
  return { speech, first, last, chain, content, rule };
}

const joining = wordList('of for in at from to on with inside within'.split(' '));

/** What is written by somebody, or from somewhere, and says it itself: "a telegram from Gao". */
const documents = formList(
  'figures data statistics records estimates telegram telegrams cable cables dispatch dispatches despatch despatches message messages letter letters wire',
);

/** First chunk of the noun phrase that ends at chunk `at`: "an official from the forces". */
export function nounStart(passage: Passage, chunks: readonly Chunk[], at: number): number {
  let first = at;
  while (
    first >= 2 &&
    (joining.has(chunks[first - 1]!.word) || isOfName(passage, chunks[first - 1]!)) &&
    chunks[first - 1]!.type === 'preposition' &&
    chunks[first - 2]!.type === 'group'
  ) {
    const group = chunks[first - 2]!.group!;
    // A phrase that could say it by itself belongs only to a group that names a speaker: "a source at the hospital".
    const form = chunks[first - 1]!.word?.form;
    if (
      form !== 'of' &&
      form !== 'for' &&
      isSpeaker(passage, chunks, first) &&
      !namesSpeaker(passage, group.first, group.last) &&
      !documents.isAt(passage, group.last - 1) &&
      !isWhereSpeakerIs(passage, chunks, first - 2)
    )
      break;
    if (group.figure !== null && !group.figure.article && !isSpeakerGroup(passage, group.first, group.last)) break;
    // "killed 80 people in Hama rights groups said": whom a verb befell does not speak.
    if (
      form !== 'of' &&
      form !== 'for' &&
      group.figure?.article === false &&
      chunkAt(chunks, first - 3)?.word?.verb?.concept !== undefined &&
      isSpeaker(passage, chunks, first)
    )
      break;
    first -= 2;
  }
  return first;
}

/** "Nurses Without Borders": a capital in the middle of a name. */
function isOfName(passage: Passage, { id, first }: Chunk): boolean {
  return id === without && first > passage.first && isCapitalised(passage, first);
}

/** "a doctor at a hospital" before "in Gao": the place that chunk `at` names is where a speaker before it is. */
function isWhereSpeakerIs(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const whose = chunkAt(chunks, at - 2)?.group;
  return (
    ((tags(passage, chunks[at]!.last - 1) & Tag.placeNoun) !== 0 ||
      wordAt(passage, chunks[at]!.last - 1)?.thing?.category === 'structures') &&
    chunkAt(chunks, at - 1)?.type === 'preposition' &&
    joining.has(chunks[at - 1]!.word) &&
    whose !== undefined &&
    namesSpeaker(passage, whose.first, whose.last)
  );
}

const placing = wordList('in near around outside inside across from at'.split(' '));

const doing = wordList('government army regime military opposition forces troops'.split(' '));

/**
 * First token of the speaker whose phrase starts at chunk `at`. Where commas were lost, the place of the clause before runs into
 * it: "in Hama rights groups said", "near Damascus British minister Ann Smith said".
 */
export function speakerFirst(passage: Passage, chunks: readonly Chunk[], at: number): number {
  const { first, last } = chunks[at]!;
  const before = chunkAt(chunks, at - 1);
  // "by the government Reuters said": a name behind the noun of whoever did it.
  if (before?.id === by && last - first > 2 && isCapitalised(passage, last - 1))
    return doing.isAt(passage, last - 2) && !isCapitalised(passage, last - 2) ? last - 1 : first;
  if (at < 2 || before?.type !== 'preposition' || !placing.has(before.word)) return first;
  for (let token = first; token < last - 1 && isCapitalised(passage, token); token++) {
    const next = token + 1;
    const starts = isCapitalised(passage, next) ? isPeoples(formAt(passage, next)) : true;
    if ((tags(passage, token) & (Tag.source | Tag.person)) !== 0) return first;
    if (starts) return isSpeakerGroup(passage, next, last) ? next : first;
  }
  return first;
}

/** One past the last chunk of the noun phrase that starts at chunk `at`. */
export function nounEnd(chunks: readonly Chunk[], at: number): number {
  let end = at + 1;
  for (;;) {
    if (
      isType(chunks[end], 'preposition') &&
      joining.has(chunks[end]!.word) &&
      isType(chunks[end + 1], 'group') &&
      chunks[end + 1]!.group!.figure === null
    ) {
      if (chunks[end]!.id !== of && chunks[end]!.id !== forId && chunks[end]!.id !== atId && chunks[end]!.id !== inId)
        return end;
      end += 2;
    } else if (isType(chunks[end], 'conjunction') && isType(chunks[end + 1], 'group') && isTail(chunks[end + 1]!))
      end += 2;
    else return end;
  }
}

/** "Gen." before a name: whether a title that a stop shortens ends the group at chunk `at`. */
export function isTitle(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk === undefined) return false;
  const { type, last } = chunk;
  if (type !== 'group' || !isMark(chunks[at + 1], mark.stop) || !isType(chunks[at + 2], 'group')) return false;
  return (
    (tags(passage, last - 1) & Tag.abbreviation) !== 0 &&
    isCapitalised(passage, last - 1) &&
    isCapitalised(passage, chunks[at + 2]!.first)
  );
}

/** "Hama and Homs", "monitoring and documentation office": what "and" joins to a source. */
function isTail(chunk: Chunk): boolean {
  return chunk.group!.figure === null && chunk.group!.sort === 'other';
}

/** Whether the noun phrase that starts at chunk `at` can speak: a source noun, a person, or a name that is no thing. */
export function isSpeaker(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at]?.group;
  return group !== undefined && isSpeakerGroup(passage, group.first, group.last);
}

/** "by state television", at chunk `at`: who, and the chunk one past it; `null` where nobody who can speak stands behind "by". */
export function byWhom(
  passage: Passage,
  chunks: readonly Chunk[],
  at: number,
): { readonly source: SourceWords; readonly end: number } | null {
  if (!isWord(chunks[at], by) || !isType(chunks[at + 1], 'group') || !isSpeaker(passage, chunks, at + 1)) return null;
  const end = nounEnd(chunks, at + 1);
  return { source: { first: chunks[at + 1]!.first, last: chunks[end - 1]!.last, anaphor: false }, end };
}

/** Whether a noun for speakers heads the group: "an official", "the head". */
export function namesSpeaker(passage: Passage, first: number, last: number): boolean {
  for (let at = last - 1; at >= first; at--) if ((tags(passage, at) & (Tag.source | Tag.person)) !== 0) return true;
  return false;
}

/** Buildings whose staff speak for them, and those who go out together. */
const houses = formList(
  'hospital hospitals clinic clinics embassy newspaper headquarters team teams crew crews family families',
);

/** "a rebel Web site" */
function isWebSite(passage: Passage, at: number): boolean {
  return sites.isAt(passage, at) && web.isAt(passage, at - 1);
}

const sites = formList('site sites page pages');
const web = formList('web');

export function isSpeakerGroup(passage: Passage, first: number, last: number): boolean {
  let capital = false;
  for (let at = last - 1; at >= first; at--) {
    const bits = tags(passage, at);
    if ((bits & Tag.source) !== 0) return true;
    // "the spokesman", "Gao city mayor Sami Haddad"
    if ((bits & Tag.person) !== 0 && (at === last - 1 || isCapitalised(passage, at + 1))) return true;
    if (at === last - 1 && (houses.isAt(passage, at) || documents.isAt(passage, at) || isWebSite(passage, at)))
      return true;
    if ((bits & (Tag.thing | Tag.casualty)) !== 0 && !marksName(passage, at)) return false;
    // "al-Masri said": a name that begins with its article.
    if (isNameLike(passage, at) && (at > passage.first || bits === 0 || wordAt(passage, at) === undefined))
      capital = true;
  }
  return capital;
}
