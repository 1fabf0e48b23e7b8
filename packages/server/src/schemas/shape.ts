import type { z } from '@hono/zod-openapi';

/** A type whose optional fields may also be `undefined`, as a schema's output has them. */
export type Undefinable<T> = T extends readonly (infer Each)[]
  ? readonly Undefinable<Each>[]
  : T extends object
    ? { readonly [Name in keyof T]: Undefinable<T[Name]> | (object extends Pick<T, Name> ? undefined : never) }
    : T;

/**
 * A schema that must describe just this view: the compiler refuses it where a field is missing or of another type. So
 * the document, the server and the pages cannot drift apart. What is absent is absent: nothing here gives `undefined`.
 */
export function shapeOf<View>() {
  return (schema: z.ZodType<Undefinable<View>>): z.ZodType<View> => schema as unknown as z.ZodType<View>;
}
