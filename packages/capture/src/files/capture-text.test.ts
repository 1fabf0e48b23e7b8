import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { whyBinary } from '../encoding/binary.ts';
import { decode } from '../encoding/decode.ts';
import { captureText } from './capture-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-capture-'));
after(() => rmSync(folder, { recursive: true }));

function captured(bytes: Uint8Array | string) {
  const path = join(folder, 'report.txt');
  writeFileSync(path, bytes);
  return captureText({ path, facts: { publisher: 'A Paper' }, notices: [] });
}

function failureOf(bytes: Uint8Array | string): string | undefined {
  const result = captured(bytes);
  return result.kind === 'failed' ? result.reading.notices[0]?.code : undefined;
}

test('the text is the characters of the file, and the id the hash of its bytes', () => {
  const words = 'One.\r\n\r\nTwo\u00a0“three”\t\u200f\n';
  const result = captured(words);
  assert.equal(result.kind, 'report');
  assert.ok(result.kind === 'report');
  assert.equal(result.report.text, words);
  assert.equal(result.report.id, `sha256:${createHash('sha256').update(words).digest('hex')}`);
  assert.equal(result.report.publisher, 'A Paper');
  assert.deepEqual(result.notices, []);
});

test('any valid text comes through unaltered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      fc.pre(!words.startsWith('\ufeff'));
      const { text, notices } = decode(Buffer.from(words, 'utf8'));
      assert.equal(text, words);
      assert.deepEqual(notices, []);
    }),
  );
});

test('any bytes at all become a report or a named failure', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const result = captured(bytes);
      if (result.kind === 'failed') assert.match(result.reading.notices.at(-1)!.code, /^input\/(empty|binary)$/);
      else assert.equal(typeof result.report.text, 'string');
    }),
    { numRuns: 60 },
  );
});

test('a byte order mark is no part of the text and says the encoding', () => {
  const utf16 = Buffer.from('Тысяча', 'utf16le');
  const cases: readonly (readonly [Uint8Array, string, string])[] = [
    [Buffer.from('\ufeffabc'), 'abc', 'utf-8'],
    [Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), 'Тысяча', 'utf-16le'],
    [Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]), 'Тысяча', 'utf-16be'],
  ];
  for (const [bytes, text, encoding] of cases) {
    const decoded = decode(bytes);
    assert.equal(decoded.text, text);
    assert.equal(decoded.encoding, encoding);
    assert.deepEqual(decoded.notices[0]?.code, 'text/byte-order-mark');
    assert.equal(whyBinary(bytes), null);
  }
});

test('invalid UTF-8 is read with a notice that says where it starts', () => {
  const result = captured(Buffer.concat([Buffer.from('Caf'), Buffer.from([0xe9]), Buffer.from(' burned, 4 dead')]));
  assert.ok(result.kind === 'report');
  assert.equal(result.report.text, 'Caf\ufffd burned, 4 dead');
  const [notice] = result.notices;
  assert.deepEqual([notice?.code, notice?.severity, notice?.start], ['text/invalid-utf8', 'warning', 3]);
});

test('what is no text is named and not read', () => {
  assert.equal(failureOf(''), 'input/empty');
  assert.equal(failureOf(' \r\n\t\n'), 'input/empty');
  assert.equal(failureOf(Buffer.from('killed\0\0\0 in')), 'input/binary');
  assert.equal(failureOf('%PDF-1.7\nkilled'), 'input/binary');
  assert.equal(failureOf(Buffer.from(Array.from({ length: 300 }, (_, at) => (at % 31) + 1))), 'input/binary');
});

test('a NUL far into an ordinary text does not cost the report', () => {
  assert.equal(failureOf(`${'All quiet. '.repeat(2_000)}\0 Seven were killed.`), undefined);
});

test('what cannot be opened says why', () => {
  for (const [path, reason] of [
    [join(folder, 'nothing.txt'), 'ENOENT'],
    [folder, 'EISDIR'],
  ] as const) {
    const result = captureText({ path, facts: {}, notices: [] });
    assert.ok(result.kind === 'failed');
    const [notice] = result.reading.notices;
    assert.deepEqual([notice?.code, notice?.facts?.reason], ['input/unreadable', reason]);
  }
});
