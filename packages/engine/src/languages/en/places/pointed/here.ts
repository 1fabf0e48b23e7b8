import { type PlaceMention, referred, writtenHere } from '../../../../mentions/place/mention.ts';
import { isQuote } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { Form } from '../../inflection.ts';
import { id, markAt, shapeAt, tags, wordAt } from '../../look.ts';
import { Tag } from '../../word.ts';
import { wordList } from '../../word-list.ts';
import { here, thisWord } from '../words.ts';
import { isPlaced, mayQualify, pointing } from './pointed.ts';

/** What a report may be written in, so that "this" before it points at its dateline. */
const settlements = wordList('city town village hamlet capital port suburb settlement island enclave camp resort');

/** Words between "this" and the noun: "this dusty northern market town". */
const qualifiersMax = 3;

/** "killed 12 people here", "in this mountain town": where the report was written. */
export function readHere(passage: Passage, at: number): PlaceMention | null {
  const opener = id(passage, at);
  if (opener === here) return isWhere(passage, at) ? { ...pointing(at, at + 1), rule: ruleAt(passage, at) } : null;
  if (opener !== thisWord || !isPlaced(passage, at - 1)) return null;
  let noun = at + 1;
  while (noun <= at + qualifiersMax && !endsHere(passage, noun) && mayQualify(passage, noun, true)) noun++;
  return endsHere(passage, noun) ? { ...pointing(noun, noun + 1), first: at, rule: ruleAt(passage, at) } : null;
}

/** In quotation marks it is wherever the speaker stands: the place spoken of before. */
function ruleAt(passage: Passage, at: number): string {
  let quoted = false;
  for (let before = passage.first; before < at; before++) if (isQuote(markAt(passage, before))) quoted = !quoted;
  return quoted ? referred : writtenHere;
}

/** "town", but neither "town hall" nor "town council". */
function endsHere(passage: Passage, noun: number): boolean {
  return (
    settlements.isAt(passage, noun) &&
    !settlements.isAt(passage, noun + 1) &&
    shapeAt(passage, noun + 1) !== Shape.possessive &&
    (tags(passage, noun + 1) & (Tag.thing | Tag.person | Tag.source | Tag.placeNoun)) === 0
  );
}

/**
 * "A blast killed 12 people here", "were buried here on Friday": behind what happened or whom it befell. "Officials here said"
 * is where they were told it, "click here" is no place.
 */
function isWhere(passage: Passage, at: number): boolean {
  if (shapeAt(passage, at) !== Shape.lower) return false;
  if ((tags(passage, at + 1) & (Tag.be | Tag.have | Tag.modal | Tag.speech)) !== 0) return false;
  // "stormed barricades here today"
  if ((tags(passage, at + 1) & Tag.time) !== 0) return true;
  const forms = wordAt(passage, at - 1)?.verb?.forms ?? 0;
  if ((forms & (Form.past | Form.participle | Form.gerund)) !== 0) return true;
  return (
    (tags(passage, at - 1) & (Tag.person | Tag.casualty | Tag.thing | Tag.placeNoun | Tag.event | Tag.state)) !== 0
  );
}
