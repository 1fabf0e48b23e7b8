import type { PlaceCandidate } from '../../../../model/gazetteer.ts';
import { mark } from '../../../../text/marks.ts';
import { isWritten, type Passage, wordsOf } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { id, isCapitalised, markAt, shapeAt, tags, wordAt } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList, verbList, wordList } from '../../word-list.ts';
import { disasters, governingVerbs } from '../../words/places.ts';
import { mayHaveLostApostrophe } from '../names.ts';
import { and, from, inside, of, the } from '../words.ts';

/** A country, or a capital that stands for its government, outside a place's position: "Russia bombed", "Ankara said". */
export function isActorLike({ place }: PlaceCandidate): boolean {
  return place.kind === 'country' || place.kind === 'region';
}

/** "Jordan, which hosts 600,000 refugees": the host is where they are. */
export function hosts(passage: Passage, at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const lemma = wordAt(passage, next)?.verb?.lemma;
    if (lemma === 'host' || lemma === 'shelter') return true;
  }
  return false;
}

/** Tokens from a country to the violence that it is said to see. */
const seenMax = 10;

/** "Utopia has suffered one of its worst attacks", "Utopia is seeing a wave of bombings": what a country goes through is there. */
export function seesViolence(passage: Passage, at: number): boolean {
  let verb = at;
  while ((tags(passage, verb) & (Tag.have | Tag.be | Tag.adverb)) !== 0) verb++;
  if (!undergoing.isAt(passage, verb)) return false;
  for (let next = verb + 1; next < at + seenMax; next++) {
    if (markAt(passage, next) !== 0) return false;
    if (violence.isAt(passage, next) || wordAt(passage, next)?.thing?.category === 'events') return true;
    // "suffered heavy losses in an attack in Utopia": those are whoever's.
    if ((tags(passage, next) & Tag.casualty) !== 0) return false;
  }
  return false;
}

const undergoing = verbList('suffer see endure');
const violence = wordList([
  'violence',
  'fighting',
  'unrest',
  'uprising',
  'pogrom',
  'genocide',
  'massacre',
  'massacres',
  ...disasters,
]);

/** "IS Syria stronghold": a country before a noun for a place. */
export function qualifiesPlace(passage: Passage, at: number): boolean {
  return (tags(passage, at) & Tag.placeNoun) !== 0 && (tags(passage, at) & Tag.verb) === 0;
}

/** "Utopia’s army", "Utopia’s air strikes": what a country did or sent is where it pleased. */
export function ownsBlows(passage: Passage, last: number): boolean {
  if (shapeAt(passage, last) !== Shape.possessive) return false;
  // "Utopia’s 3rd Brigade", "Utopia’s Light Infantry Battalion"
  for (let unit = last + 1; unit < last + unitMax && isOfUnit(passage, unit); unit++)
    if (units.isAt(passage, unit)) return true;
  let noun = last + 1;
  while (noun < last + 5 && !dealing.isAt(passage, noun) && isLowerOrNumber(passage, noun)) noun++;
  if (dealing.isAt(passage, noun)) return true;
  // "Utopia’s UFU rebels": with the name of the movement before them
  return shapeAt(passage, last + 1) !== Shape.mark && armed.isAt(passage, last + 2);
}

/** Tokens of the name of a unit: "Light Infantry Battalion". */
const unitMax = 6;
const units = formList('brigade battalion regiment division corps');

/** "Light", "Infantry"; "3rd", also where it was read as two words. */
function isOfUnit(passage: Passage, at: number): boolean {
  return isCapitalised(passage, at) || opensWithDigit(passage, at) || opensWithDigit(passage, at - 1);
}

function opensWithDigit({ text, tokens, last }: Passage, at: number): boolean {
  if (at >= last) return false;
  const unit = text.charCodeAt(tokens.start[at]!);
  return unit >= 0x30 && unit <= 0x39;
}

function isLowerOrNumber(passage: Passage, at: number): boolean {
  const shape = shapeAt(passage, at);
  if (shape === Shape.number) return true;
  // "Utopia’s May 12 raid", but not over "Utopia’s east in": what a preposition leads to is another phrase.
  return shape === Shape.lower
    ? (tags(passage, at) & (Tag.preposition | Tag.verb)) === 0 || dealing.isAt(passage, at)
    : wordAt(passage, at)?.month !== undefined;
}

const armed = wordList(['rebels', 'fighters', 'militants', 'guerrillas', 'insurgents', 'troops', 'forces']);

const dealing = wordList(
  'raid raids attack attacks strike strikes airstrike airstrikes bombing bombings bombardment shelling offensive assault operation army military forces troops soldiers jets warplanes drones missiles rockets'.split(
    ' ',
  ),
);

/** "the Izra district emergency services", "Homs province police": a body at the place, behind the noun for its kind. */
export function namesBody(passage: Passage, last: number): boolean {
  const noun = bodies.isAt(passage, last) ? last : last + 1;
  if (shapeAt(passage, last) !== Shape.lower || !bodies.isAt(passage, noun)) return false;
  return noun === last || (tags(passage, last) & (Tag.verb | Tag.preposition | Tag.conjunction | Tag.determiner)) === 0;
}

const bodies = wordList(
  'services service police administration council command authority prosecutor prosecutors ministry department'.split(
    ' ',
  ),
);

/** "the Moro people", "the Korda tribe": a people by its name, whatever hamlet bears it too. */
export function namesPeople(passage: Passage, at: number, last: number): boolean {
  return id(passage, at - 1) === the && peoples.isAt(passage, last);
}

const peoples = formList('people peoples tribe tribes tribesmen clan clans clansmen minority'.split(' '));

