import type { Concept } from '../../../../concepts.ts';
import type { Group } from '../../../../mentions/group.ts';
import type { Predication } from '../../../../mentions/predication.ts';
import type { Modality } from '../../../../model/claim.ts';
import type { Span } from '../../../../model/span.ts';
import { Shape } from '../../../../text/tokens.ts';
import { Form } from '../../inflection.ts';
import { shapeAt, wordAt } from '../../look.ts';
import { isPassive } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { type Actor, actorAt } from './actor.ts';
import type { Area } from './area.ts';
import { certaintyAt } from './certainty.ts';
import { formAt } from './form.ts';
import { type Subject, subjectAt } from './subject.ts';

/** A claim on a place in the making. */
export interface Holding {
  readonly concept: Concept;
  readonly rule: string;
  /** Chunk of the word that says it. */
  readonly index: number;
  /** `null` where the words name no place, but the sentence or those before it may. */
  readonly area: Area | null;
  readonly holder: Actor | null;
  /** The holder is only a part of a token, in code units: "rebel" of "rebel-held". */
  readonly holderSpan?: Span;
  /** The holder is a pronoun at this chunk. */
  readonly pronoun?: number;
  readonly against?: readonly Actor[];
  readonly modality?: Modality | null;
}

/** A predication, with what only a list of places can settle. */
export interface Candidate {
  readonly predication: Predication;
  /** The area is a name: the claim stands only if it is a place's. */
  readonly named: boolean;
}

/** Rules that read a noun phrase, not a clause. */
const phrases: ReadonlySet<string> = new Set(
  [
    'fall-of',
    'capture-of',
    'lose-of',
    'besiege-of',
    'encircle-of',
    'hold-of',
    'withdrawal',
    'advance-noun',
    'offensive-on',
    'battle-for',
    'stronghold',
    'held-compound',
    'participle',
    'place-under',
    'object-relative',
    'control-by',
  ].map((name) => `en/control/${name}`),
);

export function candidateOf(sentence: Sentence, holding: Holding): Candidate {
  const { chunks } = sentence;
  const { area, holder, index } = holding;
  const trigger = chunks[index]!;
  const anaphor = holder === null && holding.pronoun !== undefined ? antecedent(sentence, holding.pronoun, area) : null;
  const agents: Group[] = holder !== null ? [holder.group] : anaphor === null ? [] : [anaphor.group];
  const predication: Predication = {
    concept: holding.concept,
    trigger: [trigger.first, trigger.last],
    patients: [],
    agents,
    causes: [],
    place: area?.group ?? null,
    against: (holding.against ?? []).map(({ group }) => group),
    modality: holding.modality ?? certaintyAt(chunks, index),
    running: false,
    rule: holding.rule,
    phrase: phrases.has(holding.rule),
    ...presentAt(sentence, index),
    ...(holding.holderSpan === undefined ? {} : { agentSpan: holding.holderSpan }),
    ...(holding.pronoun !== undefined && agents.length === 0
      ? { anaphor: isForOne(sentence, holding.pronoun) ? ('one' as const) : ('several' as const) }
      : {}),
  };
  return { predication, named: area?.named ?? false };
}

/** Chunks to either side of the verb in which "now" is its own. */
const presentReach = 3;
const presentWords = new Set(['now', 'currently', 'presently']);

function presentAt({ passage, chunks }: Sentence, index: number): { readonly present?: readonly [number, number] } {
  for (let at = Math.max(0, index - presentReach); at < chunks.length && at <= index + presentReach; at++) {
    const { first, last, unit } = chunks[at]!;
    if (unit !== 0 && at > index) return {};
    if (last - first === 1 && presentWords.has(formAt(passage, first))) return { present: [first, last] };
  }
  return {};
}

/** Whom "it" or "they" means: the nearest actor before it that heads a phrase and agrees in number. */
function antecedent(sentence: Sentence, pronoun: number, area: Area | null): Actor | null {
  const one = isForOne(sentence, pronoun);
  for (let at = pronoun - 1; at >= 0; at--) {
    const before = sentence.chunks[at - 1];
    if (
      sentence.chunks[at]!.type !== 'group' ||
      before?.type === 'verb' ||
      (before?.type === 'preposition' && before.word?.form !== 'by')
    )
      continue;
    if (area !== null && at >= area.index && at < area.end) continue;
    const actor = actorAt(sentence, at);
    if (actor === null || (one && isPlural(sentence, actor)) || (actor.bare === true && at > 0)) continue;
    return actor;
  }
  return null;
}

