import type { Concept } from '../../../../concepts.ts';
import { isQuote, mark } from '../../../../text/marks.ts';
import type { Chunk } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { auxiliaryOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { Control } from '../../words/control.ts';
import { actorAt } from './actor.ts';
import { areaAt, areaBefore } from './area.ts';
import { formAt } from './form.ts';
import { agentBehind, type Doer, doerOf, type Holding, holderOf, isSuffered } from './found.ts';
import { subjectAt } from './subject.ts';

/** Roles whose object is the place. */
const transitive: readonly (readonly [number, Concept])[] = [
  [Control.capture, 'capture'],
  [Control.take, 'capture'],
  [Control.hold, 'hold'],
  [Control.lose, 'lose'],
  [Control.encircle, 'encircle'],
  [Control.besiege, 'besiege'],
  [Control.assault, 'assault'],
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
  const found = transitive.find(([role]) => (roles & role) !== 0);
  if (found === undefined) return null;
  const [role, concept] = found;
  if (isSuffered(chunks, at)) return passive(sentence, at, role, concept);
  return (
    active(sentence, at, role, concept) ?? reduced(sentence, at, role, concept) ?? objectRelative(sentence, at, role)
  );
}

function active(sentence: Sentence, at: number, role: number, concept: Concept): Holding | null {
  const area = areaAt(sentence, objectAt(sentence.chunks, at));
  if (area === null) return inside(sentence, at, role, concept);
  if ((role & everyday) !== 0 && area.passed) return null;
  const doer = doerOf(sentence, at);
  if (doer.type === 'other' || (doer.type === 'none' && (role & (everyday | Control.hold | Control.lose)) !== 0))
    return null;
  if ((role & onlyArmed) !== 0 && !(doer.type === 'actor' && doer.actor.armed) && doer.type !== 'pronoun') return null;
  if ((role & onlyArmed) !== 0 && doer.type === 'pronoun' && !pluralOrIt(sentence.chunks[doer.subject.index]!))
    return null;
  if (isAttributive(sentence.chunks, at, doer.type === 'none')) return null;
  if (onlyArmed & role && doer.subject.purpose) return null;
  if (role === Control.hold && isBlame(sentence, area.group.last)) return null;
  const { weakened, fought } = doer.subject;
  const ended = role === Control.hold && isNoLonger(sentence, at);
  // "occupied the town in March": an event; "occupies", "has occupied": a state.
  const event =
    role === Control.hold && sentence.chunks[at]!.word?.verb?.lemma === 'occupy' && isSimplePast(sentence.chunks, at);
  const against = role === Control.lose ? toActor(sentence, area.end) : fromActor(sentence, area.end);
  return {
    concept: ended
      ? 'lose'
      : fought && (concept === 'capture' || concept === 'hold')
        ? 'assault'
        : event
          ? 'capture'
          : concept,
    rule: 'en/control/active',
    index: at,
    area,
    ...holderOf(doer),
    modality: ended ? 'asserted' : weakened,
    ...(against === null ? {} : { against: [against] }),
  };
}

/** "liberated zones", "to besieged areas", "and surrounding villages": a participle that qualifies its noun. */
function isAttributive(chunks: readonly Chunk[], at: number, alone: boolean): boolean {
  const { form, verb } = chunks[at]!.word!;
  const forms = verb?.forms ?? 0;
  const before = chunks[at - 1];
  if (form === 'surrounding')
    return before === undefined || before.type === 'preposition' || before.type === 'conjunction' || before.unit !== 0;
  if ((forms & (Form.participle | Form.past)) === 0 || (forms & Form.base) !== 0) return false;
  return alone || before?.type === 'preposition' || (before?.type === 'verb' && auxiliaryOf(chunks, at) === null);
}

/** "holds Russia responsible" */
function isBlame({ passage }: Sentence, token: number): boolean {
  for (let at = token; at < passage.last && at < token + 5; at++) if (blaming.has(formAt(passage, at))) return true;
  return false;
}

const blaming = new Set('responsible accountable liable hostage captive'.split(' '));

/** "no longer controls" */
function isNoLonger({ passage, chunks }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 4; back--)
    if (formAt(passage, chunks[back]!.last - 1) === 'longer') return true;
  return false;
}

function pluralOrIt(chunk: Chunk): boolean {
  return chunk.word?.form === 'they' || chunk.word?.form === 'it';
}

function isSimplePast(chunks: readonly Chunk[], at: number): boolean {
  return auxiliaryOf(chunks, at) === null && ((chunks[at]!.word?.verb?.forms ?? 0) & Form.past) !== 0;
}

/** "encircled the rebels in the town": the place stands behind those who are shut in. */
function inside(sentence: Sentence, at: number, role: number, concept: Concept): Holding | null {
  if ((role & (Control.encircle | Control.besiege)) === 0) return null;
  const { chunks } = sentence;
  const object = actorAt(sentence, objectAt(chunks, at));
  if (object === null || chunks[object.end]?.word?.form !== 'in') return null;
  const area = areaAt(sentence, object.end + 1);
  const doer = doerOf(sentence, at);
  if (area === null || doer.type === 'other') return null;
  return {
    concept,
    rule: 'en/control/encircled-in',
    index: at,
    area,
    ...holderOf(doer),
    against: [object],
    modality: doer.subject.weakened,
  };
}

