import { createGroup, type Group } from '../../../../mentions/group.ts';
import type { PopulationGroup } from '../../../../model/claim.ts';
import { type Passage, touches } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { idOf } from '../../lexicon.ts';
import { formAt, id, isCapitalised, isShouted, shapeAt, tags } from '../../look.ts';
import { isPeoples } from '../../peoples.ts';
import { Tag } from '../../word.ts';
import { formList, wordList } from '../../word-list.ts';
import { meansWords as beforeMeans, harmfulNouns, owners as owning } from '../../words/doers.ts';
import { colourless } from '../../words/incident.ts';
import { superlatives } from '../../words/superlatives.ts';
import { notPeople } from '../../words/things.ts';
import { bodies, mayAct } from './may-act.ts';

const of = idOf('of');

const harmful = formList(harmfulNouns);
const ofMeans = formList(beforeMeans);
const owners = formList(owning);
const plain = formList(colourless);

/** A thing that does harm: an attack, a weapon, a way to die. */
export function isMeans(passage: Passage, group: Group): boolean {
  if (group.sort === 'people' || group.sort === 'bare') return false;
  const head = group.head >= 0 ? group.head : group.last - 1;
  if (mines.isAt(passage, head) && isDugFor(passage, group.first, head)) return false;
  return (
    harmful.isAt(passage, head) || (ofArms.isAt(passage, head) && head > group.first && isOfArms(passage, head - 1))
  );
}

const mines = wordList(['mine', 'mines']);

/** "a platinum mine", "the Korda coal mines": where something is dug, and no weapon. */
function isDugFor(passage: Passage, first: number, head: number): boolean {
  return head > first && dug.isAt(passage, head - 1);
}

const dug = formList(
  'gold coal platinum copper diamond iron cobalt jade tin salt silver uranium lithium coltan emerald ruby zinc nickel bauxite ore',
);

/** "mortar rounds", "a nerve agent": general words that only the weapon before them makes a means. */
const ofArms = formList(
  'round rounds agent agents salvo salvos canister canisters charge charges stick sticks pack packs',
);

function isOfArms(passage: Passage, at: number): boolean {
  return ofMeans.isAt(passage, at) || harmful.isAt(passage, at) || arms.isAt(passage, at);
}

const arms = formList(['neurotoxic', 'tank']);

/** "units of the army", "army units", "our units": things elsewhere. */
function isUnit(passage: Passage, { first, head, last }: Group): boolean {
  const form = formAt(passage, head);
  if (form !== 'units' && form !== 'unit') return false;
  if (id(passage, last) === of) return true;
  for (let at = first; at < head; at++)
    if (
      owners.isAt(passage, at) ||
      ours.isAt(passage, at) ||
      (tags(passage, at) & Tag.source) !== 0 ||
      // "a Utopian unit"
      ((tags(passage, at) & Tag.adjective) !== 0 && isPeoples(formAt(passage, at)))
    )
      return true;
  return false;
}

const ours = wordList(['our', 'their', 'its']);

/** "the Sunrise Front", "the 4th Front": a body by its name, and not where two armies face each other. */
function isFront(passage: Passage, { first, head }: Group): boolean {
  if (formAt(passage, head) !== 'front' || !isCapitalised(passage, head)) return false;
  return (tags(passage, head - 1) & Tag.direction) === 0 || head - 1 < first;
}

/** Whoever nobody names as a doer without another word. */
const harmless: ReadonlySet<PopulationGroup | null> = new Set<PopulationGroup>(['children', 'families']);

/** Whether a group can be who did it: somebody who acts, and no time, no victim and no measure. */
export function isActor(passage: Passage, group: Group): boolean {
  if (group.sort === 'people')
    return (
      (group.figure === null ||
        group.figure.article ||
        group.population === 'combatants' ||
        group.population === 'men' ||
        group.population === 'police') &&
      !(group.plural && !group.definite && harmless.has(group.population)) &&
      mayAct(passage, group)
    );
  if (isFront(passage, group)) return true;
  if (group.sort !== 'other' && !isUnit(passage, group) && !isNamedState(passage, group)) return false;
  // "checking reports of an attack"
  if (tellings.isAt(passage, group.last - 1) || wares.isAt(passage, group.last - 1)) return false;
  // "a group of villagers"
  if (group.indefinite && id(passage, group.last) === of && !isOfBody(passage, group.last + 1)) return false;
  for (let at = group.first; at < group.last; at++)
    if (isMeasure(passage, group, at) || labels.isAt(passage, at)) return false;
  // "Last", "Severe": a lone adjective that is no people's.
  if (group.last - group.first === 1 && (tags(passage, group.first) & Tag.adjective) !== 0)
    return isPeoples(formAt(passage, group.first)) && mayAct(passage, group);
  return mayAct(passage, group);
}

/** "a unit of the army", "a squad of the Front": part of a body that acts. */
function isOfBody(passage: Passage, at: number): boolean {
  let next = at;
  while ((tags(passage, next) & Tag.determiner) !== 0) next++;
  for (let end = next; end < next + nameMax; end++) {
    const bits = tags(passage, end);
    if ((bits & Tag.source) !== 0 || owners.isAt(passage, end) || bodies.isAt(passage, end)) return true;
    if (formAt(passage, end) === 'front') return isCapitalised(passage, end);
    if (!isCapitalised(passage, end) || (bits & Tag.preposition) !== 0) return false;
  }
  return false;
}

/** Words of a body's name up to the one that says that it is a body. */
const nameMax = 5;

/** A time or a unit: not "the second biggest group", and no unit of soldiers ("the 5th Brigade"). */
function isMeasure(passage: Passage, { last }: Group, at: number): boolean {
  if (second.isAt(passage, at) && at + 1 < last) return false;
  if (bodies.isAt(passage, at)) return false;
  return (tags(passage, at) & (Tag.time | Tag.measureUnit)) !== 0;
}

