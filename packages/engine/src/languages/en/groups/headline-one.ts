import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { Form } from '../inflection.ts';
import { idOf } from '../lexicon.ts';
import { id, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { wordList, wordsThat } from '../word-list.ts';
import { isNounAhead, nounish, startsObject } from './nouns.ts';

const dead = idOf('dead');
const shot = idOf('shot');
const down = idOf('down');

/** What befalls whom it stands before or behind; of arrests and abductions the one alone is told of by name. */
const harming = wordsThat(({ verb }) => verb?.concept === 'kill' || verb?.concept === 'wound');
const dying = wordsThat(({ verb }) => verb?.concept === 'die');
const gunning = wordList(['gunned', 'mowed', 'mown']);
const feared = wordList(['feared', 'reported', 'believed', 'found', 'presumed', 'critically', 'seriously']);

/** "Soldier shot dead in ambush", "Blasts kill soldier": whether a headline, which leaves articles out, tells what befell one person. */
export function isHeadlineOne(passage: Passage, at: number, end: number): boolean {
  if (!passage.unended || (tags(passage, end - 1) & Tag.adjective) !== 0) return false;
  // "Blasts kill soldier", but not "kill soldier ants"; no more is said of whom than a phrase.
  if (harming.isAt(passage, at - 1)) return endsThere(passage, end) && !opensWithParticiple(passage, at - 1);
  if (at > passage.first && shapeAt(passage, at - 1) !== Shape.mark && (tags(passage, at - 1) & Tag.conjunction) === 0)
    return false;
  let next = overAge(passage, end);
  if (dying.isAt(passage, next)) return true;
  if (feared.isAt(passage, next)) next++;
  if (id(passage, next) === dead) return true;
  if (id(passage, next) === shot) return id(passage, next + 1) === dead && isAlone(passage, next + 2);
  if (gunning.isAt(passage, next)) return id(passage, next + 1) === down && isAlone(passage, next + 2);
  const participle = ((wordAt(passage, next)?.verb?.forms ?? 0) & Form.participle) !== 0;
  return participle && harming.isAt(passage, next) && isAlone(passage, next + 1);
}

/** "Policeman killed, 3 wounded", but not "Policeman killed three": whether no object stands behind a participle. */
function isAlone(passage: Passage, at: number): boolean {
  return !startsObject(passage, at) && (tags(passage, at) & nounish) === 0 && !isNounAhead(passage, at);
}

/** Behind one person ends the clause, or a phrase begins. */
function endsThere(passage: Passage, at: number): boolean {
  return (
    at >= passage.last ||
    shapeAt(passage, at) === Shape.mark ||
    (tags(passage, at) & (Tag.preposition | Tag.conjunction | Tag.subordinator)) !== 0
  );
}

/** "Wounded soldier returns": what has befallen them before. */
function opensWithParticiple(passage: Passage, at: number): boolean {
  const forms = wordAt(passage, at)?.verb?.forms ?? 0;
  return at === passage.first && (forms & Form.participle) !== 0;
}

/** "Boy, 12, killed by stray bullet": over how old one is. */
function overAge(passage: Passage, at: number): number {
  const isAge =
    markAt(passage, at) === mark.comma &&
    shapeAt(passage, at + 1) === Shape.number &&
    markAt(passage, at + 2) === mark.comma;
  return isAge ? at + 3 : at;
}
