import { readFileSync } from 'node:fs';
import { type Claim, type Decided, pairSubject } from '@variorum/engine';
import type { Writer } from '@variorum/store';
import { type Call, type Command, optionValue } from '../command.ts';
import { writing } from '../dossier/open.ts';
import { actorOption } from '../dossier/pen.ts';
import { reportIdOf } from '../dossier/resolve-id.ts';
import { dossierOption } from '../dossier/which.ts';
import { type Ending, Fault } from '../faults.ts';
import { nearest } from '../nearest.ts';

const ACTS = ['accept', 'reject', 'correct', 'add', 'join', 'part', 'undo'] as const;
type Act = (typeof ACTS)[number];

export const decide: Command = {
  name: 'decide',
  summary: 'accept, reject, correct or add a claim of a dossier, join or part two, or undo a decision',
  usage: [
    'decide accept CLAIM',
    'decide reject CLAIM',
    'decide correct CLAIM FILE.json    (the whole claim as it should read; - is standard input)',
    'decide add REPORT FILE.json',
    'decide join CLAIM CLAIM    (both tolls are of one event)',
    'decide part CLAIM CLAIM    (they are of two)',
    'decide undo ENTRY',
  ],
  options: [
    dossierOption,
    { name: 'note', value: 'WORDS', says: 'why' },
    {
      name: 'seen',
      value: 'ENTRY',
      says: 'the last decision on it that you know of ("none" for none); refused where there is a later one',
    },
    actorOption,
    { name: 'json', says: 'the ledger entry, as JSON' },
  ],
  notes: [
    [
      'What the machine read stays as it was; a decision is a new entry in the ledger. "show CLAIM" tells all of them.',
      'Joining and parting alter no claim: figures, compare and contradictions set the two side by side as decided.',
      'Without --seen, the decision is made on what stands now.',
    ].join('\n'),
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const [word = '', subject, second, ...more] = call.operands;
  const act = ACTS.find((each) => each === word);
  if (act === undefined) {
    const meant = nearest(word, ACTS);
    throw new Fault(
      'usage',
      `"${word}" is no decision`,
      meant ? `Did you mean ${meant}?` : `One of: ${ACTS.join(', ')}`,
    );
  }
  const needsSecond = act !== 'accept' && act !== 'reject' && act !== 'undo';
  if (subject === undefined || (second === undefined) === needsSecond || more.length > 0) {
    throw new Fault('usage', `decide ${act} was called wrongly`, 'See: variorum decide --help');
  }
  return writing(call, async (writer): Promise<Ending> => {
    const decided = await decisionOf(call, writer, { act, subject, second });
    const { entry, ruling } = await writer.decide(decided);
    const { terminal, options } = call;
    if (options.json) await terminal.out(`${JSON.stringify(entry)}\n`);
    else
      terminal.say(`entry ${entry.seq}: ${subjectOf(entry.kind === 'decided' ? entry : decided)} is ${ruling.state}`);
    return 'ok';
  });
}

interface Asked {
  readonly act: Act;
  readonly subject: string;
  /** A file, or another claim. */
  readonly second: string | undefined;
}

async function decisionOf(call: Call, { dossier }: Writer, { act, subject, second }: Asked): Promise<Decided> {
  const words = optionValue(call, 'note');
  const note = words === undefined ? {} : { note: words };
  const lastOn = async (what: string): Promise<number | null> => {
    const seen = optionValue(call, 'seen');
    if (seen === undefined) return (await dossier.ruling(what)).last;
    return seen === 'none' ? null : entryNumber(seen);
  };
  if (act === 'undo') {
    const undoes = entryNumber(subject);
    return { kind: 'decided', act, undoes, basis: await lastOn(rootOf(dossier, undoes)), ...note };
  }
  if (act === 'add') {
    const report = await reportIdOf(dossier, subject);
    return { kind: 'decided', act, claim: '', report, body: claimIn(second!), basis: null, ...note };
  }
  if (act === 'join' || act === 'part') {
    const claims = [subject, second!] as const;
    return { kind: 'decided', act, claims, basis: await lastOn(pairSubject(claims)), ...note };
  }
  const basis = await lastOn(`claim:${subject}`);
  if (act !== 'correct') return { kind: 'decided', act, claim: subject, basis, ...note };
  const found = await dossier.claim(subject);
  if (found === undefined) throw new Fault('not-found', `there is no claim ${subject}`);
  const body = { ...claimIn(second!), id: subject };
  return { kind: 'decided', act, claim: subject, report: found.report.id, body, basis, ...note };
}

/** What the decision that is undone, perhaps through several undoings, is about. */
function rootOf(dossier: Writer['dossier'], undoes: number): string {
  for (const entry of dossier.log(undoes)) {
    if (entry.seq !== undoes || entry.kind !== 'decided') break;
    return entry.act === 'undo' ? rootOf(dossier, entry.undoes) : subjectOf(entry);
  }
  throw new Fault('not-found', `entry ${undoes} is no decision`, 'See: variorum log --kind decided');
}

function subjectOf(decided: Decided): string {
  if (decided.act === 'undo') return `what entry ${decided.undoes} is about`;
  if (decided.act === 'stand') return `stand:${decided.conflict} ${decided.source}`;
  if ('claims' in decided) return pairSubject(decided.claims);
  return 'claim' in decided ? `claim:${decided.claim}` : `report:${decided.report}`;
}

function entryNumber(words: string): number {
  const seq = Number(words);
  if (!Number.isInteger(seq) || seq < 0) throw new Fault('usage', `${words} is no number of an entry`);
  return seq;
}

function claimIn(file: string): Claim {
  try {
    const claim = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8')) as Claim;
    const { kind, anchor, sentence } = claim;
    if (typeof kind !== 'string' || typeof anchor?.start !== 'number' || typeof sentence?.start !== 'number') {
      throw new Fault(
        'usage',
        `${file} holds no claim`,
        'A claim as "show --json CLAIM" prints it, with what should differ.',
      );
    }
    return claim;
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('usage', `${file} cannot be read: ${(error as Error).message}`);
  }
}
