import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from './findings/finding.ts';
import { reckon } from './reckon.ts';
import { idlib2019 } from './testing/idlib-2019.ts';
import { syria } from './testing/tree-gazetteer.ts';

const result = reckon(idlib2019, syria);

function between(a: string, b: string): Finding {
  const found = result.findings.filter(({ claims }) => claims.includes(a) && claims.includes(b));
  assert.equal(found.length, 1, `one finding between ${a} and ${b}`);
  return found[0]!;
}

test('949 against about 500 civilians killed is a contradiction, and says what it assumes', () => {
  const finding = between('august-22-0', 'august-20-0');
  assert.equal(finding.kind, 'contradiction');
  assert.deepEqual(finding.claims, ['august-22-0', 'august-20-0'], 'the inner first');
  assert.match(finding.because.join('\n'), /according to official figures/);
  assert.match(finding.because.join('\n'), /according to The United Nations/);
  assert.match(finding.because.join('\n'), /at least 949; the second allows at most 550/);
  assert.ok(
    finding.assumes.some((text) => text.includes('names no place') && text.includes('Idlib')),
    finding.assumes.join('\n'),
  );
  assert.ok(
    finding.assumes.some((text) => text.includes('2 days apart')),
    finding.assumes.join('\n'),
  );
});

test('850,000 since February against 400,000 in four months only looks like one: the windows differ', () => {
  const finding = between('august-22-1', 'august-20-1');
  assert.equal(finding.kind, 'only-looks-like-one');
  assert.deepEqual(finding.differs, ['window']);
  assert.match(finding.because.join('\n'), /the window differs/);
  assert.match(finding.because.join('\n'), /lies inside the/);
});

test('1,400 people by December is compatible with both', () => {
  for (const other of ['august-22-0', 'august-20-0']) {
    const finding = between('december-27-0', other);
    assert.equal(finding.kind, 'compatible');
    assert.match(finding.because.join('\n'), /both can be true/);
  }
});

test('the three stand in one subject with a band and its proof', () => {
  const subject = result.subjects.find(({ accounts }) => accounts.some(({ claim }) => claim === 'august-22-0'))!;
  assert.equal(subject.title, 'people killed · Idlib · since April 2019');
  assert.equal(subject.accounts.length, 3);
  assert.equal(subject.band.low?.value, 1400);
  assert.equal(subject.band.high, null);
  assert.deepEqual([subject.reported.least, subject.reported.most, subject.reported.origins], [500, 1400, 3]);
});

test('the result is JSON as it is', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
});
