import { broughtTo, cameFrom, headedTo, ofTalks, type PlaceMention } from '../../../../mentions/place/mention.ts';
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { ids } from '../../lexicon.ts';
import { id, isCapitalised, markAt, shapeAt, tags, wordAt } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList, verbList, type WordList } from '../../word-list.ts';
import { bringingForms, comingForms, harmingForms, sickbeds } from '../../words/journeys.ts';
import { holdersIn } from '../nesting.ts';
import { atWord as atId, from, inside, near, of, to, where } from '../words.ts';
import { isOfPerson } from './not-where.ts';
import { isOfTalks } from './talks.ts';

const [towards, into, on] = ids('towards into on');
const bringing = formList(bringingForms);
const coming = formList(comingForms);
const beds = formList(sickbeds);
const treating = formList('treatment treated surgery');
const harming = formList(harmingForms);
const vehicles = formList('ferry boat ship bus buses train plane flight truck lorry convoy minibus car van');
const travelling = formList('headed heading travelling traveling bound driving sailing flying');
const treated = formList('treated treatment recovering recuperating hospitalised hospitalized');
const naming = formList('identified named');
const asWord = formList(['as']);
const dwelling = formList('live lives lived reside resides resided');
const kin = formList('family parents wife widow husband father mother brother sister son daughter he she');
const reaching = formList('reach reached reaching');
const hurt = formList('wounded injured casualties bodies corpses victims remains');

/** The places of a sentence, with a rule of its own for each that is only an end of somebody's way: "taken to Homs", "coming from Homs". */
export function withJourneys(passage: Passage, places: readonly PlaceMention[]): readonly PlaceMention[] {
  let held: readonly number[] | null = null;
  let before: PlaceMention | null = null;
  return places.map((mention) => {
    let rule = journeyOf(passage, mention) ?? (isOfTalks(passage, mention) ? ofTalks : null);
    // "fled to the city" is whatever it points at.
    if (rule === headedTo && mention.role === 'pointed') rule = null;
    // "a ferry from Homs to Gao"
    const goesThere = before?.rule === cameFrom && isRightBehind(passage, before.last, mention.first);
    if (goesThere && (rule === null || rule === headedTo)) rule = cameFrom;
    // "fled into Mali to the towns of Gao, Kidal and Homs"
    if (rule === null && before?.rule === headedTo) {
      const { last } = before;
      if (isRightBehind(passage, last, mention.first) || isListed(passage, last, mention.first)) rule = headedTo;
    }
    // "to the hospital in Homs", "from Homs, a town in the north"
    if (rule === null && before !== null && (before.rule === broughtTo || before.rule === cameFrom)) {
      held ??= holdersIn(passage, places);
      // "to Gao in the Ostra area": an area that no list has is where they were, and holds no town at the end of their way.
      const isNear = mention.first === before.last + 1 && id(passage, before.last) === near;
      if (isNear || (held.includes(mention.first) && mention.candidates.length > 0)) rule = before.rule;
    }
    before = rule === null ? mention : { ...mention, rule };
    return before;
  });
}

/** Tokens of what stands before the name at the end of a way: "to a training base near Gao". */
const endMax = 5;

/** "Homs, Gao and Kidal": whether only a comma, "and" or "or" stands between two places. */
function isListed(passage: Passage, last: number, first: number): boolean {
  for (let at = last; at < first; at++)
    if (markAt(passage, at) !== mark.comma && (tags(passage, at) & Tag.conjunction) === 0) return false;
  return last < first;
}

/** "to Gao", "to the town of Gao" */
function isRightBehind(passage: Passage, joint: number, first: number): boolean {
  if (id(passage, joint) !== to || first > joint + 1 + endMax) return false;
  for (let at = joint + 1; at < first; at++)
    if (shapeAt(passage, at) !== Shape.lower || (tags(passage, at) & (Tag.verb | Tag.conjunction)) === Tag.verb)
      return false;
  return true;
}

function journeyOf(passage: Passage, { first, last }: PlaceMention): string | null {
  if (id(passage, first - 1) === inside) {
    if (treated.isAt(passage, first - 2)) return broughtTo;
    // "was identified in Homs as": where somebody said who he was
    if (naming.isAt(passage, first - 2) && asWord.isAt(passage, last)) return ofTalks;
    // "whose wife lives in Homs"
    if (dwelling.isAt(passage, first - 2) && kin.isAt(passage, first - 3)) return cameFrom;
  }
  if (id(passage, first - 1) === inside && beds.isAt(passage, first - 2) && takesIn(passage, last)) return broughtTo;
  const bed = bedIn(passage, first, last);
  // "were able to reach the hospital"
  if (bed && reaching.isAt(passage, first - 1)) return broughtTo;
  const joint = startOfWay(passage, first);
  if (joint < 0) return null;
  const word = id(passage, joint);
  if (word === from) {
    const away =
      isComing(passage, joint - 1) ||
      isOnWay(passage, joint, last) ||
      isDoers(passage, first, last) ||
      (crafts.isAt(passage, joint - 1) && bearing.isAt(passage, last));
    return away ? cameFrom : null;
  }
  const beside = bed || bedIn(passage, joint, first);
  if (word === to && isBrought(passage, joint, first, beside)) return broughtTo;
  if (word === to || word === towards || word === into)
    return isHeaded(passage, joint, word === into ? fleeing : going) && !leadsToWhere(passage, last) ? headedTo : null;
  return beside && isTreated(passage, joint) ? broughtTo : null;
}

/** Tokens from a hospital to what it does: "said on Monday that it had received". */
const takingMax = 8;
const takingIn = formList('received receiving admitted admitting treated treating');
const took = formList('took taken taking');

