import type { Worker } from 'node:worker_threads';
import type { ActorIndex } from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import { createApp } from './app.ts';
import type { Desk } from './desk/desk.ts';
import { listen } from './listen.ts';
import { hostsOf } from './security/hosts.ts';
import { newToken } from './security/session.ts';
import { openThreads } from './threads/threads.ts';
import { openTiles } from './tiles/tiles-file.ts';
import { CONFLICT, type PlaceLookup } from './view-routes.ts';
import { webRoot as servePages } from './web-root.ts';

export interface ServeOptions {
  /** Stays the caller's: closing the server does not close it. */
  readonly dossier: Dossier;
  /** Tells which place lies in which, for the reckoning. */
  readonly gazetteer: PlaceLookup;
  /** Tells which side an actor stands on; without it only equal actors are known to be of one side. */
  readonly actors?: Pick<ActorIndex, 'find' | 'get'>;
  /** In which conflict sources stand as they do; a thread has to be told the same. Default `syria`. */
  readonly conflict?: string;
  /**
   * Starts a thread that answers what needs every report, by `answerOn`, so that the server stays awake while a large
   * dossier is reckoned. Default: no threads, all is worked out here.
   */
  readonly startThread?: () => Worker;
  /** A PMTiles file for a map in detail; default: the pages draw their own. */
  readonly tiles?: string;
  /** Where the pages may write to the dossier; default: they only read. */
  readonly desk?: Desk | null;
  /** The first port to try, the next free one is taken; 0: any. Default 4848. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine alone. Any other name lets in others who know the token. */
  readonly host?: string;
  /** The secret that lets in, `null`: none is asked for. Default: made anew. */
  readonly token?: string | null;
  /** Folder of the built pages; `null`: the API alone. */
  readonly webRoot: string | null;
  /** Told of every error that is ours; default: written to standard error. */
  readonly onError?: (error: unknown) => void;
}

export interface Served {
  /** Where it is, with a slash at the end. */
  readonly url: string;
  /** Where to open it: with the token, where there is one. */
  readonly startUrl: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the API and the pages. Throws when the pages are not built, the tiles are none, or no port is free. */
export async function serve(options: ServeOptions): Promise<Served> {
  const {
    dossier,
    gazetteer,
    actors,
    conflict = CONFLICT,
    startThread,
    desk = null,
    port = 4848,
    host = '127.0.0.1',
    webRoot,
    onError = console.error,
  } = options;
  const pages = webRoot === null ? null : await servePages(webRoot);
  const token = options.token === undefined ? newToken() : options.token;
  let hosts: ReadonlySet<string> = new Set();
  let cookie = 'variorum';
  const session = token === null ? null : { token, cookie: () => cookie };
  const tiles = options.tiles === undefined ? null : await openTiles(options.tiles);
  const threads = startThread === undefined ? null : openThreads({ dossier, start: startThread, onError });
  const app = createApp({
    dossier,
    gazetteer,
    actors,
    conflict,
    threads,
    tiles,
    desk,
    hosts: () => hosts,
    session,
    pages,
    onError,
  });
  const listening = await listen(app.fetch, { port, host }).catch(async (error: unknown) => {
    await threads?.close();
    await tiles?.close();
    throw error;
  });
  hosts = hostsOf({ host, port: listening.port });
  cookie = `variorum-${listening.port}`;
  const name = host.includes(':') ? `[${host}]` : host;
  const url = `http://${name}:${listening.port}/`;
  const startUrl = token === null ? url : `${url}?token=${token}`;
  const close = async () => {
    await listening.close();
    await threads?.close();
    await tiles?.close();
  };
  return { url, startUrl, port: listening.port, close };
}
