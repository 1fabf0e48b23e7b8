import type { Concept } from '../../../../concepts.ts';
import type { Chunk } from '../../chunk.ts';
import { wordAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { Tag } from '../../word.ts';
import { Control } from '../../words/control.ts';
import { type Actor, actorAt } from './actor.ts';
import { type Area, areaAt, areaBefore } from './area.ts';
import { certaintyAt } from './certainty.ts';
import { doerOf, type Holding, holderOf } from './found.ts';
import { chunkOf, ownerBefore } from './owner.ts';
import { subjectAt } from './subject.ts';

const under = new Set(['under', 'in', 'into', 'within']);
/** Verbs by which a place comes into somebody's hands. */
const becoming = new Set('come fall pass return slip'.split(' '));
/** Verbs that put a place into them. */
const putting = new Set('bring put place restore return deliver'.split(' '));
const staying = new Set('remain stay lie stand keep'.split(' '));
const gaining = new Set(
  'take seize gain regain assume wrest win recapture retake establish impose secure reassert restore'.split(' '),
);
const keeping = new Set(
  'have maintain retain keep exercise exert consolidate hold share claim tighten extend'.split(' '),
);
const maintaining = new Set('maintain retain keep'.split(' '));
const losing = new Set('lose cede relinquish surrender'.split(' '));

/** "under rebel control", "in the hands of the army", "under siege": the place stands before. */
export function inHands(sentence: Sentence, token: number, role: number): Holding | null {
  const { passage, chunks } = sentence;
  const owner = ownerBefore(sentence, token);
  const preposition = owner.first - 1;
  if (!under.has(wordAt(passage, preposition)?.form ?? '')) return null;
  if ((role & Control.hands) === 0 && wordAt(passage, preposition)?.form !== 'under') return null;
  const holder: Actor | null = actorBehind(sentence, token, (role & Control.siege) !== 0 ? 'by' : 'of') ?? owner.actor;
  if (holder === null && (role & Control.siege) === 0 && owner.pronoun === undefined) return null;
  const index = chunkOf(chunks, token);
  const fields = {
    index,
    holder,
    ...(holder === null && owner.pronoun !== undefined ? { pronoun: owner.pronoun } : {}),
  };
  const state: Concept = (role & Control.siege) !== 0 ? 'besiege' : 'hold';
  let before = chunkOf(chunks, preposition) - 1;
  while (chunks[before]?.type === 'adverb' || chunks[before]?.type === 'date' || chunks[before]?.word?.form === 'back')
    before--;
  const chunk = chunks[before];
  if (chunk === undefined) return null;
  const entered = wordAt(passage, preposition)?.form === 'into';
  if (chunk.type === 'group') {
    const area = areaBefore(sentence, before + 1);
    if (area === null) return null;
    const verb = chunks[area.index - 1];
    if (verb?.type === 'verb' && putting.has(verb.word?.verb?.lemma ?? '') && state === 'hold') {
      const doer = doerOf(sentence, area.index - 1);
      return {
        ...fields,
        concept: 'capture',
        rule: 'en/control/put-under',
        area,
        modality: doer.type === 'other' ? null : doer.subject.weakened,
      };
    }
    return { ...fields, concept: state, rule: 'en/control/place-under', area };
  }
  const lemma = chunk.word?.verb?.lemma ?? '';
  const copula = chunk.type === 'auxiliary' && ((chunk.word?.tags ?? 0) & Tag.be) !== 0;
  if (!copula && !becoming.has(lemma) && !putting.has(lemma) && !staying.has(lemma)) return null;
  const subject = subjectAt(sentence, before);
  const area: Area | null = subject.index >= 0 ? areaAt(sentence, subject.index) : areaBefore(sentence, before);
  if (area === null) return null;
  const changed = entered || becoming.has(lemma) || putting.has(lemma);
  return {
    ...fields,
    concept: state === 'hold' && changed ? 'capture' : state,
    rule: 'en/control/is-under',
    area,
    modality: subject.weakened ?? certaintyAt(chunks, before),
  };
}

function actorBehind(sentence: Sentence, token: number, joint: string): Actor | null {
  if (wordAt(sentence.passage, token + 1)?.form !== joint) return null;
  return actorAt(sentence, chunkOf(sentence.chunks, token + 1) + 1);
}

/** "took control of the town", "is in control of", "clashes for control of", "rebel control of" */
export function controlOf(sentence: Sentence, token: number): Holding | null {
  const { passage, chunks } = sentence;
  const joint = wordAt(passage, token + 1)?.form;
  if (joint !== 'of' && joint !== 'over') return null;
  const area = areaAt(sentence, chunkOf(chunks, token + 1) + 1);
  if (area === null) return null;
  const owner = ownerBefore(sentence, token);
  const before = chunkOf(chunks, owner.first) - (chunks[chunkOf(chunks, owner.first)]!.first === owner.first ? 1 : 0);
  const verb = verbBefore(chunks, before);
  const lemma = chunks[verb]?.word?.verb?.lemma ?? '';
  const form = chunks[before]?.word?.form;
  if (form === 'for' || form === 'over') return contested(sentence, before, area);
  if (form === 'in') {
    const doer = doerOf(sentence, before);
    return doer.type === 'actor' || doer.type === 'pronoun'
      ? {
          concept: 'hold',
          rule: 'en/control/in-control',
          index: before,
          area,
          ...holderOf(doer),
          modality: doer.subject.weakened,
        }
      : null;
  }
  const concept: Concept | null = gaining.has(lemma)
    ? 'capture'
    : losing.has(lemma)
      ? 'lose'
      : keeping.has(lemma) || isHave(chunks[verb])
        ? 'hold'
        : null;
  if (concept !== null) {
    const doer = doerOf(sentence, verb);
    if (doer.type === 'other') return null;
    if (doer.type === 'none' && owner.actor === null) return null;
    const from = chunks[area.end]?.word?.form === 'from' ? actorAt(sentence, area.end + 1) : null;
    const { weakened, fought } = doer.subject;
    return {
      concept: fought ? 'assault' : concept,
      rule: 'en/control/control-of',
      index: verb,
      area,
      ...holderOf(doer),
      modality: weakened,
      ...(from === null ? {} : { against: [from] }),
    };
  }
  if (owner.actor !== null)
    return { concept: 'hold', rule: 'en/control/control-by', index: chunkOf(chunks, token), area, holder: owner.actor };
  return null;
}

/** "maintains a presence in the north": who is there by its own will holds it, if it bears arms. */
export function presenceIn(sentence: Sentence, token: number): Holding | null {
  const { passage, chunks } = sentence;
  const joint = wordAt(passage, token + 1)?.form;
  const area = joint === 'in' || joint === 'inside' ? areaAt(sentence, chunkOf(chunks, token + 1) + 1) : null;
  const verb = chunkOf(chunks, ownerBefore(sentence, token).first) - 1;
  if (area === null || chunks[verb]?.type !== 'verb' || !maintaining.has(chunks[verb]!.word?.verb?.lemma ?? ''))
    return null;
  const doer = doerOf(sentence, verb);
  if (doer.type !== 'actor' || !doer.actor.armed) return null;
  return {
    concept: 'hold',
    rule: 'en/control/presence',
    index: verb,
    area,
    holder: doer.actor,
    modality: doer.subject.weakened,
  };
}

function isHave(chunk: Chunk | undefined): boolean {
  return ((chunk?.word?.tags ?? 0) & Tag.have) !== 0;
}

/** The verb right before chunk `at + 1`, adverbs and quotes aside. */
function verbBefore(chunks: readonly Chunk[], at: number): number {
  let back = at;
  while (
    chunks[back]?.type === 'adverb' ||
    chunks[back]?.type === 'date' ||
    (chunks[back]?.type === 'group' && chunks[back]!.last - chunks[back]!.first === 1 && back === at)
  )
    back--;
  return chunks[back]?.type === 'verb' || chunks[back]?.type === 'auxiliary' ? back : -1;
}

/** "clashes for control of", "locked in battle for control of" */
function contested(sentence: Sentence, at: number, area: Area): Holding | null {
  const { chunks } = sentence;
  for (let back = at - 1; back >= 0 && back > at - 14; back--) {
    const chunk = chunks[back]!;
    const word = chunk.word ?? wordAt(sentence.passage, chunk.last - 1);
    if (
      ((word?.control ?? 0) & (Control.contest | Control.offensive)) === 0 &&
      !struggles.has(word?.verb?.lemma ?? word?.form ?? '')
    )
      continue;
    const doer = chunk.type === 'verb' ? doerOf(sentence, back) : doerOf(sentence, verbOf(chunks, back));
    return {
      concept: 'contest',
      rule: 'en/control/for-control',
      index: back,
      area,
      ...(doer.type === 'other' ? { holder: null } : holderOf(doer)),
    };
  }
  return null;
}

const struggles = new Set('struggle vie compete contend war battles struggles'.split(' '));

function verbOf(chunks: readonly Chunk[], at: number): number {
  for (let back = at - 1; back >= 0; back--) if (chunks[back]!.type === 'verb') return back;
  return 0;
}
