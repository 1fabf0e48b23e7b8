import type { Concept } from '../../../../../concepts.ts';
import { isQuote, mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord, overAuxiliaries } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { markAt, wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList } from '../../../word-list.ts';
import { Control } from '../../../words/control.ts';
import { actorAt } from '../actors/actor.ts';
import { type Doer, doerOf, holderOf } from '../actors/doer.ts';
import { chunkOf, ownerBefore } from '../actors/owner.ts';
import { type Area, areaAt, isSaidToBePlace } from '../areas/area.ts';
import { isIt, placeMeant } from '../areas/meant.ts';
import { vouchedBy } from '../areas/vouching.ts';
import { fromActor, toActor } from '../clauses/objects.ts';
import { subjectAt } from '../clauses/subject.ts';
import type { Holding } from '../found.ts';

const [the, inId, backId, yet, of, to, up] = ids('the in back yet of to up');

const gaining = new Set(
  'take seize gain regain achieve assume wrest win recapture retake establish impose secure reassert restore'.split(
    ' ',
  ),
);
const keeping = new Set(
  'have maintain retain keep exercise exert consolidate hold share claim tighten extend expand cement solidify broaden'.split(
    ' ',
  ),
);
const losing = new Set('lose cede relinquish surrender give'.split(' '));

