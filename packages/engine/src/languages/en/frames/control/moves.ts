import { mark } from '../../../../text/marks.ts';
import type { Chunk } from '../../chunk.ts';
import type { Sentence } from '../../sentence.ts';
import { Control } from '../../words/control.ts';
import { actorAt } from './actor.ts';
import { type Area, areaAt, areaBefore } from './area.ts';
import { agentBehind, doerOf, type Holding, holderOf, isSuffered } from './found.ts';
import { subjectAt } from './subject.ts';
import { objectAt } from './verbs.ts';

const into = new Set('into on onto toward towards to through inside in within across around against'.split(' '));
const onlyInto = new Set('into toward towards through onto inside'.split(' '));
const ways = new Set(
  'deep deeper further farther forward forwards westward westwards eastward eastwards northward northwards southward southwards north south east west back'.split(
    ' ',
  ),
);
/** Chunks over which a place is looked for behind a verb of movement. */
const reach = 9;

/** "advanced on the city", "pushed into the suburbs" */
export function advancing(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  const chunk = chunks[at]!;
  if (((chunk.word?.control ?? 0) & Control.advance) === 0 || isSuffered(chunks, at)) return null;
  const own = chunk.word?.verb?.lemma === 'advance';
  if (own && chunks[at - 1]?.type === 'verb') return null;
  const place = placeBehind(sentence, at, own ? into : onlyInto);
  if (place === null) return null;
  const doer = doerOf(sentence, at);
  if (doer.type === 'other' || doer.type === 'none') return null;
  if (doer.type === 'actor' && !doer.actor.armed && !own) return null;
  return {
    concept: 'advance',
    rule: 'en/control/advance',
    index: at,
    area: place,
    ...holderOf(doer),
    modality: doer.subject.weakened,
  };
}

/** The area behind a verb and one of `prepositions`: "to within seven kilometres of the base", "westwards to Idlib". */
function placeBehind(sentence: Sentence, at: number, prepositions: ReadonlySet<string>): Area | null {
  const { passage, chunks } = sentence;
  let seen = false;
  for (let next = at + 1; next < chunks.length && next < at + reach; next++) {
    const { type, word, unit, group, first, last } = chunks[next]!;
    const form =
      word?.form ?? passage.text.slice(passage.tokens.start[first]!, passage.tokens.end[last - 1]!).toLowerCase();
    if (type === 'preposition' || into.has(form)) {
      if (seen || prepositions.has(form) || (form === 'to' && ways.has(lastWord(sentence, next - 1)))) seen = true;
      else if (form !== 'of' && form !== 'from') return null;
      continue;
    }
    if (type === 'group') {
      const area = seen ? areaAt(sentence, next) : null;
      if (area !== null) return area;
      const measures = group!.sort === 'other' && group!.head === -1;
      if (!measures && !ways.has(lastWord(sentence, next))) return null;
      continue;
    }
    if (type === 'adverb' || type === 'date' || unit === mark.open || unit === mark.close || ways.has(form)) continue;
    return null;
  }
  return null;
}

function lastWord({ passage, chunks }: Sentence, index: number): string {
  const chunk = chunks[index]!;
  return passage.text.slice(passage.tokens.start[chunk.last - 1]!, passage.tokens.end[chunk.last - 1]!).toLowerCase();
}

/** "withdrew from the town", "pulled its troops out of the city", "redeployed south of the city" */
export function withdrawing(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  const chunk = chunks[at]!;
  if (((chunk.word?.control ?? 0) & Control.withdraw) === 0) return null;
  const left = leftPlace(sentence, at);
  if (left === null || (chunk.word?.verb?.lemma === 'pull' && !left.out)) return null;
  const doer = doerOf(sentence, at);
  if (doer.type === 'other' || doer.type === 'none') return null;
  if (doer.type === 'actor' && !doer.actor.armed && isSuffered(chunks, at)) return null;
  return {
    concept: 'withdraw',
    rule: 'en/control/withdraw',
    index: at,
    area: left.area,
    ...holderOf(doer),
    modality: doer.subject.weakened,
  };
}

/** What is left behind "from", "out of", "south of". `out`: a particle says that it is a way out. */
export function leftPlace(sentence: Sentence, at: number): { readonly area: Area; readonly out: boolean } | null {
  const { chunks } = sentence;
  let out = false;
  for (let next = at + 1; next < chunks.length && next < at + reach; next++) {
    const { type, word, unit } = chunks[next]!;
    const form = word?.form ?? '';
    const last = lastWord(sentence, next);
    if (form === 'out' || form === 'back') out = true;
    const outOf = form === 'of' && (chunks[next - 1]?.word?.form === 'out' || ways.has(lastWord(sentence, next - 1)));
    if (form === 'from' || outOf) {
      const area = areaAt(sentence, next + 1);
      if (area !== null) return { area, out: out || form === 'from' };
      // "from positions in the town"
      if (chunks[next + 1]?.type === 'group' && isLocating(chunks[next + 2])) {
        const inner = areaAt(sentence, next + 3);
        return inner === null ? null : { area: inner, out: true };
      }
      return null;
    }
    if (
      type === 'verb' ||
      type === 'subordinator' ||
      type === 'auxiliary' ||
      unit === mark.comma ||
      unit === mark.semicolon ||
      unit === mark.stop
    )
      return null;
    if (type === 'preposition' && form !== 'out' && form !== 'back' && !ways.has(last)) return null;
  }
  return null;
}

