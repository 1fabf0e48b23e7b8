import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium, WEBGL_IN_SOFTWARE } from './chromium.ts';
import { ownDossier } from './sample-dossier.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** The workbench as a person starts it, over the samples, and a browser before it. */
export interface Workbench {
  readonly url: string;
  readonly page: Page;
  /** What must never happen, as it happened: requests that leave this machine, refusals by the policy, errors. */
  readonly wrongs: readonly string[];
  /** Another browser of the same person, or of a second one, at the same server: a window of its own, nothing shared. */
  readonly beside: () => Promise<Page>;
  /** Takes out of {@link wrongs} what a test did on purpose. */
  readonly forgive: (what: RegExp) => void;
  /** Asks the API with the page's own session. */
  readonly fetchJson: (path: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export interface WorkbenchOptions {
  /** Whether the samples are taken into a dossier of their own first, so that decisions and arrivals are kept. */
  readonly kept?: boolean;
  /** What is served instead of the samples: files, folders, or a dossier. */
  readonly material?: string;
  /** Whether some of it is meant to give no report. */
  readonly someFail?: boolean;
  /** More options of `serve`. */
  readonly options?: readonly string[];
}

export async function openWorkbench({
  kept = false,
  material = 'samples',
  someFail = false,
  options = [],
}: WorkbenchOptions = {}): Promise<Workbench> {
  const found = findChromium();
  if ('reason' in found) throw new Error(found.reason);
  const scratch = kept ? ownDossier({ material, someFail }) : null;
  const { server, startUrl } = await startServer(scratch?.folder ?? material, options);
  const browser = await chromium.launch({ executablePath: found.path, args: WEBGL_IN_SOFTWARE });
  const wrongs: string[] = [];
  const url = new URL('/', startUrl).href;
  const close = async () => {
    await browser.close();
    server.kill('SIGTERM');
    await new Promise((end) => server.once('exit', end));
    scratch?.remove();
  };
  const page = await watchedPage(browser, { own: new URL(url), wrongs });
  // The start address opens the session; from then on, addresses are as people copy them.
  try {
    await page.goto(startUrl, { timeout: 60_000 });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    page,
    fetchJson: async (path) => {
      // A connection that was kept open may be closed by the server in the very moment that it is used again.
      const answer = await page.request.get(new URL(path, url).href, { maxRetries: 2 });
      if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
      return answer.json();
    },
    wrongs,
    beside: async () => {
      const other = await watchedPage(browser, { own: new URL(url), wrongs });
      await other.goto(startUrl);
      return other;
    },
    forgive: (what) => {
      for (let at = wrongs.length - 1; at >= 0; at--) if (what.test(wrongs[at]!)) wrongs.splice(at, 1);
    },
    close,
  };
}

const CLI = 'packages/cli/bin/variorum.mjs';

async function startServer(
  material: string,
  options: readonly string[],
): Promise<{ readonly server: ChildProcess; readonly startUrl: string }> {
  const args = [CLI, 'serve', '--port', '0', ...options, material];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  return new Promise((done, fail) => {
    server.once('exit', (code) => fail(new Error(`the server ended with ${code} before it served: ${said}`)));
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const startUrl = /(http:\/\/127\.0\.0\.1:\d+\/\S*)\n/.exec(said)?.[1];
      if (startUrl) done({ server, startUrl });
    });
  });
}

async function watchedPage(
  browser: Browser,
  { own, wrongs }: { readonly own: URL; readonly wrongs: string[] },
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  // Two browsers that draw maps without a graphics card, on two cores, take their time.
  page.setDefaultTimeout(40_000);
  page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A word of the graphics driver about its own speed, where the map is drawn without a graphics card.
    if (message.text().includes('GL Driver Message (OpenGL, Performance')) return;
    if (message.type() === 'error' || message.type() === 'warning') wrongs.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (host !== own.host && protocol !== 'data:' && protocol !== 'blob:') wrongs.push(`request: ${request.url()}`);
  });
  await page.exposeFunction('toldOfViolation', (words: string) => {
    wrongs.push(`policy: ${words}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { toldOfViolation: (words: string) => void }).toldOfViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return page;
}
