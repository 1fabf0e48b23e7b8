import { BIT } from '../answer.ts';
import { type Entry, voiceKey } from '../entry.ts';
import type { Step } from '../saying/phrase.ts';
import { fold } from '../scope/fold.ts';
import { assumptionsOf } from '../scope/scope-inside.ts';
import type { Draft } from './finding.ts';
import { accountStep, openBeside, openQuestions, type Pair, sameFigure } from './pair.ts';

/** Earlier report first; on one day in the order of ids. */
function inTime(a: Entry, b: Entry): readonly [Entry, Entry] {
  return (a.published ?? 0) <= (b.published ?? 0) ? [a, b] : [b, a];
}

/** Whether both come from one source that can be told: a name, not "officials". */
export function sameOrigin(a: Entry, b: Entry): boolean {
  return a.origin.key === b.origin.key && (a.origin.named || a.report.id === b.report.id);
}

/** Whether both state something, and not the same. */
function bothName(x: string | null | undefined, y: string | null | undefined): boolean {
  return Boolean(x) && Boolean(y) && fold(x!) !== fold(y!);
}

/**
 * Two figures for what is one thing as far as anything is said. Two round words ("dozens", "many") correct nothing, and what
 * is not surely of the same people and days is another thing.
 */
function otherFigure({ a, b, ab, ba, rangeA, rangeB }: Pair): boolean {
  if (ab.answer === 'no' || ba.answer === 'no' || sameFigure(rangeA, rangeB) || !a.counts || !b.counts) return false;
  if (a.claim.value.best === null || b.claim.value.best === null || a.report.id === b.report.id) return false;
  if (openBeside(BIT.extent | BIT.cause | BIT.perpetrator, ab.open | ba.open)) return false;
  return !bothName(a.scope.cause, b.scope.cause) && !bothName(a.scope.by[0]?.text, b.scope.by[0]?.text);
}

function replaced(pair: Pair, kind: 'revision' | 'correction', says: (earlier: Entry, later: Entry) => Step): Draft {
  const { a, b, ab, ba } = pair;
  const [earlier, later] = inTime(a, b);
  const ordered = a.published !== null && b.published !== null && a.published !== b.published;
  return {
    kind,
    severity: ordered ? 'info' : 'warning',
    claims: [earlier.claim.id, later.claim.id],
    differs: [],
    because: () => [
      accountStep(earlier),
      accountStep(later),
      says(earlier, later),
      { say: ordered ? 'later-stands' : 'later-unknown' },
    ],
    assumes: () => [
      ...assumptionsOf(ab, ba),
      ...openQuestions(ab, ba).map((open) => ({ say: 'same-although', open }) as const),
    ],
  };
}

/** The same source on the same scope, on a later day, with another figure: the later one stands. */
export function revision(pair: Pair): Draft | null {
  const { a, b } = pair;
  if (a.published === null || b.published === null || a.published === b.published) return null;
  if (!otherFigure(pair) || !sameOrigin(a, b)) return null;
  return replaced(pair, 'revision', (earlier, later) => ({
    say: 'says-instead',
    source: later.origin.name,
    later: later.claim.value.text,
    earlier: earlier.claim.value.text,
  }));
}

/** One publisher's text again, in most of its words, with another figure in them. */
export function correction(pair: Pair): Draft | null {
  const { a, b } = pair;
  if (a.textFamily === null || a.textFamily !== b.textFamily) return null;
  if (a.report.publisher === null || a.publisher !== b.publisher) return null;
  if (a.origin.key !== b.origin.key || !otherFigure(pair)) return null;
  return replaced(pair, 'correction', (earlier, later) => ({
    say: 'put-out-again',
    source: later.report.publisher ?? later.origin.name,
    later: later.claim.value.text,
    earlier: earlier.claim.value.text,
  }));
}

/** One origin saying the same figure of the same scope again, in the same report or through another: it counts once. */
export function restatement(pair: Pair): Draft | null {
  const { a, b, ab, ba, rangeA, rangeB } = pair;
  // What is cheapest to tell, and most often otherwise, first.
  if (ab.answer === 'no' || ba.answer === 'no' || !sameFigure(rangeA, rangeB)) return null;
  if (a.scope.population.group !== b.scope.population.group) return null;
  const again = sameOrigin(a, b);
  const reprint = !again && a.report.id !== b.report.id && voiceKey(a) === voiceKey(b);
  if (!(again || reprint) || a.claim.modality !== b.claim.modality) return null;
  const [earlier, later] = inTime(a, b);
  return {
    kind: 'restatement',
    severity: 'info',
    claims: [earlier.claim.id, later.claim.id],
    differs: [],
    because: () => [
      accountStep(earlier),
      accountStep(later),
      reprint ? { say: 'reports-share-text' } : { say: 'one-origin', source: earlier.origin.name },
    ],
    assumes: () => [
      ...assumptionsOf(ab, ba),
      ...openQuestions(ab, ba).map((open) => ({ say: 'same-although', open }) as const),
    ],
  };
}