/** "it", "its", which stand for one. */
function isForOne({ passage, chunks }: Sentence, pronoun: number): boolean {
  const form = formAt(passage, chunks[pronoun]!.first);
  return form === 'it' || form === 'its';
}

/** "forces", "rebels": a lower-case plural; "ISIL" and "the Taliban" are either. */
export function isPlural({ passage, chunks }: Sentence, { index }: Actor): boolean {
  const last = chunks[index]!.last - 1;
  return (
    shapeAt(passage, last) === Shape.lower &&
    (wordAt(passage, last)?.person?.plural ?? formAt(passage, last).endsWith('s'))
  );
}

/** The doer of the verb at chunk `at`: an actor, a pronoun for one, nobody named, or something that holds no place. */
export type Doer =
  | { readonly type: 'actor'; readonly actor: Actor; readonly subject: Subject }
  | { readonly type: 'pronoun'; readonly subject: Subject }
  | { readonly type: 'none'; readonly subject: Subject }
  | { readonly type: 'other' };

export function doerOf(sentence: Sentence, at: number): Doer {
  const subject = subjectAt(sentence, at);
  const chunk = sentence.chunks[subject.index];
  if (chunk === undefined) return { type: 'none', subject };
  if (chunk.type === 'pronoun')
    return thirdPerson.has(chunk.word?.form ?? '') ? { type: 'pronoun', subject } : { type: 'other' };
  const actor = actorAt(sentence, subject.index);
  return actor === null ? { type: 'other' } : { type: 'actor', actor: joinedLeft(sentence, actor), subject };
}

/** "the regime and its allies": the first of two that act together. */
function joinedLeft(sentence: Sentence, actor: Actor): Actor {
  const { chunks } = sentence;
  const joint = chunks[actor.index - 1];
  if (joint?.type !== 'conjunction' || joint.word?.form !== 'and' || chunks[actor.index - 2]?.type !== 'group')
    return actor;
  if (chunks[actor.index - 3]?.type === 'preposition' || chunks[actor.index - 3]?.type === 'verb') return actor;
  const first = actorAt(sentence, actor.index - 2);
  if (first === null) return actor;
  return {
    ...actor,
    armed: actor.armed || first.armed,
    index: first.index,
    group: { ...first.group, last: actor.group.last },
  };
}

const thirdPerson = new Set(['it', 'they', 'who', 'which']);

/** Holder fields of a doer. */
export function holderOf(doer: Exclude<Doer, { type: 'other' }>): Pick<Holding, 'holder' | 'pronoun'> {
  if (doer.type === 'actor') return { holder: doer.actor };
  return doer.type === 'pronoun' ? { holder: null, pronoun: doer.subject.index } : { holder: null };
}

/** The actor behind "by" in what follows chunk `at`, before another clause starts. */
export function agentBehind(sentence: Sentence, at: number): Actor | null {
  const { chunks } = sentence;
  for (let next = at + 1; next < chunks.length && next < at + 10; next++) {
    const { type, word, unit } = chunks[next]!;
    if (
      type === 'verb' ||
      type === 'subordinator' ||
      type === 'auxiliary' ||
      (unit !== 0 && unit !== 0x28 && unit !== 0x29)
    )
      return null;
    if (word?.form !== 'by') continue;
    const actor = actorAt(sentence, next + 1);
    if (actor !== null || chunks[next + 2]?.type !== 'conjunction') return actor;
    // "by imperialism and its troops": the second can, so both do.
    const second = actorAt(sentence, next + 3);
    return second === null || chunks[next + 1]?.group === undefined
      ? null
      : { ...second, index: next + 1, group: { ...second.group, first: chunks[next + 1]!.first } };
  }
  return null;
}

/** Whether the verb at chunk `at` is passive: "was encircled", not "was encircling". */
export function isSuffered(chunks: Sentence['chunks'], at: number): boolean {
  return ((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) === 0 && isPassive(chunks, at);
}
