import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captured, codesOf, placeOf, STORY } from '../testing/captured.ts';

const item = `<item><title>Nine &amp; two dead</title><link>https://example.org/1</link>
  <description>&lt;p&gt;Nine &lt;b&gt;dead&lt;/b&gt;, in short&lt;/p&gt;</description>
  <content:encoded><![CDATA[<p>${STORY[0]}</p><p>${STORY[1]}</p>]]></content:encoded>
  <dc:creator>A. Writer</dc:creator><pubDate>Thu, 22 Aug 2019 23:10:00 -0500</pubDate></item>`;
const rss = (items: string, head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Feed</title><language>en</language>${items}</channel></rss>`;

test('each item of an RSS feed is a report: the long form its text, both the full text', async () => {
  const result = await captured(rss(item + item.replace('/1', '/2')), 'feed.xml');
  assert.deepEqual(
    result.reports.map(({ part, url }) => [part, url]),
    [
      ['item 1', 'https://example.org/1'],
      ['item 2', 'https://example.org/2'],
    ],
  );
  const [report] = result.reports;
  assert.ok(report);
  assert.equal(report.text, `Nine & two dead\n\n${STORY[0]}\n\n${STORY[1]}`);
  assert.match(report.fullText ?? '', /Nine dead, in short/);
  assert.deepEqual(
    [report.title, report.publisher, report.authors, report.published, report.language],
    ['Nine & two dead', 'The Feed', ['A. Writer'], '2019-08-22', 'en'],
  );
  assert.deepEqual(placeOf(report, 'two dead'), { kind: 'field', field: 'title' });
  assert.deepEqual(placeOf(report, STORY[1]), { kind: 'field', field: 'content' });
});

test('Atom and JSON feeds give the same facts', async () => {
  const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>At</title><id>x</id>
    <updated>2019-08-23T00:00:00Z</updated><author><name>Q</name></author><entry><title>The week</title><id>1</id>
    <published>2019-08-21</published><updated>2019-08-23T00:00:00Z</updated><link rel="self" href="https://e.org/self"/>
    <link href="https://e.org/2"/><content type="html">&lt;p&gt;Seven killed&lt;/p&gt;</content></entry></feed>`;
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'At',
    language: 'en',
    authors: [{ name: 'Q' }],
    items: [
      {
        id: '1',
        title: 'The week',
        content_text: 'Seven killed',
        date_published: '2019-08-21',
        url: 'https://e.org/2',
      },
    ],
  });
  for (const [content, path] of [
    [atom, 'feed.atom'],
    [json, 'feed.json'],
  ] as const) {
    const { reports } = await captured(content, path);
    const [report] = reports;
    assert.equal(reports.length, 1, path);
    assert.deepEqual(
      [report?.text, report?.publisher, report?.authors, report?.published, report?.url, report?.language],
      ['The week\n\nSeven killed', 'At', ['Q'], '2019-08-21', 'https://e.org/2', 'en'],
    );
  }
});

test('entities of a feed’s own are never expanded', async () => {
  const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('');
  const head = `<!DOCTYPE rss [<!ENTITY a0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${laughs}]>`;
  const began = performance.now();
  const result = await captured(rss('<item><title>x &a12; &f;</title></item>', head), 'feed.xml');
  assert.ok(performance.now() - began < 2_000);
  assert.ok(codesOf(result).includes('xml/entities-not-expanded'));
  assert.ok((result.reports[0]?.text.length ?? 0) < 100, 'something was expanded');
  const endless = rss('', '<!DOCTYPE rss [<!ENTITY a "b"');
  assert.deepEqual(codesOf(await captured(endless, 'feed.rss')), ['xml/entities']);
});

test('a feed in another encoding says so in its first line', async () => {
  const words = 'Семь';
  const xml = rss('<item><title>@</title></item>').replace('UTF-8', 'windows-1251');
  const [before = '', after = ''] = xml.split('@');
  const bytes = Buffer.concat([
    Buffer.from(before),
    Uint8Array.from(words, (letter) => letter.charCodeAt(0) - 0x410 + 0xc0),
    Buffer.from(after),
  ]);
  assert.equal((await captured(bytes, 'feed.xml')).reports[0]?.text, words);
});

test('items without words are no reports, and are counted', async () => {
  const result = await captured(rss(`${item}<item><link>https://example.org/3</link></item>`), 'feed.xml');
  assert.equal(result.reports.length, 1);
  assert.ok(codesOf(result).includes('report/empty-parts'));
});
