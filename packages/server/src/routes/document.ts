import * as addresses from '../addresses/service.ts';
import { openRoutes, type Routes, view } from '../api/answering.ts';
import type { openApiDocument } from '../openapi/document.ts';

/** The description of the API. It takes a moment to make and few ask: it is made when somebody does. */
export function documentRoutes(): Routes {
  const routes = openRoutes();
  let kept: ReturnType<typeof openApiDocument> | undefined;
  view(routes, addresses.document, async () => {
    kept ??= (await import('../openapi/document.ts')).openApiDocument();
    return kept;
  });
  return routes;
}
