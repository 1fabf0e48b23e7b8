import type { Found, Input, ReportFacts, Retried } from '@variorum/capture/files';
import { findInputs, isPublishedDate, retryInputs } from '@variorum/capture/files';
import { type Call, type Option, optionValue } from '../command.ts';
import { Fault } from '../faults.ts';

/** Options of every command that reads files. */
export const readingOptions: readonly Option[] = [
  { name: 'date', value: 'DATE', says: 'when reports were published that do not say: 2019, 2019-08 or 2019-08-22' },
  { name: 'publisher', value: 'NAME', says: 'who published reports that do not say' },
];

export const readingNotes: readonly string[] = [
  [
    'Texts, Markdown, HTML, PDF, DOCX, mails, feeds and web archives are read; a file may hold several reports. A folder',
    'is read with all below it, sorted by name. Tables of reports are read when they are named. A manifest.csv in a folder',
    '(file,title,publisher,published,language) tells what a text does not say of itself; options win over it, and',
    "the text's own words win over both, with a notice.",
  ].join('\n'),
];

/** The inputs that a command line names; what is odd about them is said, and nothing at all is a fault. */
export function inputsOf(call: Call, paths: readonly string[]): readonly Input[] {
  if (paths.length === 0) throw new Fault('usage', 'no file or folder was given');
  const found = told(call, findInputs(paths, { stated: statedFacts(call) }));
  if (found.length === 0) throw new Fault('nothing-read', 'there is nothing to read');
  return found;
}

/** Inputs that gave no report so far. */
export function retriedInputs(call: Call, retried: readonly Retried[]): readonly Input[] {
  return told(call, retryInputs(retried, { stated: statedFacts(call) }));
}

function told(call: Call, { inputs, remarks, asides }: Found): readonly Input[] {
  for (const remark of remarks) call.terminal.say(`variorum: ${remark}`);
  if (call.terminal.interactive) for (const aside of asides) call.terminal.say(aside);
  return inputs;
}

function statedFacts(call: Call): ReportFacts {
  const published = optionValue(call, 'date');
  const publisher = optionValue(call, 'publisher');
  if (published !== undefined && !isPublishedDate(published)) {
    throw new Fault('usage', `--date ${published} is no date`, 'Write 2019, 2019-08 or 2019-08-22.');
  }
  return { ...(published === undefined ? {} : { published }), ...(publisher === undefined ? {} : { publisher }) };
}
