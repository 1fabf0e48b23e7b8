import { readFileSync } from 'node:fs';
import { type Claim, type Decided, pairSubject, type Stood, standingEditsFrom } from '@variorum/engine';
import type { Writer } from '@variorum/store';
import { type Call, type Command, optionValue } from '../command.ts';
import { writing } from '../dossier/open.ts';
import { actorOption } from '../dossier/pen.ts';
import { reportIdOf } from '../dossier/resolve-id.ts';
import { sourceKeyOf } from '../dossier/source-key.ts';
import { dossierOption } from '../dossier/which.ts';
import { type Ending, Fault } from '../faults.ts';
import { nearest } from '../nearest.ts';
import { conflictOf, conflictOption } from '../reckoning/choices.ts';

const ACTS = ['accept', 'reject', 'correct', 'add', 'join', 'part', 'stand', 'undo'] as const;
type Act = (typeof ACTS)[number];

export const decide: Command = {
  name: 'decide',
  summary: 'accept, reject, correct or add a claim, join or part two, say where a source stands, or undo a decision',
  usage: [
    'decide accept CLAIM',
    'decide reject CLAIM',
    'decide correct CLAIM FILE.json    (the whole claim as it should read; - is standard input)',
    'decide add REPORT FILE.json',
    'decide join CLAIM CLAIM    (both tolls, or both beginnings, are of one event)',
    'decide part CLAIM CLAIM    (they are of two)',
    'decide stand SOURCE STANDING [SIDE]    (party, aligned, monitor, agency or unknown; a source as "sources" names it)',
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
    conflictOption,
    actorOption,
    { name: 'json', says: 'the ledger entry, as JSON' },
  ],
  notes: [
    [
      'What the machine read stays as it was; a decision is a new entry in the ledger. "show CLAIM" tells all of them.',
      'Joining and parting alter no claim: figures, compare and contradictions set the two side by side as decided.',
      'Where a source stands decides nothing of what it says; findings between opposed sides and against a side’s own',
      'interest follow it.',
      'Without --seen, the decision is made on what stands now.',
    ].join('\n'),
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const [word = '', subject, second, third, ...more] = call.operands;
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
  const isTooMuch = more.length > 0 || (third !== undefined && act !== 'stand');
  if (subject === undefined || (second === undefined) === needsSecond || isTooMuch) {
    throw new Fault('usage', `decide ${act} was called wrongly`, 'See: variorum decide --help');
  }
  return writing(call, async (writer): Promise<Ending> => {
    const decided = await decisionOf(call, writer, { act, subject, second, third });
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
  /** A file, another claim, or a standing. */
  readonly second: string | undefined;
  /** A side. */
  readonly third: string | undefined;
}

async function decisionOf(call: Call, { dossier }: Writer, { act, subject, second, third }: Asked): Promise<Decided> {
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
  if (act === 'stand') {
    const stand = {
      ...standIn(second!, third),
      source: await sourceKeyOf(dossier, subject),
      conflict: conflictOf(call),
    };
    const about = standSubject(stand);
    return { kind: 'decided', act, ...stand, basis: await lastOn(about), ...note };
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
  if (decided.act === 'stand') return standSubject(decided);
  if ('claims' in decided) return pairSubject(decided.claims);
  return 'claim' in decided ? `claim:${decided.claim}` : `report:${decided.report}`;
}

function standSubject({ conflict, source }: { readonly conflict: string; readonly source: string }): string {
  return `stand:${conflict} ${source}`;
}

/** A standing and a side as they were typed. */
function standIn(standing: string, side: string | undefined): Pick<Stood, 'standing' | 'side'> {
  const { edits, faults } = standingEditsFrom({ stand: { standing, side: side ?? null } });
  if (edits === undefined) throw new Fault('usage', `${standing} is no standing`, faults.join('\n'));
  return { standing: standing as Stood['standing'], side: side ?? null };
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
