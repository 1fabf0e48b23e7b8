import type { ReportFacts } from '../../language.ts';
import type { DateMention } from '../../mentions/date/expression.ts';
import { mark } from '../../text/marks.ts';
import { type Passage, wordsOf } from '../../text/passage.ts';
import type { Tokens } from '../../text/tokens.ts';
import { isOfCitation } from './dates/citations.ts';
import { findDates } from './dates/find.ts';
import { isCapitalised, markAt, tags, wordAt } from './look.ts';
import { isPageWords } from './page-words.ts';
import { datelineEnd } from './places/layout/dateline.ts';
import { Tag } from './word.ts';

/** How many sentences at the front, and at the end, may say who wrote a report and when. */
const frontSentences = 8;
const endSentences = 4;
/** A headline longer than this is a paragraph. */
const titleTokensMax = 40;

/** Tokens at a sentence's front in which a bracket may hold the report's own date. */
const frontTokens = 8;
/** Sentences at the front in which a date may be the report's wherever it stands. */
const untiedSentences = 3;
const sinceWords = new Set('since until till from between by before after during over within'.split(' '));

const publishingWords = new Set('published posted updated date dated'.split(' '));

/** Title, byline, publisher and date, from a report's own words. */
export function findFacts(text: string, _tokens: Tokens, passages: readonly Passage[]): ReportFacts {
  const furniture = new Set<number>();
  const authors: string[] = [];
  let publisher: string | null = null;
  let published: ReportFacts['published'] = null;

  const front = passages.slice(0, frontSentences);
  for (const passage of front) {
    const line = wordsOf(passage, passage.first, passage.last);
    const byline = passage.unended || passage.last - passage.first < 30 ? readByline(line) : null;
    if (byline !== null && authors.length === 0) {
      authors.push(...byline.authors);
      publisher ??= byline.publisher;
      furniture.add(passage.sentence);
    }
    publisher ??= readIssuer(line, passage) ?? readDateline(line);
    const date: DateMention | null = published === null ? ownDate(passage) : null;
    if (date !== null) {
      published = { sentence: passage.sentence, date };
      if (passage.unended && passage.last - passage.first <= date.last - date.first + 2)
        furniture.add(passage.sentence);
    }
  }
  if (published === null) {
    for (const passage of passages.slice(-endSentences)) {
      const date = ownDate(passage);
      if (date === null || !hasPublishingWord(passage, date)) continue;
      published = { sentence: passage.sentence, date };
      const behind = text.slice(passage.tokens.end[date.last - 1]!, passage.tokens.end[passage.last - 1]!);
      publisher ??= /^,\s*([A-Z][\p{L}]+(?:\s+(?!No\b)[A-Z][\p{L}]+){0,3})/u.exec(behind)?.[1] ?? null;
      furniture.add(passage.sentence);
    }
  }
  const title = titleOf(passages);
  const pageWords = passages
    .filter((passage) => passage.last > (title?.last ?? 0) && isPageWords(passage))
    .map(({ sentence }) => sentence);
  for (const sentence of pageWords) furniture.add(sentence);
  return { title, authors, publisher, published, furniture, pageWords };
}

/** What sort of text follows, in a line of its own: no report's title. */
const genreLine =
  /^(?:for immediate release|(?:joint |media |official )?(?:press|news) (?:release|statement)|(?:joint |public |official )?statement|communiqu[eé]|media advisory|breaking(?: news)?|urgent|update|news|flash)[:.!]?$/i;

function titleOf(passages: readonly Passage[]): { first: number; last: number } | null {
  const first = passages.find((passage) => !genreLine.test(wordsOf(passage, passage.first, passage.last)));
  // "PARIS (Agency) - …" opens running text.
  if (first === undefined || datelineEnd(first) > first.first) return null;
  const lineEnd = first.text.slice(first.tokens.start[first.first]!).search(/[\r\n]/);
  if (lineEnd < 0) return null;
  const limit = first.tokens.start[first.first]! + lineEnd;
  let last = first.last;
  for (const { last: end, tokens } of passages) {
    if (tokens.end[end - 1]! > limit) break;
    last = end;
  }
  // A line that runs beyond its first sentence's length is running text.
  if (first.tokens.end[last - 1]! > limit || last - first.first > titleTokensMax) return null;
  const next = passages.find(({ first: start }) => start >= last);
  // A line with nothing behind it is all that the report says.
  if (next === undefined) return null;
  const running = !first.unended && next.paragraph === first.paragraph;
  return running ? null : { first: first.first, last };
}

