/**
 * `npm test [-- STEP…]`: everything that must hold, one step after the other, and a summary. A step that fails does
 * not keep the next from running.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from './browser/chromium.ts';
import { buildWeb } from './web-build.ts';

type Result = 'passed' | 'failed' | 'skipped';

interface Step {
  readonly name: string;
  readonly says: string;
  readonly run: () => Result;
}

const root = resolve(import.meta.dirname, '..');
const BROWSER_TESTS = 'tools/browser/*.test.ts';
/** What touches nothing outside itself is tested in one process: starting one for each file takes longer than the tests. */
const PURE = ['packages/engine/', 'packages/wording/'];
/** Test files at a time. Node's own choice is a core fewer, which on two cores is one file after the other. */
const AT_A_TIME = `--test-concurrency=${availableParallelism()}`;
const TESTS = ['packages/*/src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'evaluation/**/*.test.ts'];

const steps: readonly Step[] = [
  { name: 'types', says: 'the compiler over every package', run: () => node('tools/types.ts') },
  {
    name: 'lint',
    says: 'format and lint',
    run: () => node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  },
  { name: 'unit', says: 'unit, property and architecture tests', run: unitTests },
  { name: 'floors', says: 'scores against gold', run: () => node('evaluation/main.ts', '--floors') },
  { name: 'pages', says: 'the pages build', run: pages },
  { name: 'browser', says: 'the workbench in a browser', run: browserTests },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`no step is called ${unknown.join(', ')}; there are ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const results = chosen.map((step) => {
  console.log(`\n── ${step.name}: ${step.says}`);
  const began = performance.now();
  const result = step.run();
  return { ...step, result, seconds: (performance.now() - began) / 1000 };
});
console.log('\n── summary');
for (const { name, says, result, seconds } of results) {
  console.log(`${result.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${name.padEnd(8)} ${says}`);
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
  const pure = files.filter((file) => PURE.some((folder) => file.startsWith(folder))).sort();
  const others = files.filter((file) => !pure.includes(file)).sort();
  const results = [
    node('--test', '--test-reporter=spec', '--test-isolation=none', ...pure),
    node('--test', '--test-reporter=spec', AT_A_TIME, ...others),
  ];
  return results.includes('failed') ? 'failed' : 'passed';
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
  return node('--test', '--test-reporter=spec', AT_A_TIME, ...files);
}
