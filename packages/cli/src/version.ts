import { readFileSync } from 'node:fs';

const read = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** The version of the program, as its package has it. */
export const version: string = read.version;
