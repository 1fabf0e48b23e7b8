import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const web = join(root, 'packages', 'web');
export const WEB_ROOT = join(web, 'dist');
const STAMP = join(root, '.cache', 'web-built-from');

/** What the pages are made of: a change in any of these calls for a new build. */
const SOURCES = [
  'package-lock.json',
  'packages/web/*.{json,html,ts}',
  'packages/web/{src,public}/**/*',
  'packages/{engine,wording}/src/**/*.ts',
];

/** Builds the pages unless they were built from just these sources. Throws with the builder's words when it fails. */
export function buildWeb(): { readonly built: boolean; readonly seconds: number } {
  const wanted = hashOfSources();
  if (existsSync(join(WEB_ROOT, 'index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) {
    return { built: false, seconds: 0 };
  }
  process.stderr.write('Building the pages…\n');
  const began = performance.now();
  const vite = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: web, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (vite.status !== 0) throw new Error('the pages could not be built; the reason stands above');
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(STAMP, wanted);
  return { built: true, seconds: (performance.now() - began) / 1000 };
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  const files = globSync(SOURCES, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
