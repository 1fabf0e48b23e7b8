import { type CapturedFile, captureFile, type Input, type ReadyReport } from '@variorum/capture/files';
import type { Notice, Read, Reading, ReportInput } from '@variorum/engine';
import { inGroups, together } from './together.ts';

/** From files to claims: for each input, in their order, a reading for each of its reports; what goes wrong is a notice of severity `error`. */
export async function* readInputs(inputs: Iterable<Input>, read: Read): AsyncGenerator<readonly Reading[]> {
  let waiting: CapturedFile[] = [];
  let reports = 0;
  let units = 0;
  for (const input of inputs) {
    const captured = await captureFile(input);
    waiting.push(captured);
    for (const ready of reportsOf(captured)) {
      reports++;
      units += unitsOf(ready);
    }
    if (reports < together.reports && units < together.units) continue;
    yield* readCaptured(waiting, read);
    waiting = [];
    reports = 0;
    units = 0;
  }
  yield* readCaptured(waiting, read);
}

/** A file may hold thousands of reports: no more of them are read at once than of files with one each. */
function* readCaptured(files: readonly CapturedFile[], read: Read): Generator<readonly Reading[]> {
  const groups = inGroups(files.flatMap(reportsOf), unitsOf);
  const readings = groups.flatMap((group) => readTogether(group, read));
  let next = 0;
  for (const file of files) {
    const end = next + reportsOf(file).length;
    yield file.kind === 'failed' ? [file.reading] : readings.slice(next, end);
    next = end;
  }
}

function reportsOf(file: CapturedFile): readonly ReadyReport[] {
  return file.kind === 'failed' ? [] : file.reports;
}

function unitsOf({ report }: ReadyReport): number {
  return report.text.length;
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
