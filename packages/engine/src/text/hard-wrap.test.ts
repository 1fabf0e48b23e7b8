import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFullLine, wrapWidth } from './hard-wrap.ts';

const telegram = `THE GOVERNOR OF THE NORTHERN PROVINCE SAID TODAY THAT THE ROAD TO
GAO IS OPEN AGAIN AND THAT NINE TRUCKS WITH FLOUR ARRIVED THERE IN
THE MORNING. HE ADDED THAT THE BRIDGE, WHICH THE FLOOD CARRIED AWAY
IN MAY, WILL NOT STAND BEFORE THE RAINS.

   NOBODY ELSE HAS SPOKEN.`;

test('lines that had no room for the next word were broken at a width', () => {
  assert.equal(wrapWidth(telegram), 67);
  assert.equal(wrapWidth(telegram.replaceAll('\n', '\r\n')), 67);
});

test('a line is full where the first word of the next would not have fitted', () => {
  const width = wrapWidth(telegram);
  assert.equal(isFullLine(telegram, telegram.indexOf('ROAD'), width), true);
  assert.equal(isFullLine(telegram, telegram.indexOf('NOBODY'), width), false);
  assert.equal(isFullLine('HOMS\nGAO', 0, width), false);
});

test('lists, tables, paragraphs and short texts were broken at none', () => {
  for (const text of [
    '',
    'one line\nand another',
    'Homs 12\nGao 4\nIdlib 30\nAleppo 2\nHama 9',
    'Fighting near the bridge\nThe mayor leaves his town after threats to him\nRain\nA long road home for the fishermen of the lake',
    `${'a paragraph '.repeat(20)}\n`.repeat(6),
  ])
    assert.equal(wrapWidth(text), 0, text.slice(0, 30));
});
