import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frozen } from './results.ts';
import type { SetName } from './sets.ts';

export interface Place {
  readonly root: string;
  readonly shared: string;
  /** Which sets to run; all when none is named. */
  readonly sets: readonly SetName[];
}

/** Runs another version of the project over the same sets. */
export async function frozenAt(ref: string, { root, shared, sets }: Place): Promise<Frozen> {
  return withVersion(ref, root, (tree, folder) => {
    if (!existsSync(join(tree, 'evaluation', 'main.ts'))) throw new Error(`${ref} has no evaluation to run`);
    const out = join(folder, 'results.json');
    const args = ['evaluation/main.ts', ...sets, '--freeze', out, '--shared', shared, '--gold-root', root];
    execFileSync(process.execPath, args, { cwd: tree, stdio: ['ignore', 'ignore', 'inherit'] });
    return JSON.parse(readFileSync(out, 'utf8')) as Frozen;
  });
}

/**
 * Does something with another version of the project, in a worktree of its own that is removed afterwards; `folder` is there
 * for what it writes. Installed packages are shared by links; the workspace's own packages are that version's.
 */
export async function withVersion<Result>(
  ref: string,
  root: string,
  run: (tree: string, folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-against-'));
  const tree = join(folder, 'tree');
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  try {
    git('worktree', 'add', '--detach', '--quiet', tree, ref);
    linkPackages(root, tree);
    return await run(tree, folder);
  } finally {
    git('worktree', 'remove', '--force', tree);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One link for each installed package, except the workspace's own, which must be the worktree's. */
function linkPackages(root: string, tree: string): void {
  mkdirSync(join(tree, 'node_modules', '@variorum'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@variorum' && name !== 'variorum') {
      symlinkSync(join(root, 'node_modules', name), join(tree, 'node_modules', name));
    }
  }
  for (const name of readdirSync(join(tree, 'packages'))) {
    const at = name === 'cli' ? join(tree, 'node_modules', 'variorum') : join(tree, 'node_modules', '@variorum', name);
    symlinkSync(join(tree, 'packages', name), at);
  }
}
