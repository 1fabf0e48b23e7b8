import type { Cue, SourceWords } from '../../mentions/attribution/cue.ts';
import { isDash, isQuote, mark } from '../../text/marks.ts';
import { type Passage, wordsOf } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import type { Chunk } from './chunk.ts';
import { Form } from './inflection.ts';
import { isCapitalised, shapeAt, tags, wordAt } from './look.ts';
import { auxiliaryOf, isPassive } from './roles.ts';
import type { Sentence } from './sentence.ts';
import { Tag } from './word.ts';
import { reckonings } from './words/speech.ts';

/** Every cue of a sentence, from left to right. */
export function findCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < sentence.chunks.length; at++) {
    const cue =
      accordingTo(sentence, at) ??
      quoting(sentence, at) ??
      speaking(sentence, at) ??
      reportsOf(sentence, at) ??
      bracketed(sentence, at);
    if (cue !== null) cues.push(cue);
  }
  if (cues.length === 0 && sentence.passage.unended) {
    const tail = headlineSource(sentence) ?? leadingSource(sentence);
    if (tail !== null) return [tail];
  }
  return settleContents(sentence, cues);
}

/** "Air raids kill 14: monitor", "Shelling kills six - activists"; some outlets lose the mark. */
function headlineSource({ passage, chunks }: Sentence): Cue | null {
  const last = chunks.at(-1);
  const before = chunks.at(-2);
  if (last === undefined || before === undefined) return null;
  const marked = before.unit === mark.colon || isDash(before.unit);
  const bare = headlineSources.has(wordAt(passage, passage.last - 1)?.form ?? '');
  if (
    !bare &&
    !(marked && last.type === 'group' && last.group!.figure === null && isSpeakerGroup(passage, last.first, last.last))
  )
    return null;
  const first = marked ? last.first : passage.last - 1;
  if (first <= passage.first + 2) return null;
  return cue(
    'say',
    first,
    passage.last,
    [{ first, last: passage.last, anaphor: false }],
    [passage.first, first],
    'en/attribution/headline',
  );
}

/** "UN: 1,200 killed since November", "Police: two dead in blast" */
function leadingSource({ passage, chunks }: Sentence): Cue | null {
  const first = chunks[0];
  if (first === undefined || chunks[1]?.unit !== mark.colon) return null;
  const named =
    (tags(passage, first.last - 1) & Tag.source) !== 0 && first.type === 'group' && first.group!.figure === null;
  const acronym =
    first.last - first.first === 1 &&
    shapeAt(passage, first.first) === Shape.capitals &&
    first.last - first.first === 1;
  if (!named && !acronym) return null;
  return cue(
    'say',
    first.first,
    chunks[1].last,
    [{ first: first.first, last: first.last, anaphor: false }],
    [chunks[1].last, passage.last],
    'en/attribution/headline',
  );
}

const headlineSources = new Set(
  'monitor monitors activists officials police sources report reports ministry ngo'.split(' '),
);

/** "according to the Red Cross" */
function accordingTo({ passage, chunks }: Sentence, at: number): Cue | null {
  const form = chunks[at]?.word?.form;
  let next = -1;
  if (form === 'according' && chunks[at + 1]?.word?.form === 'to') next = at + 2;
  else if (form === 'as' && isReporting(chunks[at + 1]) && chunks[at + 2]?.word?.form === 'by') next = at + 3;
  else if (form === 'by' || form === 'in' || form === 'on') {
    const source = overReckoning(passage, chunks[at]!.last);
    next = source < 0 ? -1 : chunks.findIndex(({ first }) => first === source);
  }
  if (next < 0 || chunks[next]?.type !== 'group') return null;
  // "according to information provided by the police": whoever provided it.
  if (
    chunks[next + 1]?.type === 'verb' &&
    providing.has(chunks[next + 1]!.word?.verb?.lemma ?? chunks[next + 1]!.word?.form ?? '') &&
    chunks[next + 2]?.word?.form === 'by' &&
    chunks[next + 3]?.type === 'group'
  )
    next += 3;
  const end = nounEnd(chunks, next);
  const source = { first: chunks[next]!.first, last: chunks[end - 1]!.last, anaphor: false };
  return cue(
    'say',
    chunks[at]!.first,
    chunks[next - 1]!.last,
    [source],
    [passage.first, passage.last],
    'en/attribution/according-to',
  );
}

