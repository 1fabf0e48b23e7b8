import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mappingFrom } from '../table/mapping.ts';
import { captured, codesOf, placeOf } from '../testing/captured.ts';
import { makeXlsx } from '../testing/make-office.ts';

const mapping = {
  text: ['Words', 'More'],
  title: 'Head',
  published: 'Day',
  publisher: 'Who',
  authors: 'By',
  url: 'At',
};

test('a mapping says what the columns hold; each row is a report', async () => {
  const csv =
    'Day,Who,By,Head,Words,More,At\n2019-08-22,A Paper,"X; Y",Nine dead,"Nine,\nthey said.",Two fled.,https://e.org\n,,,,,,\n2019-08,B,,,Seven.,,\n';
  const result = await captured(csv, 'a.csv', { mapping });
  assert.deepEqual(codesOf(result), []);
  const [first, second] = result.reports;
  assert.ok(first && second);
  assert.equal(first.text, 'Nine dead\n\nNine,\nthey said.\n\nTwo fled.');
  assert.deepEqual(
    [first.publisher, first.authors, first.published, first.url, first.part],
    ['A Paper', ['X', 'Y'], '2019-08-22', 'https://e.org', 'row 2'],
  );
  assert.deepEqual(placeOf(first, 'they said'), { kind: 'cell', sheet: null, row: 2, column: 'Words' });
  assert.deepEqual(placeOf(first, 'Two fled'), { kind: 'cell', sheet: null, row: 2, column: 'More' });
  assert.deepEqual([second.text, second.published, second.part], ['Seven.', '2019-08', 'row 4']);
});

test('without a mapping the header is asked, and the answer is said', async () => {
  const result = await captured('Date;Headline;Full_Text\n22/08/2019;T;Seven\n', 'a.csv');
  assert.deepEqual(result.notices, [
    {
      code: 'table/mapping-guessed',
      severity: 'info',
      facts: { text: ['Full_Text'], title: 'Headline', published: 'Date' },
    },
    { code: 'table/bad-date', severity: 'warning', facts: { rows: 1, first: 2 } },
  ]);
  assert.deepEqual(codesOf(await captured('a\tb\n1\t2\n', 'a.tsv')), ['table/needs-mapping']);
  assert.deepEqual(codesOf(await captured('a\tb\n1\t2\n', 'a.tsv', { mapping })), ['table/no-such-column']);
});

test('the mapping of an earlier table is taken where its columns are there, and only there', async () => {
  const earlier = { text: ['Words'], title: 'Head' };
  const other = { text: ['Not here'] };
  const { reports, notices } = await captured('head;WORDS;text\nT;Seven;Eight\n', 'a.csv', {
    mappings: [other, earlier],
  });
  assert.deepEqual([reports[0]?.text, reports[0]?.mapping, codesOf({ reports, notices })], ['T\n\nSeven', earlier, []]);
  const guessed = await captured('title,text\nT,Seven\n', 'a.csv', { mappings: [other, earlier] });
  assert.deepEqual([codesOf(guessed), guessed.reports[0]?.mapping], [['table/mapping-guessed'], undefined]);
  const xlsx = makeXlsx({
    One: [['text'], ['Eight']],
    Two: [
      ['Head', 'Words'],
      ['T', 'Seven'],
    ],
  });
  assert.equal((await captured(xlsx, 'a.xlsx', { mappings: [earlier] })).reports[0]?.text, 'T\n\nSeven');
  assert.equal((await captured(xlsx, 'a.xlsx')).reports[0]?.text, 'Eight');
});

test('a mapping out of JSON is looked over, and told what is wrong with it', () => {
  assert.deepEqual(mappingFrom({ text: 'Words', title: 'Head' }), { mapping: { title: 'Head', text: ['Words'] } });
  assert.deepEqual(mappingFrom({ text: ['A', 'B'] }), { mapping: { text: ['A', 'B'] } });
  for (const [value, fault] of [
    [[], /no object/],
    [{}, /“text” must name/],
    [{ text: [] }, /“text” must name/],
    [{ text: 'A', date: 'B' }, /no field “date”, only text, title/],
    [{ text: 'A', title: 3 }, /“title” must name one column/],
  ] as const) {
    const result = mappingFrom(value);
    assert.ok('faults' in result);
    assert.match(result.faults.join(), fault);
  }
});

test('a formula is words like any others', async () => {
  const result = await captured('text\n"=HYPERLINK(""http://x"")"\n@SUM(1)\n', 'a.csv');
  assert.deepEqual(
    result.reports.map(({ text }) => text),
    ['=HYPERLINK("http://x")', '@SUM(1)'],
  );
});

test('a workbook gives the sheet that holds the columns, with dates as days and formulas as last computed', async () => {
  const header = ['Date', 'Title', 'Text'];
  const xlsx = makeXlsx({
    Notes: [['see next sheet']],
    Reports: [
      header,
      ['<c s="1"><v>43699</v></c>', 'T', '<c t="str"><f>WEBSERVICE("http://x")</f><v>Nine dead</v></c>'],
    ],
  });
  const [report] = (await captured(xlsx, 'a.xlsx')).reports;
  assert.ok(report);
  assert.deepEqual([report.text, report.published, report.part], ['T\n\nNine dead', '2019-08-22', 'Reports row 2']);
  assert.deepEqual(placeOf(report, 'Nine'), { kind: 'cell', sheet: 'Reports', row: 2, column: 'Text' });
  const wrong = await captured(xlsx, 'a.xlsx', { mapping: { text: ['Text'], sheet: 'Other' } });
  assert.deepEqual(codesOf(wrong), ['table/no-such-sheet']);
});

test('cells in opposite corners are refused, not laid out', async () => {
  const corner = '</is></c></row><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t>';
  const xlsx = makeXlsx({ A: [['text'], [`<c t="inlineStr"><is><t>y</t>${corner}</is></c>`]] });
  const began = performance.now();
  assert.deepEqual(codesOf(await captured(xlsx, 'a.xlsx')), ['table/too-large']);
  assert.ok(performance.now() - began < 2_000);
});