/** "took control of the town", "is in control of", "clashes for control of", "rebel control of" */
export function controlOf(sentence: Sentence, token: number): Holding | null {
  const { passage, chunks } = sentence;
  // "regained control on Monday of the town": over the day.
  const noun = chunkOf(chunks, token);
  const dated = chunks[noun]!.last === token + 1 && isType(chunks[noun + 1], 'date');
  const end = dated ? chunks[noun + 1]!.last : token + 1;
  // `gained "full control" of the town`
  const next = isQuote(markAt(passage, end)) || markAt(passage, end) === mark.apostrophe ? end + 1 : end;
  const joint = wordAt(passage, next)?.form;
  if (joint !== 'of' && joint !== 'over') return null;
  // "of yet another town"
  const over = chunkOf(chunks, next);
  // "control over 60 percent of the land": the figure takes "over" for its hedge.
  const behind = chunks[over]!.type === 'group' && chunks[over]!.first === next ? over : over + 1;
  const held = isWord(chunks[behind], yet) ? behind + 1 : behind;
  if (joint === 'of') {
    const kept = inControlOf(sentence, token, held);
    if (kept !== null) return kept;
  }
  // "entered the village and took control of it"
  const area =
    areaAt(sentence, held) ??
    // "over all of the town"
    (isWord(chunks[held + 1], of) && !isType(chunks[held], 'group') ? areaAt(sentence, held + 1) : null) ??
    (isIt(sentence, held) ? placeMeant(sentence, chunkOf(chunks, token), { names: true }) : null);
  if (area === null) return null;
  const owner = ownerBefore(sentence, token);
  const before = chunkOf(chunks, owner.first) - (chunks[chunkOf(chunks, owner.first)]!.first === owner.first ? 1 : 0);
  const verb = verbBefore(chunks, before);
  const lemma = chunkAt(chunks, verb)?.word?.verb?.lemma ?? '';
  const form = chunkAt(chunks, before)?.word?.form;
  if (form === 'for' || form === 'over') return contested(sentence, before, area);
  const charge = ofAnything.has(wordAt(passage, token)?.form ?? '');
  if (form === 'in') {
    const doer = doerOf(sentence, before);
    if (charge && !mayHold(doer, area)) return null;
    return doer.type === 'actor' || doer.type === 'pronoun' || (doer.type === 'none' && doer.unnamed === true)
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
      : keeping.has(lemma) || isHave(chunkAt(chunks, verb))
        ? 'hold'
        : null;
  if (concept !== null) {
    const doer = doerOf(sentence, verb);
    if (doer.type === 'other' || (charge && !mayHold(doer, area))) return null;
    if (doer.type === 'none' && owner.actor === null && doer.unnamed !== true) return null;
    if (area.site && !(doer.type === 'actor' && doer.actor.armed)) return null;
    const other = concept === 'lose' ? toActor(sentence, area.end) : fromActor(sentence, area.end);
    const { weakened, fought } = doer.subject;
    return {
      concept: fought ? 'assault' : concept,
      rule: 'en/control/control-of',
      index: verb,
      area,
      ...holderOf(doer),
      modality: weakened,
      ...(other === null ? {} : { against: [other] }),
      ...(area.named && concept === 'capture' && isSaidToBePlace(sentence, area.end) ? { vouched: true } : {}),
      ...(concept === 'capture' && doer.type === 'actor' ? vouchedBy(area, doer.actor) : {}),
    };
  }
  const passed = passedTo(sentence, area);
  if (passed !== null) return passed;
  // "Control of the town is disputed"
  if (isType(chunks[area.end], 'auxiliary') && disputing.isAt(passage, chunks[area.end + 1]?.first ?? -1))
    return { concept: 'contest', rule: 'en/control/control-disputed', index: area.end + 1, area, holder: null };
  if (owner.actor !== null)
    return { concept: 'hold', rule: 'en/control/control-by', index: chunkOf(chunks, token), area, holder: owner.actor };
  return null;
}

/** "Control of the town passed from the army to the rebels" */
function passedTo(sentence: Sentence, area: Area): Holding | null {
  const { chunks } = sentence;
  const verb = overAuxiliaries(chunks, area.end);
  if (!isType(chunks[verb], 'verb') || !passing.has(chunks[verb]!.word)) return null;
  const from = fromActor(sentence, verb + 1);
  const joint = from?.end ?? verb + 1;
  const holder = isWord(chunks[joint], to) ? actorAt(sentence, joint + 1) : null;
  if (holder === null) return null;
  const against = from === null ? {} : { against: [from] };
  return { concept: 'capture', rule: 'en/control/control-passed', index: verb, area, holder, ...against };
}

const passing = verbList(['pass', 'return', 'fall', 'go']);
const disputing = formList(['disputed', 'contested', 'unclear', 'uncertain']);
/** Nouns of what anybody has of anything: "in charge of", "in possession of". */
const ofAnything = new Set(['charge', 'possession']);

/** Who is in charge of a town as its holder: those who bear arms; one general is in charge of what he was given. */
function mayHold(doer: Doer, area: Area): boolean {
  if (doer.type !== 'actor' || !doer.actor.armed || area.site || area.passed) return false;
  const { sort, plural } = doer.actor.group;
  return sort !== 'people' || plural;
}

/** "the town is in the control of the rebels": whose control it is. */
function inControlOf(sentence: Sentence, token: number, held: number): Holding | null {
  const { chunks } = sentence;
  const noun = chunkOf(chunks, token);
  const holder = actorAt(sentence, held);
  const joint = isWord(chunkAt(chunks, noun - 1), the) ? noun - 2 : noun - 1;
  if (holder === null || !isWord(chunkAt(chunks, joint), inId)) return null;
  let back = joint - 1;
  while (isType(chunks[back], 'adverb')) back--;
  const verb = chunks[back];
  if (verb?.type !== 'auxiliary' && !remaining.has(verb?.word)) return null;
  const subject = subjectAt(sentence, back + 1);
  const area = subject.index < 0 ? null : areaAt(sentence, subject.index);
  if (area === null || area.passed) return null;
  return { concept: 'hold', rule: 'en/control/in-control-of', index: noun, area, holder, modality: subject.weakened };
}

const remaining = verbList(['remain', 'stay']);

function isHave(chunk: Chunk | undefined): boolean {
  return ((chunk?.word?.tags ?? 0) & Tag.have) !== 0;
}

/** The verb right before chunk `at + 1`, adverbs and quotes aside. */
function verbBefore(chunks: readonly Chunk[], at: number): number {
  let back = at;
  while (
    isType(chunkAt(chunks, back), 'adverb') ||
    isType(chunkAt(chunks, back), 'date') ||
    // "gave up control of"
    (isWord(chunkAt(chunks, back), up) && chunkAt(chunks, back - 1)?.word?.verb?.lemma === 'give') ||
    // "took back control of"
    (isWord(chunkAt(chunks, back), backId) && isType(chunkAt(chunks, back - 1), 'verb')) ||
    isQuote(chunkAt(chunks, back)?.unit ?? 0) ||
    isMark(chunkAt(chunks, back), mark.apostrophe) ||
    (isType(chunkAt(chunks, back), 'group') && chunks[back]!.last - chunks[back]!.first === 1 && back === at)
  )
    back--;
  return isType(chunkAt(chunks, back), 'verb') || isType(chunkAt(chunks, back), 'auxiliary') ? back : -1;
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
