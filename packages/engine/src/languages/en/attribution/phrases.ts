import type { Cue } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { putsToo } from '../frames/toll/totals/put-too.ts';
import { ids } from '../lexicon.ts';
import { formAt, id, shapeAt, tags, wordAt } from '../look.ts';
import { countsPeople, isPassive } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { Tag, type Word } from '../word.ts';
import { verbList, wordsThat } from '../word-list.ts';
import { revising as revisingVerbs } from '../words/casualties.ts';
import { reckonings } from '../words/speech.ts';
import { quoterBehind } from './quoted-by.ts';
import { cue, isTitle, namesSpeaker, nounEnd } from './speakers.ts';
import { isBased, subjectSource } from './subject.ts';

const [to, byId, inId, of, asId, saying, that, own, atId, the, it] = ids('to by in of as saying that own at the it');

/** Whether a word can make one of the cues of this file; brackets need none. */
export function opensPhraseCue(word: Word): boolean {
  const { form, verb } = word;
  return (
    form === 'according' ||
    form === 'per' ||
    reckoningWords.has(form) ||
    isReportingVerb(verb?.lemma) ||
    verb?.lemma === 'quote' ||
    verb?.lemma === 'cite' ||
    verb?.lemma === 'report' ||
    revising.has(word)
  );
}

/** "according to the Red Cross" */
export function accordingTo({ passage, chunks }: Sentence, at: number): Cue | null {
  const form = chunks[at]?.word?.form;
  let next = -1;
  if (form === 'according' && isWord(chunks[at + 1], to)) next = at + 2;
  // "as per police", ", per the ministry"; "12 per day", "per cent" name nobody.
  else if (form === 'per' && isPerSomebody(passage, chunks, at)) next = at + 1;
  else if (form === 'as' && isReporting(chunks[at + 1]) && isWord(chunks[at + 2], byId)) next = at + 3;
  else if (form === 'by' || form === 'in' || form === 'on') {
    const owner = form === 'by' ? ownerOfReckoning(passage, chunks[at]!) : null;
    if (owner !== null) return owner;
    const source = overReckoning(passage, chunks[at]!.last);
    next = source < 0 ? -1 : chunks.findIndex(({ first }) => first === source);
  }
  // "according to him": the speaker before.
  if (form === 'according' && isType(chunks[next], 'pronoun')) {
    const source = { first: chunks[next]!.first, last: chunks[next]!.last, anaphor: true };
    const all = [passage.first, passage.last] as const;
    return cue('say', chunks[at]!.first, chunks[next]!.last, [source], all, 'en/attribution/according-to');
  }
  if (next < 0 || !isType(chunks[next], 'group')) return null;
  // "according to information provided by the police", "released today by": whoever provided it.
  const dated = isType(chunks[next + 2], 'date') ? 3 : 2;
  if (
    isType(chunks[next + 1], 'verb') &&
    providing.has(chunks[next + 1]!.word?.verb?.lemma ?? chunks[next + 1]!.word?.form ?? '') &&
    isWord(chunks[next + dated], byId) &&
    isType(chunks[next + dated + 1], 'group')
  )
    next += dated + 1;
  const first = next;
  // "according to Lt. Col. Adnan Sabri": the stops of his titles part them from his name.
  while (isTitle(passage, chunks, next)) next += 2;
  let end = overWhere(passage, chunks, nounEnd(chunks, next));
  // "according to a report by the centre": whoever made it.
  const joint = chunks[end]?.word?.form;
  const made = joint === 'by' || (joint === 'from' && data.has(wordAt(passage, chunks[end - 1]!.last - 1)?.form ?? ''));
  // "according to mayor Adnan Sabri from the Gao district": where the source is from.
  if ((made || joint === 'from') && isType(chunks[end + 1], 'group') && chunks[end + 1]!.group!.figure === null)
    end = nounEnd(chunks, end + 1);
  // "according to a Red Cross estimate,": the noun that may be a verb.
  if (isType(chunks[end], 'verb') && reckoningWords.has(chunks[end]!.word?.form ?? '') && endsPhrase(chunks[end + 1]))
    end++;
  const source = { first: chunks[first]!.first, last: chunks[end - 1]!.last, anaphor: false };
  const outer = quoterBehind(passage, chunks, source);
  return cue(
    'say',
    chunks[at]!.first,
    chunks[first - 1]!.last,
    outer === null ? [source] : [outer, source],
    [passage.first, passage.last],
    'en/attribution/according-to',
  );
}

