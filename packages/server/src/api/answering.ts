import { OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { csvAnswer, jsonAnswer, type Table } from '../answer.ts';
import type { Address } from './address.ts';
import { jsonBody } from './json-body.ts';
import { type RequestPart, refusalOf } from './refusal-of.ts';

type Answering<Request, Answer> = (asked: Request, context: Context) => Answer | Promise<Answer>;

/** Routes to addresses of the API. */
export type Routes = OpenAPIHono;

export function openRoutes(): Routes {
  return new OpenAPIHono();
}

function schemaOf({ route }: Address, part: RequestPart): z.ZodType {
  const { query, params, body } = route.request;
  const schema = part === 'query' ? query : part === 'param' ? params : body?.content['application/json']?.schema;
  if (schema === undefined) throw new Error(`${route.path} declares no ${part}`);
  return schema as z.ZodType;
}

/** Fields left empty count as left out. */
function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Answers an address, once its schemas let a request through. */
function answer<Request>(
  routes: Routes,
  at: Address<Request>,
  respond: (asked: Request, context: Context) => Promise<Response>,
): void {
  const { route } = at;
  const { params, body } = route.request;
  const takesJson = body !== undefined && 'application/json' in body.content;
  routes.openapi(
    takesJson ? { ...route, middleware: jsonBody } : route,
    // What an answer is of is held by the types of `view` and `table`, and by the contract test.
    (context): Promise<never> => {
      const valid = (part: RequestPart) => context.req.valid(part as never);
      const asked = {
        params: params === undefined ? {} : valid('param'),
        query: given(valid('query') as object),
        body: takesJson ? valid('json') : undefined,
      };
      return respond(asked as Request, context) as Promise<never>;
    },
    (result) => {
      const part = result.target as RequestPart;
      if (!result.success) throw refusalOf(result.error, schemaOf(at as Address, part), part);
    },
  );
}

/** Answers an address with its view. */
export function view<Request, View extends object>(
  routes: Routes,
  at: Address<Request, View>,
  make: Answering<Request, View>,
): void {
  answer(routes, at, async (asked, context) => jsonAnswer(context, await make(asked, context)));
}

/** Answers an address with the rows of its view, for a spreadsheet. */
export function table<Request, Row>(
  routes: Routes,
  at: Address<Request, 'table'>,
  make: Answering<Request, Table<Row>>,
): void {
  answer(routes, at, async (asked, context) => csvAnswer(context, await make(asked, context)));
}

/** Answers an address with something that is neither a view nor a table. */
export function bytes<Request>(
  routes: Routes,
  at: Address<Request, 'bytes' | 'page'>,
  make: Answering<Request, Response>,
): void {
  answer(routes, at, async (asked, context) => make(asked, context));
}
