/**
 * `node tools/browser/screenshots.ts [FOLDER] [VIEW…]`: a picture of each view in each look, for the README and for
 * whoever changes a style. Default: docs/screenshots, all views.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { looks, show, views } from './views.ts';
import { openWorkbench } from './workbench.ts';

const [folder = resolve(import.meta.dirname, '../../docs/screenshots'), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const bench = await openWorkbench({ kept: true });
try {
  for (const view of views.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    for (const look of looks) {
      await show(bench, view, look);
      // Late drawings; a picture is for people, so that a moment more costs nothing.
      await bench.page.waitForTimeout(400);
      const path = join(folder, `${view.name}-${look.name}.png`);
      await bench.page.screenshot({ path });
      compress(path);
    }
  }
  if (bench.wrongs.length > 0) console.error(bench.wrongs.join('\n'));
} finally {
  await bench.close();
}

/** Far smaller where `pngquant` is there; as it is where it is not. */
function compress(path: string): void {
  spawnSync('pngquant', ['--force', '--skip-if-larger', '--quality', '60-90', '--output', path, path], {
    stdio: 'ignore',
  });
}
