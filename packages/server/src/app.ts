import type { ActorIndex, Gazetteer } from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import { type Context, Hono } from 'hono';
import { jsonAnswer } from './answer.ts';
import { gatheredFrom } from './figures/gathered.ts';
import { createReckoner } from './figures/reckoner.ts';
import { errorView, Refusal } from './refusal.ts';
import { claimRoutes } from './routes/claims.ts';
import { contradictionRoutes } from './routes/contradictions.ts';
import { controlRoutes } from './routes/control.ts';
import { figuresRoutes } from './routes/figures.ts';
import { reportRoutes } from './routes/reports.ts';
import { sourceRoutes } from './routes/sources.ts';
import { guard } from './security/guard.ts';
import { SECURITY_HEADERS } from './security/headers.ts';
import { type SessionOptions, session as sessionGuard } from './security/session.ts';

export interface AppOptions {
  readonly dossier: Dossier;
  /** Tells which place lies in which. */
  readonly gazetteer: Pick<Gazetteer, 'contains' | 'get'>;
  /** Tells which side an actor stands on, and publishers by the names that chains give them. */
  readonly actors?: Pick<ActorIndex, 'find' | 'get'> | undefined;
  /** The `Host` headers to answer to; asked at each request. */
  readonly hosts: () => ReadonlySet<string>;
  /** What it takes to be let in; `null`: everybody who reaches the server is. */
  readonly session: SessionOptions | null;
  /** Answers every address that is not the API's; `null`: there are no pages. */
  readonly pages: ((context: Context) => Promise<Response>) | null;
  /** Told of every error that is ours. */
  readonly onError: (error: unknown) => void;
}

function noSuchPage(): never {
  throw new Refusal(404, 'no-such-page', 'There is nothing at this address.');
}

/** The whole server but for the listening. */
export function createApp({ dossier, gazetteer, actors, hosts, session, pages, onError }: AppOptions): Hono {
  const app = new Hono();
  const gathered = gatheredFrom(dossier);
  const reckoner = createReckoner(gathered, gazetteer);
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
  app.use(guard({ hosts, mayWrite: false }));
  if (session !== null) app.use(sessionGuard(session));
  app.route('/api', reportRoutes(dossier));
  app.route('/api', claimRoutes(dossier));
  app.route('/api', figuresRoutes(reckoner, gazetteer));
  app.route('/api', contradictionRoutes(reckoner));
  app.route('/api', controlRoutes(gathered, actors));
  app.route('/api', sourceRoutes(gathered, gazetteer, actors));
  app.all('/api/*', noSuchPage);
  app.get('*', (context) => pages?.(context) ?? noSuchPage());
  return app;
}
