import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Hono } from 'hono';
import { jsonAnswer } from '../answer.ts';
import { actorOf, bytesOf, jsonBody } from '../desk/body.ts';
import type { Desk } from '../desk/desk.ts';
import { atDesk } from '../desk/faults.ts';
import { Refusal } from '../refusal.ts';
import type { AddedView } from '../views/review.ts';

/** Reports are texts; what is larger goes in by the command line, which holds no copy of it. */
export const LARGEST_ORIGINAL = 64 * 1024 * 1024;
/** Files at a time: each is held in memory until it is written. */
export const MOST_AT_ONCE = 4;
/** Files in one run of the server, so that a page gone mad cannot fill a disk. */
export const MOST_IN_ALL = 10_000;
const MOST_RETRIED = 1000;
const LONGEST_NAME = 200;

/** A name as a person dropped it, made one that can be no path and hides nothing. */
function safeName(given: string | undefined): string {
  const name = basename((given ?? '').replaceAll('\\', '/'))
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
export function originalRoutes(desk: Desk, limits: OriginalsLimits = LIMITS): Hono {
  const routes = new Hono();
  let now = 0;
  let all = 0;
  routes.post('/originals', async (context) => {
    const name = safeName(context.req.query('name'));
    const actor = actorOf(context.req.query('as'), desk.actor);
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
      const view: AddedView = { outcomes: await atDesk(() => desk.add([{ name, path }], actor)) };
      return jsonAnswer(context, view);
    } finally {
      now--;
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    }
  });
  routes.post('/retry', async (context) => {
    const { inputs, as } = await jsonBody(context);
    const isList =
      Array.isArray(inputs) && inputs.length <= MOST_RETRIED && inputs.every((each) => typeof each === 'string');
    if (!isList) throw new Refusal(400, 'bad-body', `inputs must be at most ${MOST_RETRIED} paths that failed.`);
    const view: AddedView = { outcomes: await atDesk(() => desk.retry(inputs as string[], actorOf(as, desk.actor))) };
    return jsonAnswer(context, view);
  });
  return routes;
}
