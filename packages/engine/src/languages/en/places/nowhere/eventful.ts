import type { Cue } from '../../../../mentions/attribution/cue.ts';
import type { PlaceMention } from '../../../../mentions/place/mention.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { id, shapeAt, tags, wordAt } from '../../look.ts';
import { Signal, signalsAt } from '../../signals.ts';
import { Tag } from '../../word.ts';
import { formList, verbList, wordList } from '../../word-list.ts';
import { the, thisWord } from '../words.ts';

const happening = Tag.event | Tag.casualty;

/**
 * Whether a word may tell of an event: "The raid took place in Ostra", "He was shot in Gao". "The minister flew to Gao", "The pipeline
 * runs to Gao" and "Police in Gao are investigating" tell of none, and the scene stays where it was.
 */
export function isEventful(passage: Passage, unheard: readonly (readonly [number, number])[]): boolean {
  for (let at = passage.first; at < passage.last; at++)
    if (tellsOfEvent(passage, at) && !unheard.some(([from, to]) => at >= from && at < to)) return true;
  return false;
}

function tellsOfEvent(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at);
  if (word?.thing?.category === 'events') return true;
  if ((tags(passage, at) & happening) === 0)
    return (
      (signalsAt(passage, at) & violent) !== 0 &&
      (word?.verb === undefined ? pushes.isAt(passage, at) : !light.has(word))
    );
  // "carried the coffins": the verb of a raid by its object alone
  if (word?.verb?.concept === 'conduct') return false;
  // "The wounded were flown out": whom it befell before
  return !(victims.isAt(passage, at) && id(passage, at - 1) === the);
}

const violent = Signal.incident | Signal.control;

/** Verbs of violence or of taking ground by what stands with them alone: "took", "runs", "left". */
const light = verbList(
  'take bring go run set open drive fall cut break step exchange trade throw give leave move push reach win hold control lose pull pour clear press force retire abandon retain gain quit roll divide split free hand rush stream surge administer govern',
);

/** Nouns for taking ground, apart from those for what is held: "stronghold", "flag". */
const pushes = formList(
  'counterattack counter-attack counterattacks counter-attacks counteroffensive counter-offensive onslaught onslaughts recapture reconquest takeover seizure',
);

/**
 * "In Gao, an army spokesman said that the war was nearly won": tokens `[first, last)` each of what is told, of no place of its own, by
 * somebody who may speak from anywhere. What a doctor or the police in Gao tell of is in Gao.
 */
export function toldFromAfar(
  cues: readonly Cue[],
  locals: readonly (readonly [number, number])[],
  places: readonly PlaceMention[],
): readonly (readonly [number, number])[] {
  if (cues.length === 0 || places.length === 0) return none;
  const found: (readonly [number, number])[] = [];
  for (const { chain, content } of cues) {
    const [from, to] = content;
    if (chain.length === 0 || chain.some(({ first }) => locals.some(([local]) => local === first))) continue;
    if (!places.some(({ first, role }) => role !== 'pointed' && first >= from && first < to)) found.push(content);
  }
  return found;
}

const none: readonly (readonly [number, number])[] = [];

/** "in the attack", "the latest blast", "Sunday's raid", "the victims": whether a sentence speaks again of a blow that the report has told of. */
export function recallsBlow(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++) {
    const article = id(passage, at);
    // "Victims included two nurses"
    if (at === passage.first && opening.isAt(passage, at)) return true;
    if (isWeekdays(passage, at) && isEvent(passage, at + 2)) return true;
    if (article !== the && article !== thisWord) continue;
    const noun = (tags(passage, at + 1) & Tag.adjective) !== 0 ? at + 2 : at + 1;
    if (victims.isAt(passage, noun) || isEvent(passage, noun)) return true;
  }
  return false;
}

/** "Sunday's" */
function isWeekdays(passage: Passage, at: number): boolean {
  return wordAt(passage, at)?.weekday !== undefined && shapeAt(passage, at + 1) === Shape.possessive;
}

function isEvent(passage: Passage, at: number): boolean {
  return wordAt(passage, at)?.thing?.category === 'events';
}

const opening = wordList(['victims']);
const victims = wordList(['victims', 'dead', 'wounded', 'injured', 'incident', 'toll']);