function endsPhrase(chunk: Chunk | undefined): boolean {
  return chunk === undefined || chunk.unit !== 0;
}

/** ", per the ministry", "as per police": a source behind a comma or "as", for "per" counts otherwise. */
function isPerSomebody(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const [before, source] = [chunkAt(chunks, at - 1), chunks[at + 1]];
  if (!isType(source, 'group') || !(isMark(before, mark.comma) || isWord(before, asId))) return false;
  return namesSpeaker(passage, source!.first, source!.last);
}

/** "a doctor working in the area": one past where the source is. */
function overWhere(passage: Passage, chunks: readonly Chunk[], end: number): number {
  const works = chunks[end] !== undefined && isBased(passage, chunks[end]);
  return works && isWord(chunks[end + 1], inId) && isType(chunks[end + 2], 'group') ? end + 3 : end;
}

/** What may be "from" whoever made it: "a new toll from the observatory". */
const data = new Set('toll tally count figures data numbers report reports statement estimate estimates'.split(' '));

const providing = new Set([
  'provide',
  'release',
  'publish',
  'compile',
  'collect',
  'issue',
  'gather',
  'share',
  'obtain',
]);

/** "by the count of", "in the estimate of": one past "of", or -1. */
function overReckoning(passage: Passage, at: number): number {
  const noun = (tags(passage, at) & Tag.determiner) !== 0 ? at + 1 : at;
  return reckoningWords.has(wordAt(passage, noun)?.form ?? '') && id(passage, noun + 1) === of ? noun + 2 : -1;
}

const reckoningWords = new Set(reckonings);
/** Tokens of the longest name sought before its count: "the provincial health directorate's count". */
const ownerTokensMax = 6;

/** "by the ministry's count", "by the Red Cross's own estimate" */
function ownerOfReckoning(passage: Passage, { first: by, last: first }: Chunk): Cue | null {
  for (let at = first + 1; at < passage.last && at <= first + ownerTokensMax; at++) {
    if (shapeAt(passage, at) !== Shape.possessive) continue;
    const noun = id(passage, at + 1) === own ? at + 2 : at + 1;
    if (!reckoningWords.has(wordAt(passage, noun)?.form ?? '')) return null;
    const source = { first, last: at, anaphor: false };
    return cue('say', by, noun + 1, [source], [passage.first, passage.last], 'en/attribution/by-their-count');
  }
  return null;
}

function isReporting(chunk: Chunk | undefined): boolean {
  return isReportingVerb(chunk?.word?.verb?.lemma);
}

function isReportingVerb(lemma: string | undefined): boolean {
  return lemma === 'report' || lemma === 'state' || lemma === 'cite';
}

/** "The monitor put the toll at 26, the army at 12": whoever shares the verb of a count before. */
export function putToo({ passage, chunks }: Sentence, at: number): Cue | null {
  if (!isWord(chunks[at], atId) || !putsToo(passage, chunks, at)) return null;
  const { first, last } = chunks[at - 1]!;
  const figure = chunks[at + 1]!;
  const source = { first, last, anaphor: false };
  return cue(
    'estimate',
    chunks[at]!.first,
    chunks[at]!.last,
    [source],
    [figure.first, figure.last],
    'en/attribution/put-too',
  );
}

