import { type CapturedFile, captureFile, type Input, type ReadyReport } from '@variorum/capture/files';
import type { Notice, Read, Reading, ReportInput } from '@variorum/engine';

/**
 * Reports that are read together, and code units of their texts: as many as a step of reading takes for its code to stay at
 * hand, and few enough for what it makes of them to die young.
 */
export const together = { reports: 8, units: 64_000 };

/** From files to claims: for each input, in their order, a reading for each of its reports; what goes wrong is a notice of severity `error`. */
export async function* readInputs(inputs: Iterable<Input>, read: Read): AsyncGenerator<readonly Reading[]> {
  let group: CapturedFile[] = [];
  for (const input of inputs) {
    group.push(await captureFile(input));
    if (!isFull(group.flatMap(reportsOf))) continue;
    yield* readGroup(group, read);
    group = [];
  }
  yield* readGroup(group, read);
}

function* readGroup(group: readonly CapturedFile[], read: Read): Generator<readonly Reading[]> {
  const readings = readReports(group.flatMap(reportsOf), read);
  let next = 0;
  for (const captured of group) {
    if (captured.kind === 'failed') {
      yield [captured.reading];
      continue;
    }
    const end = next + captured.reports.length;
    yield readings.slice(next, end);
    next = end;
  }
}

function reportsOf(captured: CapturedFile): readonly ReadyReport[] {
  return captured.kind === 'failed' ? [] : captured.reports;
}

function isFull(reports: readonly ReadyReport[]): boolean {
  return (
    reports.length >= together.reports ||
    reports.reduce((sum, { report }) => sum + report.text.length, 0) >= together.units
  );
}

/** A file may hold thousands: no more of them at once than inputs of one report each. */
function readReports(reports: readonly ReadyReport[], read: Read): readonly Reading[] {
  const readings: Reading[] = [];
  let group: ReadyReport[] = [];
  for (const report of reports) {
    group.push(report);
    if (!isFull(group)) continue;
    readings.push(...readTogether(group, read));
    group = [];
  }
  readings.push(...readTogether(group, read));
  return readings;
}

function readTogether(group: readonly ReadyReport[], read: Read): readonly Reading[] {
  try {
    const readings = read.together(group.map(({ report }) => report));
    return readings.map((reading, at) => withNotices(reading, group[at]!.notices));
  } catch {
    return group.map((ready) => readAlone(ready, read));
  }
}

/** The reader promises never to throw. If it does all the same, that must cost one report, not those beside it or the run. */
function readAlone({ report, notices }: ReadyReport, read: Read): Reading {
  try {
    return withNotices(read(report), notices);
  } catch (error) {
    return faulty(report, notices, error instanceof Error ? error.message : String(error));
  }
}

function withNotices(reading: Reading, notices: readonly Notice[]): Reading {
  return notices.length === 0 ? reading : { ...reading, notices: [...notices, ...reading.notices] };
}

function faulty(report: ReportInput, notices: readonly Notice[], message: string): Reading {
  const { id, input, text, title = null, publisher = null, published = null, language = null } = report;
  const notice: Notice = { code: 'reader/fault', severity: 'error', facts: { input, message } };
  return {
    report: { id, input, text, title, publisher, published, language, authors: report.authors ?? [], about: [] },
    claims: [],
    notices: [...notices, notice],
  };
}
