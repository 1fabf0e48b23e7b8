import type { Cue } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { isCapitalised, wordAt } from '../look.ts';
import type { Sentence } from '../sentence.ts';
import { Tag, type Word } from '../word.ts';
import { formList, verbList, wordList, wordsThat } from '../word-list.ts';
import { judgedClaim } from './judged.ts';
import { cue, namesSpeaker } from './speakers.ts';
import { subjectSource } from './subject.ts';
import { doubtedSpeech } from './unconfirmed.ts';

const [by, the, a, fromId, that, of] = ids('by the a from that of');

export function opensReports(word: Word): boolean {
  const { form } = word;
  return sayings.has(form) || singly.has(form) || issued.has(form) || listing.has(word);
}

/** "reports of the murder of hundreds", "claims that 20 were killed" */
export function reportsOf({ passage, chunks }: Sentence, at: number): Cue | null {
  if (listing.has(chunks[at]!.word)) return listedBy(passage, chunks, at);
  // "the claim by": what stands behind an article is no verb.
  const noun = chunks[at]!.type === 'verb' && isArticle(chunkAt(chunks, at - 1)) ? chunks[at]!.word?.form : undefined;
  const claim = noun === undefined || !isWord(chunks[at + 1], by) ? undefined : singly.get(noun);
  if (claim !== undefined) return madeBy(passage, chunks, at, claim);
  const judged = judgedClaim(passage, chunks, at);
  if (judged !== null) return judged;
  // "There were reports that": a noun, for all that its chunk says.
  const there =
    chunks[at]!.type === 'verb' && opensExistence(chunks, at) ? sayings.get(chunks[at]!.word?.form ?? '') : undefined;
  if (there !== undefined && isWord(chunks[at + 1], that)) return ofThemselves(passage, chunks, at, there);
  const group = chunks[at]?.group;
  if (group === undefined || group.figure !== null || !opening.isAt(passage, group.last - 1)) return null;
  if (issued.has(wordAt(passage, group.last - 1)?.form ?? '')) return issuedBy(passage, chunks, at);
  // "denied allegations that": what was alleged is denied.
  if (chunkAt(chunks, at - 1)?.word?.verb?.speech === 'deny') return null;
  const speech = sayings.get(wordAt(passage, group.last - 1)?.form ?? '');
  if (speech === 'say' && closesSentence(chunks, at)) return closing(passage, chunks, at);
  // "reports suggesting that"
  const hints = hinting.has(chunks[at + 1]?.word) && isWord(chunks[at + 2], that);
  const joint = hints ? 'that' : chunks[at + 1]?.word?.form;
  const made = singly.get(wordAt(passage, group.last - 1)?.form ?? '') ?? speech;
  if (made !== undefined && joint === 'by') return madeBy(passage, chunks, at, made);
  // "a report from officials in Gao that": theirs, as one by them would be.
  const teller = joint === 'from' ? chunks[at + 2] : undefined;
  if (made !== undefined && teller !== undefined && namesSpeaker(passage, teller.first, teller.last))
    return madeBy(passage, chunks, at, made);
  if (speech === undefined || (joint !== 'that' && joint !== 'of')) return null;
  return isNone(passage, chunks, at) ? null : ofThemselves(passage, chunks, at, speech);
}

/** Those reports are the source: nobody else is told. */
function ofThemselves(passage: Passage, chunks: readonly Chunk[], at: number, speech: Cue['speech']): Cue {
  const { first, last } = chunks[at]!;
  const content = [chunks[at + 1]!.first, passage.last] as const;
  const chain = [{ first, last, anaphor: false }];
  return cue(doubtedSpeech(passage, chain, speech), first, last, chain, content, 'en/attribution/reports-of');
}

/** "no immediate reports of", "has not received any reports of": nobody reports anything. */
function isNone(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  if (nones.isAt(passage, chunks[at]!.first)) return true;
  for (let back = at - 1; back >= 0 && back > at - negatedReach; back--) {
    const { type } = chunks[back]!;
    if (type === 'negation') return true;
    if (type !== 'verb' && type !== 'auxiliary' && type !== 'adverb') return false;
  }
  return false;
}

/** Chunks from a negation to the reports that are not there. */
const negatedReach = 5;
const nones = formList('no');

/** "There were reports", "There have been claims" */
function opensExistence(chunks: readonly Chunk[], at: number): boolean {
  const before = chunkAt(chunks, at - 1);
  return before?.type === 'auxiliary' && ((before.word?.tags ?? 0) & Tag.be) !== 0;
}

