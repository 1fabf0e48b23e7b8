import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A Chromium to test with, or why there is none. */
export type Chromium = { readonly path: string } | { readonly reason: string };

/**
 * For maps on a machine without a graphics card: WebGL in software, and nothing else. Flags that force the page itself
 * through it as well make every frame of every page three times as slow as what a person on such a machine has.
 */
export const WEBGL_IN_SOFTWARE: string[] = ['--enable-unsafe-swiftshader'];

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where `CHROMIUM` says, where it usually is, or, as root on a Debian, from its package. */
export function findChromium(): Chromium {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? { path: named } : { reason: `CHROMIUM names ${named}, which is not there` };
  const path = lookAround();
  if (path) return { path };
  const may = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!may) return { reason: 'no Chromium was found; install one, or name it: CHROMIUM=/path/to/chromium npm test' };
  const failure = installFromPackage();
  const installed = lookAround();
  return installed ? { path: installed } : { reason: `no Chromium was found, and installing it failed: ${failure}` };
}

function lookAround(): string | undefined {
  const cached = globSync('.cache/ms-playwright/chromium*/chrome-linux*/{chrome,headless_shell}', { cwd: homedir() });
  const own = cached.map((path) => join(homedir(), path));
  return [...USUAL, ...own].find((path) => existsSync(path));
}

/** `null`, or the last words of what went wrong. */
function installFromPackage(): string | null {
  process.stderr.write('Installing chromium for the browser test (Debian package, a minute)…\n');
  const commands = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ];
  for (const args of commands) {
    const { status, error, stderr } = spawnSync('apt-get', args, {
      encoding: 'utf8',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) return error?.message ?? (stderr.trim().split('\n').at(-1) || `apt-get ended with ${status}`);
  }
  return null;
}
