import { broughtTo, cameFrom, type PlaceMention } from '../../../mentions/place/mention.ts';
import type { Passage } from '../../../text/passage.ts';
import { id, isCapitalised, markAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';
import { bringingForms, comingForms, sickbeds } from '../words/journeys.ts';
import { holdersIn } from './nesting.ts';
import { from, inside, near, of, to } from './words.ts';

const bringing = formList(bringingForms);
const coming = formList(comingForms);
const beds = formList(sickbeds);
const treating = formList('treatment treated surgery');
const hurt = formList('wounded injured casualties bodies corpses victims remains');

/** The places of a sentence, with a rule of its own for each that is only an end of somebody's way: "taken to Homs", "coming from Homs". */
export function withJourneys(passage: Passage, places: readonly PlaceMention[]): readonly PlaceMention[] {
  let held: readonly number[] | null = null;
  let before: PlaceMention | null = null;
  return places.map((mention) => {
    let rule = journeyOf(passage, mention);
    // "to the hospital in Homs", "from Homs, a town in the north"
    if (rule === null && before !== null && (before.rule === broughtTo || before.rule === cameFrom)) {
      held ??= holdersIn(passage, places);
      if (held.includes(mention.first)) rule = before.rule;
    }
    before = rule === null ? mention : { ...mention, rule };
    return before;
  });
}

function journeyOf(passage: Passage, { first }: PlaceMention): string | null {
  if (id(passage, first - 1) === from) return isComing(passage, first - 2) ? cameFrom : null;
  const joint = startOfWay(passage, first);
  return joint >= 0 && isBrought(passage, joint, first) ? broughtTo : null;
}

/** "coming from", "who had arrived on Monday from" */
function isComing(passage: Passage, at: number): boolean {
  return coming.isAt(passage, at) || ((tags(passage, at) & Tag.adverb) !== 0 && coming.isAt(passage, at - 1));
}

/** Tokens from "to" to the name of the town: "to the main Ostra hospital in". */
const wayMax = 8;

/** The "to" that leads to a place, over the building in it; -1 where none does. */
function startOfWay(passage: Passage, first: number): number {
  for (let at = first - 1; at >= passage.first && at > first - wayMax; at--) {
    const word = id(passage, at);
    if (word === to) return at;
    const within =
      word === inside || word === of || word === near || beds.isAt(passage, at) || isCapitalised(passage, at);
    if (!within && (tags(passage, at) & (Tag.determiner | Tag.adjective | Tag.direction | Tag.placeNoun)) === 0)
      return -1;
  }
  return -1;
}

/** Tokens between the verb and its "to": "taken by boat to", "flown out on Monday to". */
const verbMax = 5;
/** Tokens in which a sentence says who were brought, or what for. */
const hurtMax = 7;

/** Whether a verb of bringing stands before "to", and either a sickbed waits there or whoever is brought is hurt or dead. */
function isBrought(passage: Passage, joint: number, first: number): boolean {
  let verb = joint - 1;
  while (verb > joint - verbMax && !bringing.isAt(passage, verb)) {
    if (markAt(passage, verb) !== 0) return false;
    verb--;
  }
  if (!bringing.isAt(passage, verb)) return false;
  for (let at = joint + 1; at <= first; at++) if (beds.isAt(passage, at)) return true;
  for (let at = joint - 1; at > verb - hurtMax && at >= passage.first; at--) if (hurt.isAt(passage, at)) return true;
  for (let at = first + 1; at < first + hurtMax; at++)
    if (beds.isAt(passage, at) || treating.isAt(passage, at)) return true;
  return false;
}
