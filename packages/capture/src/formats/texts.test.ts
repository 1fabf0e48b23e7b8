import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { captured, codesOf, STORY } from '../testing/captured.ts';

test('the text of a plain file is its own characters', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (words) => {
      const text = `The town.\r\n${words}\t\u00a0\u200f end \n`;
      const [report] = (await captured(text, 'a.txt')).reports;
      assert.equal(report?.text, text);
    }),
    { numRuns: 100 },
  );
});

test('Markdown keeps every character; its front matter says what it is', async () => {
  const text =
    '---\ntitle: "Nine: dead"\ndate: 2019-08-22 10:00\nauthor: [X, Y]\nsource: A Paper\nlang: en\n---\n\n# Other\n\nSeven **killed**.\n';
  const [report] = (await captured(text, 'a.md')).reports;
  assert.equal(report?.text, text);
  assert.deepEqual(
    [report?.title, report?.published, report?.authors, report?.publisher, report?.language],
    ['Nine: dead', '2019-08-22', ['X', 'Y'], 'A Paper', 'en'],
  );
  assert.equal((await captured('# Head ##\n\nx', 'a.md')).reports[0]?.title, 'Head');
});

test('ReliefWeb’s answers give one report each', async () => {
  const fields = {
    title: 'Situation report 4',
    body: `${STORY[0]}\n\n**${STORY[1]}**`,
    date: { created: '2019-09-01T00:00:00+00:00', original: '2019-08-22T00:00:00+00:00' },
    source: [{ name: 'The Office' }, { name: 'The Agency' }],
    language: [{ code: 'en' }],
    url_alias: 'https://reliefweb.int/report/4',
  };
  const answer = { href: 'https://api.reliefweb.int/v1/reports', totalCount: 1, data: [{ id: '4', fields }, null, 7] };
  const result = await captured(JSON.stringify(answer), 'answer.json');
  assert.equal(result.reports.length, 1);
  const [report] = result.reports;
  assert.equal(report?.text, `${fields.title}\n\n${fields.body}`);
  assert.deepEqual(
    [report?.publisher, report?.published, report?.language, report?.url, report?.part],
    ['The Office; The Agency', '2019-08-22', 'en', 'https://reliefweb.int/report/4', 'report 4'],
  );
});

test('bytes win over names, and that is said', async () => {
  const page = await captured('<!DOCTYPE html><p>Seven.</p>', 'a.txt');
  assert.equal(page.reports[0]?.text, 'Seven.');
  assert.deepEqual(page.notices[0]?.facts, { said: 'text', seen: 'HTML' });
  const text = await captured('Seven were killed.', 'a.pdf');
  assert.equal(text.reports[0]?.text, 'Seven were killed.');
  assert.deepEqual(text.notices[0]?.facts, { said: 'PDF', seen: 'text' });
  const fields = 'Date: 22 August\nFrom: our correspondent\n\nSeven were killed.';
  assert.equal((await captured(fields, 'a.txt')).reports[0]?.text, fields);
});

test('what no format of ours is, is named', async () => {
  assert.deepEqual((await captured('{"a": 1}', 'a.json')).notices[0]?.facts, { format: 'JSON' });
  assert.deepEqual((await captured('<?xml version="1.0"?><a/>', 'a.xml')).notices[0]?.facts, { format: 'XML' });
  assert.deepEqual(codesOf(await captured(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'a.txt')), ['input/binary']);
  assert.deepEqual(codesOf(await captured('', 'a.txt')), ['input/empty']);
  assert.deepEqual(codesOf(await captured(' \r\n', 'a.txt')), ['input/empty']);
});
