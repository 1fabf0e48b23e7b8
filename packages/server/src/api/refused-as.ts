import { z } from '@hono/zod-openapi';

const codes = z.registry<{ readonly code: string }>();

/** A schema whose refusals bear a code of their own, for programs; it never changes. */
export function refusedAs<Schema extends z.ZodType>(code: string, schema: Schema): Schema {
  codes.add(schema, { code });
  return schema;
}

/** The code of a field, else of the whole that it stands in, else `otherwise`. */
export function codeAt(schema: z.ZodType, field: PropertyKey | undefined, otherwise: string): string {
  const own =
    schema instanceof z.ZodObject && typeof field === 'string'
      ? (schema.shape[field] as z.ZodType | undefined)
      : undefined;
  return (own === undefined ? undefined : codes.get(own)?.code) ?? codes.get(schema)?.code ?? otherwise;
}
