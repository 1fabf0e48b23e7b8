import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPool } from './pool.ts';

/** A thread that answers jobs three at a time, and dies of any group that holds a 3. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    let waiting = [];
    parentPort.on('message', (job) => {
      waiting.push(job);
      setTimeout(() => {
        const group = waiting.splice(0, 3);
        if (group.includes(3)) throw new Error('died of a group');
        for (const each of group) parentPort.postMessage(each * 10);
      }, 5);
    });
    parentPort.postMessage('ready');
  `)}`,
);

test('of several jobs that a thread works on at a time, only the one that it died of is lost', async () => {
  const pool = openPool<number, number>({ size: 1, script, depth: 4, mixed: true, died: () => -1 });
  try {
    const done = await Promise.all([1, 2, 3, 4, 5, 6].map((job) => pool.run(job)));
    assert.deepEqual(done, [10, 20, -1, 40, 50, 60]);
  } finally {
    await pool.close();
  }
});
