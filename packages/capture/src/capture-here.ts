import type { Notice } from '@variorum/engine';
import { type Budget, openBudget } from './budget.ts';
import type { Format } from './formats/format.ts';
import { sniff } from './formats/sniff.ts';
import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { Captured, CapturedReport, Hint } from './report/captured.ts';
import { finish } from './report/finish.ts';

/** Captures in this very thread: nothing ends a parser that takes too long. For the guard, and for tests. */
export function captureHere(bytes: Uint8Array, hint: Hint): Promise<Captured> {
  return captureWithin(bytes, hint, openBudget());
}

async function captureWithin(bytes: Uint8Array, hint: Hint, budget: Budget): Promise<Captured> {
  if (bytes.length === 0) return refused({ code: 'input/empty', severity: 'error' });
  let format: Format | null = null;
  try {
    const sniffed = await sniff(bytes, hint);
    format = sniffed.format;
    const read = await readAs(format, bytes, hint, budget);
    return { reports: read.reports, notices: [...sniffed.notices, ...read.notices] };
  } catch (error) {
    return refused(noticeOf(error, format));
  }
}

async function readAs(format: Format, bytes: Uint8Array, hint: Hint, budget: Budget): Promise<Captured> {
  if (bytes.length > format.mostBytes) {
    throw new Refusal('input/too-large', { bytes: bytes.length, most: format.mostBytes });
  }
  const readFormat = await format.load();
  const inner = async (part: Uint8Array, partHint: Hint): Promise<Captured> => {
    if (budget.isDeepest)
      return refused({ code: 'archive/too-deep', severity: 'error', facts: { most: limits.nesting } });
    return captureWithin(part, partHint, budget.inner());
  };
  const { drafts = [], finished, notices: told = [] } = await readFormat({ bytes, hint, budget, inner });
  const reports: CapturedReport[] = [];
  const notices: Notice[] = [...told];
  let empty = 0;
  for (const draft of drafts) {
    if (draft.text.trim() === '') {
      empty++;
      continue;
    }
    budget.report();
    const done = await finish(draft);
    reports.push(done.report);
    notices.push(...done.notices);
  }
  reports.push(...(finished?.reports ?? []));
  notices.push(...(finished?.notices ?? []));
  const failed = notices.some(({ severity }) => severity === 'error');
  if (reports.length === 0 && !failed)
    notices.push({ code: 'input/empty', severity: 'error', facts: { format: format.name } });
  else if (empty > 0) notices.push({ code: 'report/empty-parts', severity: 'info', facts: { parts: empty } });
  return { reports, notices };
}

function refused(notice: Notice): Captured {
  return { reports: [], notices: [notice] };
}

/** What a parser throws for broken bytes is the file's fault as far as a person is concerned; its words are kept. */
function noticeOf(error: unknown, format: Format | null): Notice {
  if (error instanceof Refusal) return error.notice;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: 'input/broken',
    severity: 'error',
    facts: { format: format?.name ?? null, reason: reason.slice(0, 300) },
  };
}
