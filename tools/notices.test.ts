import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/notices.md'), 'utf8');
const documented = [...page.matchAll(/^\| `([a-z0-9/-]+)` \| (error|warning|info) \|/gm)].map(([, code]) => code!);

/** What a quoted string in the sources must look like to be a notice's code: `family/name`, or several words. */
const CODE = /^(?:[a-z0-9]+\/[a-z0-9-]+|[a-z0-9]+(?:-[a-z0-9]+)+)$/;
/** `text/…` is a family of notices and of media types. */
const MEDIA_TYPE = /^text\/(?:plain|html|csv|markdown|xml|rtf|calendar|tab-separated-values)$/;
const sources = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !/\.test\.tsx?$|[\\/](testing|data|languages|web|server)[\\/]/.test(path))
  .map((path) => ({ path, code: withoutMediaTypes(readFileSync(join(root, path), 'utf8')) }));

test('docs/notices.md names every code that the sources give a notice', () => {
  const families = new Set(documented.filter((code) => code.includes('/')).map((code) => code.split('/')[0]!));
  const used = new Map<string, string>();
  for (const { path, code } of sources) {
    for (const [, words = ''] of code.matchAll(/\bcode: '([^']+)'/g)) if (CODE.test(words)) used.set(words, path);
    for (const [, words = ''] of code.matchAll(/'([a-z0-9]+\/[a-z0-9-]+)'/g)) {
      if (families.has(words.split('/')[0]!) && !MEDIA_TYPE.test(words) && !isRule(words, code)) used.set(words, path);
    }
  }
  assert.ok(used.size > 10, `only ${used.size} codes were found`);
  const missing = [...used].filter(([code]) => !documented.includes(code));
  assert.deepEqual(missing, []);
});

test('docs/notices.md names no code that no source gives', () => {
  assert.ok(documented.length > 10, `only ${documented.length} codes were found`);
  assert.equal(new Set(documented).size, documented.length, 'a code is listed twice');
  const gone = documented.filter((name) => !sources.some(({ code }) => code.includes(`'${name}'`)));
  assert.deepEqual(gone, []);
});

/** `text/html` looks like a code too. */
function withoutMediaTypes(code: string): string {
  return code.replace(/mediaTypes: \[[^\]]*\]/g, '');
}

/** Rule ids look like codes; they stand in `derive(…)` and `rule:`. */
function isRule(words: string, code: string): boolean {
  return new RegExp(`(?:derive\\([^;]*|rule: )'${words}'`).test(code);
}
