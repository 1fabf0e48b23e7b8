import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, type EntryBody, GENESIS, type Head, link, type Maker, type Notice, seal } from '@variorum/engine';
import { DossierFault } from '../fault.ts';
import { readRange, syncFolder, writeAll, writeWhole } from './durable.ts';
import { sha256 } from './hash.ts';
import type { Layout } from './layout.ts';
import { ledgerLines } from './ledger-lines.ts';

export interface Appended {
  readonly entries: readonly Entry[];
  readonly head: Head;
  /** Length of the ledger in bytes after them. */
  readonly bytes: number;
}

export interface Ledger {
  readonly head: Head;
  readonly bytes: number;
  /** Puts entries at the end, together; when it returns they outlive a power cut. */
  readonly append: (bodies: readonly EntryBody[]) => Appended;
  readonly close: () => void;
}

export interface Pen {
  readonly actor: string;
  readonly software: Maker;
  readonly now: () => Date;
}

/** The last durable entry as the head file has it; `null` where that is missing or was cut short by a power cut. */
export function recordedHead({ head }: Pick<Layout, 'head'>): Head | null {
  if (!existsSync(head)) return null;
  try {
    const { seq, hash } = JSON.parse(readFileSync(head, 'utf8')) as Partial<Head>;
    return typeof seq === 'number' && typeof hash === 'string' ? { seq, hash } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Opens the ledger for writing; the lock must be held. `from` says where a trusted head ends, the lines after it are
 * checked. A last line that was cut by a crash was never acknowledged: it is set aside in the folder, with a notice.
 * A ledger that is damaged otherwise, or ends before the recorded head, is not written to.
 */
export function openLedger(
  layout: Layout,
  pen: Pen,
  from: { readonly head: Head; readonly bytes: number } = { head: GENESIS, bytes: 0 },
): { readonly ledger: Ledger; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  let { head, bytes } = from;
  let torn = false;
  for (const { line, end, whole } of ledgerLines(layout.ledger, bytes)) {
    if (!whole) {
      torn = true;
      break;
    }
    const linked = link(line, { head, hash: sha256 });
    if (!linked.ok) throw damaged(`entry ${head.seq + 1}: ${linked.problem}`);
    head = linked.head;
    bytes = end;
  }
  const recorded = recordedHead(layout);
  if (recorded !== null && recorded.seq > head.seq) {
    throw damaged(`it ends with entry ${head.seq}, but entry ${recorded.seq} was written`);
  }
  if (recorded !== null && recorded.seq === head.seq && recorded.hash !== head.hash) {
    throw damaged(`entry ${head.seq} is not the one that was written`);
  }
  const handle = openSync(layout.ledger, 'r+');
  if (torn) notices.push(setAside(layout, handle, bytes));

  const append = (bodies: readonly EntryBody[]): Appended => {
    const entries: Entry[] = [];
    const lines: string[] = [];
    let next = head;
    for (const body of bodies) {
      const { actor, software, now } = pen;
      const sealed = seal(body, { head: next, hash: sha256, actor, software, time: now().toISOString() });
      entries.push(sealed.entry);
      lines.push(`${sealed.line}\n`);
      next = sealed.head;
    }
    const block = Buffer.from(lines.join(''), 'utf8');
    for (let at = 0; at < block.length; ) at += writeSync(handle, block, at, block.length - at, bytes + at);
    fsyncSync(handle);
    head = next;
    bytes += block.length;
    writeWhole(layout.head, Buffer.from(`${JSON.stringify(head)}\n`), { temporary: layout.temporary, sync: false });
    return { entries, head, bytes };
  };
  const ledger: Ledger = {
    get head() {
      return head;
    },
    get bytes() {
      return bytes;
    },
    append,
    close: () => closeSync(handle),
  };
  return { ledger, notices };
}

/** Makes an empty ledger that outlives a power cut. Throws where there is one. */
export function createLedger({ ledger, folder }: Layout): void {
  const handle = openSync(ledger, 'wx');
  fsyncSync(handle);
  closeSync(handle);
  syncFolder(folder);
}

function setAside(layout: Layout, handle: number, bytes: number): Notice {
  const { size } = fstatSync(handle);
  const name = `ledger.torn-${bytes}`;
  const copy = openSync(join(layout.folder, name), 'w');
  writeAll(copy, readRange(handle, bytes, size));
  fsyncSync(copy);
  closeSync(copy);
  ftruncateSync(handle, bytes);
  fsyncSync(handle);
  return { code: 'ledger/torn-line', severity: 'warning', facts: { bytes: size - bytes, file: name } };
}

export function damaged(what: string): DossierFault {
  return new DossierFault(
    'ledger-damaged',
    `the ledger is damaged: ${what}`,
    'Nothing was written. "variorum verify" names all that is wrong; go back to a copy or a bundle.',
  );
}
