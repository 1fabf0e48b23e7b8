/** `npm run types`: the compiler over every tsconfig of the project. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folders = [
  ...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name)),
  ...['evaluation', 'tools', 'bench'].map((name) => join(root, name)),
];
const configs = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^tsconfig.*\.json$/.test(name))
    .map((name) => join(folder, name)),
);
if (configs.length === 0) throw new Error('no tsconfig.json was found');

let failed = 0;
for (const config of configs) {
  const tsc = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
    cwd: root,
    stdio: 'inherit',
  });
  if (tsc.status !== 0) {
    failed++;
    console.error(`types: ${relative(root, config)} failed`);
  }
}
console.log(`types: ${configs.length - failed} of ${configs.length} projects are sound`);
if (failed > 0) process.exitCode = 1;
