import type { ReportFacts } from '../language.ts';
import { resolveDate } from '../mentions/date/resolve.ts';
import type { Notice } from '../model/notice.ts';
import type { Report, ReportInput } from '../model/report.ts';
import { type Passage, wordsOf } from '../text/passage.ts';

/** The report's own facts: its text first, what the edge knows after; where the two disagree the text wins, with a notice. */
export function reportOf(
  input: ReportInput,
  facts: ReportFacts,
  passages: readonly Passage[],
  language: string,
): { report: Report; notices: Notice[] } {
  const notices: Notice[] = [];
  const own = facts.published === null ? null : resolveDate(facts.published.date.expression, '', null).edtf;
  const given = input.published ?? null;
  if (own !== null && given !== null && own !== given && facts.published !== null) {
    const passage = passages[facts.published.sentence]!;
    notices.push({
      code: 'report/date-disagrees',
      severity: 'warning',
      start: passage.tokens.start[facts.published.date.first]!,
      end: passage.tokens.end[facts.published.date.last - 1]!,
      facts: { text: own, given },
    });
  }
  const published = own ?? given;
  if (published === null) notices.push({ code: 'report/undated', severity: 'info' });
  const ownTitle = facts.title === null ? null : wordsOf(passages[0]!, facts.title.first, facts.title.last);
  for (const sentence of facts.pageWords) {
    const { first, last, tokens } = passages[sentence]!;
    notices.push({
      code: 'report/page-words',
      severity: 'info',
      start: tokens.start[first]!,
      end: tokens.end[last - 1]!,
    });
  }
  const title = settled('report/title-disagrees', ownTitle, input.title ?? null, notices);
  const publisher = settled('report/publisher-disagrees', facts.publisher, input.publisher ?? null, notices);
  return {
    report: {
      id: input.id,
      input: input.input,
      title,
      text: input.text,
      language: input.language ?? language,
      published,
      publisher,
      authors: input.authors !== undefined && input.authors.length > 0 ? input.authors : facts.authors,
      about: [],
    },
    notices,
  };
}

/**
 * What the text says, else what was given. Where one only says more than the other ("Example Front" and "Example Front (EF)")
 * they agree, and what was given stands: it is how the edge files its reports.
 */
function settled(code: string, own: string | null, given: string | null, notices: Notice[]): string | null {
  if (own === null || given === null) return own ?? given;
  const [a, b] = [plain(own), plain(given)];
  if (a.includes(b) || b.includes(a)) return given;
  notices.push({ code, severity: 'info', facts: { text: own, given } });
  return own;
}

/** Letters and digits only, in lower case: spaces, quotes and dashes differ between copies of one title. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
