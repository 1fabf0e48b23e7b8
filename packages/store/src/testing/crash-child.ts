/**
 * Adds reports to the dossier in `argv[2]` without end, and says on standard output which it was told are safe. For the
 * crash test, which ends it at any moment; with a number in `argv[4]` it ends itself, as hard, at that statement that
 * writes to the index.
 */
import { writeSync } from 'node:fs';
import { StatementSync } from 'node:sqlite';
import { openWriter } from '../writer.ts';
import { draftReading } from './draft.ts';
import { arrivalsOf, testPen } from './kept.ts';

const [, , folder, seed, statement] = process.argv;
if (folder === undefined || seed === undefined) throw new Error('usage: crash-child FOLDER SEED [STATEMENT]');
if (statement !== undefined) dieAt(Number(statement));
const writer = await openWriter({ folder, pen: testPen });
writeSync(1, 'open\n');
for (let n = 0; ; n++) {
  const readings = Array.from({ length: 1 + (n % 7) }, (_, at) => {
    const name = `${seed}-${n}-${at}`;
    const sentence = `At least ${n + 1} people were killed in Idlib, said witness ${name}.`;
    const text = `${sentence} ${'The shelling went on through the night and the roads were full. '.repeat(at * 10)}`;
    const toll = { sentence, words: `At least ${n + 1} people were killed in Idlib` };
    return draftReading({
      input: `${name}.txt`,
      title: name,
      publisher: `Paper ${n % 5}`,
      published: '2019-09-01',
      text,
      tolls: [
        {
          ...toll,
          measure: 'killed',
          group: 'people',
          scope: 'event',
          value: { text: `At least ${n + 1}`, qualifier: 'at-least', low: n + 1, best: n + 1, high: null },
        },
      ],
    });
  });
  const outcomes = await writer.add(await arrivalsOf(readings, writer.layout));
  for (const { reports } of outcomes) writeSync(1, `${reports[0]}\n`);
  writeSync(1, 'group\n');
}

function dieAt(last: number): void {
  const { run } = StatementSync.prototype;
  let n = 0;
  StatementSync.prototype.run = function (this: StatementSync, ...values) {
    if (++n === last) process.kill(process.pid, 'SIGKILL');
    return Reflect.apply(run, this, values);
  } as typeof run;
}
