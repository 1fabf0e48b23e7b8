import type { ActorIndex } from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import { type Context, Hono } from 'hono';
import { jsonAnswer } from './answer.ts';
import type { Desk } from './desk/desk.ts';
import { keptIn } from './kept.ts';
import { errorView, Refusal } from './refusal.ts';
import { claimRoutes } from './routes/claims.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { documentRoutes } from './routes/document.ts';
import { historyRoutes } from './routes/history.ts';
import { ledgerRoutes } from './routes/ledger.ts';
import { originalRoutes } from './routes/originals.ts';
import { overviewRoutes } from './routes/overview.ts';
import { placeRoutes } from './routes/places.ts';
import { reportOriginalRoutes } from './routes/report-originals.ts';
import { reportRoutes } from './routes/reports.ts';
import { standingRoutes } from './routes/standings.ts';
import { tilesRoutes } from './routes/tiles.ts';
import { workRoutes } from './routes/work.ts';
import { guard } from './security/guard.ts';
import { SECURITY_HEADERS } from './security/headers.ts';
import { type SessionOptions, session as sessionGuard } from './security/session.ts';
import type { Threads } from './threads/threads.ts';
import type { TilesFile } from './tiles/tiles-file.ts';
import { type PlaceLookup, viewRoutes } from './view-routes.ts';

export interface AppOptions {
  readonly dossier: Dossier;
  /** Tells which place lies in which. */
  readonly gazetteer: PlaceLookup;
  /** Tells which side an actor stands on, and publishers by the names that chains give them. */
  readonly actors?: Pick<ActorIndex, 'find' | 'get'> | undefined;
  /** In which conflict sources stand as they do. */
  readonly conflict: string;
  /** Where the views that need every report are worked out; `null`: here. */
  readonly threads: Threads | null;
  /** Tiles for a map in detail; `null`: the pages draw their own. */
  readonly tiles: TilesFile | null;
  /** Where the pages may write to the dossier; `null`: they only read. */
  readonly desk: Desk | null;
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
export function createApp(options: AppOptions): Hono {
  const { dossier, gazetteer, actors, conflict, threads, tiles, desk, hosts, session, pages, onError } = options;
  const app = new Hono();
  const kept = keptIn(dossier);
  const mayWrite = desk !== null && kept !== null;
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
  app.use(guard({ hosts, mayWrite }));
  if (session !== null) app.use(sessionGuard(session));
  app.route('/api', reportRoutes(dossier));
  app.route('/api', reportOriginalRoutes(dossier));
  app.route('/api', claimRoutes(dossier));
  app.route('/api', overviewRoutes({ dossier, mayWrite }));
  app.route('/api', placeRoutes(gazetteer));
  app.route('/api', workRoutes(threads));
  app.route('/api', tilesRoutes(tiles));
  if (threads === null) app.route('/api', viewRoutes({ dossier, gazetteer, actors, conflict, mayWrite }));
  else app.use('/api/*', threads.answer);
  app.route('/api', historyRoutes(kept));
  app.route('/api', ledgerRoutes(dossier, mayWrite ? desk : null));
  app.route('/api', documentRoutes());
  if (desk !== null && kept !== null) {
    app.route('/api', decisionRoutes({ kept, desk, known: { places: gazetteer, actors } }));
    app.route('/api', standingRoutes(desk, conflict));
    app.route('/api', originalRoutes(desk));
  }
  app.all('/api/*', noSuchPage);
  app.get('*', (context) => pages?.(context) ?? noSuchPage());
  return app;
}
