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
  const title =
    input.title ?? (facts.title === null ? null : wordsOf(passages[0]!, facts.title.first, facts.title.last));
  return {
    report: {
      id: input.id,
      input: input.input,
      title,
      text: input.text,
      language: input.language ?? language,
      published,
      publisher: input.publisher ?? facts.publisher,
      authors: input.authors !== undefined && input.authors.length > 0 ? input.authors : facts.authors,
      about: [],
    },
    notices,
  };
}
