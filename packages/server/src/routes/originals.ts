import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as addresses from '../addresses/keeping.ts';
import { openRoutes, type Routes, view } from '../api/answering.ts';
import { bytesOf } from '../api/json-body.ts';
import type { Desk } from '../desk/desk.ts';
import { atDesk } from '../desk/faults.ts';
import { Refusal } from '../refusal.ts';

/** Reports are texts; what is larger goes in by the command line, which holds no copy of it. */
export const LARGEST_ORIGINAL = 64 * 1024 * 1024;
/** Files at a time: each is held in memory until it is written. */
export const MOST_AT_ONCE = 4;
/** Files in one run of the server, so that a page gone mad cannot fill a disk. */
export const MOST_IN_ALL = 10_000;
const LONGEST_NAME = 200;

/** A name as a person dropped it, made one that can be no path and hides nothing. */
function safeName(given: string): string {
  const name = basename(given.replaceAll('\\', '/'))
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]+/gu, '_')
    .replace(/^\.+/, '')
    .trim();
  if (name === '' || name.length > LONGEST_NAME) {
    throw new Refusal(400, 'bad-name', `name must be a file's name of at most ${LONGEST_NAME} characters.`);
  }
  return name;
}

export interface OriginalsLimits {
  readonly bytes: number;
  readonly atOnce: number;
  readonly inAll: number;
}

const LIMITS: OriginalsLimits = { bytes: LARGEST_ORIGINAL, atOnce: MOST_AT_ONCE, inAll: MOST_IN_ALL };

/** Takes reports in from the page: one file a request, in its body as it is. */
export function originalRoutes(desk: Desk, limits: OriginalsLimits = LIMITS): Routes {
  const routes = openRoutes();
  let now = 0;
  let all = 0;
  view(routes, addresses.add, async ({ query: { name: given, as: actor = desk.actor } }, context) => {
    const name = safeName(given);
    if (now >= limits.atOnce) throw new Refusal(429, 'too-many', `At most ${limits.atOnce} files are taken at a time.`);
    if (all >= limits.inAll) {
      throw new Refusal(429, 'too-many', `This server has taken ${limits.inAll} files; start it again for more.`);
    }
    now++;
    all++;
    let folder: string | undefined;
    try {
      const bytes = await bytesOf(context, limits.bytes);
      folder = await mkdtemp(join(tmpdir(), 'variorum-sent-'));
      const path = join(folder, name);
      await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
      return { outcomes: await atDesk(() => desk.add([{ name, path }], actor)) };
    } finally {
      now--;
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    }
  });
  view(routes, addresses.retry, async ({ body: { inputs, as: actor = desk.actor } }) => ({
    outcomes: await atDesk(() => desk.retry(inputs, actor)),
  }));
  return routes;
}
