import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { Shape } from '../../../../../text/tokens.ts';
import type { Chunk } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { formAt, isPlain, markAt, shapeAt, tags, wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { controlDegrees, ownerWords, sharedDegrees } from '../../../words/control.ts';
import { isNameLike } from '../form.ts';
import { type Actor, standingOf } from './actor.ts';
import { wordsGroup } from './words-group.ts';

const degrees = new Set(controlDegrees);
const sides = new Set([...ownerWords, 'extremist', 'anti-government', 'joint', 'military', 'army', 'regime', 'state']);
/** What is said of an armed group between its name and the noun for it. */
const epithets = new Set(['terror', 'terrorist', 'extremist', 'armed', 'splinter', 'rebel', 'militant', 'jihadist']);
const sharing = new Set(sharedDegrees);
const owning = new Set(['its', 'their', 'his']);

/** Whose a noun is, from the words before it: "rebel control", "the regime’s hands", "its control". */
export interface Owner {
  readonly actor: Actor | null;
  /** Chunk of a possessive pronoun. */
  readonly pronoun?: number;
  /** First token of the noun's phrase. */
  readonly first: number;
}

/** The owner that the modifiers of the noun at token `noun` name, back to token `limit` at the most. */
export function ownerBefore(sentence: Sentence, noun: number): Owner {
  const { passage } = sentence;
  let first = noun;
  let named = -1;
  let last = -1;
  let pronoun: number | undefined;
  for (let at = noun - 1; at >= passage.first && at > noun - 9; at--) {
    const shape = shapeAt(passage, at);
    // "the rebels' control"
    if (
      shape === Shape.possessive ||
      (markAt(passage, at) === mark.apostrophe && formAt(passage, at - 1).endsWith('s'))
    ) {
      first = at;
      continue;
    }
    if (shape === Shape.mark || shape === Shape.number) break;
    const form = formAt(passage, at);
    const bits = tags(passage, at);
    if (owning.has(form)) {
      pronoun = chunkOf(sentence.chunks, at);
      first = at;
      break;
    }
    if ((bits & Tag.determiner) !== 0) {
      first = at;
      break;
    }
    if (
      (bits &
        (Tag.preposition |
          Tag.conjunction |
          Tag.subordinator |
          Tag.be |
          Tag.have |
          Tag.modal |
          Tag.pronoun |
          Tag.negation |
          Tag.time)) !==
      0
    )
      break;
    // "under alternating control"
    if (sharing.has(form)) {
      first = at;
      continue;
    }
    if (
      (bits & Tag.verb) !== 0 &&
      (bits & (Tag.adjective | Tag.source | Tag.person | Tag.thing)) === 0 &&
      (!isNameLike(passage, at) || isPlain(passage, at) || at === passage.first || isHeadlineVerb(sentence, at))
    ) {
      // "a crippling siege": a verb's form qualifies the noun only behind a determiner or an adjective.
      const forms = wordAt(passage, at)?.verb?.forms ?? 0;
      // "the military took control": a verb of its own.
      if ((forms & (Form.participle | Form.gerund)) === 0) break;
      if (!qualifies(passage, at - 1)) break;
      first = at;
      continue;
    }
    first = at;
    if (degrees.has(form)) continue;
    if (
      !sides.has(form) &&
      !form.endsWith('-led') &&
      !(form.endsWith('s') && sides.has(form.slice(0, -1))) &&
      !isNameLike(passage, at) &&
      standingOf(passage, at, at + 1, wordAt(passage, at)?.person?.group ?? null) === null
    ) {
      // "the Northern terror group’s bastion": the name stands before what it is called.
      if (named >= 0 && !epithets.has(form)) break;
      continue;
    }
    named = at;
    if (last < 0) last = at + 1;
  }
  if (named < 0) return { actor: null, first, ...(pronoun === undefined ? {} : { pronoun }) };
  if (endsInPlace(passage, named, last)) last--;
  const group = wordsGroup(named, last);
  const index = chunkOf(sentence.chunks, named);
  return { actor: { group, index, end: index + 1, armed: false }, first };
}

/** "Militia Takes Control Of": a verb with a capital like every word around it. */
function isHeadlineVerb({ chunks }: Sentence, at: number): boolean {
  const index = chunkOf(chunks, at);
  return chunks[index]!.type === 'verb' && chunks[index - 1]?.type === 'group';
}

/** A determiner or an adjective; "government" before "seized" is whoever seized it. */
function qualifies(passage: Passage, at: number): boolean {
  const bits = tags(passage, at);
  // "the rebels that seized control": a clause of its own.
  if ((bits & Tag.determiner) !== 0) return formAt(passage, at) !== 'that';
  return (bits & Tag.adjective) !== 0 && (bits & Tag.source) === 0 && !sides.has(formAt(passage, at));
}

/** "the Northern groups Syrian bastion", "the terror groups Raqqa stronghold": in text without apostrophes the noun that owns is a plural, and where its own lies follows. */
function endsInPlace(passage: Passage, first: number, last: number): boolean {
  if (last - first < 2 || shapeAt(passage, last - 1) !== Shape.title) return false;
  return shapeAt(passage, last - 2) === Shape.lower && formAt(passage, last - 2).endsWith('s');
}

/** Index of the chunk that holds a token. */
export function chunkOf(chunks: readonly Chunk[], token: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (chunks[middle]!.first <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
