import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { ids } from '../../lexicon.ts';
import { id, isCapitalised, shapeAt, tags, wordAt } from '../../look.ts';
import { ranking } from '../../ranked.ts';
import { Tag } from '../../word.ts';
import { formList, wordList } from '../../word-list.ts';
import { inside, of, the } from '../words.ts';

const [elsewhere, separately, also, meanwhile, and, but] = ids('elsewhere separately also meanwhile and but');
const another = wordList('separate another other different');

/** Tokens within which the words stand that lead away from the scene. */
const openingMax = 3;
/** Words between "another" and what happened: "another such suicide bombing". */
const nounMax = 3;

/** "Elsewhere, …", "In a separate attack, …": a sentence that leaves the scene of those before it, whether or not it says for where. */
export function leavesScene(passage: Passage): boolean {
  for (let at = passage.first; at < passage.first + openingMax && at < passage.last; at++) {
    const word = id(passage, at);
    if (word === elsewhere || word === separately) return true;
    if (word === inside) {
      const opens = (tags(passage, at + 1) & (Tag.determiner | Tag.number)) !== 0 && !another.isAt(passage, at + 1);
      const next = opens ? at + 2 : at + 1;
      return another.isAt(passage, next) && isEvent(passage, next + 1);
    }
    if (word !== also && word !== meanwhile && word !== and && word !== but && passage.tokens.word[at] !== 0)
      return endsElsewhere(passage, at);
  }
  return false;
}

/** Tokens within which a sentence's one clause says so: "At least 12 other people have been killed". */
const clauseMax = 12;

/** "Twelve others were killed elsewhere in the state": of all that a sentence tells in its first words. */
function endsElsewhere(passage: Passage, from: number): boolean {
  for (let at = from; at < from + clauseMax && at < passage.last; at++) {
    const word = id(passage, at);
    if (word === elsewhere) {
      // "Violence elsewhere killed nine"
      if (events.isAt(passage, at - 1) || wordAt(passage, at - 1)?.thing?.category === 'events') return true;
      return (tags(passage, at - 1) & Tag.verb) !== 0 && id(passage, at + 1) === inside && id(passage, at + 2) === the;
    }
    if (word === and || word === but || shapeAt(passage, at) === Shape.mark) return false;
  }
  return false;
}

/** "In all, 21 died", "A total of 60 were hurt", "The three blasts killed 12": a sum of what was told of before. */
export function sumsUp(passage: Passage): boolean {
  const { first } = passage;
  if (sums.isAt(passage, first) || isOfSeveralTold(passage)) return true;
  if ((tags(passage, first) & Tag.determiner) !== 0 && whole.isAt(passage, first + 1))
    return id(passage, first + 2) === of;
  return (
    id(passage, first) === inside &&
    whole.isAt(passage, first + 1) &&
    !isCapitalised(passage, first + 1) &&
    (tags(passage, first + 2) & (Tag.thing | Tag.person | Tag.determiner | Tag.placeNoun)) === 0
  );
}

/** "The two raids", "The violence": by their article all that were told of. */
function isOfSeveralTold(passage: Passage): boolean {
  const { first } = passage;
  if (id(passage, first) !== the) return false;
  const noun = (tags(passage, first + 1) & Tag.number) !== 0 ? first + 2 : first + 1;
  const thing = wordAt(passage, noun)?.thing;
  return thing?.category === 'events' ? thing.plural : events.isAt(passage, noun);
}

const sums = formList('altogether overall');
const whole = formList('all total');

/** "died in various attacks", "in other raids": of several places, none of which the sentence names. */
export function isOfSeveral(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++) {
    if (id(passage, at) !== inside || !sundry.isAt(passage, at + 1)) continue;
    for (let noun = at + 2; noun < at + 2 + nounMax; noun++)
      if (wordAt(passage, noun)?.thing?.category === 'events') return true;
  }
  return false;
}

const sundry = wordList('various separate different other');

/** "In the worst incident, …", "In one attack, …", "In another case, …": one event out of several that were told of before. */
export function opensWithOne(passage: Passage): boolean {
  const { first } = passage;
  if (id(passage, first) !== inside) return false;
  const next = first + 1;
  const single = singles.isAt(passage, next) || (id(passage, next) === the && ranking.isAt(passage, next + 1));
  return single && (isEvent(passage, next + 1) || cases.isIn(passage, next + 1, next + 1 + nounMax));
}

const singles = formList('one another a');
const cases = formList('case instance episode');

const events = wordList('incident incidents violence fighting unrest');

function isEvent(passage: Passage, from: number): boolean {
  for (let at = from; at < from + nounMax; at++)
    if (events.isAt(passage, at) || wordAt(passage, at)?.thing?.category === 'events') return true;
  return false;
}
