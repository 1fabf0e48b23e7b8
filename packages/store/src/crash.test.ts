import assert from 'node:assert/strict';
import { it } from 'node:test';
import { crash } from './testing/crash.ts';

/** `npm run test:crash` asks for more. */
const kills = Number(process.env.VARIORUM_KILLS ?? '30');

it(`loses nothing acknowledged when it is killed ${kills} times`, async (test) => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const { acknowledged, mended } = await crash({ kills, seed });
  test.diagnostic(`seed ${seed}: ${acknowledged} reports acknowledged, ${mended} times something was mended`);
  assert.ok(acknowledged > kills, `only ${acknowledged} reports were acknowledged: nothing was tested`);
});
