import { isQuote, mark } from '../../../../../text/marks.ts';
import { type Chunk, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList } from '../../../word-list.ts';
import { actorAt } from '../actors/actor.ts';

const [fromId, to, remaining] = ids('from to remaining');

/** Chunk of the object of the verb at `at`: over adverbs, dates, quotes and "back", "over", "up". */
export function objectAt(chunks: readonly Chunk[], at: number): number {
  let next = at + 1;
  while (
    next < chunks.length &&
    (chunks[next]!.type === 'adverb' ||
      chunks[next]!.type === 'date' ||
      isQuote(chunks[next]!.unit) ||
      chunks[next]!.unit === mark.apostrophe ||
      isParticle(chunks, at, next))
  )
    next++;
  // "recaptured from the rebels the town of Gao"
  if (
    next === at + 1 &&
    isWord(chunks[next], fromId) &&
    isType(chunks[next + 1], 'group') &&
    isType(chunks[next + 2], 'group')
  )
    return next + 2;
  // "seized the last remaining stronghold"
  if (isType(chunks[next], 'group') && isWord(chunks[next + 1], remaining) && isType(chunks[next + 2], 'group'))
    return next + 2;
  // "seized and destroyed the camp": both have the one object.
  const shared = isType(chunks[next], 'conjunction') && isType(chunks[next + 1], 'verb');
  return shared && next === at + 1 && isType(chunks[next + 2], 'group') ? next + 2 : next;
}

/** "took back the town", "took over the town"; but "control over the town" is a noun's. */
function isParticle(chunks: readonly Chunk[], verb: number, at: number): boolean {
  const form = chunks[at]!.word?.form;
  const lemma = chunks[verb]!.word?.verb?.lemma;
  return (
    form === 'back' ||
    (form === 'onto' && lemma === 'hold') ||
    (form === 'over' && (lemma === 'take' || lemma === 'hand')) ||
    (form === 'off' && lemma === 'cut') ||
    (form === 'up' && lemma === 'give') ||
    // "stormed into the capital"
    (form === 'into' && lemma === 'storm') ||
    // "recaptured lost territory"
    (form === 'lost' && at === verb + 1 && regaining.has(chunks[verb]!.word))
  );
}

const regaining = verbList(['recapture', 'retake', 'regain', 'reclaim', 'liberate']);

/** "from the rebels", behind a place that was taken. */
export function fromActor(sentence: Sentence, start: number): ReturnType<typeof actorAt> {
  const at = overAside(sentence, overPlace(sentence, start, fromId), 'from');
  // "from three sides" counts directions, and names nobody.
  if (!isWord(sentence.chunks[at], fromId) || sentence.chunks[at + 1]?.group?.figure != null) return null;
  return actorAt(sentence, at + 1);
}

/** "to the rebels", behind a place that was lost or fell, or was handed over or back. */
export function toActor(sentence: Sentence, start: number): ReturnType<typeof actorAt> {
  const behind = overAside(sentence, overPlace(sentence, start, to), 'to');
  const form = sentence.chunks[behind]?.word?.form;
  const at = form === 'over' || form === 'back' ? behind + 1 : behind;
  return isWord(sentence.chunks[at], to) ? actorAt(sentence, at + 1) : null;
}

/** "their base in Gao to the army", "the hill overlooking Gao from the army": over where the place lies, if `joint` stands behind. */
function overPlace({ passage, chunks }: Sentence, at: number, joint: number): number {
  const lies = locating.isAt(passage, chunks[at]?.first ?? -1) && isType(chunks[at + 1], 'group');
  return lies && isWord(chunks[at + 2], joint) ? at + 2 : at;
}

const locating = formList(['in', 'near', 'at', 'outside', 'overlooking']);

/** "the conquest of Gao, a garrison town, by the rebels": who did it, behind what else is said of the place. */
export function behindAside(sentence: Sentence, end: number, joint: 'by'): ReturnType<typeof actorAt> {
  const at = overAside(sentence, end, joint);
  return at === end ? null : actorAt(sentence, at + 1);
}

/** Chunks that an aside may have, both commas among them. */
const asideMax = 7;

/** "lost Dorado, a regional hub, to the rebels": over what else is said of the place, if `joint` stands right behind. */
function overAside({ chunks }: Sentence, at: number, joint: 'to' | 'from' | 'by'): number {
  if (!isMark(chunks[at], mark.comma) || chunks[at + 1]?.group?.indefinite !== true) return at;
  for (let next = at + 2; next < at + asideMax; next++) {
    const type = chunks[next]?.type;
    if (isMark(chunks[next], mark.comma)) return chunks[next + 1]?.word?.form === joint ? next + 1 : at;
    if (type !== 'group' && type !== 'preposition') return at;
  }
  return at;
}