/** "A hospital in Homs took in 12 wounded", "said that it was treating nine": who was hurt elsewhere as often. */
function takesIn(passage: Passage, from: number): boolean {
  for (let at = from; at < from + takingMax && at < passage.last && markAt(passage, at) === 0; at++) {
    if (takingIn.isAt(passage, at)) return true;
    if (took.isAt(passage, at)) return id(passage, at + 1) === inside;
  }
  return false;
}

/** "Helicopters from Homs flew troops to Gao": what set out there. */
const crafts = formList('helicopter helicopters plane planes aircraft trucks lorries ambulances boats ships');
const bearing = formList('flew brought took carried arrived landed ferried evacuated');

/** "coming from", "who had arrived on Monday from" */
function isComing(passage: Passage, at: number): boolean {
  return coming.isAt(passage, at) || ((tags(passage, at) & Tag.adverb) !== 0 && coming.isAt(passage, at - 1));
}

/** Tokens from a place to the verb whose subject somebody from there is: "(East Jerusalem)". */
const doerMax = 5;

/** "a man from Homs shot": the home of whoever does something, wherever they do it. */
function isDoers(passage: Passage, first: number, last: number): boolean {
  if (id(passage, first - 1) !== from || !isOfPerson(passage, first)) return false;
  let verb = last;
  if (markAt(passage, verb) === mark.open)
    while (verb < last + doerMax && markAt(passage, verb - 1) !== mark.close) verb++;
  return harming.isAt(passage, verb);
}

/** Tokens of whom a vehicle carries: "45 police recruits". */
const loadMax = 7;
const carrying = formList('carrying carried ferrying ferried transporting transported escorting');

/** "a ferry from Homs to Gao": on its way between the two; a road is there. */
function isOnWay(passage: Passage, joint: number, last: number): boolean {
  if (id(passage, last) !== to) return false;
  if (isCapitalised(passage, last + 1) && vehicles.isAt(passage, joint - 1)) return true;
  // "a bus carrying 12 recruits from Homs to Gao"
  for (let at = joint - 2; at > joint - loadMax && at >= passage.first && markAt(passage, at) === 0; at--)
    if (carrying.isAt(passage, at)) return true;
  // "was headed south from the city of Homs to Gao"
  const verb = (tags(passage, joint - 1) & Tag.direction) !== 0 ? joint - 2 : joint - 1;
  return travelling.isAt(passage, verb);
}

/** Tokens from "to" to the name of the town: "to the main Ostra hospital in". */
const wayMax = 8;

/** The "to", "from" or "at" that leads to a place, over the building or the camps in it; -1 where none does. */
function startOfWay(passage: Passage, first: number): number {
  for (let at = first - 1; at >= passage.first && at > first - wayMax; at--) {
    const word = id(passage, at);
    if (word === to || word === from || word === atId || word === towards || word === into) return at;
    if (word === inside && bedIn(passage, at + 1, first) && isTreated(passage, at)) return at;
    const passed =
      word === inside || word === of || word === near || beds.isAt(passage, at) || isCapitalised(passage, at);
    const within = Tag.determiner | Tag.adjective | Tag.direction | Tag.placeNoun | Tag.person;
    if (!passed && (tags(passage, at) & within) === 0) return -1;
  }
  return -1;
}

/** Whether one of the tokens `[from, to)` is a hospital. */
function bedIn(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (beds.isAt(passage, at)) return true;
  return false;
}

/** Tokens between the verb and its "to": "taken by boat to", "flown out on Monday to". */
const verbMax = 5;
/** Tokens in which a sentence says who were brought, or what for. */
const hurtMax = 7;

/** Whether a verb of bringing stands before "to", and either a sickbed waits there or whoever is brought is hurt or dead. */
function isBrought(passage: Passage, joint: number, first: number, beside: boolean): boolean {
  let verb = joint - 1;
  while (verb > joint - verbMax && !bringing.isAt(passage, verb)) {
    if (markAt(passage, verb) !== 0) return false;
    verb--;
  }
  if (!bringing.isAt(passage, verb)) return false;
  if (beside) return true;
  for (let at = joint - 1; at > verb - hurtMax && at >= passage.first; at--) if (hurt.isAt(passage, at)) return true;
  for (let at = first + 1; at < first + hurtMax; at++)
    if (beds.isAt(passage, at) || treating.isAt(passage, at)) return true;
  return false;
}

/** "fled to", "were forced to flee on foot towards", "on a trip to": where somebody goes, and nothing is said to happen. */
function isHeaded(passage: Passage, joint: number, verbs: WordList): boolean {
  for (let at = joint - 1; at > joint - verbMax && at >= passage.first; at--) {
    if (markAt(passage, at) !== 0) return false;
    const word = wordAt(passage, at);
    if (word?.verb !== undefined) return verbs.has(word);
    // "attacked a convoy on the road to Gao": near there
    if (verbs === going && trips.isAt(passage, at)) return id(passage, at - 2) !== on || !onRoad.isAt(passage, at);
  }
  return false;
}

/** Tokens from a place to the "where" that tells what happened there: ", 19 km east of Gao, where". */
const whereMax = 12;

function leadsToWhere(passage: Passage, last: number): boolean {
  for (let at = last; at < last + whereMax && at < passage.last; at++) if (id(passage, at) === where) return true;
  return false;
}

const onRoad = formList(['road', 'route']);
const fleeing = verbList('flee escape displace');
const going = verbList('flee return travel escape go fly head drive evacuate displace transfer');
const trips = formList('trip trips visit way road route journey');

/** "being treated for burns at": what befell the hurt befell them before. */
function isTreated(passage: Passage, joint: number): boolean {
  for (let at = joint - 1; at > joint - verbMax; at--) if (treated.isAt(passage, at)) return true;
  return false;
}
