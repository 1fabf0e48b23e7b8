import type { Gazetteer } from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import { type Context, Hono } from 'hono';
import { jsonAnswer } from './answer.ts';
import { createReckoner } from './figures/reckoner.ts';
import { errorView, Refusal } from './refusal.ts';
import { claimRoutes } from './routes/claims.ts';
import { figuresRoutes } from './routes/figures.ts';
import { reportRoutes } from './routes/reports.ts';
import { guard } from './security/guard.ts';
import { SECURITY_HEADERS } from './security/headers.ts';

export interface AppOptions {
  readonly dossier: Dossier;
  /** Tells which place lies in which. */
  readonly gazetteer: Pick<Gazetteer, 'contains' | 'get'>;
  /** The `Host` headers to answer to; asked at each request. */
  readonly hosts: () => ReadonlySet<string>;
  /** Answers every address that is not the API's; `null`: there are no pages. */
  readonly pages: ((context: Context) => Promise<Response>) | null;
  /** Told of every error that is ours. */
  readonly onError: (error: unknown) => void;
}

function noSuchPage(): never {
  throw new Refusal(404, 'no-such-page', 'There is nothing at this address.');
}

/** The whole server but for the listening. */
export function createApp({ dossier, gazetteer, hosts, pages, onError }: AppOptions): Hono {
  const app = new Hono();
  app.onError((error, context) => {
    const { status, body } = errorView(error);
    if (status === 500) onError(error);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
    return jsonAnswer(context, body, status);
  });
  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
    await next();
  });
  app.use(guard(hosts));
  app.route('/api', reportRoutes(dossier));
  app.route('/api', claimRoutes(dossier));
  app.route('/api', figuresRoutes(createReckoner(dossier, gazetteer), gazetteer));
  app.all('/api/*', noSuchPage);
  app.get('*', (context) => pages?.(context) ?? noSuchPage());
  return app;
}
