import { z } from '@hono/zod-openapi';
import { type Policy, policies } from '@variorum/engine';
import { refusedAs } from '../api/refused-as.ts';
import { measure, population } from './claim.ts';

/** What requests are asked with; left empty, a field counts as left out. */

function absent(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  return given.trim() || undefined;
}

/** A field that may be left out, or left empty; it is then as if `otherwise` had been given. */
export function orElse<Schema extends z.ZodType>(schema: Schema, otherwise: z.core.util.NoUndefined<z.output<Schema>>) {
  return z.preprocess(absent, schema.default(otherwise));
}

/** A field that may be left out, or left empty. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(absent, schema.optional());
}

/** A search of several words is far shorter. */
const LONGEST = 300;
/** As long as a place's name, or its id, can be. */
const LONGEST_PLACE = 200;

export const words = optional(z.string().max(LONGEST));

/** An ISO day. */
export const isoDay = refusedAs(
  'bad-date',
  optional(z.iso.date('must be a day: 2019-08-21').openapi({ example: '2019-08-21' })),
);

/** An ISO day, or a moment in UTC as the ledger writes them. */
export const dayOrMoment = refusedAs(
  'bad-date',
  optional(
    z
      .string()
      .refine((given) => z.iso.date().safeParse(given).success || z.iso.datetime().safeParse(given).success, {
        error: 'must be a day or a moment: 2019-08-21 or 2019-08-21T12:30:00Z',
      })
      .openapi({ example: '2019-08-21' }),
  ),
);

/** EDTF as the reckoning reads it; its own reader tells what lies within these letters and is none. */
const EDTF = /^[-0-9X~?%./]{4,40}$/;

/** A date as EDTF has it, coarse ones too. */
const edtf = refusedAs(
  'bad-date',
  optional(
    z
      .string()
      .regex(EDTF, 'must be a date as EDTF has it: 2019, 2019-04 or 2019-04-30')
      .openapi({ example: '2019-04' }),
  ),
);

export interface WholeRange {
  readonly least: number;
  readonly most?: number;
  readonly otherwise: number;
}

/** A whole number in words; `otherwise` where it is left out. */
export function whole({ least, most, otherwise }: WholeRange) {
  const error =
    most === undefined ? `must be a whole number, ${least} or more` : `must be a whole number from ${least} to ${most}`;
  const number = z.coerce.number(error).int(error).min(least, error);
  const within = (most === undefined ? number : number.max(most, error)).default(otherwise);
  const range = { type: 'integer' as const, minimum: least, ...(most === undefined ? {} : { maximum: most }) };
  return refusedAs('bad-limit', z.preprocess(absent, within).openapi({ ...range, default: otherwise }));
}

/** How many to pass over. */
export const after = whole({ least: 0, otherwise: 0 });

const named = Object.values(policies).map(({ name }) => name) as [Policy['name'], ...Policy['name'][]];
export const policyName = refusedAs('no-such-policy', optional(z.enum(named)));

/** Whom and what figures are asked for. */
export const figuresAsked = {
  measure: optional(measure),
  population: optional(population),
  place: optional(z.string().max(LONGEST_PLACE).openapi({ description: 'A place’s id, or its name' })),
  from: edtf,
  to: edtf,
  policy: policyName,
};

/** The claim that an address names. */
export const claimParams = { id: refusedAs('bad-claim-id', z.string().min(1).max(200)) };

const HEX_ID = /^(?:sha256:)?[0-9a-f]{12,64}$/i;

/** The report that an address names: its id, or as many digits of it as a claim's id holds, or more. */
export const reportParams = {
  id: refusedAs('bad-report-id', z.string().regex(HEX_ID, 'must be sha256: and 64 hex digits, or at least 12 of them')),
};

/** No line break, no mark that turns letters around: the name stands in a ledger that people read. */
function plainName(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  return given.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim() || undefined;
}

/** Who does it, as the ledger will say; left out: whoever serves. */
export const actorName = refusedAs('bad-name', z.preprocess(plainName, z.string().max(120).optional()));
