/** `npm run test:crash [-- KILLS]`: the crash test at length, on other seeds each time. */
import { crash } from './crash.ts';

const kills = Number(process.argv[2] ?? '200');
const seed = Math.floor(Math.random() * 2 ** 31);
console.log(`${kills} kills, seed ${seed}…`);
const { acknowledged, mended } = await crash({ kills, seed });
console.log(`${acknowledged} reports acknowledged, all there; ${mended} times something was mended`);
