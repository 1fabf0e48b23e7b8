import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../refusal.ts';

const READING = new Set(['GET', 'HEAD']);
/** `none`: typed into the address bar or opened from a bookmark. */
const OWN_SITE = new Set(['same-origin', 'none']);
/** Every address of ours is far shorter; what is longer is a mistake or an attack. */
const LONGEST_ADDRESS = 8192;
/** Types that a form of another page could not send without asking first. */
const WRITTEN_TYPES = /^application\/(?:json|octet-stream)\b/i;

export interface GuardOptions {
  /** Asked at each request, since the port is known only once the server listens. */
  readonly hosts: () => ReadonlySet<string>;
  /** Whether anything can be written at all. */
  readonly mayWrite: boolean;
}

/**
 * Refuses what does not come from our own pages: another `Host` (DNS rebinding), another `Origin`, a request that the
 * browser marks as made by another site, every method that could change something where nothing may, and a writing
 * that another site's form could have sent.
 */
export function guard({ hosts, mayWrite }: GuardOptions): MiddlewareHandler {
  const allowed = mayWrite ? 'GET, HEAD, POST' : 'GET, HEAD';
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
    const isApi = req.path.startsWith('/api/');
    if (isApi && site !== undefined && !OWN_SITE.has(site)) {
      throw new Refusal(403, 'wrong-origin', 'Pages of other sites may not read this dossier.');
    }
    if (req.url.length > LONGEST_ADDRESS) {
      throw new Refusal(414, 'address-too-long', `Addresses here have at most ${LONGEST_ADDRESS} characters.`);
    }
    if (!READING.has(req.method)) {
      if (req.method !== 'POST' || !isApi || !mayWrite) {
        context.header('Allow', allowed);
        throw new Refusal(405, 'read-only', `This server only answers ${allowed.replace(/, (?=\w+$)/, ' and ')} here.`);
      }
      if (!WRITTEN_TYPES.test(req.header('content-type') ?? '')) {
        throw new Refusal(415, 'wrong-type', 'Send application/json, or application/octet-stream for an original.');
      }
    }
    await next();
  };
}
