import type { Input, Retried } from '@variorum/capture/files';
import { type Outcome, saveColumns, type Writer } from '@variorum/store';
import { arrivals } from '../adding/arrivals.ts';
import type { Columns } from '../adding/arrive.ts';
import { columnsNote, columnsOf, columnsOption, keptColumns } from '../adding/columns.ts';
import { jobsOf, jobsOption } from '../adding/jobs.ts';
import { knownHashes } from '../adding/known.ts';
import { paceLine } from '../adding/pace.ts';
import type { Call, Command } from '../command.ts';
import { writing } from '../dossier/open.ts';
import { actorOption } from '../dossier/pen.ts';
import { databaseNote, dossierOption } from '../dossier/which.ts';
import { type Ending, Fault } from '../faults.ts';
import { inputsOf, readingNotes, readingOptions, retriedInputs } from '../reading/inputs-of.ts';
import { counted } from '../terminal/counted.ts';
import { inWords } from '../terminal/in-words.ts';

export const add: Command = {
  name: 'add',
  summary: 'take reports into a dossier, and read them',
  usage: ['add FILE_OR_FOLDER…', 'add --retry-failed'],
  options: [
    dossierOption,
    ...readingOptions,
    jobsOption,
    columnsOption,
    { name: 'retry-failed', says: 'take in again what gave no report so far' },
    { name: 'json', says: 'what became of each input, one JSON line each' },
    actorOption,
  ],
  notes: [
    ...readingNotes,
    [
      'What is said to be added outlives a power cut. A run that was ended can be started again: what is there is not',
      'added twice. Every input that gave no report is listed with its reason.',
    ].join('\n'),
    columnsNote,
    databaseNote,
  ],
  run,
};

interface Tally {
  readonly counts: Record<Outcome['kind'], number>;
  reports: number;
  related: number;
}

async function run(call: Call): Promise<Ending> {
  const retry = call.options['retry-failed'] === true;
  if (!retry && call.operands.length === 0) throw new Fault('usage', 'no file or folder was given');
  const jobs = jobsOf(call);
  const mapping = columnsOf(call);
  return writing(call, async (writer): Promise<Ending> => {
    const failed = retry ? retriedInputs(call, await failures(writer)) : [];
    if (failed.length === 0 && call.operands.length === 0) {
      call.terminal.say('Nothing failed so far.');
      return 'ok';
    }
    const named = call.operands.length > 0 ? inputsOf(call, call.operands) : [];
    const inputs = [...named, ...failed];
    const { layout } = writer;
    const columns = mapping === undefined ? { mappings: keptColumns(layout) } : { mapping };
    if (mapping !== undefined) saveColumns(layout, mapping);
    const tally = await addAll(call, { writer, inputs, jobs, columns });
    call.terminal.progress(null);
    call.terminal.say(summaryOf(tally));
    const lost = tally.counts.failed;
    if (lost === 0) return 'ok';
    return lost === inputs.length ? 'nothing-read' : 'partly-read';
  });
}

async function failures({ dossier }: Writer): Promise<readonly Retried[]> {
  const all = await dossier.failures();
  return all.map(({ input, facts: { reason } }) => ({
    path: input,
    reason: typeof reason === 'string' ? reason : null,
  }));
}

interface Work {
  readonly writer: Writer;
  readonly inputs: readonly Input[];
  readonly jobs: number;
  readonly columns: Columns;
}

async function addAll({ terminal, options }: Call, { writer, inputs, jobs, columns }: Work): Promise<Tally> {
  const tally: Tally = { counts: { added: 0, again: 0, known: 0, failed: 0 }, reports: 0, related: 0 };
  const known = knownHashes(await writer.dossier.knownOriginals());
  terminal.progress(`opening the place names…`);
  let began: number | null = null;
  let done = 0;
  for await (const group of arrivals(inputs, { layout: writer.layout, known, jobs, columns })) {
    // The clock starts with the first group, not with the loading of place names.
    began ??= performance.now();
    for (const outcome of await writer.add(group)) {
      done++;
      tally.counts[outcome.kind]++;
      if (outcome.kind === 'added') tally.reports += outcome.reports.length;
      tally.related += outcome.related.length;
      if (options.json) await terminal.out(`${JSON.stringify(outcome)}\n`);
      if (outcome.failure) terminal.say(`variorum: ${outcome.input} gave no report: ${inWords(outcome.failure)}`);
    }
    terminal.progress(paceLine({ done, all: inputs.length, seconds: (performance.now() - began) / 1000 }, 'taken in'));
  }
  return tally;
}

function summaryOf({ counts, reports, related }: Tally): string {
  const parts = [`${counted(reports, 'report')} added`];
  if (counts.known > 0) parts.push(`${counted(counts.known, 'input')} there already`);
  if (counts.again > 0) parts.push(`${counted(counts.again, 'input')} there by another path`);
  if (counts.failed > 0) parts.push(`${counted(counts.failed, 'input')} without a report`);
  if (related > 0) parts.push(`${counted(related, 'near-duplicate')} noted`);
  return parts.join(', ');
}