function isLocating(chunk: Chunk | undefined): boolean {
  const form = chunk?.word?.form;
  return form === 'in' || form === 'inside' || form === 'around' || form === 'near';
}

/** "drove the rebels out of the town", "was driven out of the town", "cleared the town of rebels" */
export function expelling(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  if (((chunks[at]!.word?.control ?? 0) & Control.expel) === 0) return null;
  if (isSuffered(chunks, at)) return driven(sentence, at);
  const object = objectAt(chunks, at);
  const doer = doerOf(sentence, at);
  if (doer.type === 'other' && chunks[at]!.word?.verb?.lemma === 'clear') return null;
  const cleared = chunks[at]!.word?.verb?.lemma === 'clear' ? areaAt(sentence, object) : null;
  if (cleared !== null) {
    const of = chunks[cleared.end]?.word?.form === 'of' ? actorAt(sentence, cleared.end + 1) : null;
    if (of === null || doer.type === 'other') return null;
    return {
      concept: 'capture',
      rule: 'en/control/cleared-of',
      index: at,
      area: cleared,
      ...holderOf(doer),
      against: [of],
      modality: doer.subject.weakened,
    };
  }
  const removed = actorAt(sentence, object);
  if (removed === null) return null;
  const left = leftPlace(sentence, removed.end - 1);
  if (left === null || !left.out) return null;
  // Whoever helped or supported it drove nobody out: all that is sure is who lost the place.
  if (doer.type === 'other' || doer.type === 'none' || (doer.type === 'pronoun' && doer.subject.index < 0)) {
    return {
      concept: 'lose',
      rule: 'en/control/driven-out',
      index: at,
      area: left.area,
      holder: removed,
      modality: doer.type === 'other' ? null : doer.subject.weakened,
    };
  }
  const { weakened, fought } = doer.subject;
  return {
    concept: fought ? 'assault' : 'capture',
    rule: 'en/control/drove-out',
    index: at,
    area: left.area,
    ...holderOf(doer),
    against: [removed],
    modality: weakened,
  };
}

/** "was driven out of the city", "were pushed back" */
function driven(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  const doer = doerOf(sentence, at);
  if (doer.type === 'other' || doer.type === 'none') return null;
  const agent = agentBehind(sentence, at);
  const left = leftPlace(sentence, at);
  const against = agent === null ? {} : { against: [agent] };
  if (left?.out === true)
    return {
      concept: 'lose',
      rule: 'en/control/was-driven-out',
      index: at,
      area: left.area,
      ...holderOf(doer),
      ...against,
      modality: doer.subject.weakened,
    };
  const back =
    chunks[at + 1]?.word?.form === 'back' || lastWord(sentence, Math.min(at + 1, chunks.length - 1)) === 'back';
  if (!back || doer.type !== 'actor' || !doer.actor.armed) return null;
  return {
    concept: 'withdraw',
    rule: 'en/control/driven-back',
    index: at,
    area: null,
    holder: doer.actor,
    ...against,
    modality: doer.subject.weakened,
  };
}

/** "the town fell to the army", "Khan Sheikhoun falls", "is about to fall into rebel hands" */
export function falling(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  const chunk = chunks[at]!;
  if (((chunk.word?.control ?? 0) & Control.fall) === 0 || chunk.type !== 'verb') return null;
  const subject = subjectAt(sentence, at);
  const area = subject.index < 0 ? areaBefore(sentence, at) : areaAt(sentence, subject.index);
  if (area === null || area.passed) return null;
  const next = chunks[at + 1];
  const form = next?.word?.form;
  let holder = null;
  if (form === 'to') {
    holder = actorAt(sentence, at + 2);
    if (holder === null) return null;
  } else if (form === 'into' || form === 'under') {
    // Whose hands is read where "hands" and "control" are.
    return null;
  } else if (
    next !== undefined &&
    next.type !== 'mark' &&
    next.type !== 'date' &&
    next.type !== 'conjunction' &&
    next.type !== 'subordinator'
  )
    return null;
  if (chunks[at - 1]?.word?.form === 'the') return null;
  return { concept: 'fall', rule: 'en/control/fell', index: at, area, holder, modality: subject.weakened };
}
