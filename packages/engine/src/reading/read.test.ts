import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kinds, languages } from '../all.ts';
import { verifies } from '../model/span.ts';
import { examplePlaces } from '../testing/index.ts';
import { createReader } from './read.ts';

const read = createReader({ languages, kinds, gazetteer: examplePlaces });
const report = (text: string, more = {}) => read({ id: `sha256:${'a'.repeat(64)}`, input: 'test', text, ...more });

/** Words that open frames, so that random texts reach the grammar and not only the tokenizer. */
const loaded = fc
  .array(
    fc.constantFrom(
      'killed',
      '12',
      'civilians',
      'were',
      'and',
      ',',
      '.',
      '"',
      '(',
      ')',
      'including',
      'at least',
      'since then',
      'said',
      'the',
      'Observatory',
      'in',
      'Aleppo',
      'on Tuesday',
      'wounded',
      'of them',
      'death toll',
      'to',
      ':',
      ';',
      '\n\n',
      '’s',
      'who',
      'that',
      'fled',
      'no',
      '1,400',
      'dozens',
      '–',
      'by',
      'captured',
      'destroyed',
      'tanks',
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));

test('reading never throws, anchors always re-verify, and the same text gives the same reading', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), loaded),
      fc.option(fc.constantFrom('2019-08-22', '2019-08', 'nonsense')),
      (text, published) => {
        const reading = report(text, { published });
        assert.equal(reading.report.text, text);
        for (const claim of reading.claims) {
          assert.ok(verifies(text, claim.anchor));
          assert.ok(claim.sentence.start <= claim.anchor.start && claim.anchor.end <= claim.sentence.end);
          if (claim.kind === 'toll' || claim.kind === 'count')
            assert.equal(text.slice(claim.value.start, claim.value.end), claim.value.text);
          for (const link of claim.attribution) assert.equal(text.slice(link.start, link.end), link.text);
          for (const place of claim.where) assert.equal(text.slice(place.start, place.end), place.text);
        }
        assert.equal(new Set(reading.claims.map(({ id }) => id)).size, reading.claims.length);
        assert.deepEqual(report(text, { published }), reading);
      },
    ),
    { numRuns: 400 },
  );
});

test('“since then” counts from what was told before', () => {
  const { claims } = report(
    'Report\n\n22 August 2019\n\nThe assault began at the end of April. Since then 949 civilians have been killed.',
  );
  assert.equal(claims.find(({ kind }) => kind === 'toll')?.when?.edtf, '2019-04-30~/2019-08-22');
});

test('a report without a date keeps relative words and guesses nothing', () => {
  const { claims, notices } = report('On Tuesday shelling killed five people.');
  assert.deepEqual(claims.find(({ kind }) => kind === 'toll')?.when, {
    text: 'On Tuesday',
    edtf: null,
    from: null,
    to: null,
  });
  assert.ok(notices.some(({ code }) => code === 'report/undated'));
  assert.ok(notices.some(({ code }) => code === 'date/needs-report-date'));
});

test('where the text and what the edge knows disagree about the date, the text wins with a notice', () => {
  const { report: facts, notices } = report('Title\n\n5 May 2018\n\nFive people were killed.', {
    published: '2018-05-07',
  });
  assert.equal(facts.published, '2018-05-05');
  assert.ok(notices.some(({ code }) => code === 'report/date-disagrees'));
});

test('a figure in headline and body is two claims, the second restating the first', () => {
  const { claims } = report('Air raid kills 14 people\n\n5 May 2018\n\nAn air raid killed 14 people on Saturday.');
  const tolls = claims.filter(({ kind }) => kind === 'toll');
  assert.equal(tolls.length, 2);
  assert.equal(tolls[1]?.restates, tolls[0]?.id);
});

test('a part knows its whole', () => {
  const { claims } = report('At least 12 people were killed, including five children.');
  const [whole, part] = claims.filter(({ kind }) => kind === 'toll');
  assert.equal(part?.partOf, whole?.id);
});

test('a statement behind a colon is the speaker’s, whatever follows', () => {
  const { claims } = report('The minister said:\n\nI am appalled.\n\nAt least ten people were killed.');
  assert.deepEqual(
    claims.find(({ kind }) => kind === 'toll')?.attribution.map(({ text }) => text),
    ['The minister'],
  );
});

test('two kinds of one name are a mistake of assembly', () => {
  assert.throws(() => createReader({ languages, kinds: [...kinds, ...kinds], gazetteer: examplePlaces }), /two kinds/);
});

test('reports that are read together give what each gives by itself', () => {
  const texts = [
    'At least 12 people were killed in Qalor on Monday, the mayor said.',
    '',
    'Rebels said they took Ostra. It was shelled for hours.\n\nAnother nine died there the day after.',
    'Nothing happened.',
  ];
  const inputs = texts.map((text, at) => ({ id: `sha256:${at}`, input: 'test', text }));
  assert.deepEqual(read.together(inputs), inputs.map(read));
  assert.deepEqual(read.together([]), []);
});
