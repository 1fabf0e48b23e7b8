import { availableParallelism } from 'node:os';
import { type Call, type Command, optionValue } from '../command.ts';
import { type Ending, Fault } from '../faults.ts';
import { inputsOf, readingNotes, readingOptions } from '../reading/inputs-of.ts';
import { lines } from '../reading/lines.ts';
import { counted } from '../terminal/counted.ts';

export const read: Command = {
  name: 'read',
  summary: 'claims of reports, one JSON line a report',
  usage: ['read FILE_OR_FOLDER…', 'read -            (standard input)'],
  options: [
    ...readingOptions,
    { name: 'jobs', short: 'j', value: 'N', says: 'threads that read (default 1; each holds its own place names)' },
  ],
  notes: [
    ...readingNotes,
    'Every input has its line, also one that could not be read: then without claims, and its notice says why.',
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const { terminal } = call;
  const jobs = jobsOf(call);
  const inputs = inputsOf(call, call.operands);
  let done = 0;
  let claims = 0;
  let failed = 0;
  terminal.progress(`reading ${counted(inputs.length, 'report')}…`);
  for await (const line of lines(inputs, { jobs })) {
    await terminal.out(line.bytes);
    done++;
    claims += line.claims;
    if (line.failure !== null) {
      failed++;
      terminal.say(`variorum: ${line.input} was not read: ${line.failure}`);
    }
    terminal.progress(`${done} of ${inputs.length} read, ${counted(claims, 'claim')}`);
  }
  terminal.progress(null);
  if (terminal.interactive)
    terminal.say(`${done - failed} of ${counted(inputs.length, 'report')} read, ${counted(claims, 'claim')}`);
  return endingOf(failed, inputs.length);
}

/** How a run over several inputs ends. */
export function endingOf(failed: number, all: number): Ending {
  if (failed === 0) return 'ok';
  return failed === all ? 'nothing-read' : 'partly-read';
}

function jobsOf(call: Call): number {
  const words = optionValue(call, 'jobs');
  if (words === undefined) return 1;
  const jobs = Number(words);
  if (!Number.isInteger(jobs) || jobs < 1) throw new Fault('usage', `--jobs ${words} is no number of threads`);
  return Math.min(jobs, availableParallelism() * 2);
}
