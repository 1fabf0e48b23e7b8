import type { Concept } from '../../../../../concepts.ts';
import type { Modality } from '../../../../../model/claim.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import { auxiliaryOf, isGerund } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList } from '../../../word-list.ts';
import { Control } from '../../../words/control.ts';
import type { Actor } from '../actors/actor.ts';
import { antecedent } from '../actors/antecedent.ts';
import { agentBehind, type Doer, doerOf, holderOf, isSuffered } from '../actors/doer.ts';
import { isIncursion, isRaid, isRobbery } from '../actors/raiders.ts';
import { type Area, areaAt } from '../areas/area.ts';
import { hauntAt } from '../areas/haunts.ts';
import { isPassingBy } from '../areas/passing-by.ts';
import { placeOfPronoun } from '../areas/pronoun-place.ts';
import { isTakenFrom, vouchedBy } from '../areas/vouching.ts';
import { isManned } from '../attacks/aimed-at.ts';
import { fromActor, objectAt, toActor } from '../clauses/objects.ts';
import type { Holding } from '../found.ts';
import { footholds } from '../holding/grips.ts';
import { groundIn, inside } from '../holding/inside.ts';
import { gainsGround } from '../moves/forward.ts';
import { isBlame } from './blame.ts';
import { isGivenUp, isLeftTo } from './given-up.ts';
import { objectRelative, passive, reduced } from './participles.ts';
import { isStormedPost, isWon } from './taken.ts';
import { isGrounded, isVouchedFor } from './vouched.ts';

const [backId, it, to, they, off, of, control, up] = ids('back it to they off of control up');

/** Roles whose object is the place. */
const transitive: readonly (readonly [number, Concept])[] = [
  [Control.capture, 'capture'],
  [Control.take, 'capture'],
  [Control.hold, 'hold'],
  [Control.lose, 'lose'],
  [Control.encircle, 'encircle'],
  [Control.besiege, 'besiege'],
  [Control.assault, 'assault'],
  [Control.cut, 'encircle'],
  [Control.enter, 'advance'],
  [Control.leave, 'withdraw'],
];
/** Roles of everyday verbs: the doer must be known to bear arms, or the place must not be one that is merely passed. */
const everyday = Control.take | Control.enter | Control.leave;
const onlyArmed = Control.enter | Control.leave;

/** "rebels captured the town", "the town was captured", "the town captured by rebels", "areas they hold" */
export function holdingVerb(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  const roles = chunks[at]!.word?.control ?? 0;
  // "in establishing control over 60 percent": the noun.
  if (chunks[at]!.id === control && isGerund(chunkAt(chunks, at - 1))) return null;
  const found = transitive.find(([role]) => (roles & role) !== 0);
  if (found === undefined) return null;
  const [role, concept] = found;
  // "gave up the town"
  if (chunks[at]!.word?.verb?.lemma === 'give' && !isWord(chunks[at + 1], up)) return null;
  // "is administered by the militia"; a council governs without arms, and doses are administered.
  if (ruling.has(chunks[at]!.word)) {
    const ruled = isSuffered(chunks, at)
      ? passive(sentence, at, role, concept)
      : (reduced(sentence, at, role, concept) ??
        (chunks[at]!.word!.verb!.lemma === 'run' ? null : active(sentence, at, role, concept)));
    return ruled?.holder?.armed === true && ruled.area?.site === false ? ruled : null;
  }
  if (isSuffered(chunks, at) || isLeft(chunks, at)) return retaken(sentence, at, passive(sentence, at, role, concept));
  return (
    active(sentence, at, role, concept) ??
    reduced(sentence, at, role, concept) ??
    objectRelative(sentence, at, role, concept) ??
    takingOf(sentence, at, role, concept)
  );
}

const ruling = verbList(['administer', 'govern', 'run']);

