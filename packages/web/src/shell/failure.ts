import { RequestError } from '../api/fetch-view.ts';
import type { Strings } from '../strings/en.ts';

/** What kind of failure something is, which decides what a person is told and can do. */
export type FailureKind = keyof Strings['failed']['kinds'];

/** Codes of the server whose kind is not plain from how they begin. */
const KINDS: Readonly<Record<string, FailureKind>> = {
  offline: 'offline',
  part: 'part',
  'no-session': 'noSession',
  'wrong-token': 'noSession',
  'reckoning-ended': 'ended',
  'bad-report-id': 'notFound',
  'ambiguous-report-id': 'refused',
  'no-such-policy': 'refused',
};

export function failureKind(error: unknown): FailureKind {
  if (!(error instanceof RequestError)) return 'internal';
  const known = KINDS[error.code];
  if (known !== undefined) return known;
  if (error.code.startsWith('no-such-')) return 'notFound';
  return error.code.startsWith('bad-') || error.code === 'address-too-long' ? 'refused' : 'internal';
}

/** What the server itself said, where that tells a person more than the kind does. */
export function detailOf(error: unknown, kind: FailureKind): string | null {
  if (kind === 'refused') return (error as Error).message;
  if (kind !== 'internal') return null;
  return error instanceof RequestError && error.code === 'internal' ? null : String((error as Error)?.message ?? error);
}
