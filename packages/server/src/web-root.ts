import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Context } from 'hono';
import { Refusal } from './refusal.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The build puts a hash of the content into the names of what lies here. */
const HASHED = '/assets/';
const FOREVER = 'public, max-age=31536000, immutable';

interface Asset {
  readonly file: string;
  readonly type: string;
}

async function assetsUnder(root: string): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    assets.set(`/${relative(root, file).split(sep).join('/')}`, { file, type });
  }
  return assets;
}

/**
 * Serves the built pages. Only files that were there at the start are known, so no path can lead out of the folder;
 * every other address that is no file's gets the page itself, which finds its own way (deep links).
 * Throws when the folder holds no built page.
 */
export async function webRoot(root: string): Promise<(context: Context) => Promise<Response>> {
  const assets = await assetsUnder(root).catch((cause: unknown) => {
    throw new Error(`The pages are not built: ${root} cannot be read. Build them with: npm run build -w packages/web`, {
      cause,
    });
  });
  const page = assets.get('/index.html');
  if (page === undefined) {
    throw new Error(
      `The pages are not built: ${root} holds no index.html. Build them with: npm run build -w packages/web`,
    );
  }
  return async (context) => {
    const { path } = context.req;
    const found = assets.get(path);
    if (found === undefined && extname(path) !== '') {
      throw new Refusal(404, 'no-such-page', 'There is nothing at this address.');
    }
    const { file, type } = found ?? page;
    return context.body(new Uint8Array(await readFile(file)), 200, {
      'Content-Type': type,
      'Cache-Control': path.startsWith(HASHED) ? FOREVER : 'no-cache',
    });
  };
}
