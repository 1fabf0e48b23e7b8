import './fault-words.ts';
import type { z } from '@hono/zod-openapi';
import { Refusal } from '../refusal.ts';
import { codeAt } from './refused-as.ts';

/** Faults told at a time; who puts these right is told of the next. */
const MOST = 3;

/** The parts of a request that are held to schemas, with how each is called and the code of its refusals. */
const PARTS = {
  query: { whole: 'This address', code: 'bad-query' },
  param: { whole: 'This address', code: 'bad-address' },
  json: { whole: 'The body', code: 'bad-body' },
} as const;

export type RequestPart = keyof typeof PARTS;

/** What is wrong with a request, field by field, in the one shape of a refusal. */
export function refusalOf({ issues }: z.core.$ZodError, schema: z.ZodType, part: RequestPart): Refusal {
  const { whole, code } = PARTS[part];
  const words = issues.slice(0, MOST).map(({ path, message }) => `${path.join('.') || whole} ${message}.`);
  return new Refusal(400, codeAt(schema, issues[0]?.path[0], code), words.join(' '));
}
