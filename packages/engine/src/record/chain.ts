import { canonicalJson } from './canonical-json.ts';
import type { Entry, EntryBody, Maker } from './entry.ts';

/** SHA-256 of a text's UTF-8 bytes as 64 hex digits; handed in, for the engine has no hash of its own. */
export type Hash = (text: string) => string;

/** The end of a chain: what the next entry builds on. */
export interface Head {
  /** `seq` of the last entry, -1 where there is none. */
  readonly seq: number;
  /** SHA-256 of its line. */
  readonly hash: string;
}

/** The head of a chain that has no entry yet. */
export const GENESIS: Head = { seq: -1, hash: '0'.repeat(64) };

export interface Circumstances {
  readonly time: string;
  readonly actor: string;
  readonly software: Maker;
}

export interface Sealed {
  readonly entry: Entry;
  /** Canonical JSON, without its line end. */
  readonly line: string;
  readonly head: Head;
}

/** Puts a body at the end of the chain. */
export function seal(body: EntryBody, { head, hash, ...when }: Circumstances & { head: Head; hash: Hash }): Sealed {
  const { time, actor, software } = when;
  const entry: Entry = { ...body, seq: head.seq + 1, prev: head.hash, time, actor, software };
  const line = canonicalJson(entry);
  return { entry, line, head: { seq: entry.seq, hash: hash(line) } };
}

export type LinkProblem =
  | 'ledger/not-json'
  | 'ledger/not-canonical'
  | 'ledger/out-of-order'
  | 'ledger/chain-broken'
  | 'ledger/no-entry';

export type Linked =
  | { readonly ok: true; readonly entry: Entry; readonly head: Head }
  | { readonly ok: false; readonly problem: LinkProblem; readonly entry: Entry | null; readonly head: Head };

/**
 * Checks one line of the ledger against the head before it. The head that comes back is that of the line as it stands,
 * whatever is wrong with it, so that a check can go on behind a damaged line and name only what is damaged.
 */
export function link(line: string, { head, hash }: { readonly head: Head; readonly hash: Hash }): Linked {
  const here = { seq: head.seq + 1, hash: hash(line) };
  const parsed = parse(line);
  if (parsed === undefined) return { ok: false, problem: 'ledger/not-json', entry: null, head: here };
  if (!isEntry(parsed)) return { ok: false, problem: 'ledger/no-entry', entry: null, head: here };
  const wrong = (problem: LinkProblem, seq: number): Linked => ({
    ok: false,
    problem,
    entry: parsed,
    head: { seq, hash: here.hash },
  });
  if (canonicalJson(parsed) !== line) return wrong('ledger/not-canonical', here.seq);
  if (parsed.seq !== here.seq) return wrong('ledger/out-of-order', parsed.seq);
  if (parsed.prev !== head.hash) return wrong('ledger/chain-broken', here.seq);
  return { ok: true, entry: parsed, head: here };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, prev, kind, time, actor } = value as Partial<Entry>;
  return (
    Number.isSafeInteger(seq) &&
    [prev, kind, time, actor].every((each) => typeof each === 'string') &&
    KINDS.has(kind as string)
  );
}

const KINDS: ReadonlySet<string> = new Set<EntryBody['kind']>([
  'created',
  'captured',
  'read',
  'decided',
  'related',
  'imported',
  'exported',
  'verified',
]);
