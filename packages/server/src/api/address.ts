import { createRoute, z } from '@hono/zod-openapi';
import { errorView } from '../schemas/views/error.ts';

type Fields = Readonly<Record<string, z.ZodType>>;

/** What was given, without the fields that were left out. */
type Given<Named extends Fields> = {
  readonly [Name in keyof Named as undefined extends z.output<Named[Name]> ? Name : never]?: Exclude<
    z.output<Named[Name]>,
    undefined
  >;
} & { readonly [Name in keyof Named as undefined extends z.output<Named[Name]> ? never : Name]: z.output<Named[Name]> };

/** What an address is asked with, as its schemas let it through. */
export interface Asked<Params extends Fields, Query extends Fields, Body extends z.ZodType> {
  readonly params: Given<Params>;
  readonly query: Given<Query>;
  readonly body: z.output<Body>;
}

/** Answers that are no JSON. */
const MEDIA = { table: 'text/csv', page: 'text/html', bytes: 'application/octet-stream' } as const;

/** What an address gives: a view of a schema, or something that is no JSON. */
type Gives = z.ZodType | keyof typeof MEDIA;

/**
 * One address of the API: the schemas that its requests are held to and its answers are of. They are what is checked,
 * what the compiler knows, and what `/api/openapi.json` says.
 */
export interface Address<Request = never, View = unknown> {
  readonly route: ReturnType<typeof routeOf>;
  /** Never there: carries the types from the schemas to whoever answers. */
  readonly types?: { readonly asked: Request; readonly view: View };
}

export interface AddressParts<Params, Query, Body, Answer> {
  /** Below `/api`, its parameters in braces. */
  readonly path: string;
  /** What it is for, in one line. */
  readonly says: string;
  readonly params?: Params;
  readonly query?: Query;
  /** What is sent to it as JSON, or `bytes`: it is then asked by POST. */
  readonly takes?: Body | 'bytes';
  readonly gives: Answer;
}

function bodyOf(takes: z.ZodType | 'bytes') {
  if (takes !== 'bytes') return { 'application/json': { schema: takes } };
  return { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } };
}

function routeOf({ path, says, params, query = {}, takes, gives }: AddressParts<Fields, Fields, z.ZodType, Gives>) {
  const content =
    typeof gives === 'string' ? { [MEDIA[gives]]: { schema: z.string() } } : { 'application/json': { schema: gives } };
  return createRoute({
    method: takes === undefined ? 'get' : 'post',
    path,
    summary: says,
    request: {
      ...(params === undefined ? {} : { params: z.strictObject(params) }),
      query: z.strictObject(query),
      ...(takes === undefined ? {} : { body: { required: true, content: bodyOf(takes) } }),
    },
    responses: {
      200: { description: says, content },
      default: { description: 'Refused, or failed', content: { 'application/json': { schema: errorView } } },
    },
  });
}

type ViewOf<Answer> = Answer extends z.ZodType ? z.output<Answer> : Answer;

/** Declares an address. */
export function address<
  Answer extends Gives,
  Params extends Fields = Record<never, never>,
  Query extends Fields = Record<never, never>,
  Body extends z.ZodType = z.ZodUndefined,
>(parts: AddressParts<Params, Query, Body, Answer>): Address<Asked<Params, Query, Body>, ViewOf<Answer>> {
  return { route: routeOf(parts as AddressParts<Fields, Fields, z.ZodType, Gives>) };
}

/** Declares an address that gives the rows of a view for a spreadsheet. */
export function tableAddress<Params extends Fields = Record<never, never>, Query extends Fields = Record<never, never>>(
  path: string,
  says: string,
  asked: { readonly params?: Params; readonly query?: Query } = {},
): Address<Asked<Params, Query, z.ZodUndefined>, 'table'> {
  return address({ path, says, ...asked, gives: 'table' });
}
