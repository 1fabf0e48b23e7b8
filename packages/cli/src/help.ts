import type { Command, Option } from './command.ts';
import type { Entry } from './commands/index.ts';
import { EXIT_CODES } from './faults.ts';

/** `variorum --help`. */
export function overview(entries: readonly Entry[]): string {
  return [
    'variorum: every account of what happened, side by side, down to the sentence',
    '',
    'Usage: variorum COMMAND [OPTIONS] …',
    '',
    'Commands',
    ...columns(entries.map(({ name, summary }) => [name, summary])),
    '',
    'variorum COMMAND --help tells the rest of a command, variorum --version which version this is.',
    '',
    ...exitCodes(),
    '',
  ].join('\n');
}

/** `variorum COMMAND --help`. */
export function helpOf({ name, summary, usage, options, notes = [] }: Command): string {
  return [
    `variorum ${name}: ${summary}`,
    '',
    ...usage.map((line, at) => `${at === 0 ? 'Usage:' : '      '} variorum ${line}`),
    '',
    'Options',
    ...columns([...options.map((option) => [flagOf(option), option.says] as const), ['-h, --help', 'this page']]),
    ...notes.flatMap((note) => ['', note]),
    '',
    ...exitCodes(),
    '',
  ].join('\n');
}

function flagOf({ name, short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}

function exitCodes(): readonly string[] {
  return ['Exit codes', ...columns(Object.values(EXIT_CODES).map(({ code, says }) => [String(code), says]))];
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
