/** One hostile text in a process of its own: `node bench/hostile-one.ts SHAPE SIZE` prints seconds a million characters. */
import { createHash } from 'node:crypto';
import { openReader } from 'variorum/reader';
import { shapes } from './hostile.ts';

const [name, size] = process.argv.slice(2);
const make = shapes.find(([shape]) => shape === name)?.[1];
if (!make) throw new Error(`no shape is called ${name}`);
const text = make(Number(size));
const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
const { read } = openReader();
// A short ordinary report first: what is measured is the text, not the loading of code.
read({ id, input: 'warm-up', text: 'At least 12 civilians were killed in Idlib on 3 May 2019, medics said.' });
const began = performance.now();
read({ id, input: 'hostile', text, published: '2019-08-22' });
console.log((performance.now() - began) / 1000 / (text.length / 1e6));
