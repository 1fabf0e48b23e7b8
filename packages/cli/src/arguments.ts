import { parseArgs } from 'node:util';
import type { Call, Command } from './command.ts';
import { Fault } from './faults.ts';
import { nearest } from './nearest.ts';

export type Understood = Pick<Call, 'operands' | 'options'> & { readonly help: boolean };

/** Splits a command's arguments; a name or value that does not fit is a usage fault with a suggestion. */
export function understand(args: readonly string[], { name, options }: Command): Understood {
  const known = [...options.map((option) => option.name), 'help'];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...options, HELP].map((option) => [
        option.name,
        {
          type: option.value === undefined ? ('boolean' as const) : ('string' as const),
          ...(option.short === undefined ? {} : { short: option.short }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = [...options, HELP].find((each) => each.name === token.name);
    if (!option) {
      const meant = nearest(token.name, known);
      const advice = meant ? `Did you mean --${meant}?` : `See: variorum ${name} --help`;
      throw new Fault('usage', `${name} has no option ${token.rawName}`, advice);
    }
    if (option.value !== undefined && token.value === undefined) {
      throw new Fault('usage', `--${option.name} needs a value: --${option.name} ${option.value}`);
    }
    if (option.value === undefined && token.value !== undefined) {
      throw new Fault('usage', `--${option.name} takes no value`);
    }
    values[option.name] = token.value ?? true;
  }
  return { operands, options: values, help: values.help === true };
}

const HELP = { name: 'help', short: 'h', value: undefined };
