import { type Claim, type Notice, overlaps, type Report } from '@variorum/engine';

/** Whether a notice is about words of a claim's sentence. */
export function touches(notice: Notice, claim: Claim): boolean {
  if (notice.start === undefined || notice.end === undefined) return false;
  return overlaps({ start: notice.start, end: notice.end }, claim.sentence);
}

export function withoutText(report: Report): Omit<Report, 'text'> {
  const { text: _text, ...rest } = report;
  return rest;
}