const hinting = wordList(['suggesting', 'indicating', 'saying', 'claiming', 'alleging']);

function isArticle(chunk: Chunk | undefined): boolean {
  return chunk?.id === the || chunk?.id === a;
}

function closesSentence(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  if (at <= 2) return false;
  // "Reuters reports from Gao."
  const end = next?.id === fromId && isType(chunks[at + 2], 'group') ? at + 3 : at + 1;
  return chunks[end] === undefined || (chunks[end]!.unit === mark.stop && end + 1 === chunks.length);
}

/** "… killed 12 people FNA reports.": a name and "reports" at the end of a sentence whose comma was lost. */
function closing(passage: Passage, chunks: readonly Chunk[], at: number): Cue | null {
  const { first, last } = chunks[at]!;
  if (last - first < 2) return null;
  for (let token = first; token < last - 1; token++)
    if (!isCapitalised(passage, token) && (token === first || !particles.isAt(passage, token))) return null;
  const source = { first, last: last - 1, anaphor: false };
  return cue('say', last - 1, last, [source], [passage.first, first], 'en/attribution/closing-report');
}

/** "Diario de Gao reports" */
const particles = formList(['de', 'da', 'del', 'di', 'la', 'of', 'the', 'and']);

/** Chunks between who makes a claim and its "that". */
const makerReach = 6;

/** "the claim by activists that 40 were killed": whoever makes it. */
function madeBy(passage: Passage, chunks: readonly Chunk[], at: number, speech: Cue['speech']): Cue | null {
  const maker = chunks[at + 2];
  if (maker?.type !== 'group' || maker.group!.figure !== null) return null;
  let end = at + 3;
  while (end < at + makerReach && (isType(chunks[end], 'preposition') || isType(chunks[end], 'group'))) end++;
  if (!isWord(chunks[end], that)) return null;
  const source = { first: maker.first, last: chunks[end - 1]!.last, anaphor: false };
  return cue(
    speech,
    chunks[at]!.first,
    chunks[at]!.last,
    [source],
    [chunks[end]!.first, passage.last],
    'en/attribution/claim-by',
  );
}

const singly: ReadonlyMap<string, Cue['speech']> = new Map<string, Cue['speech']>([
  ['report', 'say'],
  ['account', 'say'],
  ['word', 'say'],
  ['announcement', 'say'],
  ['claim', 'claim'],
  ['allegation', 'claim'],
  ['accusation', 'claim'],
]);

const sayings: ReadonlyMap<string, Cue['speech']> = new Map<string, Cue['speech']>([
  ['reports', 'say'],
  ['accounts', 'say'],
  ['claims', 'claim'],
  ['allegations', 'claim'],
  ['rumours', 'fear'],
  ['rumors', 'fear'],
]);

const issued = new Set(['statement', 'communique', 'bulletin']);
const issuing = verbList(['release', 'issue', 'publish']);

/** "the command issued a statement that 12 were killed": whoever issued it says so. */
function issuedBy(passage: Passage, chunks: readonly Chunk[], at: number): Cue | null {
  if (!issuing.has(chunkAt(chunks, at - 1)?.word) || !isWord(chunks[at + 1], that)) return null;
  const source = subjectSource(passage, chunks, at - 1);
  if (source === null) return null;
  const content = [chunks[at + 1]!.first, passage.last] as const;
  return cue('say', chunks[at]!.first, chunks[at]!.last, [source], content, 'en/attribution/issued');
}

const list = formList('list');
const listing = verbList(['provide', 'release', 'issue', 'publish', 'compile', 'share', 'give']);
/** What stands between a list and whom it names: "of", "with the names of". */
const naming = wordList(['of', 'with']);

/** "the widows provided a list of 31 guards killed in Gao": whoever drew it up says so. */
function listedBy(passage: Passage, chunks: readonly Chunk[], at: number): Cue | null {
  const what = chunks[at + 1];
  if (!isType(what, 'group') || !list.isAt(passage, what!.last - 1) || !naming.has(chunks[at + 2]?.word)) return null;
  // "a list of hotels"
  const ofWhom = chunks[at + 3]?.group;
  if (isWord(chunks[at + 2], of) && ofWhom?.figure == null && ofWhom?.sort !== 'people') return null;
  const source = subjectSource(passage, chunks, at);
  if (source === null) return null;
  const content = [chunks[at + 2]!.first, passage.last] as const;
  return cue('say', chunks[at]!.first, what!.last, [source], content, 'en/attribution/listed');
}

/** Words at which {@link opensReports} holds. */
const opening = wordsThat(opensReports);
