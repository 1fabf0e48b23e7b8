import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../refusal.ts';

const METHODS = new Set(['GET', 'HEAD']);
/** `none`: typed into the address bar or opened from a bookmark. */
const OWN_SITE = new Set(['same-origin', 'none']);

/**
 * Refuses what does not come from our own pages: another `Host` (DNS rebinding), another `Origin`, a request that the
 * browser marks as made by another site, and every method that could change something.
 * `hosts` is asked at each request, since the port is known only once the server listens.
 */
export function guard(hosts: () => ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const host = req.header('host')?.toLowerCase();
    if (host === undefined || !hosts().has(host)) {
      throw new Refusal(421, 'wrong-host', 'This address is not served here. Open the one that the program printed.');
    }
    const origin = req.header('origin')?.toLowerCase();
    if (origin !== undefined && !(origin.startsWith('http://') && hosts().has(origin.slice('http://'.length)))) {
      throw new Refusal(403, 'wrong-origin', 'Pages of other sites may not read this dossier.');
    }
    const site = req.header('sec-fetch-site');
    if (req.path.startsWith('/api/') && site !== undefined && !OWN_SITE.has(site)) {
      throw new Refusal(403, 'wrong-origin', 'Pages of other sites may not read this dossier.');
    }
    if (!METHODS.has(req.method)) {
      context.header('Allow', [...METHODS].join(', '));
      throw new Refusal(405, 'read-only', `This server only answers ${[...METHODS].join(' and ')}.`);
    }
    await next();
  };
}
