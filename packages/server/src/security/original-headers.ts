import { createHash } from 'node:crypto';

/**
 * For what a stranger wrote, shown in a frame of our pages: an origin of its own, no script, no form, nothing fetched,
 * and of styles only the one given. The page is emptied of all that acts before; this holds if that ever failed.
 */
export function originalHeaders(style: string): Readonly<Record<string, string>> {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox',
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Frame-Options': 'SAMEORIGIN',
    'X-DNS-Prefetch-Control': 'off',
  };
}