function passive(sentence: Sentence, at: number, role: number, concept: Concept): Holding | null {
  if ((role & (Control.enter | Control.leave | Control.withdraw)) !== 0) return null;
  const subject = subjectAt(sentence, at);
  const area = subject.index < 0 ? null : areaAt(sentence, subject.index);
  if (area === null) return null;
  const agent = agentBehind(sentence, at);
  const to = role === Control.lose ? toActor(sentence, at + 1) : null;
  if (to !== null)
    return { concept: 'capture', rule: 'en/control/lost-to', index: at, area, holder: to, modality: subject.weakened };
  if (role === Control.take || role === Control.hold || role === Control.encircle) {
    if (agent === null) return null;
  }
  if (agent === null && hasOtherAgent(sentence, at)) return null;
  return {
    concept,
    rule: 'en/control/passive',
    index: at,
    area,
    holder: role === Control.lose ? null : agent,
    modality: subject.weakened,
  };
}

/** "by drought", "by hills": what holds the place is no actor. */
function hasOtherAgent({ chunks }: Sentence, at: number): boolean {
  return chunks[at + 1]?.word?.form === 'by' && chunks[at + 2]?.type === 'group';
}

/** "the town captured by rebels", "territory held by": a participle right behind its place. */
function reduced(sentence: Sentence, at: number, role: number, concept: Concept): Holding | null {
  const { chunks } = sentence;
  if (((chunks[at]!.word?.verb?.forms ?? 0) & Form.participle) === 0 || auxiliaryOf(chunks, at) !== null) return null;
  if ((role & (Control.enter | Control.leave | Control.withdraw)) !== 0) return null;
  let before = at;
  while (chunks[before - 1]?.type === 'adverb') before--;
  // "the base, captured by rebels, lies in ruins"
  const aside = chunks[before - 1]?.unit === mark.comma;
  const area = areaBefore(sentence, aside ? before - 1 : before);
  if (area === null) return null;
  const agent = agentBehind(sentence, at);
  if (aside && agent === null) return null;
  if (agent === null && !(role === Control.capture && opensNoObject(chunks[at + 1]))) return null;
  return { concept, rule: 'en/control/participle', index: at, area, holder: agent };
}

function opensNoObject(chunk: Chunk | undefined): boolean {
  return chunk?.type === 'date' || chunk?.word?.form === 'from';
}

/** "areas they hold", "the land that the group controls" */
function objectRelative(sentence: Sentence, at: number, role: number): Holding | null {
  if (role !== Control.hold && role !== Control.capture) return null;
  const { chunks } = sentence;
  const next = chunks[at + 1];
  if (next?.type === 'group' || next?.type === 'verb') return null;
  const subject = subjectAt(sentence, at);
  if (subject.index < 0) return null;
  let before = subject.index;
  if (chunks[before - 1]?.type === 'subordinator') before--;
  const area = areaBefore(sentence, before);
  if (area === null) return null;
  const doer: Doer = doerOf(sentence, at);
  if (doer.type !== 'actor' && doer.type !== 'pronoun') return null;
  return {
    concept: role === Control.hold ? 'hold' : 'capture',
    rule: 'en/control/object-relative',
    index: at,
    area,
    ...holderOf(doer),
  };
}

/** Chunk of the object of the verb at `at`: over adverbs, dates, quotes and "back", "over", "up". */
export function objectAt(chunks: readonly Chunk[], at: number): number {
  let next = at + 1;
  while (
    next < chunks.length &&
    (chunks[next]!.type === 'adverb' ||
      chunks[next]!.type === 'date' ||
      isQuote(chunks[next]!.unit) ||
      isParticle(chunks, at, next))
  )
    next++;
  return next;
}

/** "took back the town", "took over the town"; but "control over the town" is a noun's. */
function isParticle(chunks: readonly Chunk[], verb: number, at: number): boolean {
  const form = chunks[at]!.word?.form;
  return form === 'back' || (form === 'over' && chunks[verb]!.word?.verb?.lemma === 'take');
}

/** "from the rebels", behind a place that was taken. */
export function fromActor(sentence: Sentence, at: number): ReturnType<typeof actorAt> {
  // "from three sides" counts directions, and names nobody.
  if (sentence.chunks[at]?.word?.form !== 'from' || sentence.chunks[at + 1]?.group?.figure != null) return null;
  return actorAt(sentence, at + 1);
}

/** "to the rebels", behind a place that was lost or fell. */
export function toActor(sentence: Sentence, at: number): ReturnType<typeof actorAt> {
  return sentence.chunks[at]?.word?.form === 'to' ? actorAt(sentence, at + 1) : null;
}
