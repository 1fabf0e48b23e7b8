import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captured, codesOf, placeOf, STORY } from '../testing/captured.ts';

const paragraphs = STORY.map((words) => `<p>${words} ${words}</p>`).join('\n');
const page = (head = '', article = paragraphs): string =>
  `<!doctype html><html lang="en-GB"><head><title>Nine dead | The Example</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav>
  <article><h1>Nine dead in market</h1>${article}</article>
  <footer>Cookies and terms</footer><script>document.write('never')</script></body></html>`;

test('the article is the text, the whole page the full text, and scripts are neither', async () => {
  const result = await captured(page('<meta property="og:title" content="Nine dead in market">'), 'a.html');
  const [report] = result.reports;
  assert.ok(report);
  assert.deepEqual(codesOf(result), []);
  assert.ok(report.text.startsWith(`Nine dead in market\n\n${STORY[0]}`), report.text.slice(0, 200));
  for (const words of STORY) assert.ok(report.text.includes(words));
  assert.doesNotMatch(report.text, /Cookies|World|never/);
  assert.match(report.fullText ?? '', /^Home\nWorld\n\n[\s\S]*Cookies and terms$/);
  assert.doesNotMatch(report.fullText ?? '', /never/);
  assert.deepEqual(placeOf(report, STORY[2]), { kind: 'element', path: '/html[1]/body[1]/article[1]/p[3]' });
  assert.equal(report.tool.name, '@mozilla/readability');
});

test('facts come from schema.org, Open Graph and the names that presses use', async () => {
  const data = {
    '@graph': [
      { '@type': 'WebSite', name: 'x' },
      {
        '@type': 'NewsArticle',
        headline: 'Nine dead &\n in market',
        datePublished: '2019-08-22T23:40:00-05:00',
        author: [{ name: 'A. Writer' }, { name: 'B. Writer' }, 'https://example.org/c'],
        publisher: { name: 'The Example' },
      },
    ],
  };
  const linked = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const named =
    '<meta name="author" content="A. Writer"><meta property="article:published_time" content="2019-08-22T23:40-05:00">' +
    '<meta property="og:site_name" content="The Example"><link rel="canonical" href="https://example.org/9">';
  const [first] = (await captured(page(linked), 'a.html')).reports;
  assert.deepEqual(
    [first?.title, first?.publisher, first?.authors, first?.published, first?.language],
    ['Nine dead & in market', 'The Example', ['A. Writer', 'B. Writer'], '2019-08-22', 'en-GB'],
  );
  const [second] = (await captured(page(named), 'a.html')).reports;
  assert.deepEqual(
    [second?.publisher, second?.authors, second?.published, second?.url],
    ['The Example', ['A. Writer'], '2019-08-22', 'https://example.org/9'],
  );
});

test('broken linked data costs the page nothing', async () => {
  const result = await captured(page('<script type="application/ld+json">{"headline": </script>'), 'a.html');
  assert.equal(result.reports[0]?.title, 'Nine dead | The Example');
});

test('the part of a title that the page shows is its headline', async () => {
  const html = `<html><head><title>The Example – Nine dead in market</title></head><body><h1>Nine dead in market</h1><p>${STORY[0]}`;
  const [report] = (await captured(html, 'a.html')).reports;
  assert.equal(report?.title, 'Nine dead in market');
  assert.equal(report?.text, `Nine dead in market\n\n${STORY[0]}`);
});

test('a page without an article is read whole, and that is said', async () => {
  const result = await captured('<html><body><p>Seven were killed.</p><p>Two fled.</p></body></html>', 'a.html');
  assert.equal(result.reports[0]?.text, 'Seven were killed.\n\nTwo fled.');
  assert.equal(result.reports[0]?.fullText, null);
  assert.deepEqual(codesOf(result), ['page/no-main-text']);
});

test('the charset of the server wins over the page’s, and that over a guess', async () => {
  const words = 'Семь человек погибли, двое ранены';
  const windows = Uint8Array.from(words, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 128 ? code : code - 0x410 + 0xc0;
  });
  const html = (head: string): Uint8Array => Buffer.concat([Buffer.from(`<html><head>${head}</head><p>`), windows]);
  const meta = html('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">');
  assert.equal((await captured(meta, 'a.html')).reports[0]?.text, words);
  const served = await captured(html(''), 'a.html', { mediaType: 'text/html; charset=windows-1251' });
  assert.equal(served.reports[0]?.text, words);
  assert.ok(!codesOf(served).includes('text/encoding-guessed'));
  const guessed = await captured(html(''), 'a.html');
  assert.equal(guessed.reports[0]?.text, words);
  assert.ok(codesOf(guessed).includes('text/encoding-guessed'));
});

test('the words decide the language where a template says another', async () => {
  const arabic =
    'قال مدير المستشفى إن تسعة أشخاص قتلوا في القصف على السوق صباح الخميس، بينهم طفلان، وأصيب ثلاثون آخرون. ';
  const result = await captured(page('', `<p>${arabic.repeat(8)}</p>`), 'a.html');
  assert.equal(result.reports[0]?.language, 'ar');
  assert.ok(codesOf(result).includes('report/language-differs'));
});
