import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

type Fetch = (request: Request) => Response | Promise<Response>;

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** How many ports to try, one after the other, before giving up. */
const TRIES = 50;
const LAST_PORT = 65_535;

function listenOn(fetch: Fetch, port: number, host: string): Promise<Listening> {
  const server = createAdaptorServer({ fetch });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const close = () =>
        new Promise<void>((done, failed) => {
          server.close((error) => (error ? failed(error) : done()));
          // Browsers keep connections open; without this, closing would wait for them.
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Listens on `port`, or on the first free one after it; 0: any free one. */
export async function listen(fetch: Fetch, { port, host }: { port: number; host: string }): Promise<Listening> {
  const last = Math.min(port + TRIES - 1, LAST_PORT);
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOn(fetch, candidate, host);
    } catch (error) {
      if (!isTaken(error) || port === 0) throw error;
      if (candidate >= last) {
        throw new Error(`No free port between ${port} and ${last}. Give another one to start from.`, { cause: error });
      }
    }
  }
}
