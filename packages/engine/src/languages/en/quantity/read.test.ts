import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../../text/passage.ts';
import { passageOf } from '../passage-of.ts';
import { readFigure } from './read.ts';

/** `words | qualifier low best high unit` of the figure at the front of a text. */
function figure(text: string): string {
  const passage = passageOf(text);
  const found = readFigure(passage, 0, () => false);
  if (found === null) return 'none';
  const { qualifier, low, best, high, unit } = found;
  return `${wordsOf(passage, found.first, found.last)} | ${qualifier} ${[low, best, high].map((n) => n ?? '–').join(' ')}${unit === null ? '' : ` ${unit}`}`;
}

const rows: readonly (readonly [string, string])[] = [
  ['949 civilians', '949 | exact 949 949 949'],
  ['a dozen shells', 'a dozen | exact 12 12 12'],
  ['two dozen', 'two dozen | exact 24 24 24'],
  ['twenty-five boys', 'twenty-five | exact 25 25 25'],
  ['two hundred and fifty', 'two hundred and fifty | exact 250 250 250'],
  ['more than 1,400 people', 'more than 1,400 | more-than 1400 1400 –'],
  ['in excess of 300', 'in excess of 300 | more-than 300 300 –'],
  ['upwards of 300', 'upwards of 300 | more-than 300 300 –'],
  ['at least four', 'at least four | at-least 4 4 –'],
  ['no fewer than 12', 'no fewer than 12 | at-least 12 12 –'],
  ['a minimum of 40', 'a minimum of 40 | at-least 40 40 –'],
  ['12 or more', '12 or more | at-least 12 12 –'],
  ['fewer than ten', 'fewer than ten | less-than – 10 10'],
  ['under 50', 'under 50 | less-than – 50 50'],
  ['up to 2,000', 'up to 2,000 | up-to – 2000 2000'],
  ['no more than six', 'no more than six | up-to – 6 6'],
  ['as many as 30,000', 'as many as 30,000 | up-to – 30000 30000'],
  ['nearly 3,000', 'nearly 3,000 | nearly – 3000 3000'],
  ['close to half a million', 'close to half a million | nearly – 500000 500000'],
  ['about 500', 'about 500 | about 500 500 500'],
  ['an estimated 11', 'an estimated 11 | about 11 11 11'],
  ['between 40 and 60', 'between 40 and 60 | range 40 – 60'],
  ['40 to 60', '40 to 60 | range 40 – 60'],
  ['280 or 320', '280 or 320 | range 280 – 320'],
  ['two or three hundred', 'two or three hundred | range 200 – 300'],
  ['3 to 4 million', '3 to 4 million | range 3000000 – 4000000'],
  ['hundreds, perhaps up to 900', 'hundreds, perhaps up to 900 | range 200 – 900'],
  ['several', 'several | vague 3 – –'],
  ['a few', 'a few | vague 3 – –'],
  ['a number of', 'a number of | vague 3 – –'],
  ['dozens', 'dozens | vague 24 – –'],
  ['scores', 'scores | vague 40 – –'],
  ['hundreds', 'hundreds | vague 200 – –'],
  ['several hundred', 'several hundred | vague 200 – –'],
  ['thousands', 'thousands | vague 2000 – –'],
  ['tens of thousands', 'tens of thousands | vague 20000 – –'],
  ['hundreds of thousands', 'hundreds of thousands | vague 200000 – –'],
  ['millions', 'millions | vague 2000000 – –'],
  ['half of', 'half | exact 0.5 0.5 0.5 fraction'],
  ['around a third of', 'around a third | about 0.3333333333333333 0.3333333333333333 0.3333333333333333 fraction'],
  ['more than two-thirds of', 'more than two-thirds | more-than 0.6667 0.6667 – fraction'],
  ['95 percent of', '95 percent | exact 0.95 0.95 0.95 fraction'],
  ['12% of', '12% | exact 0.12 0.12 0.12 fraction'],
  ['two out of three', 'two out of three | exact 0.6667 0.6667 0.6667 fraction'],
  ['most of', 'most | more-than 0.5 0.5 – fraction'],
  ['1.2m', '1.2m | exact 1200000 1200000 1200000'],
  ['1\u00a0400', '1\u00a0400 | exact 1400 1400 1400'],
  ['10km', 'none'],
  ['3rd', 'none'],
  ['007 films', 'none'],
];

for (const [text, expected] of rows) test(`quantity: ${text}`, () => assert.equal(figure(text), expected));
