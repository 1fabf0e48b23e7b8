import { z } from '@hono/zod-openapi';

type Fault = z.core.$ZodRawIssue;

/** What is meant to stand there, as a person would say it. */
const NOUNS: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with named fields',
  null: 'null',
};

const SIZES: Readonly<Record<string, string>> = { string: 'characters', array: 'entries', set: 'entries' };

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? `must be ${values[0]}` : `must be one of ${values.join(', ')}`;
}

function unknownFields({ keys, inst }: Fault & { readonly code: 'unrecognized_keys' }): string {
  const known = inst instanceof z.ZodObject ? Object.keys(inst.shape) : [];
  const there = known.length === 0 ? 'nothing can be asked for' : `what can be given is ${known.join(', ')}`;
  return `does not know ${keys.join(', ')}: ${there}`;
}

/** What is wrong with a field and what should stand there, to go behind its name: "must be one of open, decided". */
function faultWords(fault: Fault): string | undefined {
  switch (fault.code) {
    case 'invalid_type':
      if (fault.input === undefined) return 'is missing';
      if (Array.isArray(fault.input) && fault.expected === 'string') return 'is given more than once';
      return `must be ${NOUNS[fault.expected] ?? fault.expected}`;
    case 'invalid_value':
      return Array.isArray(fault.input) ? 'is given more than once' : oneOf(fault.values);
    case 'too_big':
      return fault.origin in SIZES
        ? `has more than ${fault.maximum} ${SIZES[fault.origin]}`
        : `must be at most ${fault.maximum}`;
    case 'too_small':
      if (fault.origin in SIZES) {
        return Number(fault.minimum) === 1 ? 'is empty' : `has less than ${fault.minimum} ${SIZES[fault.origin]}`;
      }
      return `must be at least ${fault.minimum}`;
    case 'unrecognized_keys':
      return unknownFields(fault);
    case 'invalid_union':
      return 'is none of what can stand here';
    default:
      return undefined;
  }
}

// Schemas speak of themselves in these words wherever they are held to something; where one has words of its own, those go.
z.config({ customError: faultWords });
