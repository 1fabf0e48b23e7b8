import type { Concept } from '../../../concepts.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { id, isNumberAt, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { formList, verbList, wordList, wordsThat } from '../word-list.ts';

const [dead, shot, down, among] = ids('dead shot down among');

const befalling: ReadonlySet<Concept | undefined> = new Set<Concept>(['kill', 'wound', 'abduct']);
/** What befalls whom it stands before or behind; of arrests the one alone is told of by name. */
const harming = wordsThat(({ verb }) => verb !== undefined && befalling.has(verb.concept));
const dying = wordsThat(({ verb }) => verb?.concept === 'die');
const hurting = verbList(['injure', 'hurt']);
const off = formList(['off', 'time']);
const gunning = wordList(['gunned', 'mowed', 'mown']);
const feared = wordList(['feared', 'reported', 'believed', 'found', 'presumed', 'critically', 'seriously']);

/** "Soldier shot dead in ambush", "Blasts kill soldier": whether a headline, which leaves articles out, tells what befell one person. */
export function isHeadlineOne(passage: Passage, at: number, end: number): boolean {
  if (!passage.unended || (tags(passage, end - 1) & Tag.adjective) !== 0) return false;
  // "Blasts kill soldier", but not "kill soldier ants"; no more is said of whom than a phrase.
  const harm = harmBefore(passage, at);
  if (harming.isAt(passage, harm)) return endsThere(passage, end) && !opensWithParticiple(passage, harm);
  if (at > passage.first && shapeAt(passage, at - 1) !== Shape.mark && (tags(passage, at - 1) & Tag.conjunction) === 0)
    return false;
  let next = overList(passage, overAge(passage, end));
  if (dying.isAt(passage, next)) return tellsOfViolence(passage);
  // "Officer among three killed in Gao"
  if (id(passage, next) === among && isNumberAt(passage, next + 1)) return harming.isAt(passage, next + 2);
  if (feared.isAt(passage, next)) next++;
  if (id(passage, next) === dead) return true;
  if (id(passage, next) === shot) return id(passage, next + 1) === dead && isAlone(passage, next + 2);
  if (gunning.isAt(passage, next)) return id(passage, next + 1) === down && isAlone(passage, next + 2);
  const participle = ((wordAt(passage, next)?.verb?.forms ?? 0) & Form.participle) !== 0;
  if (!participle || !harming.isAt(passage, next) || !isAlone(passage, next + 1)) return false;
  return !hurting.isAt(passage, next) || tellsOfViolence(passage);
}

/** "Policeman killed, 3 wounded", but not "Policeman killed three", "Guard killed time": whether no object stands behind a participle. */
function isAlone(passage: Passage, at: number): boolean {
  if (off.isAt(passage, at)) return false;
  return endsThere(passage, at) || (tags(passage, at) & Tag.time) !== 0;
}

/** Words of what kills and wounds many; who is hurt or dies by no such word may have been at play, or old. */
const violent = formList(
  'attack attacks strike strikes airstrike airstrikes raid raids bombing bombings explosion explosions blast blasts clash clashes battle battles assault ambush shelling bombardment ' +
    'mine landmine ied bomb bombs grenade grenades mortar rocket rockets missile shell shells drone sniper gunmen gunman militants rebels wounds gunshot kill kills killed wounded shot crossfire fighting violence',
);

function tellsOfViolence(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++) if (violent.isAt(passage, at)) return true;
  return false;
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

/** Tokens of the next in a list. */
const listMax = 5;

/** "kills imam, three worshippers and guard": the verb before token `at`, over those who stand first in its list. */
function harmBefore(passage: Passage, at: number): number {
  let back = at - 1;
  for (; back > at - listMax && isJoint(passage, back); ) {
    back--;
    if ((tags(passage, back) & Tag.person) === 0) return at - 1;
    while (back > at - listMax && !isJoint(passage, back) && !harming.isAt(passage, back)) back--;
  }
  return back;
}

/** "UN peacekeeper, two civilians die", "Colonel, driver slain": one past the list that the one at the front opens. */
function overList(passage: Passage, at: number): number {
  let next = at;
  while (isJoint(passage, next) && next < at + 2 * listMax) {
    let end = next + 1;
    while (end < next + listMax && isNounOrNumber(passage, end)) end++;
    if ((tags(passage, end - 1) & Tag.person) === 0) return at;
    next = end;
  }
  return next;
}

function isNounOrNumber(passage: Passage, at: number): boolean {
  if (shapeAt(passage, at) === Shape.mark || shapeAt(passage, at) < 0) return false;
  return (tags(passage, at) & (Tag.verb | Tag.state | Tag.be | Tag.preposition | Tag.conjunction)) === 0;
}

function isJoint(passage: Passage, at: number): boolean {
  return markAt(passage, at) === mark.comma || (tags(passage, at) & Tag.conjunction) !== 0;
}

/** "Boy, 12, killed by stray bullet": over how old one is. */
function overAge(passage: Passage, at: number): number {
  const isAge =
    markAt(passage, at) === mark.comma &&
    shapeAt(passage, at + 1) === Shape.number &&
    markAt(passage, at + 2) === mark.comma;
  return isAge ? at + 3 : at;
}
