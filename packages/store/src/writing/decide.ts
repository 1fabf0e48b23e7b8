import { type Claim, type Decided, type PairSort, pairSort, type Ruling, rulingOf, verifies } from '@variorum/engine';
import { DossierFault } from '../fault.ts';
import type { ReadingLine } from '../folder/readings-file.ts';
import { claimAt } from '../index/claim-at.ts';
import { decisionsOn, subjectIn } from '../index/ruling.ts';
import { storable } from '../index/words.ts';
import type { Database } from '../sql/database.ts';

/** What was read of reports, now and before. */
export interface Readings {
  readonly lineOf: (reportId: string) => Promise<ReadingLine | undefined>;
  /** Whether a reading that another one took the place of had this claim. */
  readonly wasRead: (claimId: string) => Promise<boolean>;
}

/**
 * Looks a decision over before it is written: what it is about must be there, its words must stand in the report, and
 * nobody may have decided since its author last looked. Gives the decision as it is to be written: a claim that is added
 * gets its id. Throws a {@link DossierFault} `bad-decision` or `decided-meanwhile`.
 */
export async function checkDecision(
  database: Database,
  decided: Decided,
  { lineOf, wasRead }: Readings,
): Promise<{ readonly decided: Decided; readonly subject: string }> {
  const named = decided.act === 'add' ? await withFreeId(database, decided) : decided;
  const subject = await subjectIn(database, named);
  if (subject === undefined) throw bad(`entry ${named.act === 'undo' ? named.undoes : ''} is no decision`);
  if (named.act === 'correct' || named.act === 'add') await checkWords(named.report, named.body, lineOf);
  if (named.act === 'hide' || named.act === 'show') {
    if ((await numberOf(database, named.report)) === undefined) throw bad(`there is no report ${named.report}`);
  }
  if (named.act === 'accept' || named.act === 'reject' || named.act === 'correct') {
    const isThere = (await claimAt(database, named.claim)) !== undefined;
    // What only an earlier reading has can be judged all the same: somebody may well ask why it is gone.
    if (!isThere && (named.act !== 'reject' || !(await wasRead(named.claim))))
      throw bad(`there is no claim ${named.claim}`);
  }
  if (named.act === 'join' || named.act === 'part') await checkPair(database, named.claims, lineOf);
  if (named.act === 'stand') checkStand(named);
  const ruling = rulingOf(await decisionsOn(database, subject));
  if (ruling.last !== named.basis) throw meanwhile(subject, ruling);
  return { decided: named, subject };
}

function meanwhile(subject: string, { last, by, state }: Ruling): DossierFault {
  const who = by === null ? '' : ` by ${by.actor} at ${by.time}`;
  return new DossierFault(
    'decided-meanwhile',
    last === null
      ? `nobody has decided on ${subject} yet, or not in this dossier`
      : `${subject} was decided on since you looked: it is ${state}${who} (entry ${last})`,
    `Nothing was written, nothing is lost. Look at it again, and decide on entry ${last ?? 'none'} if you still want to.`,
  );
}

function bad(message: string): DossierFault {
  return new DossierFault('bad-decision', message, 'Nothing was written.');
}

async function numberOf(database: Database, report: string): Promise<number | undefined> {
  const rows = await database.all<{ number: number }>('SELECT number FROM report WHERE id = ?', [storable(report)]);
  return rows[0]?.number;
}

/** Longer than any name of a source, a side or a conflict. */
const LONGEST_NAME = 300;

function checkStand({ source, conflict, side }: Extract<Decided, { act: 'stand' }>): void {
  for (const [name, words] of Object.entries({ source, conflict, side: side ?? '-' })) {
    if (words.trim() === '' || words.length > LONGEST_NAME)
      throw bad(`${name} must have 1 to ${LONGEST_NAME} characters`);
  }
}

async function checkWords(
  report: string,
  { anchor, sentence }: Claim,
  lineOf: (reportId: string) => Promise<ReadingLine | undefined>,
): Promise<void> {
  const line = await lineOf(report);
  if (line === undefined) throw bad(`there is no report ${report}`);
  const { text } = line.report;
  if (!verifies(text, anchor)) throw bad(`the report does not say “${anchor.exact}” at ${anchor.start}–${anchor.end}`);
  const inside = 0 <= sentence.start && sentence.start <= anchor.start && anchor.end <= sentence.end;
  if (!inside || sentence.end > text.length) throw bad("the claim's words do not stand in its sentence");
}

const SORTS: Readonly<Record<PairSort, string>> = { event: 'toll of an event', beginning: 'beginning' };

/** Only two tolls of events, or two beginnings, can be of one thing or of two. */
async function checkPair(
  database: Database,
  [a, b]: readonly [string, string],
  lineOf: (reportId: string) => Promise<ReadingLine | undefined>,
): Promise<void> {
  if (a === b) throw bad(`${a} is one claim, and no two events`);
  const sorts: PairSort[] = [];
  for (const id of [a, b]) {
    const row = await claimAt(database, id);
    if (row === undefined) throw bad(`there is no claim ${id}`);
    const claim =
      row.body === null ? await readClaim(database, id, row.report, lineOf) : (JSON.parse(row.body) as Claim);
    const sort = claim === undefined ? null : pairSort(claim);
    if (sort === null)
      throw bad(`${id} is no toll of an event and no beginning, so nothing can be one event with it, or another`);
    sorts.push(sort);
  }
  const [one, other] = sorts;
  if (one !== other) throw bad(`${a} is a ${SORTS[one!]}, ${b} a ${SORTS[other!]}: they are two in any case`);
}

async function readClaim(
  database: Database,
  id: string,
  report: number,
  lineOf: (reportId: string) => Promise<ReadingLine | undefined>,
): Promise<Claim | undefined> {
  const [row] = await database.all<{ id: string }>('SELECT id FROM report WHERE number = ?', [report]);
  const line = row === undefined ? undefined : await lineOf(row.id);
  return line?.claims.find((each) => each.id === id);
}

/** The id that a reader would give the claim, with the next number where that is taken, also by a claim withdrawn. */
async function withFreeId<Adding extends Extract<Decided, { act: 'correct' | 'add' }>>(
  database: Database,
  adding: Adding,
): Promise<Adding> {
  const { body, report } = adding;
  const start = `${report.slice('sha256:'.length, 'sha256:'.length + 12)}-${body.kind}-${body.anchor.start}`;
  for (let n = 1; ; n++) {
    const id = n === 1 ? start : `${start}-${n}`;
    const taken =
      (await claimAt(database, id)) !== undefined || (await decisionsOn(database, `claim:${id}`)).length > 0;
    if (!taken) return { ...adding, claim: id, body: { ...body, id } };
  }
}
