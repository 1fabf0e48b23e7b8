import { OpenAPIHono } from '@hono/zod-openapi';
import * as addresses from '../addresses/index.ts';

/** The API described by OpenAPI 3.1, made from the very schemas that requests are held to. */
export function openApiDocument(): { readonly openapi: string } {
  const app = new OpenAPIHono();
  for (const { route } of Object.values(addresses)) {
    app.openAPIRegistry.registerPath({ ...route, path: `/api${route.path}` });
  }
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Variorum',
      version: '0.1.0',
      description: 'Reports, claims, and what they come to. The token stands in the address that the program prints.',
    },
    security: [{ token: [] }],
  });
}
