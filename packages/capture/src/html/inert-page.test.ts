import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { INERT_STYLE, inertPage } from './inert-page.ts';
import { shownOriginal } from './shown-original.ts';

const HOSTILE = `<html lang="ar" onload="x()"><head><base href="http://evil.example/"><title>A</title>
<link rel="preconnect" href="http://evil.example"><link rel=stylesheet href=//evil.example/a.css>
<meta http-equiv="refresh" content="0;url=http://evil.example"><style>@import url(http://evil.example/b.css)</style>
</head><body onload=x() style="background:url(http://evil.example/c.png)">
<script>x()</script><noscript><img src="http://evil.example/d.png" alt='"><script>x()</script>'></noscript>
<a href="javascript:x()" ping="http://evil.example">press</a><svg onload="x()"><script>x()</script><text>drawn</text></svg>
<form action="http://evil.example"><input autofocus onfocus=x()><button formaction="javascript:x()">go</button></form>
<iframe srcdoc="<script>x()</script>"></iframe><object data="x"></object><video src=x poster=y></video>
<p dir="rtl" lang='en" onclick="x()'>Seven &lt;script&gt;x()&lt;/script&gt; killed.</p><table><tr><td colspan=2>12</td></table></body></html>`;

describe('an inert page', () => {
  const page = inertPage(HOSTILE);

  it('has no element and no attribute that acts or fetches', () => {
    const tags = [...page.replace(`<style>${INERT_STYLE}</style>`, '').matchAll(/<\/?([a-z0-9]+)([^>]*)>/g)];
    const acting = /^(?:script|link|base|svg|form|input|button|iframe|object|video|img|a|style|noscript)$/;
    assert.deepEqual(
      tags.filter(([, name]) => acting.test(name!)),
      [],
    );
    const attributes = tags.flatMap(([, , rest]) => [...rest!.matchAll(/([a-z-]+)=/g)].map(([, name]) => name));
    assert.deepEqual([...new Set(attributes)].sort(), ['charset', 'colspan', 'dir', 'lang']);
    assert.doesNotMatch(page, /evil\.example|x\(\)(?!&#)/);
  });

  it('keeps the words, and words that look like tags stay words', () => {
    assert.match(page, /Seven &#60;script&#62;x\(\)&#60;\/script&#62; killed\./);
    assert.match(page, /<td colspan="2">12<\/td>/);
    assert.match(page, /press/);
    assert.doesNotMatch(page, /drawn/);
  });

  it('closes what it opens, whatever came in', () => {
    const deep = inertPage('<div>'.repeat(20_000));
    assert.equal(deep.match(/<div>/g)!.length, deep.match(/<\/div>/g)!.length);
    assert.ok(deep.match(/<div>/g)!.length <= 200);
  });
});

describe('an original that is looked at', () => {
  const bytes = (words: string) => new TextEncoder().encode(words);

  it('is a page only where it is one', async () => {
    assert.match((await shownOriginal(bytes('<!doctype html><p>Words'), 'a.html')).page!, /<p>Words<\/p>/);
    assert.deepEqual(await shownOriginal(bytes('Words.'), 'a.txt'), { format: 'text', page: null });
    assert.deepEqual(await shownOriginal(new Uint8Array([0, 1, 2, 0, 0, 5, 0]), 'a.bin'), { format: null, page: null });
  });
});
