import { availableParallelism } from 'node:os';
import { type Call, type Option, optionValue } from '../command.ts';
import { Fault } from '../faults.ts';

export const jobsOption: Option = {
  name: 'jobs',
  short: 'j',
  value: 'N',
  says: 'threads that read, beside the one that writes (default: one fewer than this machine has cores, at most 4)',
};

export function jobsOf(call: Call): number {
  const words = optionValue(call, 'jobs');
  if (words === undefined) return Math.max(1, Math.min(4, availableParallelism() - 1));
  const jobs = Number(words);
  if (!Number.isInteger(jobs) || jobs < 1) throw new Fault('usage', `--jobs ${words} is no number of threads`);
  return Math.min(jobs, availableParallelism() * 2);
}