/** "claimed responsibility", "claimed the lives of": no saying. */
function isResponsibility(passage: Passage, chunk: Chunk | undefined): boolean {
  return (
    chunk?.type === 'group' && /\b(?:responsibility|credit|lives|life)$/.test(wordsOf(passage, chunk.first, chunk.last))
  );
}

/** "UN figures show", "records suggest": only what holds data can say by showing. */
function showsData(passage: Passage, chunks: readonly Chunk[], verb: number): boolean {
  const before = chunks[verb - 1]?.type === 'adverb' ? chunks[verb - 2] : chunks[verb - 1];
  return before?.type === 'group' && dataNouns.has(wordAt(passage, before.last - 1)?.form ?? '');
}

const showing = new Set(['show', 'suggest', 'indicate']);
const dataNouns = new Set(
  'figures data statistics records report reports survey study count tally tallies estimates documents images footage video photographs investigation'.split(
    ' ',
  ),
);

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
  return reckoningWords.has(wordAt(passage, noun)?.form ?? '') && wordAt(passage, noun + 1)?.form === 'of'
    ? noun + 2
    : -1;
}

const reckoningWords = new Set(reckonings);

function isReporting(chunk: Chunk | undefined): boolean {
  const lemma = chunk?.word?.verb?.lemma;
  return lemma === 'report' || lemma === 'state' || lemma === 'cite';
}

/** "Killed since May: 949 (official figures)" */
function bracketed({ passage, chunks }: Sentence, at: number): Cue | null {
  const group = chunks[at + 1]?.group;
  if (
    chunks[at]?.unit !== mark.open ||
    group === undefined ||
    group.figure !== null ||
    chunks[at + 2]?.unit !== mark.close
  )
    return null;
  if (
    (tags(passage, group.last - 1) & Tag.source) === 0 ||
    !chunks.slice(0, at).some(({ unit }) => unit === mark.colon)
  )
    return null;
  const source = { first: group.first, last: group.last, anaphor: false };
  return cue(
    'say',
    chunks[at]!.first,
    chunks[at + 2]!.last,
    [source],
    [passage.first, chunks[at]!.first],
    'en/attribution/bracketed',
  );
}

/** "reports of the murder of hundreds", "claims that 20 were killed" */
function reportsOf({ passage, chunks }: Sentence, at: number): Cue | null {
  const group = chunks[at]?.group;
  if (group === undefined || group.figure !== null) return null;
  const speech = sayings.get(wordAt(passage, group.last - 1)?.form ?? '');
  const joint = chunks[at + 1]?.word?.form;
  if (speech === undefined || (joint !== 'that' && joint !== 'of')) return null;
  const source = { first: chunks[at]!.first, last: chunks[at]!.last, anaphor: false };
  return cue(
    speech,
    chunks[at]!.first,
    chunks[at]!.last,
    [source],
    [chunks[at + 1]!.first, passage.last],
    'en/attribution/reports-of',
  );
}

const sayings: ReadonlyMap<string, Cue['speech']> = new Map<string, Cue['speech']>([
  ['reports', 'say'],
  ['claims', 'claim'],
  ['allegations', 'claim'],
  ['rumours', 'fear'],
  ['rumors', 'fear'],
]);

