/**
 * `npm start`, `npm test` and their like on a fresh clone: installs what is needed, finds the right Node, and hands
 * over to the task's own file. Plain JavaScript without dependencies, for it runs before there are any.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_HERE = 20;
const NEEDED = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
/** Holds the hash of the lock that was installed from. */
const stamp = join(modules, '.variorum-lock');
const TASKS = {
  start: 'tools/start.ts',
  test: 'tools/test.ts',
  evaluate: 'evaluation/main.ts',
  bench: 'bench/main.ts',
};
const [task, ...args] = process.argv.slice(2);

if (!Object.hasOwn(TASKS, task ?? '')) stop(`usage: node tools/bootstrap.mjs ${Object.keys(TASKS).join('|')}`);
if (majorOf(process.version) < OLDEST_HERE) {
  stop(`Variorum needs Node ${OLDEST_HERE} or newer to set itself up, this is ${process.version}.`);
}
install();
handOver(findNode());

function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing packages (once, under a minute)…\n');
  const began = Date.now();
  // Development packages are the test tools and the page's builder: needed whatever NODE_ENV says.
  const command = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.execPath, [npm, ...command], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', command, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.error) stop(`npm could not be started: ${done.error.message}`);
  if (done.status !== 0) stop('npm ci failed; its reason stands above.');
  writeFileSync(stamp, wanted);
  process.stderr.write(`Installed in ${Math.round((Date.now() - began) / 1000)} s.\n`);
}

/** The pinned Node where its package exists for this machine and runs there, else the one that runs this. */
function findNode() {
  const pinned = join(modules, '.bin', 'node');
  if (existsSync(pinned)) {
    const asked = spawnSync(pinned, ['--version'], { encoding: 'utf8' });
    if (asked.status === 0 && majorOf(asked.stdout) >= NEEDED) return pinned;
  }
  if (majorOf(process.version) >= NEEDED) return process.execPath;
  return stop(
    `Variorum needs Node ${NEEDED} or newer on ${process.platform}-${process.arch}, this is ${process.version}: ` +
      'install it (nodejs.org) and run the same command again.',
  );
}

function handOver(node) {
  const path = [join(modules, '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node, [join(root, TASKS[task]), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  // A terminal's interrupt reaches the child by itself; a second one would cut off its closing.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(error.message));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 130 : (code ?? 1);
  });
}

function majorOf(version) {
  return Number(version.replace(/^v/, '').split('.')[0]);
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(6);
}
