import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { Refusal } from '../refusal.ts';

/** As strong as a key of 256 bits: nobody guesses it, however long the server runs. */
const TOKEN_BYTES = 32;

/** Makes the secret that stands in the address which the program prints, anew at each start. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

export interface SessionOptions {
  readonly token: string;
  /** Cookies do not tell ports apart, so that each server has a name of its own; asked at each request. */
  readonly cookie: () => string;
}

function digest(words: string): Buffer {
  return createHash('sha256').update(words).digest();
}

/** Whether both are the same, in a time that tells nothing of where they differ. */
function same(given: string | undefined, token: string): boolean {
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function bearer(context: Context): string | undefined {
  return /^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '')?.[1];
}

/** The same address without its token: it must not stay in the history, nor be sent on by copying. */
function withoutToken(url: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.delete('token');
  const rest = searchParams.toString();
  // Two slashes at the start would name another host.
  return `/${pathname.replace(/^\/+/, '')}${rest === '' ? '' : `?${rest}`}`;
}

/**
 * Lets nobody read or write who does not know the token: not another user of this machine, not another page. The start
 * address carries it once; what follows carries a cookie that scripts cannot read and other sites' pages do not send.
 * Programs send `Authorization: Bearer TOKEN`. The pages' own files hold nothing of the dossier and are open.
 */
export function session({ token, cookie }: SessionOptions): MiddlewareHandler {
  return async (context, next) => {
    const given = context.req.query('token');
    const isApi = context.req.path.startsWith('/api/');
    if (given !== undefined && !isApi) {
      if (!same(given, token)) {
        throw new Refusal(401, 'wrong-token', 'The token in this address is not the one that the program printed.');
      }
      setCookie(context, cookie(), token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return context.redirect(withoutToken(context.req.url), 303);
    }
    if (isApi && !same(getCookie(context, cookie()), token) && !same(bearer(context), token)) {
      throw new Refusal(401, 'no-session', 'Open the address that the program printed: its token lets you in.');
    }
    return next();
  };
}
