import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Link } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { identitiesOf, originOf } from './origin.ts';

function report(publisher: string): Report {
  const id = `sha256:${publisher}`;
  const unknown = { title: null, language: null, published: null, authors: [], about: [] };
  return { ...unknown, id, input: publisher, text: '', publisher };
}

const link = (text: string, id?: string): Link => ({
  text,
  start: 0,
  end: text.length,
  cue: 'said',
  ...(id === undefined ? {} : { id, name: text }),
});

test('one source by two names is one origin in all reports, once it is known who is meant', () => {
  const a = originOf([link('the Observatory', 'actor:sohr')], report('Meridian Press'));
  const b = originOf([link('SOHR', 'actor:sohr')], report('Orontes Dawn'));
  assert.equal(a.key, b.key);
  assert.ok(a.named);
});

test('all who stand on a side are one origin only within a publisher', () => {
  const rebels = link('the rebels', 'side:sy-opposition');
  const a = originOf([rebels], report('Meridian Press'));
  const b = originOf([link('opposition groups', 'side:sy-opposition')], report('Meridian Press'));
  const c = originOf([rebels], report('Orontes Dawn'));
  assert.equal(a.key, b.key);
  assert.notEqual(a.key, c.key);
  assert.ok(!a.named);
});

test('who is quoted is one with what it publishes itself, by whatever name either goes', () => {
  const watch = { id: 'actor:watch', name: 'The Border Watch', aliases: [], type: null, standing: {} };
  const identities = identitiesOf({
    find: (words) => (/Watch/.test(words) ? { actor: watch, name: watch.name, alias: words } : undefined),
  });
  const own = originOf([], report('Border Watch'), identities);
  for (const quoted of [link('the Watch', 'actor:watch'), link('Watch')]) {
    assert.equal(originOf([quoted], report('Meridian Press'), identities).key, own.key);
    assert.notEqual(originOf([quoted], report('Meridian Press')).key, originOf([], report('Border Watch')).key);
  }
  assert.ok(own.named);
  assert.equal(own.name, 'Border Watch', 'its reports keep the name that they give');
  const locals = link('watchers');
  assert.equal(originOf([locals], report('Border Watch'), identities).key, 'watchers@actor:watch');
  assert.notEqual(
    originOf([], report('Orontes Dawn'), identities).key,
    own.key,
    'nobody known: a publisher is its name',
  );
});