const second = formList(['second']);

/** "Items recovered include three rifles": what is listed did nothing. */
const wares = formList('items articles exhibits arms ammunition equipment materials materiel contraband');

const tellings = formList('report reports account accounts rumours rumors claims allegations');

/** "Islamic State", "the Islamic State": a creed's, and no place. */
export function isNamedState(passage: Passage, { first, last }: Group): boolean {
  const name = (tags(passage, first) & Tag.determiner) !== 0 ? first + 1 : first;
  return last - name === 2 && isCapitalised(passage, name) && isStateOfCreed(passage, name + 1);
}

/** "Islamic State" of "an Islamic State offensive": whether its second word stands at a token. */
function isStateOfCreed(passage: Passage, at: number): boolean {
  return formAt(passage, at) === 'state' && isCapitalised(passage, at) && formAt(passage, at - 1).endsWith('ic');
}

/** First token of the means without whose it is: "air strikes" of "heavy US air strikes". */
export function meansFirst(passage: Passage, group: Group): number {
  let first = group.head >= 0 ? group.head : group.last - 1;
  while (first - 1 >= group.first && isPartOfMeans(passage, first - 1)) first--;
  // "120mm" is two tokens.
  return first > group.first && shapeAt(passage, first - 1) === Shape.number && touches(passage, first)
    ? first - 1
    : first;
}

/** One past the last token of the means: "Strike" of "Strike Accidentally" in a headline. */
export function meansLast(passage: Passage, group: Group): number {
  let last = group.last;
  while (last - 1 > group.head && last - 1 > group.first && formAt(passage, last - 1).endsWith('ly')) last--;
  return last;
}

function isPartOfMeans(passage: Passage, at: number): boolean {
  if (shapeAt(passage, at) === Shape.possessive) return false;
  const bits = tags(passage, at);
  if (ofMeans.isAt(passage, at) || harmful.isAt(passage, at)) return true;
  if ((bits & Tag.thing) !== 0) return true;
  return (bits & Tag.measureUnit) !== 0 && !isCapitalised(passage, at);
}

/** Whose means they are: a name, a people, fighters before it; articles and plain adjectives are nobody. */
export function ownerBefore(passage: Passage, first: number, means: number): Group | null {
  // "a Nigerian village raid": what was raided, and whose it is.
  if (struck.isIn(passage, means - 1, means + 1)) return null;
  let start = first;
  while (start < means && (isColourless(passage, start) || !isOwner(passage, start))) start++;
  let end = means;
  while (
    end > start &&
    !isStateOfCreed(passage, end - 1) &&
    (shapeAt(passage, end - 1) === Shape.possessive || (!isOwner(passage, end - 1) && id(passage, end - 1) !== 0))
  )
    end--;
  // "the country's deadliest terrorist attack": of what sort it was.
  if (end - start === 1 && sorting.isAt(passage, start) && ranking.isAt(passage, start - 1)) return null;
  return end > start ? createGroup(start, end, { head: end - 1 }) : null;
}

const sorting = formList(['terrorist', 'terror', 'militant']);
const ranking = formList(superlatives);

/** "village", "market" right before a blow: it came down on that. */
const struck = formList(
  'village town city suburb market marketplace school church mosque temple hospital clinic camp hotel cafe bar nightclub restaurant shop airport station university college prison concert'.split(
    ' ',
  ),
);

/** Credits and labels that run into a comma-less sentence: no outlet kills whom it tells of. */
const labels = formList(
  'afp reuters ap sputnik trt sana bbc cnn xinhua tass upi dpa anadolu tags tag source photo photos url video date related news updated twitter watchdog monitor',
);

/** Whether a group is a body or people that bear arms. */
export function isArmed(passage: Passage, { first, last, population }: Group): boolean {
  if (population === 'combatants') return true;
  for (let at = first; at < last; at++) if (owners.isAt(passage, at) || armed.isAt(passage, at)) return true;
  return false;
}

const armed = formList('military forces force navy militias rebels');

/** What only describes a blow, whoever dealt it: "a massive", "three". */
export function isColourless(passage: Passage, at: number): boolean {
  const bits = tags(passage, at);
  if ((bits & (Tag.determiner | Tag.number | Tag.time)) !== 0) return true;
  // "enormous", "lethal": what only describes, and is no people's.
  if (bits === Tag.adjective && !owners.isAt(passage, at) && !isPeoples(formAt(passage, at))) return true;
  return plain.isAt(passage, at);
}

/** "cattle raids": what was taken. */
const nobody = formList(notPeople);

/** Ends of words that only describe, where capitals do not tell them from names: "A POWERFUL CHARGE". */
const describing = /(?:ful|ous|less|able|ible|ive|ic|ent|ant|est)$/;

function isOwner(passage: Passage, at: number): boolean {
  const bits = tags(passage, at);
  if (labels.isAt(passage, at) || nobody.isAt(passage, at)) return false;
  const adjective = (bits & Tag.adjective) !== 0;
  const named =
    isCapitalised(passage, at) &&
    (at > passage.first || adjective || id(passage, at) === 0) &&
    (!adjective || isPeoples(formAt(passage, at)) || (bits & (Tag.source | Tag.person)) !== 0) &&
    // In a headline every word has a capital.
    (adjective || !isShouted(passage, at) || (id(passage, at) === 0 && !describing.test(formAt(passage, at)))) &&
    (bits & (Tag.verb | Tag.placeNoun)) === 0;
  return named || (bits & (Tag.person | Tag.source)) !== 0 || owners.isAt(passage, at);
}