/** "AFP quoted a doctor as saying that …" */
function quoting({ passage, chunks }: Sentence, at: number): Cue | null {
  const lemma = chunks[at]?.type === 'verb' ? chunks[at]?.word?.verb?.lemma : undefined;
  if (lemma !== 'quote' && lemma !== 'cite') return null;
  const inner = chunks[at + 1]?.type === 'group' ? at + 1 : -1;
  if (inner < 0) return null;
  const outer = subjectSource(passage, chunks, at);
  if (outer === null) return null;
  const end = nounEnd(chunks, inner);
  let content = end;
  while (
    content < chunks.length &&
    content < end + 3 &&
    (chunks[content]!.word?.form === 'as' ||
      chunks[content]!.word?.form === 'saying' ||
      chunks[content]!.word?.form === 'that')
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

/** "the Observatory said", "said Mohammad Juneid", "it said" */
function speaking({ passage, chunks }: Sentence, at: number): Cue | null {
  const verb = chunks[at]?.type === 'verb' ? chunks[at]?.word?.verb : undefined;
  const speech = verb?.speech;
  if (verb === undefined || speech === undefined || verb.concept !== undefined) return null;
  if (isPassive(chunks, at)) return null;
  if (auxiliaryOf(chunks, at)?.word?.form === 'to' || chunks[at - 1]?.word?.form === 'to') return null;
  if (verb.forms === Form.gerund) return null;
  if (showing.has(verb.lemma) && !showsData(passage, chunks, at)) return null;
  if (verb.lemma === 'claim' && isResponsibility(passage, chunks[at + 1])) return null;
  if (verb.lemma === 'point' && chunks[at + 1]?.word?.form !== 'out') return null;
  const subject = subjectSource(passage, chunks, at);
  if (subject !== null) {
    const inner = citedBehind(chunks, at);
    const chain = inner === null ? [subject] : [subject, inner];
    return cue(
      speech,
      chunks[at]!.first,
      chunks[at]!.last,
      chain,
      [passage.first, passage.last],
      'en/attribution/speaks',
    );
  }
  const inverted = invertedSource(passage, chunks, at);
  if (inverted === null) return null;
  return cue(
    speech,
    chunks[at]!.first,
    chunks[at]!.last,
    [inverted],
    [passage.first, passage.last],
    'en/attribution/said-source',
  );
}

function cue(
  speech: Cue['speech'],
  first: number,
  last: number,
  chain: readonly SourceWords[],
  content: readonly [number, number],
  rule: string,
): Cue {
  return { speech, first, last, chain, content, rule };
}

/** The speaker before the verb, with what belongs to it: "Rami Abdul Rahman, head of the Observatory, a monitor, confirmed". */
function subjectSource(passage: Passage, chunks: readonly Chunk[], verb: number): SourceWords | null {
  let at = verb - 1;
  while (
    at >= 0 &&
    (chunks[at]!.type === 'adverb' ||
      chunks[at]!.type === 'auxiliary' ||
      chunks[at]!.type === 'date' ||
      chunks[at]!.type === 'negation')
  )
    at--;
  const chunk = chunks[at];
  if (chunk === undefined) return null;
  if (chunk.type === 'pronoun') {
    const form = chunk.word?.form;
    if (form !== 'it' && form !== 'he' && form !== 'she' && form !== 'they') return null;
    return { first: chunk.first, last: chunk.last, anaphor: true };
  }
  if (chunk.unit === mark.comma) return apposedSource(passage, chunks, at);
  if (chunk.unit === mark.close) {
    while (at >= 0 && chunks[at]!.unit !== mark.open) at--;
    at--;
  }
  const relative = chunks[at]?.word?.form;
  if (chunks[at]?.type === 'subordinator' && (relative === 'which' || relative === 'who')) {
    // "The charity, which has documented 270 deaths"
    const antecedent = chunks[at - 1]?.unit === mark.comma ? at - 2 : at - 1;
    if (chunks[antecedent]?.type !== 'group') return null;
    const start = nounStart(passage, chunks, antecedent);
    return isSpeaker(passage, chunks, start)
      ? { first: chunks[start]!.first, last: chunks[antecedent]!.last, anaphor: false }
      : null;
  }
  if (chunks[at]?.type !== 'group') return null;
  const first = nounStart(passage, chunks, at);
  const antecedent = antecedentOf(passage, chunks, first);
  if (antecedent !== null) return antecedent;
  // Before "that" whoever is the subject says it.
  const says =
    chunks[verb + 1]?.word?.form === 'that' &&
    chunks[first]!.group!.sort !== 'things' &&
    chunks[first]!.group!.sort !== 'casualty';
  if (!says && !isSpeaker(passage, chunks, first)) return null;
  return { first: chunks[jointStart(passage, chunks, first)]!.first, last: chunks[at]!.last, anaphor: false };
}

/** "The group, which relies on a network of activists, says": the speaker is whom the relative clause is about. */
function antecedentOf(passage: Passage, chunks: readonly Chunk[], first: number): SourceWords | null {
  let at = first - 1;
  let verbs = 0;
  while (at > 0 && at > first - 10) {
    const chunk = chunks[at]!;
    if (chunk.type === 'verb' && ++verbs > 1) return null;
    else if (chunk.type === 'subordinator') {
      const form = chunk.word?.form;
      if (verbs === 0 || (form !== 'which' && form !== 'who' && form !== 'that')) return null;
      const before = chunks[at - 1]?.unit === mark.comma ? at - 2 : at - 1;
      if (chunks[before]?.type !== 'group') return null;
      const start = nounStart(passage, chunks, before);
      return isSpeaker(passage, chunks, start)
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

/** "X, head of Y, said": over what stands between two commas, back to X. */
function apposedSource(passage: Passage, chunks: readonly Chunk[], comma: number): SourceWords | null {
  for (let at = comma - 1; at > 0 && at > comma - 16; at--) {
    const chunk = chunks[at]!;
    if (chunk.unit !== 0 && chunk.unit !== mark.comma && chunk.unit !== mark.apostrophe) return null;
    if (chunk.unit !== mark.comma || chunks[at - 1]?.type !== 'group') continue;
    const outer = nounStart(passage, chunks, at - 1);
    const before = chunks[outer - 1];
    const opens =
      before === undefined ||
      before.type === 'conjunction' ||
      before.type === 'subordinator' ||
      (before.type === 'mark' && before.unit !== mark.comma) ||
      before.type === 'adverb';
    if (opens && isSpeaker(passage, chunks, outer))
      return { first: chunks[outer]!.first, last: chunks[at - 1]!.last, anaphor: false };
  }
  return null;
}

/** `…," said Mohammad Juneid, a worker` */
function invertedSource(passage: Passage, chunks: readonly Chunk[], verb: number): SourceWords | null {
  const before = chunks[verb - 1];
  const behindContent =
    before === undefined ||
    before.unit === mark.comma ||
    isQuote(before.unit) ||
    before.type === 'date' ||
    before.type === 'verb' ||
    before.type === 'group' ||
    before.type === 'adverb' ||
    before.unit === mark.stop;
  const next = chunks[verb + 1];
  if (!behindContent || next?.type !== 'group' || next.group!.figure !== null) return null;
  if (!isSpeaker(passage, chunks, verb + 1)) return null;
  return { first: next.first, last: chunks[nounEnd(chunks, verb + 1) - 1]!.last, anaphor: false };
}

/** "X, citing Y, said" and "X said, citing Y" */
function citedBehind(chunks: readonly Chunk[], verb: number): SourceWords | null {
  for (let at = Math.max(0, verb - 8); at < chunks.length && at < verb + 24; at++) {
    const form = chunks[at]!.word?.form;
    if ((form !== 'citing' && form !== 'quoting') || chunks[at + 1]?.type !== 'group') continue;
    return { first: chunks[at + 1]!.first, last: chunks[nounEnd(chunks, at + 1) - 1]!.last, anaphor: false };
  }
  return null;
}

/** "Witnesses and rebel officials said": both speak; the sentence or the clause must start with the first. */
function jointStart(passage: Passage, chunks: readonly Chunk[], first: number): number {
  if (chunks[first - 1]?.type !== 'conjunction' || chunks[first - 2]?.type !== 'group') return first;
  const other = nounStart(passage, chunks, first - 2);
  const opens =
    other === 0 ||
    chunks[other - 1]?.unit !== 0 ||
    chunks[other - 1]?.type === 'subordinator' ||
    chunks[other - 1]?.type === 'adverb';
  return opens && isSpeaker(passage, chunks, other) && chunks[other]!.group!.figure === null ? other : first;
}

const joining = new Set('of for in at from to on with inside within'.split(' '));

/** First chunk of the noun phrase that ends at chunk `at`: "an official from the forces". */
function nounStart(passage: Passage, chunks: readonly Chunk[], at: number): number {
  let first = at;
  while (
    first >= 2 &&
    joining.has(chunks[first - 1]!.word?.form ?? '') &&
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
      !namesSpeaker(passage, group.first, group.last)
    )
      break;
    if (group.figure !== null && !group.figure.article && !isSpeakerGroup(passage, group.first, group.last)) break;
    first -= 2;
  }
  return first;
}

/** One past the last chunk of the noun phrase that starts at chunk `at`. */
function nounEnd(chunks: readonly Chunk[], at: number): number {
  let end = at + 1;
  for (;;) {
    if (
      chunks[end]?.type === 'preposition' &&
      joining.has(chunks[end]!.word?.form ?? '') &&
      chunks[end + 1]?.type === 'group' &&
      chunks[end + 1]!.group!.figure === null
    ) {
      if (
        chunks[end]!.word?.form !== 'of' &&
        chunks[end]!.word?.form !== 'for' &&
        chunks[end]!.word?.form !== 'at' &&
        chunks[end]!.word?.form !== 'in'
      )
        return end;
      end += 2;
    } else if (chunks[end]?.type === 'conjunction' && chunks[end + 1]?.type === 'group' && isTail(chunks[end + 1]!))
      end += 2;
    else return end;
  }
}

/** "Hama and Homs", "monitoring and documentation office": what "and" joins to a source. */
function isTail(chunk: Chunk): boolean {
  return chunk.group!.figure === null && chunk.group!.sort === 'other';
}

/** Whether the noun phrase that starts at chunk `at` can speak: a source noun, a person, or a name that is no thing. */
function isSpeaker(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at]?.group;
  return group !== undefined && isSpeakerGroup(passage, group.first, group.last);
}

/** Whether a noun for speakers heads the group: "an official", "the head". */
function namesSpeaker(passage: Passage, first: number, last: number): boolean {
  for (let at = last - 1; at >= first; at--) if ((tags(passage, at) & (Tag.source | Tag.person)) !== 0) return true;
  return false;
}

function isSpeakerGroup(passage: Passage, first: number, last: number): boolean {
  let capital = false;
  for (let at = last - 1; at >= first; at--) {
    const bits = tags(passage, at);
    if ((bits & Tag.source) !== 0) return true;
    if ((bits & Tag.person) !== 0 && at === last - 1) return true;
    if ((bits & (Tag.thing | Tag.casualty)) !== 0 && !isCapitalised(passage, at)) return false;
    if (isCapitalised(passage, at) && (at > passage.first || bits === 0 || wordAt(passage, at) === undefined))
      capital = true;
  }
  return capital;
}

/** Gives each cue what it says: what follows it, or what stands before it when nothing follows. */
function settleContents(sentence: Sentence, cues: readonly Cue[]): Cue[] {
  const { passage } = sentence;
  let from = passage.first;
  return cues.map((found, index) => {
    const next = cues[index + 1];
    const sourceFirst = Math.min(found.first, ...found.chain.map(({ first }) => first));
    const sourceLast = Math.max(found.last, ...found.chain.map(({ last }) => last));
    // The next cue begins with its source, unless both share one ("The charity, which counts 30 dead, called for …").
    const ahead = next?.chain.map(({ first }) => first).filter((first) => first >= found.last) ?? [];
    const limit = next === undefined ? passage.last : Math.min(next.first, ...ahead);
    const leads = sourceFirst <= from + 2 || opensClause(sentence, sourceFirst);
    let content: readonly [number, number];
    if (found.rule === 'en/attribution/reports-of' || found.rule === 'en/attribution/bracketed') return found;
    // What is demanded stands behind the demand.
    if (found.speech === 'call-for') return { ...found, content: [found.last, limit] };
    if (found.rule === 'en/attribution/quoted-as-saying') content = [found.content[0], limit];
    else if (found.rule === 'en/attribution/according-to')
      content = leads ? [sourceLast, clauseLimit(sentence, sourceLast, limit)] : [from, Math.max(limit, sourceLast)];
    else if (leads && hasContentBehind(sentence, found.last)) content = [found.last, limit];
    else
      content = [
        from,
        sourceLast === passage.last ? passage.last : Math.max(sourceLast, trailingEnd(sentence, sourceLast, limit)),
      ];
    if (!leads || content[0] !== found.last) from = sourceLast;
    return { ...found, content };
  });
}

/** Whether a clause starts at the token: the sentence, or behind a mark, "but", "while". */
function opensClause({ chunks }: Sentence, token: number): boolean {
  const index = chunks.findIndex(({ first }) => first === token);
  const before = chunks[index - 1];
  if (before === undefined) return true;
  if (before.type === 'subordinator' || before.type === 'conjunction') return true;
  return before.unit === mark.semicolon || before.unit === mark.colon;
}

/** A verb or a clause behind "said", not just "on Sunday" and a stop. */
function hasContentBehind({ chunks }: Sentence, token: number): boolean {
  return chunks.some(
    ({ first, type }) => first >= token && (type === 'verb' || type === 'state' || type === 'auxiliary'),
  );
}

function clauseLimit({ chunks }: Sentence, from: number, limit: number): number {
  for (const { first, unit, word } of chunks) {
    if (
      first > from &&
      first < limit &&
      (unit === mark.semicolon || word?.form === 'while' || word?.form === 'whereas')
    )
      return first;
  }
  return limit;
}

/** "…, the Observatory said, adding that five were children": what is added is said too. */
function trailingEnd({ chunks }: Sentence, from: number, limit: number): number {
  for (const { first, word, unit } of chunks) {
    if (first < from) continue;
    if (first >= limit) break;
    if (word?.form === 'while' || word?.form === 'but' || word?.form === 'whereas' || unit === mark.semicolon)
      return first;
  }
  return limit;
}
