import type { Concept } from '../../../../concepts.ts';
import type { Modality } from '../../../../model/claim.ts';
import { wordAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { Control } from '../../words/control.ts';
import { type Actor, actorAt } from './actor.ts';
import { type Area, areaAt, areaBefore } from './area.ts';
import { formAt } from './form.ts';
import { doerOf, type Holding, holderOf } from './found.ts';
import { leftPlace } from './moves.ts';
import { chunkOf, ownerBefore } from './owner.ts';

/** What stands behind a noun of control: its place, who does it, to whom. */
interface Around {
  readonly area: Area | null;
  readonly actor: Actor | null;
  readonly end: number;
}

const ofPlace: ReadonlySet<string> = new Set(['of']);
const onPlace = new Set(['on', 'against', 'in', 'around', 'near', 'into', 'targeting', 'towards', 'toward', 'to']);
const intoPlace = new Set(['into', 'on', 'towards', 'toward', 'to', 'in', 'around', 'through']);

/** Reads "by X", "of X", "on Y" behind the noun at chunk `at`, each once. */
function around(sentence: Sentence, at: number, placing: ReadonlySet<string>): Around {
  const { chunks } = sentence;
  let area: Area | null = null;
  let actor: Actor | null = null;
  let next = at + 1;
  while (next < chunks.length && next < at + 12) {
    const { type, word } = chunks[next]!;
    if (type === 'date' || type === 'adverb') {
      next++;
      continue;
    }
    const form = word?.form ?? '';
    if (type !== 'preposition' && form !== 'targeting') break;
    const place: Area | null = area === null && placing.has(form) ? areaAt(sentence, next + 1) : null;
    if (place !== null) {
      area = place;
      next = place.end;
      continue;
    }
    const by: Actor | null =
      actor === null && (form === 'by' || form === 'of' || (form === 'to' && area !== null))
        ? actorAt(sentence, next + 1)
        : null;
    if (by === null) break;
    actor = by;
    next = by.end;
  }
  return { area, actor, end: next };
}

/** "the fall of the town to the rebels", "the army’s capture of the town", "the town’s fall", "the loss of", "the siege of" */
export function takingNoun(sentence: Sentence, token: number, role: number): Holding | null {
  const { chunks } = sentence;
  const at = chunkOf(chunks, token);
  const word = wordAt(sentence.passage, token);
  const isFall = word?.form === 'fall';
  // "fall" and "capture" are verbs unless something before them, or "of" behind them, makes them nouns.
  if (isFall && chunks[at]!.type === 'verb' && chunks[at + 1]?.word?.form !== 'of' && !ownsBefore(sentence, token))
    return null;
  const concept: Concept =
    (role & Control.siege) !== 0
      ? word?.form === 'encirclement'
        ? 'encircle'
        : 'besiege'
      : (role & Control.loss) !== 0
        ? 'lose'
        : (role & Control.control) !== 0
          ? 'hold'
          : isFall
            ? 'fall'
            : 'capture';
  const found = around(sentence, at, (role & Control.siege) !== 0 ? siegePlace : ofPlace);
  const owner = ownerBefore(sentence, token);
  let area = found.area;
  let holder = found.actor ?? owner.actor;
  if (area === null) {
    // "Khan Sheikhoun’s fall to the army": the place owns the noun.
    if (!isFall || !ownsBefore(sentence, token) || owner.actor === null) return null;
    area = areaAt(sentence, owner.actor.index) ?? namedArea(owner.actor);
    holder = chunks[at + 1]?.word?.form === 'to' ? actorAt(sentence, at + 2) : null;
  }
  if (area.passed && !area.named && (role & Control.siege) === 0) return null;
  return {
    concept,
    rule: `en/control/${concept}-of`,
    index: at,
    area,
    holder,
    ...(holder === null && owner.pronoun !== undefined ? { pronoun: owner.pronoun } : {}),
    modality: called(sentence, chunkOf(chunks, owner.first)),
  };
}

const siegePlace = new Set(['of', 'on', 'in', 'around']);

function namedArea({ group, index, end }: Actor): Area {
  return { group, index, end, named: true, passed: false };
}

/** Whether a possessive stands right before the token. */
function ownsBefore({ passage }: Sentence, token: number): boolean {
  return (
    passage.tokens.shape[token - 1] === 5 || (token > passage.first && wordAt(passage, token - 1)?.form === 'their')
  );
}

/** "the withdrawal of the army from the town", "the army’s retreat from" */
export function withdrawalNoun(sentence: Sentence, token: number): Holding | null {
  const at = chunkOf(sentence.chunks, token);
  if (sentence.chunks[at]!.type === 'verb' && !isNoun(sentence, token)) return null;
  const { actor } = around(sentence, at, ofPlace);
  const left = leftPlace(sentence, actor === null ? at : actor.end - 1);
  if (left === null || !left.out) return null;
  const owner = ownerBefore(sentence, token);
  return {
    concept: 'withdraw',
    rule: 'en/control/withdrawal',
    index: at,
    area: left.area,
    holder: actor ?? owner.actor,
    modality: called(sentence, chunkOf(sentence.chunks, owner.first)),
  };
}

/** "the army’s advance into the town", "made an advance in the south", "advances around the city" */
export function advanceNoun(sentence: Sentence, token: number): Holding | null {
  const { chunks } = sentence;
  const at = chunkOf(chunks, token);
  if (!isNoun(sentence, token)) return null;
  const { area, actor } = around(sentence, at, intoPlace);
  if (area === null) return null;
  const owner = ownerBefore(sentence, token);
  const verb = chunkOf(chunks, owner.first) - 1;
  const made =
    chunks[verb]?.type === 'verb' && makings.has(chunks[verb]!.word?.verb?.lemma ?? '') ? doerOf(sentence, verb) : null;
  const doer = actor ?? owner.actor;
  if (doer === null && made !== null && made.type !== 'other')
    return {
      concept: 'advance',
      rule: 'en/control/made-advance',
      index: verb,
      area,
      ...holderOf(made),
      modality: made.subject.weakened,
    };
  return { concept: 'advance', rule: 'en/control/advance-noun', index: at, area, holder: doer };
}

const makings = new Set('make achieve continue record begin launch halt stop'.split(' '));
const launching = new Set(
  'launch begin start mount wage renew resume open unleash conduct carry lead step intensify continue announce press stage'.split(
    ' ',
  ),
);

/** "launched an offensive on the city", "the assault on the province by the army", "an offensive to retake" */
export function offensiveNoun(sentence: Sentence, token: number): Holding | null {
  const { chunks } = sentence;
  const at = chunkOf(chunks, token);
  if (chunks[at]!.last !== token + 1 || isFromAfar(sentence, token)) return null;
  const found = around(sentence, at, onPlace);
  const owner = ownerBefore(sentence, token);
  const first = chunkOf(chunks, owner.first);
  const verb = launchBefore(sentence, first - 1);
  const passive = found.area === null && found.actor === null ? launchedBehind(sentence, at) : null;
  const modality = foreseen(sentence, owner.first, token) ?? called(sentence, first);
  if (verb >= 0) {
    const doer = doerOf(sentence, verb);
    if (doer.type === 'other') return null;
    const fields = {
      concept: 'assault' as const,
      rule: 'en/control/launched-offensive',
      index: verb,
      area: found.area,
      modality: doer.subject.weakened ?? modality,
    };
    if (found.area === null && !opening.has(chunks[verb]!.word?.verb?.lemma ?? '')) return null;
    if (doer.type === 'none') return found.area === null ? null : { ...fields, holder: found.actor ?? owner.actor };
    return { ...fields, ...holderOf(doer) };
  }
  if (passive !== null)
    return { concept: 'assault', rule: 'en/control/offensive-launched', index: at, ...passive, modality };
  if (found.area === null || !aimed.has(joint(sentence, at, found.area))) return null;
  return {
    concept: 'assault',
    rule: 'en/control/offensive-on',
    index: at,
    area: found.area,
    holder: found.actor ?? owner.actor,
    modality,
  };
}

/** Verbs that start an offensive; with the others its place must be named. */
const opening = new Set('launch begin start mount open unleash'.split(' '));
/** What aims an offensive at a place; "in" only says where it is, and may be a ministry's. */
const aimed = new Set('on against targeting around into'.split(' '));

function joint({ chunks }: Sentence, at: number, area: Area): string {
  return chunks[area.index - 1]?.word?.form ?? chunks[at + 1]?.word?.form ?? '';
}

/** "aerial assault", "charm offensive": takes no ground. */
function isFromAfar({ passage }: Sentence, token: number): boolean {
  return afar.has(formAt(passage, token - 1));
}

const afar = new Set(
  'aerial air bombing missile rocket chemical gas drone artillery media diplomatic charm legal verbal sexual indecent terrorist terror suicide armed propaganda cyber peace political common'.split(
    ' ',
  ),
);

function launchBefore({ chunks }: Sentence, at: number): number {
  let back = at;
  while (
    chunks[back]?.type === 'adverb' ||
    chunks[back]?.type === 'date' ||
    chunks[back]?.word?.form === 'up' ||
    chunks[back]?.word?.form === 'out' ||
    chunks[back]?.word?.form === 'with'
  )
    back--;
  const lemma = chunks[back]?.type === 'verb' ? chunks[back]!.word?.verb?.lemma : undefined;
  return lemma !== undefined && launching.has(lemma) ? back : -1;
}

/** "an offensive was launched on the eastern part by the army" */
function launchedBehind(sentence: Sentence, at: number): { readonly area: Area; readonly holder: Actor | null } | null {
  const { chunks } = sentence;
  let verb = at + 1;
  while (chunks[verb]?.type === 'auxiliary' || chunks[verb]?.type === 'adverb') verb++;
  if (chunks[verb]?.type !== 'verb' || !launching.has(chunks[verb]!.word?.verb?.lemma ?? '')) return null;
  const { area, actor } = around(sentence, verb, onPlace);
  return area === null ? null : { area, holder: actor };
}

/** "the battle for the town", "fighting for control of" is read where "control" is. */
export function contestNoun(sentence: Sentence, token: number): Holding | null {
  const { chunks } = sentence;
  const at = chunkOf(chunks, token);
  if (chunks[at + 1]?.word?.form !== 'for') return null;
  const area = areaAt(sentence, at + 2);
  if (area === null) return null;
  if (chunks[at]!.type === 'verb' && !isNoun(sentence, token)) {
    const doer = doerOf(sentence, at);
    if (doer.type !== 'actor') return null;
    return {
      concept: 'contest',
      rule: 'en/control/fighting-for',
      index: at,
      area,
      holder: doer.actor,
      modality: doer.subject.weakened,
    };
  }
  const owner = ownerBefore(sentence, token);
  return { concept: 'contest', rule: 'en/control/battle-for', index: at, area, holder: owner.actor };
}

/** "the jurisdiction is divided between the army and the rebels" */
export function divided(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  if (chunks[at + 1]?.word?.form !== 'between' && chunks[at + 1]?.word?.form !== 'among') return null;
  const first = actorAt(sentence, at + 2);
  if (first === null) return null;
  const doer = chunks[at - 1]?.type === 'group' ? areaBefore(sentence, at) : null;
  const area = doer ?? areaOfSubject(sentence, at);
  if (area === null) return null;
  const second = chunks[first.end]?.type === 'conjunction' ? actorAt(sentence, first.end + 1) : null;
  return {
    concept: 'contest',
    rule: 'en/control/divided',
    index: at,
    area,
    holder: first,
    ...(second === null ? {} : { against: [second] }),
  };
}

function areaOfSubject(sentence: Sentence, at: number): Area | null {
  const doer = doerOf(sentence, at);
  const index = doer.type === 'other' || doer.type === 'none' || doer.type === 'pronoun' ? -1 : doer.subject.index;
  return index < 0 ? null : areaAt(sentence, index);
}

/** Whether a word that can be a verb stands as a noun: behind a determiner, an adjective or an owner. */
function isNoun(sentence: Sentence, token: number): boolean {
  if (sentence.chunks[chunkOf(sentence.chunks, token)]!.type === 'group') return true;
  const at = chunkOf(sentence.chunks, token);
  return sentence.chunks[at - 1]?.type === 'verb' || ownerBefore(sentence, token).first < token;
}

const foreseeing = new Set(
  'planned imminent looming possible threatened expected potential feared upcoming impending anticipated'.split(' '),
);

function foreseen({ passage }: Sentence, first: number, token: number): Modality | null {
  for (let at = first; at < token; at++) {
    const words = passage.text.slice(passage.tokens.start[at]!, passage.tokens.end[at]!).toLowerCase();
    if (foreseeing.has(words)) return 'expected';
  }
  return null;
}

/** "called for the withdrawal of": what is demanded is not so. */
function called({ chunks }: Sentence, first: number): Modality | null {
  const before = chunks[first - 1];
  const lemma =
    before?.word?.verb?.lemma ?? (before?.type === 'preposition' ? chunks[first - 2]?.word?.verb?.lemma : undefined);
  if (lemma === undefined) return 'asserted';
  if (lemma === 'demand' || lemma === 'urge' || (lemma === 'call' && before?.word?.form === 'for')) return 'called-for';
  if (lemma === 'prevent' || lemma === 'avert' || lemma === 'fear' || (lemma === 'warn' && before?.word?.form === 'of'))
    return 'possible';
  return 'asserted';
}
