import { existsSync, readFileSync } from 'node:fs';
import { type ColumnMapping, mappingFrom } from '@variorum/capture';
import { type Layout, savedColumns } from '@variorum/store';
import { type Call, type Option, optionValue } from '../command.ts';
import { Fault } from '../faults.ts';

export const columnsOption: Option = {
  name: 'columns',
  value: 'FILE.json|text=COLUMN,…',
  says: 'which columns of a table hold text, title, publisher, authors, published, language, url',
};

export const columnsNote = [
  'Columns, once said, are kept in the dossier: the next table that has them needs no --columns. Several columns make one',
  'text: text=Headline+Body. With column names that hold a comma, a plus or an equals sign, write them into a file:',
  '{"text": ["Headline", "Body"], "published": "Date, local"}',
].join('\n');

/** The mapping that a call states, if it does; what is wrong with it is said. */
export function columnsOf(call: Call): ColumnMapping | undefined {
  const given = optionValue(call, 'columns');
  if (given === undefined) return undefined;
  const read = mappingFrom(given.includes('=') && !existsSync(given) ? pairsOf(given) : jsonOf(given));
  if ('mapping' in read) return read.mapping;
  throw new Fault('usage', `--columns ${given} says not which columns hold what`, read.faults.join('\n'));
}

/** Mappings that the dossier keeps. Those of a newer program that this one does not understand are passed over. */
export function keptColumns(layout: Layout): readonly ColumnMapping[] {
  return savedColumns(layout).flatMap((each) => {
    const read = mappingFrom(each);
    return 'mapping' in read ? [read.mapping] : [];
  });
}

function pairsOf(words: string): unknown {
  const pairs = words.split(',').map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1)
      throw new Fault('usage', `--columns: “${pair}” is no FIELD=COLUMN`, 'Write: --columns text=Body,title=Headline');
    const [field, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    return [field, field === 'text' ? column.split('+').map((each) => each.trim()) : column] as const;
  });
  return Object.fromEntries(pairs);
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Fault('usage', `--columns ${path} cannot be read: ${(error as Error).message}`);
  }
}