/** "The recapturing of Gao by the army" */
function takingOf(sentence: Sentence, at: number, role: number, concept: Concept): Holding | null {
  if (role !== Control.capture || !isWord(sentence.chunks[at + 1], of)) return null;
  // "their retaking of": read as a noun.
  if (((sentence.chunks[at]!.word?.control ?? 0) & Control.taking) !== 0) return null;
  if (((sentence.chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) === 0) return null;
  const area = areaAt(sentence, at + 2);
  if (area === null || area.passed || area.site) return null;
  return { concept, rule: 'en/control/capture-of', index: at, area, holder: agentBehind(sentence, area.end - 1) };
}

/** "Gao was retaken by the army": what troops retake is a place. */
function retaken({ chunks }: Sentence, at: number, holding: Holding | null): Holding | null {
  if (holding === null || holding.area === null || !isGrounded(chunks[at]!.word!.verb!.lemma)) return holding;
  return { ...holding, ...vouchedBy(holding.area, holding.holder) };
}

/** "remains surrounded": a participle behind a verb of staying. */
function isLeft(chunks: readonly Chunk[], at: number): boolean {
  const before = isType(chunkAt(chunks, at - 1), 'adverb') ? chunkAt(chunks, at - 2) : chunkAt(chunks, at - 1);
  return (
    ((chunks[at]!.word?.verb?.forms ?? 0) & Form.participle) !== 0 &&
    (before?.word?.verb?.lemma === 'remain' || before?.word?.verb?.lemma === 'stay')
  );
}

function active(sentence: Sentence, at: number, role: number, concept: Concept): Holding | null {
  const area =
    areaAt(sentence, objectAt(sentence.chunks, at)) ??
    placeOfPronoun(sentence, at, role) ??
    (role === Control.assault ? hauntAt(sentence, objectAt(sentence.chunks, at)) : null);
  if (area === null || (role === Control.take && gainsGround(sentence, at)))
    return inside(sentence, at, role, concept) ?? groundIn(sentence, at, role);
  // "gained a foothold in the town": no more than that.
  if (role === Control.take && footholds.isAt(sentence.passage, area.group.last - 1)) return null;
  // "took command of the garrison"
  if (role === Control.take && formAt(sentence.passage, sentence.chunks[area.index]!.last - 1) === 'command')
    return null;
  // "abandoned its positions in the north": the north is what was given up.
  const ground = area.site || area.passed ? groundIn(sentence, at, role) : null;
  if (ground !== null) return ground;
  const road = role === Control.cut && ways.isAt(sentence.passage, area.group.last - 1);
  if (role === Control.cut && !road && (area.passed || !isCutOff(sentence, at, area))) return null;
  const gaveUp = role === Control.leave && isGivenUp(sentence, at, area);
  if (
    (role & everyday) !== 0 &&
    area.passed &&
    !gaveUp &&
    !(role === Control.take && isStormedPost(sentence, at, area))
  )
    return null;
  // "won back the hospital"; what is merely won may be a seat, a match or a prize.
  if (sentence.chunks[at]!.word?.verb?.lemma === 'win' && !isWord(sentence.chunks[at + 1], backId)) return null;
  const doer = doerOf(sentence, at);
  // "secured the town": by arms; a firm secures a site, and police an area.
  if (
    sentence.chunks[at]!.word?.verb?.lemma === 'secure' &&
    (area.site || !(doer.type === 'actor' && isForce(doer.actor)))
  )
    return null;
  // "said it controls it": only those under arms hold what a pronoun stands for.
  const meant = area.end <= at;
  if (meant && (role === Control.hold || role === Control.lose) && !(doer.type === 'actor' && doer.actor.armed))
    return null;
  if (area.site && (!isArmedDoer(sentence, doer, area, at) || ((role & onlyArmed) !== 0 && !gaveUp))) return null;
  // Police seize buildings from whoever owns them.
  if (area.site && doer.type === 'actor' && doer.actor.group.population === 'police') return null;
  // Police and crowds storm buildings too.
  if (area.site && role === Control.assault && !(doer.type === 'actor' && doer.actor.group.population === 'combatants'))
    return null;
  if (role === Control.assault && isRobbery(sentence, doer)) return null;
  if ((role & onlyArmed) !== 0 && isRaid(sentence, doer, area)) return null;
  if (role === Control.enter && isIncursion(sentence, area)) return null;
  // "soldiers leaving the area had killed nine": on their way.
  if (role === Control.leave && isPassingBy(sentence, at, area)) return null;
  if (role === Control.cut && !(doer.type === 'pronoun' || (doer.type === 'actor' && doer.actor.bare !== true)))
    return null;
  // "Troops cut the road to Gao": a flood does so too.
  if (road && !(doer.type === 'actor' && isForce(doer.actor))) return null;
  if (doer.type === 'other') return null;
  if (
    doer.type === 'none' &&
    (role & (everyday | Control.hold | Control.lose)) !== 0 &&
    !(doer.unnamed === true && (role === Control.hold || isWon(sentence, at, area)))
  )
    return null;
  const isArmed = doer.type === 'actor' && doer.actor.armed;
  const fled = sentence.chunks[at]!.word?.verb?.lemma === 'flee';
  if ((role & onlyArmed) !== 0 && !isArmed && (doer.type !== 'pronoun' || fled)) return null;
  if ((role & onlyArmed) !== 0 && doer.type === 'pronoun' && !pluralOrIt(sentence.chunks[doer.subject.index]!))
    return null;
  if (isAttributive(sentence.chunks, at, doer.type === 'none' && doer.unnamed !== true)) return null;
  if (onlyArmed & role && doer.subject.purpose) return null;
  if (role === Control.hold && isBlame(sentence.passage, area.group.last)) return null;
  // A place is handed to somebody, who bears arms or rules.
  const behind = meant ? at + 2 : area.end;
  if (isHanding(sentence.chunks, at) && toActor(sentence, behind) === null && !isLeftTo(sentence, doer, area, behind))
    return null;
  const { weakened, fought } = doer.subject;
  const ended = role === Control.hold && isNoLonger(sentence, at);
  const event = role === Control.hold && isOccupied(sentence, at, area);
  const against = role === Control.lose ? toActor(sentence, behind) : fromActor(sentence, behind);
  // "The army evacuated the town"
  const emptied = sentence.chunks[at]!.word?.verb?.lemma === 'evacuate';
  return {
    concept: ended
      ? 'lose'
      : fought && (concept === 'capture' || concept === 'hold')
        ? 'assault'
        : event || isManaged(sentence.chunks, at, role)
          ? 'capture'
          : emptied
            ? 'evacuate'
            : concept,
    rule: 'en/control/active',
    index: at,
    area,
    ...holderOf(doer),
    modality: ended ? 'asserted' : (weakened ?? (doer.type === 'none' ? supposed(sentence, at, area) : null)),
    ...(against === null ? {} : { against: [against] }),
    ...(area.named && (isVouchedFor(sentence, at, area, doer) || isTakenFrom(role, doer, against))
      ? { vouched: true }
      : {}),
  };
}

function isForce({ armed, group }: Actor): boolean {
  return armed && group.population !== 'police' && group.population !== 'peacekeepers';
}

const ways = formList('road roads highway highways route routes'.split(' '));

const storming = verbList(['capture', 'recapture', 'retake', 'overrun']);

/** Somebody under arms, or "it" where that stands for one ("the army said it had seized the headquarters"). */
function isArmedDoer(sentence: Sentence, doer: Doer, area: Area, at: number): boolean {
  // "The Northern Front captured the police headquarters": nobody else captures buildings.
  const storms = storming.has(sentence.chunks[at]!.word);
  if (doer.type === 'actor') return doer.actor.armed || storms;
  if (doer.type === 'pronoun' && storms) return true;
  // "we have taken four positions"
  if (doer.type === 'none' && doer.unnamed === true)
    return isManned(sentence.passage, area) || (storms && quarters.isAt(sentence.passage, area.group.last - 1));
  return doer.type === 'pronoun' && antecedent(sentence, doer.subject.index, area)?.armed === true;
}

/** Where an army has its staff: whoever captures one does so by arms. */
const quarters = formList(['headquarters', 'hq']);

/** "Capturing the town would be a victory": supposed, not told. */
function supposed({ chunks }: Sentence, at: number, area: Area): Modality | null {
  if (((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) === 0) return null;
  const modal = isType(chunks[area.end], 'auxiliary') ? chunks[area.end]!.word?.form : undefined;
  return modal === 'would' || modal === 'could' ? 'hypothetical' : modal === 'will' ? 'expected' : null;
}

/** "liberated zones", "to besieged areas", "and surrounding villages": a participle that qualifies its noun. */
function isAttributive(chunks: readonly Chunk[], at: number, alone: boolean): boolean {
  const { form, verb } = chunks[at]!.word!;
  const forms = verb?.forms ?? 0;
  const article = chunkAt(chunks, at - 1)?.word?.form;
  // "shelled the besieged provincial capital"
  if (article === 'the' && (forms & Form.participle) !== 0) return true;
  let index = at - 1;
  // "seized and briefly held"
  while (isType(chunkAt(chunks, index), 'verb') && chunks[index]!.word === undefined) index--;
  const before = chunkAt(chunks, index);
  if (form === 'surrounding')
    return (
      article === 'the' ||
      before === undefined ||
      before.type === 'preposition' ||
      before.type === 'conjunction' ||
      before.unit !== 0
    );
  if ((forms & (Form.participle | Form.past)) === 0 || (forms & Form.base) !== 0) return false;
  return alone || before?.type === 'preposition' || (before?.type === 'verb' && auxiliaryOf(chunks, at) === null);
}

/** "managed to control two villages": they do since. */
function isManaged(chunks: readonly Chunk[], at: number, role: number): boolean {
  if (role !== Control.hold || !isWord(chunkAt(chunks, at - 1), to)) return false;
  for (let back = at - 2; back >= 0 && back > at - 5; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'verb') return word?.verb?.lemma === 'manage';
    if (type !== 'date' && type !== 'adverb') return false;
  }
  return false;
}

function isHanding(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]!.word?.verb?.lemma === 'hand';
}

/** "no longer controls" */
function isNoLonger({ passage, chunks }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 4; back--)
    if (formAt(passage, chunks[back]!.last - 1) === 'longer') return true;
  return false;
}

function pluralOrIt(chunk: Chunk): boolean {
  return chunk.id === they || chunk.id === it;
}

/** "occupied the town in March", "have occupied 12 villages": an event; "occupies", "has occupied": a state. */
function isOccupied({ chunks }: Sentence, at: number, { group }: Area): boolean {
  if (chunks[at]!.word?.verb?.lemma !== 'occupy') return false;
  const counted = group.figure !== null && group.figure.unit !== 'fraction' && auxiliaryOf(chunks, at) !== null;
  return counted ? ((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) === 0 : isSimplePast(chunks, at);
}

function isSimplePast(chunks: readonly Chunk[], at: number): boolean {
  return auxiliaryOf(chunks, at) === null && ((chunks[at]!.word?.verb?.forms ?? 0) & Form.past) !== 0;
}

/** "cut the town off", "cut off the town" */
function isCutOff({ chunks }: Sentence, at: number, area: Area): boolean {
  return isWord(chunks[area.end], off) || (isWord(chunkAt(chunks, area.index - 1), off) && area.index > at);
}
