import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import { Shape } from '../../../../../text/tokens.ts';
import { chunkAt, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, shapeAt, wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import type { Area } from '../areas/area.ts';
import { forced, isCaused, isForced } from '../clauses/governed.ts';
import { phraseHead } from '../clauses/phrase-head.ts';
import { type Actor, actorAt } from './actor.ts';

const [by, who, and] = ids('by who and');

/** Whom "it" or "they" means: the nearest actor before it that heads a phrase and agrees in number. */
export function antecedent(sentence: Sentence, pronoun: number, area: Area | null): Actor | null {
  const one = isForOne(sentence, pronoun);
  // "the rebels, who say they have captured Gao"
  const tellers = whoSay(sentence, pronoun);
  if (tellers !== null) return tellers;
  for (let at = pronoun - 1; at >= 0; at--) {
    // "forcing them to leave the land they hold": whom that pronoun means.
    if (!one && isForced(sentence.chunks, at)) return actorAt(sentence, forced(sentence.chunks, at));
    const before = chunkAt(sentence.chunks, at - 1);
    if (
      sentence.chunks[at]!.type !== 'group' ||
      (before?.type === 'verb' &&
        !isSubjectOfContent(sentence, at) &&
        !isCaused(sentence.chunks, at) &&
        !isFoughtSince(sentence, at, pronoun)) ||
      isSecondObject(sentence.chunks, at) ||
      (before?.type === 'preposition' &&
        (before.id !== by || isLed(sentence, at - 2)) &&
        !isSpeakerOf(sentence, at, pronoun) &&
        !(!one && isSpokenFor(sentence, at)))
    )
      continue;
    if (area !== null && at >= area.index && at < area.end) continue;
    // "Gao, the largest city under their control": the name of that city.
    if (area !== null && at === area.index - 2 && chunkAt(sentence.chunks, at + 1)?.unit === mark.comma) continue;
    const spoken = before?.type === 'preposition' && before.id !== by && isSpeakerOf(sentence, at, pronoun);
    // "Rebels in Mali say they": whoever the phrase is about.
    const actor = (spoken ? actorAt(sentence, phraseHead(sentence.chunks, at)) : null) ?? actorAt(sentence, at);
    // "The Northern Army (NA) says it": by its full name.
    if (actor !== null && before?.unit === mark.open && actorAt(sentence, at - 2) !== null) continue;
    // "it" is no one person: "a major blow" is no major.
    if (
      actor === null ||
      (one && (isPlural(sentence, actor) || isPerson(actor.group))) ||
      (!one && isVoice(sentence, at)) ||
      (before?.unit === mark.comma && isWord(chunkAt(sentence.chunks, at - 3), by) && isLed(sentence, at - 4)) ||
      (actor.bare === true &&
        at > 0 &&
        !isSpeakerOf(sentence, at, pronoun) &&
        !isSpokenFor(sentence, at) &&
        !isFoughtSince(sentence, at, pronoun))
    )
      continue;
    return actor;
  }
  return null;
}

/** "killed 12 civilians and soldiers": what "and" joins to what a verb takes. */
function isSecondObject(chunks: Sentence['chunks'], at: number): boolean {
  if (!isWord(chunkAt(chunks, at - 1), and) || chunkAt(chunks, at - 2)?.type !== 'group') return false;
  const next = chunks[at + 1]?.type;
  return chunkAt(chunks, at - 3)?.type === 'verb' && next !== 'verb' && next !== 'auxiliary';
}

/** Who says so of themselves in a clause of their own right before chunk `pronoun`. */
function whoSay(sentence: Sentence, pronoun: number): Actor | null {
  const { chunks } = sentence;
  if (chunkAt(chunks, pronoun - 1)?.word?.verb?.speech === undefined || !isWord(chunkAt(chunks, pronoun - 2), who))
    return null;
  const before = chunkAt(chunks, pronoun - 3)?.unit === mark.comma ? pronoun - 4 : pronoun - 3;
  return before < 0 ? null : (actorAt(sentence, phraseHead(chunks, before)) ?? actorAt(sentence, before));
}

/** "Forces led by a colonel said they", "led by Kone, a colonel, said they": whom he leads. */
function isLed({ chunks }: Sentence, verb: number): boolean {
  const lemma = chunkAt(chunks, verb)?.word?.verb?.lemma;
  return (lemma === 'lead' || lemma === 'command' || lemma === 'head') && chunkAt(chunks, verb - 1)?.type === 'group';
}

/** "a day after Peru said it had captured": who says "it" right away means themselves. */
function isSpeakerOf({ chunks }: Sentence, at: number, pronoun: number): boolean {
  return pronoun === at + 2 && chunks[at + 1]!.word?.verb?.speech !== undefined;
}

/** "Kone, a spokesman for the rebels, said they": for whom one person speaks, where they are more than one. */
function isSpokenFor({ passage, chunks }: Sentence, at: number): boolean {
  const spokesman = chunkAt(chunks, at - 2)?.group;
  return speaking.has(chunks[at - 1]!.word) && spokesman !== undefined && voices.isAt(passage, spokesman.last - 1);
}

/** "Kone, a rebel spokesman, said they": one person, who is not they. */
function isVoice({ passage, chunks }: Sentence, at: number): boolean {
  const { group } = chunks[at + 2] ?? {};
  return chunks[at + 1]?.unit === mark.comma && group !== undefined && voices.isAt(passage, group.last - 1);
}

const speaking = wordList(['for', 'of', 'with']);
const voices = formList('spokesman spokesperson spokeswoman commander leader official member representative');

/** "said ISIL lost": behind a verb of saying, the subject of what is said. */
function isSubjectOfContent({ chunks }: Sentence, at: number): boolean {
  const next = chunks[at + 1]?.type;
  return chunkAt(chunks, at - 1)?.word?.verb?.speech !== undefined && (next === 'verb' || next === 'auxiliary');
}

/** "fought the Lions after they took the town": whom one fights is who did something before, if the number agrees. */
function isFoughtSince({ passage, chunks }: Sentence, at: number, pronoun: number): boolean {
  if (pronoun !== at + 2 || !since.has(chunks[at + 1]!.word) || !fighting.has(chunks[at - 1]!.word)) return false;
  const last = chunks[at]!.last - 1;
  const several = wordAt(passage, last)?.person?.plural ?? formAt(passage, last).endsWith('s');
  return several !== (formAt(passage, chunks[pronoun]!.first) === 'it');
}

const since = wordList(['after', 'since']);
const fighting = verbList(['fight', 'battle', 'resist']);

function isPerson({ sort, plural, indefinite }: Group): boolean {
  return sort === 'people' && !plural && indefinite;
}

/** "it", "its", which stand for one. */
export function isForOne({ passage, chunks }: Sentence, pronoun: number): boolean {
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
