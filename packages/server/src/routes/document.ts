import { Hono } from 'hono';
import { jsonAnswer } from '../answer.ts';

/** The description of the API. Its library is large and few ask: it comes when somebody does. */
export function documentRoutes(): Hono {
  const routes = new Hono();
  let kept: object | undefined;
  routes.get('/openapi.json', async (context) => {
    kept ??= (await import('../openapi/document.ts')).openApiDocument();
    return jsonAnswer(context, kept);
  });
  return routes;
}
