import type { Cue, SourceWords } from '../../../mentions/attribution/cue.ts';
import type { Group } from '../../../mentions/group.ts';
import { isQuote, mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { id, isCapitalised } from '../look.ts';
import { auxiliaryOf, isPassive, raises } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { Tag } from '../word.ts';
import { formList, verbList, wordList } from '../word-list.ts';
import { sayingThat } from '../words/speech.ts';
import { citedBehind } from './citing.ts';
import { claimingToo, isResponsibility, withReporting } from './gerunds.ts';
import { leavesUnsaid, negatedSaying } from './negated.ts';
import { passedOnBy, quoterBehind } from './quoted-by.ts';
import { showing, showsData } from './showing.ts';
import { cue, isSpeaker, isTitle, nounEnd } from './speakers.ts';
import { isOccasion, subjectSource } from './subject.ts';
import { doubtedSpeech } from './unconfirmed.ts';

const [that, to, out, of, by, states, what, the, a, an, control, who, which] = ids(
  'that to out of by states what the a an control who which',
);

export function opensSpeaking({ verb }: Word): boolean {
  return verb?.speech !== undefined && verb.concept === undefined;
}

/** "the Observatory said", "said Mohammad Juneid", "it said" */
export function speaking({ passage, chunks }: Sentence, at: number): Cue | null {
  const verb = isType(chunks[at], 'verb') ? chunks[at]?.word?.verb : undefined;
  const speech = verb?.speech;
  if (verb === undefined || speech === undefined || verb.concept !== undefined) return null;
  // "activists are reporting that" is no passive.
  const goesOn =
    (isWord(chunks[at + 1], that) || verb.lemma === 'say') &&
    ((auxiliaryOf(chunks, at)?.word?.tags ?? 0) & Tag.be) !== 0;
  const passive = isPassive(chunks, at) && !closesAside(chunks, at) && !opensInversion(passage, chunks, at);
  if (passive || isPartOfName(passage, chunks[at]!.first)) return null;
  const negated = negatedSaying(passage, chunks, at);
  if (negated !== null) return negated;
  if (auxiliaryOf(chunks, at)?.id === to || isWord(chunkAt(chunks, at - 1), to)) return null;
  // "gunmen suspected to be members", "many are feared to have died": nobody says so.
  if (speech === 'fear' && (verb.forms & Form.participle) !== 0 && isWord(chunks[at + 1], to)) return null;
  // "prisoners said to be officers": those of whom others say it.
  if (raises(chunks[at]!) && isWord(chunks[at + 1], to) && isType(chunks[at + 2], 'auxiliary')) return null;
  // "accepted the plan": only with "that".
  if (verb.lemma === 'accept' && !isWord(chunks[at + 1], that)) return null;
  if (onlyThat.has(chunks[at]!.word) && !opensThat(chunks, at + 1) && !endsClause(chunks, at)) return null;
  // "did not say who killed 12": what is not said is nobody's.
  if (leavesUnsaid(chunks, at)) return null;
  if (verb.forms === Form.gerund && !goesOn)
    return withReporting(passage, chunks, at) ?? claimingToo(passage, chunks, at);
  // "the truce in Mali announced by the ministry": no passive says so, and yet it is one.
  if ((verb.forms & Form.participle) !== 0 && isWord(chunks[at + 1], by) && !isByWire(passage, chunks, at + 2))
    return null;
  // "the suspected Red Dawn movement": a participle behind an article.
  if ((verb.forms & Form.participle) !== 0 && isBehindArticle(passage, chunks[at]!.first)) return null;
  // "the attack that the West blames on the army": no source of the attack.
  if (verb.lemma === 'blame' && isType(chunks[at + 1], 'preposition')) return null;
  // "the mayor indicated that 12 died": with "that", a person says it.
  const indicates = verb.lemma === 'indicate' && isWord(chunks[at + 1], that);
  if (showing.has(verb.lemma) && !indicates && !showsData(passage, chunks, at)) return null;
  // "found refuge", "found 40 bodies": finding says something only with "that", or behind all that was found.
  if (verb.lemma === 'find' && !isWord(chunks[at + 1], that) && !endsClause(chunks, at)) return null;
  // "a group called the Guards": nobody demands anything.
  if (verb.lemma === 'call' && !calls(chunks, at)) return null;
  // "The rebels, accused of looting, killed 12": whoever accuses is not told.
  if (speech === 'accuse' && isWord(chunks[at + 1], of)) return null;
  // "said in a statement posted online": where it can be read.
  if (verb.lemma === 'post' && isOccasion(passage, chunkAt(chunks, at - 1))) return null;
  // "three command posts": a noun.
  if (verb.lemma === 'post' && (verb.forms & Form.past) === 0) return null;
  if (verb.lemma === 'claim' && isResponsibility(passage, chunks, at + 1)) return null;
  // "maintain control of the town": nothing is said.
  const keeps = verb.lemma === 'maintain' && (isDeclaredThing(chunks, at) || isWord(chunks[at + 1], control));
  if (keeps || (verb.lemma === 'declare' && isDeclaredThing(chunks, at))) return null;
  // "have added to tensions"
  if (verb.lemma === 'add' && isWord(chunks[at + 1], to)) return null;
  // "sources speak of 20 dead": who speaks of anything else says no figure.
  if (verb.lemma === 'speak' && !speaksOfFigure(chunks, at)) return null;
  if (verb.lemma === 'point' && !isWord(chunks[at + 1], out)) return null;
  // "our rough estimate is": a noun.
  if (verb.lemma === 'estimate' && isType(chunks[at + 1], 'auxiliary')) return null;
  const behind = endsWithSource(passage, chunks, at) ? invertedSource(passage, chunks, at) : null;
  const pronoun = behind === null ? subjectSource(passage, chunks, at) : null;
  const isOwn = pronoun !== null && (pronoun.anaphor || ownBodies.isAt(passage, pronoun.first));
  const outer = isOwn ? sayingBefore(chunks, pronoun.first) : -1;
  // "The ministry said it had recorded 45 deaths": what it says it said, and no more.
  if (outer >= 0 && (speech === 'say' || speech === 'estimate')) return null;
  // "The mayor said he feared that": whoever says so fears it.
  const subject = outer >= 0 ? subjectSource(passage, chunks, outer) : pronoun;
  if (subject !== null && announcing.has(verb.lemma) && opensTimeClause(chunks, subject.first, at)) {
    const content = [chunks[at]!.first, timeClauseEnd(chunks, at + 1, passage.last)] as const;
    return cue(speech, chunks[at]!.first, chunks[at]!.last, [subject], content, 'en/attribution/announced-then');
  }
  // "part of what officials have described as a crisis": a word for it, and nothing said of the rest.
  if (subject !== null && verb.lemma === 'describe' && followsWhat(chunks, subject.first)) return null;
  if (subject !== null) {
    const inner = citedBehind(passage, chunks, at);
    const chain = passedOnBy(passage, chunks, subject, at) ?? (inner === null ? [subject] : [subject, inner]);
    return cue(
      doubtedSpeech(passage, chain, speech),
      chunks[at]!.first,
      chunks[at]!.last,
      chain,
      [passage.first, passage.last],
      'en/attribution/speaks',
    );
  }
  // Whom one tells, or accuses, is no source.
  if (verb.lemma === 'tell' || speech === 'accuse') return null;
  const inverted = behind ?? invertedSource(passage, chunks, at);
  if (inverted === null) return null;
  const cited = citedBehind(passage, chunks, at);
  // `"…," said a nurse, citing survivors`: right behind who speaks.
  const quoted = quoterBehind(passage, chunks, inverted);
  const own = cited !== null && cited.first - inverted.last === 2 ? [inverted, cited] : [inverted];
  const chain = quoted === null ? own : [quoted, inverted];
  return cue(
    speech,
    chunks[at]!.first,
    chunks[at]!.last,
    chain,
    [passage.first, passage.last],
    'en/attribution/said-source',
  );
}

/** "said his group had counted 900": whoever says so speaks for it. */
const ownBodies = formList(['his', 'her', 'its', 'their', 'our']);

/** "said it", "said that they": the chunk of the verb whose own speaker a pronoun right behind it means; -1 if none does. */
function sayingBefore(chunks: readonly Chunk[], pronoun: number): number {
  let at = chunks.findIndex(({ first }) => first === pronoun) - 1;
  if (isWord(chunkAt(chunks, at), that)) at--;
  return chunkAt(chunks, at)?.word?.verb?.speech !== undefined ? at : -1;
}

const onlyThat = verbList(sayingThat);

/** "argued that", "assured reporters that" */
function opensThat(chunks: readonly Chunk[], at: number): boolean {
  return isWord(chunks[at], that) || (isType(chunks[at], 'group') && isWord(chunks[at + 1], that));
}

/** "A cousin, who asked not to be named, confirmed", "the head of the post that was overrun, said": no verb goes on with "be" behind the comma that ends a clause on whoever speaks. */
function closesAside(chunks: readonly Chunk[], at: number): boolean {
  if (!isMark(chunkAt(chunks, at - 1), mark.comma)) return false;
  for (let back = at - 2; back > 0 && chunks[back]!.unit !== mark.comma; back--) {
    const { id: word } = chunks[back]!;
    if (word === who || word === which || (word === that && isType(chunks[back - 1], 'group'))) return true;
  }
  return false;
}

/** "said by telephone that 12 had died" */
function isByWire(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  return chunks[at] !== undefined && wires.isAt(passage, chunks[at].first);
}

const wires = formList('telephone phone email e-mail text letter radio video satellite');

/** "Ten were killed, said the mayor", `"… were killed," said the mayor`: behind a comma or a quotation and before a speaker, no participle that goes on with "were". */
function opensInversion(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  return (
    (isMark(chunkAt(chunks, at - 1), mark.comma) || isQuote(chunkAt(chunks, at - 1)?.unit ?? 0)) &&
    next?.type === 'group' &&
    (next.group!.figure === null || isOneOf(passage, next.group!)) &&
    isSpeaker(passage, chunks, at + 1)
  );
}

const announcing = new Set(['announce', 'declare']);
const timeClauses = wordList(['when', 'after', 'since', 'before', 'until']);

/** "12 were killed, an inquiry has found": behind a comma and its subject, at the sentence's end. */
function endsClause(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  if (next !== undefined && next.unit !== mark.stop) return false;
  let back = at - 1;
  while (back > 0 && chunks[back]!.unit === 0) back--;
  return isMark(chunkAt(chunks, back), mark.comma);
}

function isBehindArticle(passage: Passage, at: number): boolean {
  const before = id(passage, at - 1);
  return before === the || before === a || before === an;
}

function followsWhat(chunks: readonly Chunk[], subject: number): boolean {
  const index = chunks.findIndex(({ first }) => first === subject);
  return isWord(chunkAt(chunks, index - 1), what);
}

function opensTimeClause(chunks: readonly Chunk[], subject: number, verb: number): boolean {
  const index = chunks.findIndex(({ first }) => first === subject);
  return (
    !isWord(chunks[verb + 1], that) &&
    isType(chunkAt(chunks, index - 1), 'subordinator') &&
    timeClauses.has(chunks[index - 1]!.word)
  );
}

/** "since May, when the army declared the end of the truce, 40 have died": what was announced then ends with its clause. */
function timeClauseEnd(chunks: readonly Chunk[], from: number, last: number): number {
  for (let at = from; at < chunks.length; at++) {
    const { unit, group, first } = chunks[at]!;
    if (unit === mark.comma || unit === mark.semicolon || group?.figure?.article === false) return first;
  }
  return last;
}

function speaksOfFigure(chunks: readonly Chunk[], at: number): boolean {
  return isWord(chunks[at + 1], of) && chunks[at + 2]?.group?.figure?.article === false;
}

/** "declared a zone", "have declared zones of autonomy": a thing is declared, nothing is said. */
function isDeclaredThing(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  return next?.type === 'group' && !isType(chunks[at + 2], 'verb') && !isType(chunks[at + 2], 'auxiliary');
}

/** "…killed a nurse and two soldiers said the Observatory": where commas were lost, the speaker behind "said" ends the sentence or its clause. */
function endsWithSource(passage: Passage, chunks: readonly Chunk[], verb: number): boolean {
  if (chunks[verb]!.word?.verb?.lemma !== 'say' || verb < 4 || !isType(chunks[verb + 1], 'group')) return false;
  if (!isSpeaker(passage, chunks, verb + 1)) return false;
  let end = nounEnd(chunks, verb + 1);
  // "… said the Observatory a war monitor.": what it is, right behind its name.
  if (chunks[end]?.group?.indefinite === true) end = nounEnd(chunks, end);
  const next = chunks[end];
  const form = next?.word?.form;
  return next === undefined || next.unit === mark.stop || form === 'who' || form === 'which' || form === 'adding';
}

/** "called for", "called urgently on". */
function calls(chunks: readonly Chunk[], at: number): boolean {
  for (let next = at + 1; next < chunks.length && next < at + callMax; next++) {
    const { type, word } = chunks[next]!;
    if (calling.has(word?.form ?? '')) return true;
    // "called in a video message for", but "called the Guards": a name right behind.
    if (type !== 'adverb' && type !== 'date' && type !== 'preposition' && !(type === 'group' && next > at + 1))
      return false;
  }
  return false;
}

/** How far behind "called" the word may stand that makes it a demand, in chunks. */
const callMax = 6;
const calling = new Set(['for', 'on', 'upon']);

/** "the United States": a state's name, no verb. */
function isPartOfName(passage: Passage, token: number): boolean {
  return id(passage, token) === states && isCapitalised(passage, token);
}

const doubting = verbList(['suspect', 'allege', 'accuse', 'report', 'fear', 'believe', 'claim', 'confirm', 'estimate']);

/** `…," said Mohammad Juneid, a worker` */
function invertedSource(passage: Passage, chunks: readonly Chunk[], verb: number): SourceWords | null {
  const before = chunkAt(chunks, verb - 1);
  // "Suspected militants", "Also, alleged rebels fired": a participle that opens a sentence, or before a subject, qualifies its noun.
  if (doubting.has(chunks[verb]!.word) && (before === undefined || isType(chunks[verb + 2], 'verb'))) return null;
  const behindContent =
    before === undefined ||
    before.unit === mark.comma ||
    isQuote(before.unit) ||
    before.unit === mark.apostrophe ||
    before.type === 'date' ||
    before.type === 'verb' ||
    before.type === 'group' ||
    before.type === 'adverb' ||
    before.unit === mark.stop;
  const next = chunks[verb + 1];
  if (!behindContent || next?.type !== 'group' || (next.group!.figure !== null && !isOneOf(passage, next.group!)))
    return null;
  if (!isSpeaker(passage, chunks, verb + 1)) return null;
  let name = verb + 1;
  // "said police Capt. Omar Sadiq"
  if (isTitle(passage, chunks, name + 1)) name++;
  while (isTitle(passage, chunks, name)) name += 2;
  return { first: next.first, last: chunks[nounEnd(chunks, name) - 1]!.last, anaphor: false };
}

/** "said a nurse", "said one of the nurses" */
function isOneOf(passage: Passage, { figure }: Group): boolean {
  return figure!.article || (figure!.best === 1 && id(passage, figure!.last) === of);
}