/** "By Michael Example, secretary of the Example Group (EG), 22 August 2019" */
function readByline(line: string): { authors: string[]; publisher: string | null } | null {
  const match =
    /^(?:By|BY|Written by|Reporting by)\s+((?:[\p{Lu}][\p{L}.'’-]*\s?){2,4}?)(?=$|[,;|–—-]|\s+(?:in|and|for)\s)/u.exec(
      line,
    );
  if (match === null) return null;
  const authors = [match[1]!.trim()];
  const second = /^\s+and\s+((?:[\p{Lu}][\p{L}.'’-]*\s?){2,4}?)(?=$|[,;])/u.exec(line.slice(match[0].length));
  if (second !== null) authors.push(second[1]!.trim());
  const organisation = /\bof the ([\p{Lu}][\p{L}]+(?:\s+[\p{Lu}][\p{L}]+){1,6}(?:\s+\([A-Z-]{2,10}\))?)/u.exec(line);
  return { authors, publisher: organisation?.[1] ?? null };
}

/** "Statement of the Example Front (EF)", in a line without a final mark. */
function readIssuer(line: string, passage: Passage): string | null {
  if (!passage.unended) return null;
  return (
    /^(?:Statement|Declaration|Press release|Communiqué) (?:of|by|from) (?:the )?([\p{Lu}][\p{L}]+(?:\s+[\p{Lu}][\p{L}]+){0,6}(?:\s+\([A-Z-]{2,10}\))?)/u.exec(
      line,
    )?.[1] ?? null
  );
}

/** "MOSCOW (Sputnik)", "BEIRUT (Reuters) -", "GENEVA, 5 May (UN News) –" */
function readDateline(line: string): string | null {
  if (!line.includes('(')) return null;
  return (
    /(?:^|\s)[\p{Lu}]{4,}(?:[\s/][\p{Lu}]{3,})?(?:,[^()]{0,30})?\s+\(([\p{Lu}][\p{L}. ]{1,24})\)/u.exec(line)?.[1] ??
    null
  );
}

/** A full date that the report bears: at the front or the end of a line, or behind "published"; never "on 4 April 2017 …". */
function ownDate(passage: Passage): DateMention | null {
  for (const date of findDates(passage)) {
    const { expression } = date;
    if (expression.type !== 'day' || expression.year === undefined) continue;
    if (hasPublishingWord(passage, date)) return date;
    // "(UNHCR 19/02/2018)" at the end of a sentence: another document's day.
    if (date.first > passage.first + frontTokens && isOfCitation(passage, date)) continue;
    const opener = wordAt(passage, date.first)?.form;
    if (opener === 'on' || opener === 'in' || opener === 'since' || opener === 'by' || opener === 'until') continue;
    const atFront = date.first <= passage.first + 1;
    const atEnd = passage.unended && date.last >= passage.last - 1;
    const bracketed = markAt(passage, date.first - 1) === mark.open && date.first <= passage.first + frontTokens;
    const behindPlace =
      date.first <= passage.first + 4 &&
      isCapitalised(passage, passage.first) &&
      markAt(passage, date.first - 1) === mark.comma;
    // A full date that no preposition and no article ties to the sentence.
    const untied =
      passage.sentence < untiedSentences &&
      (tags(passage, date.first - 1) & (Tag.preposition | Tag.determiner | Tag.conjunction)) === 0 &&
      !sinceWords.has(opener ?? '');
    if (atFront || atEnd || bracketed || behindPlace || untied) return date;
  }
  return null;
}

function hasPublishingWord(passage: Passage, date: DateMention): boolean {
  for (let at = date.first; at >= passage.first && at >= date.first - 4; at--) {
    if (publishingWords.has(wordsOf(passage, at, at + 1).toLowerCase())) return true;
  }
  return false;
}