/** "a group operating in Utopia": where whoever it befell is active, not where it befell them. */
export function isFieldOf(passage: Passage, at: number): boolean {
  let back = at - 1;
  if (id(passage, back) === and) back -= 2;
  return id(passage, back) === inside && active.some((word) => isWritten(passage, back - 1, word));
}

const active = ['operating', 'active', 'based'];

/** Whether a lower-case noun that is no place follows: a person, a thing, an event. */
export function modifies(passage: Passage, at: number): boolean {
  const shape = shapeAt(passage, at);
  // A headline may have capitals throughout: "in US Warplane Strikes".
  if (shape !== Shape.lower && !(passage.unended && shape === Shape.title)) return false;
  const bits = tags(passage, at);
  // "in Utopia Massacre": at home, whoever did it.
  if (passage.unended && atHome.isAt(passage, at)) return false;
  // "the US latest airstrike"
  if ((bits & Tag.adjective) !== 0 && (bits & (Tag.person | Tag.thing | Tag.placeNoun)) === 0)
    return airWords.isAt(passage, at + 1) || airWords.isAt(passage, at + 2);
  if ((bits & (Tag.placeNoun | Tag.verb | Tag.preposition | Tag.conjunction)) !== 0) return airWords.isAt(passage, at);
  // "Syria rebel town"
  if ((bits & Tag.person) !== 0 && qualifiesPlace(passage, at + 1)) return false;
  return (
    (bits & (Tag.thing | Tag.person | Tag.casualty)) !== 0 ||
    airWords.isAt(passage, at) ||
    wordsOf(passage, at, at + 1) === 'air'
  );
}

/** "Utopia Battle", "Utopia clashes": what is told of a country takes place in it. */
export function isAtHome(passage: Passage, at: number): boolean {
  return atHome.isAt(passage, at);
}

const atHome = formList(
  'massacre massacres battle fighting violence clash clashes unrest ambush ambushes blast blasts explosion explosions shooting shootings shootout gunfight gunbattle riot riots protest protests stampede suicide bomb roadside landmine gang rebel rebels militant militants jihadist insurgent bandit bandits gunmen',
);

const airWords = wordList(
  'raid raids attack attacks strike strikes airstrike airstrikes bombing bombings shelling offensive assault operation embassy consulate ambassador'.split(
    ' ',
  ),
);

/** Words that say with what a blow is dealt: "drone", "led air". */
const meansMax = 3;

/** "US drone strikes", "Russia-led air raids": a blow that only states deal, mostly abroad. */
export function dealsBlow(passage: Passage, at: number): boolean {
  for (let next = at; next < at + meansMax; next++) if (ofStates.isAt(passage, next)) return true;
  return false;
}

const ofStates = formList(
  'raid raids strike strikes airstrike airstrikes drone drones air shelling offensive operation embassy consulate',
);

/** "Damascus denied", "Ankara has said", "Kabul sent envoys": a capital that speaks and acts for its government. */
export function speaks(passage: Passage, at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const bits = tags(passage, next);
    if ((bits & Tag.speech) !== 0 || governing.isAt(passage, next)) return true;
    if ((bits & (Tag.have | Tag.adverb | Tag.negation)) === 0) return false;
  }
  return false;
}

const governing = verbList(governingVerbs);

/** "Syria’s conflict", "Syrias conflict" */
export function owns(passage: Passage, first: number, last: number): boolean {
  return (
    shapeAt(passage, last) === Shape.possessive ||
    (last === first + 1 && mayHaveLostApostrophe(passage, first) && shapeAt(passage, last) === Shape.lower)
  );
}

/** Tokens of a name between what somebody is and where they are from: "mayor Adnan Haddad of". */
const personNameMax = 3;

/** "the governor of Homs", "a resident from the town of Kurna", "mayor Haddad of Gao": the place before token `at` belongs to somebody. */
export function isOfPerson(passage: Passage, at: number): boolean {
  // "militants from the Kanno district"
  const behind = id(passage, at - 1) === the ? at - 1 : at;
  const joint = id(passage, behind - 1);
  if (joint !== of && joint !== from) return false;
  let whose = behind - 2;
  // "displaced people (IDPs) from Gao"
  if (markAt(passage, whose) === mark.close && markAt(passage, whose - 2) === mark.open) whose -= 3;
  const named = whose - personNameMax;
  while (whose > named && id(passage, whose) === 0 && isCapitalised(passage, whose)) whose--;
  const bits = tags(passage, whose);
  return (bits & (Tag.person | Tag.source)) !== 0 && (bits & (Tag.thing | Tag.placeNoun)) === 0;
}

/** Tokens from who somebody is to the last place that says where they are from. */
const originMax = 14;

/** "forces from Azno and Berro in Kanno region", right before token `at`: the place goes on saying where they are from. */
export function goesOnFromPerson(passage: Passage, at: number): boolean {
  let back = at - 1;
  if (id(passage, back) !== inside && id(passage, back) !== and && markAt(passage, back) !== mark.comma) return false;
  for (const end = back - originMax; back > end && back > passage.first; back--) {
    if (isOfPerson(passage, back + 1)) return id(passage, back) === from && back + 1 < at - 1;
    const joins =
      id(passage, back) === inside ||
      id(passage, back) === and ||
      id(passage, back) === of ||
      id(passage, back) === the ||
      (markAt(passage, back) === mark.comma && back > end) ||
      isCapitalised(passage, back) ||
      (tags(passage, back) & (Tag.placeNoun | Tag.direction)) !== 0;
    if (!joins) return false;
  }
  return false;
}
