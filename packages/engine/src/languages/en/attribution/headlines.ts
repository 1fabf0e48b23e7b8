import type { Cue } from '../../../mentions/attribution/cue.ts';
import { isDash, mark } from '../../../text/marks.ts';
import { wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { isShouted, shapeAt, tags, wordAt } from '../look.ts';
import type { Sentence } from '../sentence.ts';
import { Tag } from '../word.ts';
import { wordList } from '../word-table.ts';
import { cue, isSpeakerGroup } from './speakers.ts';

/** "Air raids kill 14: monitor", "Shelling kills six - activists"; some outlets lose the mark. */
export function headlineSource({ passage, chunks }: Sentence): Cue | null {
  const last = chunks.at(-1);
  const before = chunks.at(-2);
  if (last === undefined || before === undefined) return null;
  const marked = before.unit === mark.colon || isDash(before.unit);
  const bare = headlineSources.has(wordAt(passage, passage.last - 1));
  if (
    !bare &&
    !(marked && last.type === 'group' && last.group!.figure === null && isSpeakerGroup(passage, last.first, last.last))
  )
    return null;
  // "… - Region - World - Example Online": a site's own path, with its name at the end.
  if (
    marked &&
    isDash(before.unit) &&
    chunks.filter(({ unit }, at) => isDash(unit) && at < chunks.length - 2).length > 0
  )
    return null;
  const first = marked ? last.first : passage.last - 1;
  if (first <= passage.first + 2) return null;
  return cue(
    'say',
    first,
    passage.last,
    [{ first, last: passage.last, anaphor: false }],
    [passage.first, first],
    'en/attribution/headline',
  );
}

/** "UN: 1,200 killed since November", "Police: two dead in blast" */
export function leadingSource({ passage, chunks }: Sentence): Cue | null {
  const first = chunks[0];
  if (first === undefined || chunks[1]?.unit !== mark.colon) return null;
  const named =
    (tags(passage, first.last - 1) & Tag.source) !== 0 && first.type === 'group' && first.group!.figure === null;
  const acronym =
    first.last - first.first === 1 &&
    shapeAt(passage, first.first) === Shape.capitals &&
    // A headline all in capitals does not tell an acronym from a place.
    !isShouted(passage, chunks[1].last);
  if ((!named && !acronym) || countryCodes.has(wordsOf(passage, first.first, first.last))) return null;
  return cue(
    'say',
    first.first,
    chunks[1].last,
    [{ first: first.first, last: first.last, anaphor: false }],
    [chunks[1].last, passage.last],
    'en/attribution/headline',
  );
}

/** Countries whose letters stand before a headline's colon to say where, not who. */
const countryCodes = new Set('CAR DRC DPRK PNG OPT BIH UAE'.split(' '));

const headlineSources = wordList(
  'monitor monitors activists officials police sources report reports ministry ngo'.split(' '),
);
