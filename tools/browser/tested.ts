import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './workbench.ts';

/** Opens the workbench for the tests of a file, and closes it after them. */
export async function testedWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const bench = await openWorkbench(options);
  after(() => bench.close());
  return bench;
}

/** Stands last in a file: whatever its tests did, the page kept what it promises. */
export function nothingWentWrong(bench: Workbench): void {
  test('nothing left this machine, nothing broke the policy, nothing went wrong on the way', () => {
    assert.deepEqual(bench.wrongs, []);
  });
}
