/** `npm test`: everything that must hold, one step after the other, and a summary. A step that fails ends none. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium } from './browser/chromium.ts';
import { buildWeb } from './web-build.ts';

type Result = 'passed' | 'failed' | 'skipped';

interface Step {
  readonly name: string;
  readonly run: () => Result;
}

const root = resolve(import.meta.dirname, '..');
const BROWSER_TESTS = 'tools/browser/*.test.ts';
const TESTS = ['packages/*/src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'evaluation/**/*.test.ts'];

const steps: readonly Step[] = [
  { name: 'types', run: () => node('tools/types.ts') },
  { name: 'lint', run: () => node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.') },
  { name: 'unit, property and architecture tests', run: unitTests },
  { name: 'evaluation floors', run: () => node('evaluation/main.ts', '--floors') },
  { name: 'pages build', run: pages },
  { name: 'browser test', run: browserTests },
];

const results = steps.map((step) => {
  console.log(`\n── ${step.name}`);
  const began = performance.now();
  const result = step.run();
  return { name: step.name, result, seconds: (performance.now() - began) / 1000 };
});
console.log('\n── summary');
for (const { name, result, seconds } of results) {
  console.log(`${result.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
const count = (result: Result): number => results.filter((each) => each.result === result).length;
console.log(`steps: ${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
if (count('failed') > 0) process.exitCode = 1;

function node(...args: readonly string[]): Result {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return status === 0 ? 'passed' : 'failed';
}

function unitTests(): Result {
  const browser = new Set(globSync(BROWSER_TESTS, { cwd: root }));
  const files = globSync(TESTS, { cwd: root }).filter((file) => !browser.has(file) && !file.includes('node_modules'));
  if (files.length === 0) {
    console.error('no test was found');
    return 'failed';
  }
  return node('--test', '--test-reporter=spec', ...files.sort());
}

function pages(): Result {
  try {
    buildWeb();
    return 'passed';
  } catch (error) {
    console.error((error as Error).message);
    return 'failed';
  }
}

function browserTests(): Result {
  const chromium = findChromium();
  if ('reason' in chromium) {
    console.log(`skipped: ${chromium.reason}`);
    return 'skipped';
  }
  console.log(`Chromium: ${chromium.path}`);
  process.env.CHROMIUM = chromium.path;
  const files = globSync(BROWSER_TESTS, { cwd: root }).map((file) => join(root, file));
  if (files.length === 0) {
    console.error('no browser test was found');
    return 'failed';
  }
  return node('--test', '--test-reporter=spec', ...files);
}
