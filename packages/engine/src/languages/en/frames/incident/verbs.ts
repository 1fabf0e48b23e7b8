import type { Concept } from '../../../../concepts.ts';
import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import type { Chunk } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { wordAt } from '../../look.ts';
import { isPassive, objectsOf, type Placed, subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import {
  aircraft,
  armedNouns,
  devices,
  peacefulPlaces,
  shells,
  strikingVerbs,
  tellingVerbs,
} from '../../words/incident.ts';
import { byPhrase, isActor, isBareName, isPlaced, isTarget, namedIn } from './around.ts';
import type { Happening } from './found.ts';
import type { Range } from './typed.ts';
import { instrument, weaponOf } from './weapons.ts';

const striking = new Set(strikingVerbs.map((entry) => entry.split('/')[0]!));
const telling = new Map<string, Concept>();
for (const [concept, verbs] of tellingVerbs) for (const entry of verbs.split(' ')) telling.set(entry, concept);
const aircraftNouns = new Set(aircraft);
const shellNouns = new Set(shells);
const deviceNouns = new Set(devices);
const armed = new Set(armedNouns);
const peaceful = new Set(peacefulPlaces);

/** Every verb that says an incident; the first that fits has it. */
export function eventVerb(sentence: Sentence, at: number): Happening | null {
  const lemma = sentence.chunks[at]?.word?.verb?.lemma;
  if (lemma === undefined) return null;
  const concept = telling.get(lemma);
  if (concept !== undefined) return told(sentence, at, concept);
  if (striking.has(lemma)) return struck(sentence, at) ?? attacked(sentence, at, lemma);
  switch (lemma) {
    case 'land':
    case 'landed':
    case 'slammed':
    case 'fall':
      return fell(sentence, at);
    case 'explode':
    case 'detonate':
      return exploded(sentence, at);
    case 'blow':
      return blewHimselfUp(sentence, at);
    case 'fire':
    case 'launch':
    case 'drop':
    case 'lob':
      return fired(sentence, at);
    default:
      return null;
  }
}

interface Sides {
  readonly doer: Placed | null;
  readonly done: readonly Placed[];
}

/** Who did it and to whom, active or passive. */
function sidesOf({ passage, chunks }: Sentence, at: number): Sides {
  if (isPassive(chunks, at)) {
    const behind = byPhrase(chunks, at + 1);
    const subject = subjectOf(chunks, at);
    const index = behind === null ? -1 : chunks.findIndex(({ group }) => group === behind);
    return { doer: behind === null ? null : { group: behind, index }, done: subject === null ? [] : [subject] };
  }
  const objects = objectsOf(chunks, at).filter(({ group }) => isTarget(passage, group));
  return { doer: subjectOf(chunks, at), done: objects };
}

/** "shelled the town", "abducted three nurses", "looted shops", "clashed with the police", "protested in Khartoum" */
function told(sentence: Sentence, at: number, concept: Concept): Happening | null {
  const { passage, chunks } = sentence;
  if (!isVerbHere(chunks, at)) return null;
  const { doer, done } = sidesOf(sentence, at);
  const by =
    doer === null ? [] : doer.group.sort === 'bare' ? [namedIn(passage, doer.group)] : actorOf(passage, doer.group);
  if (concept === 'protest' || concept === 'clash') {
    const against =
      chunks[at + 1]?.word?.form === 'with' && chunks[at + 2]?.group !== undefined
        ? [namedIn(passage, chunks[at + 2]!.group!)]
        : done.map(({ group }) => namedIn(passage, group));
    if ((by.length === 0 || !isPlaced(sentence, at, at + 1)) && against.length === 0) return null;
    if (concept === 'protest' && doer?.group.sort !== 'people' && doer?.group.sort !== 'bare') return null;
    return {
      concept,
      rule: 'en/incident/verb',
      index: at,
      by,
      against: concept === 'protest' ? [] : against,
      weapon: null,
    };
  }
  if (done.length === 0 || (concept === 'abduct' && done[0]!.group.sort !== 'people')) return null;
  return { concept, rule: 'en/incident/verb', index: at, by, against: targets(passage, done), weapon: null };
}

/** Not "clashes", "protests" as nouns, nor a participle before its noun. */
function isVerbHere(chunks: readonly Chunk[], at: number): boolean {
  const forms = chunks[at]!.word?.verb?.forms ?? 0;
  return (
    (forms & (Form.past | Form.participle | Form.gerund | Form.third)) !== 0 ||
    chunks[at - 1]?.type === 'group' ||
    chunks[at - 1]?.word?.form === 'to'
  );
}

/** "warplanes bombed a hospital", "the convoy was struck by jets", "hit with rockets": the weapon says the form. */
function struck(sentence: Sentence, at: number): Happening | null {
  const { passage } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  if (done.length === 0) return null;
  const carrier = doer === null ? null : weaponOf(passage, doer.group);
  const means = carrier ?? instrument(sentence, at);
  if (means === null) return null;
  const by =
    carrier === null ? (doer === null ? [] : actorOf(passage, doer.group)) : means.owner === null ? [] : [means.owner];
  return {
    concept: means.concept,
    rule: 'en/incident/struck',
    index: at,
    by,
    against: targets(passage, done),
    weapon: means.weapon,
  };
}

/** "gunmen attacked a village": armed people against people and where they live, pray or heal. */
function attacked(sentence: Sentence, at: number, lemma: string): Happening | null {
  const { passage } = sentence;
  if (lemma !== 'attack' && lemma !== 'raid') return null;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  if (doer === null || first === undefined || !armed.has(wordAt(passage, doer.group.last - 1)?.form ?? '')) return null;
  const people =
    first.sort === 'people' &&
    first.population !== null &&
    first.population !== 'combatants' &&
    first.population !== 'police';
  if (!people && !peaceful.has(wordAt(passage, first.head)?.form ?? '')) return null;
  return {
    concept: 'attack',
    rule: 'en/incident/attacked',
    index: at,
    by: actorOf(passage, doer.group),
    against: targets(passage, done),
    weapon: null,
  };
}

/** "rockets landed in the town" */
function fell(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const subject = subjectOf(chunks, at);
  const means = subject === null || isPassive(chunks, at) ? null : weaponOf(passage, subject.group);
  if (means === null || !isPlaced(sentence, at, at + 1)) return null;
  const form = wordAt(passage, subject!.group.head)?.form ?? '';
  if (aircraftNouns.has(form) || /^(?:tank|artillery|howitzer|launcher)s?$/.test(form)) return null;
  return {
    concept: means.concept,
    rule: 'en/incident/landed',
    index: at,
    by: means.owner === null ? [] : [means.owner],
    against: [],
    weapon: means.weapon,
  };
}

/** "a roadside bomb exploded near a convoy" */
function exploded(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const subject = subjectOf(chunks, at);
  if (subject === null || !isPlaced(sentence, at, at + 1)) return null;
  const form = wordAt(passage, subject.group.last - 1)?.form ?? '';
  if (shellNouns.has(form))
    return {
      concept: 'shell',
      rule: 'en/incident/exploded',
      index: at,
      by: [],
      against: [],
      weapon: namedIn(passage, subject.group),
    };
  if (!deviceNouns.has(form) || form === 'car') return null;
  return {
    concept: 'explode',
    rule: 'en/incident/exploded',
    index: at,
    by: [],
    against: [],
    weapon: namedIn(passage, subject.group),
  };
}

/** "a suicide bomber blew himself up at a checkpoint" */
function blewHimselfUp(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const self = chunks[at + 1]?.word?.form;
  if (self !== 'himself' && self !== 'herself' && self !== 'themselves' && self !== 'itself') return null;
  const subject = subjectOf(chunks, at);
  return {
    concept: 'suicide-bomb',
    rule: 'en/incident/blew-up',
    index: at,
    by: subject === null ? [] : actorOf(passage, subject.group),
    against: [],
    weapon: null,
  };
}

/** "fired rockets at the city", "dropped barrel bombs on a market": at somebody or something. */
function fired(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const passive = isPassive(chunks, at);
  const object = passive ? subjectOf(chunks, at)?.group : objectsOf(chunks, at)[0]?.group;
  if (object === undefined) return null;
  const form = wordAt(passage, object.head)?.form ?? '';
  const drops = chunks[at]!.word?.verb?.lemma === 'drop';
  if (
    drops
      ? !/^(?:bombs?|munitions?|barrels?)$/.test(form)
      : !/^(?:rocket|missile|shell|mortar|projectile)s?$|^rounds$/.test(form)
  )
    return null;
  const behind = chunks.findIndex((chunk, index) => index > at && chunk.group !== undefined && chunk.group !== object);
  const preposition = chunks[behind - 1]?.word?.form ?? '';
  if (behind < 0 || behind > at + 6 || !aiming.has(preposition)) return null;
  const target = chunks[behind]!.group!;
  const doer = passive ? byPhrase(chunks, at + 1) : (subjectOf(chunks, at)?.group ?? null);
  const carrier = doer === null ? null : weaponOf(passage, doer);
  const by =
    doer === null ? [] : carrier === null ? actorOf(passage, doer) : carrier.owner === null ? [] : [carrier.owner];
  return {
    concept: drops || carrier?.concept === 'air-strike' ? 'air-strike' : 'shell',
    rule: 'en/incident/fired',
    index: at,
    by,
    against: isTarget(passage, target) && !isBareName(passage, target) ? [namedIn(passage, target)] : [],
    weapon: namedIn(passage, object),
  };
}

const aiming = new Set(['at', 'on', 'into', 'onto', 'against', 'toward', 'towards', 'in', 'over']);

function actorOf(passage: Passage, group: Group): Range[] {
  return isActor(passage, group) ? [namedIn(passage, group)] : [];
}

function targets(passage: Passage, done: readonly Placed[]): Range[] {
  return done.filter(({ group }) => group.sort !== 'bare').map(({ group }) => namedIn(passage, group));
}