/** "A monitor on Tuesday raised the death toll … to 61", "officials revised the toll down to 40": whoever reckons says so. */
export function revisesToll({ passage, chunks }: Sentence, at: number): Cue | null {
  const chunk = chunks[at]!;
  if (!revising.has(chunk.word) || isPassive(chunks, at)) return null;
  // "revised it to 40"
  const anew = isWord(chunks[at + 1], it) && isWord(chunks[at + 2], to) ? chunks[at + 3]?.group : undefined;
  if (anew?.sort === 'bare' && countsPeople(anew)) {
    const source = subjectSource(passage, chunks, at);
    const content = [anew.first, anew.last] as const;
    return source === null
      ? null
      : cue('say', chunk.first, chunk.last, [source], content, 'en/attribution/revises-toll');
  }
  // "raised the number of the wounded": the noun may be a verb for all that its chunk says.
  const toll = isWord(chunks[at + 1], the) ? at + 2 : at + 1;
  if (chunks[toll] === undefined) return null;
  // "gave a toll of 40 dead", "gave a figure of 26"; who gives anything else says nothing.
  const noun = wordAt(passage, chunks[toll].last - 1)?.form ?? '';
  const counts = figures.has(noun) && isWord(chunks[toll + 1], of) && countsHarm(chunks, toll + 2);
  const counted = formAt(passage, chunks[toll].last - 1);
  const places = placing.has(chunk.word) && losses.has(counted) && placesAt(chunks, toll + 1);
  if (placing.has(chunk.word) ? !places : !tolls.has(noun) && !counts) return null;
  const source = subjectSource(passage, chunks, at);
  return source === null
    ? null
    : cue('say', chunk.first, chunk.last, [source], [passage.first, passage.last], 'en/attribution/revises-toll');
}

/** "placed its losses at 20 killed" */
function placesAt(chunks: readonly Chunk[], at: number): boolean {
  return isWord(chunks[at], atId) && chunks[at + 1]?.group?.figure?.article === false;
}

/** "a figure of 26", "the number of the dead" */
function countsHarm(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.group?.figure != null) return true;
  const harmed = (isWord(chunks[at], the) ? chunks[at + 1] : chunks[at])?.word;
  return harmed?.stateConcept !== undefined || harmed?.verb?.patient === 'object';
}

const placing = verbList(['place', 'set']);
const losses = new Set(['losses', 'casualties', 'toll', 'fatalities', 'dead', 'number', 'figure']);
const revisingLemmas = new Set([
  'raise',
  'revise',
  'update',
  'lower',
  'give',
  'offer',
  'provide',
  'place',
  'set',
  ...revisingVerbs,
]);
const revising = wordsThat(({ verb }) => verb !== undefined && revisingLemmas.has(verb.lemma));
const tolls = new Set(['toll', 'tolls', 'tally', 'count']);
const figures = new Set(['figure', 'figures', 'number', 'total', 'estimate', 'estimates']);

/** "AFP quoted a doctor as saying that …" */
export function quoting({ passage, chunks }: Sentence, at: number): Cue | null {
  const lemma = isType(chunks[at], 'verb') ? chunks[at]?.word?.verb?.lemma : undefined;
  if (lemma !== 'quote' && lemma !== 'cite' && lemma !== 'report') return null;
  const inner = isType(chunks[at + 1], 'group') ? at + 1 : -1;
  if (inner < 0) return null;
  // "reported residents as saying": reporting anything else is saying it.
  if (lemma === 'report') {
    const behind = nounEnd(chunks, inner);
    if (!isWord(chunks[behind], asId) || !isWord(chunks[behind + 1], saying)) return null;
  }
  const outer = subjectSource(passage, chunks, at);
  if (outer === null) return null;
  const end = nounEnd(chunks, inner);
  let content = end;
  while (
    content < chunks.length &&
    content < end + 3 &&
    (chunks[content]!.id === asId || chunks[content]!.id === saying || chunks[content]!.id === that)
  )
    content++;
  return cue(
    'say',
    chunks[at]!.first,
    chunks[at]!.last,
    [outer, { first: chunks[inner]!.first, last: chunks[end - 1]!.last, anaphor: false }],
    [chunks[content]?.first ?? passage.last, passage.last],
    'en/attribution/quoted-as-saying',
  );
}
