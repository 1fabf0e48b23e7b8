import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { auxiliaryOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList } from '../../../word-list.ts';
import { combatNouns } from '../../../words/control.ts';
import type { Actor } from '../actors/actor.ts';
import { doerOf } from '../actors/doer.ts';
import { chunkOf } from '../actors/owner.ts';
import type { Area } from '../areas/area.ts';
import { isManned } from '../attacks/aimed-at.ts';
import { called } from '../clauses/around.ts';
import { certaintyAt } from '../clauses/certainty.ts';
import type { Holding } from '../found.ts';
import { behindFighting, toldBehind } from './behind-fighting.ts';

const [inId, fighting, to, of, fromId, forId, battle, battles, after] = ids(
  'in fighting to of from for battle battles after',
);

/** "Heavy fighting raged in Gao", "Clashes between the army and rebels broke out near the town": a place that two sides fight in. */
export function fightingIn(sentence: Sentence, token: number): Holding | null {
  const { passage, chunks } = sentence;
  const at = chunkOf(chunks, token);
  const chunk = chunks[at]!;
  if (!combat.isAt(passage, token) || chunk.last !== token + 1) return null;
  const found = behindFighting(sentence, at + 1, chunk.id === battle || chunk.id === battles);
  const { area, by, against } = found;
  // "locked in battle in the province for control of Gao" is read where "control" is.
  if (area !== null && isWord(chunks[area.end], forId)) return null;
  const waged = wagedBefore(sentence, at);
  const told = found.told >= 0 || area === null ? found.told : waged >= 0 ? waged : toldBehind(sentence, area.end);
  // "ten were killed in fighting in Gao" tells of the ten.
  if (area === null || (told < 0 && !isThere(chunks, at)) || !mayBeFoughtIn(sentence, area)) return null;
  if (chunk.type === 'verb' && !isNamed(sentence, at, told >= 0)) return null;
  if (isOfPeace(sentence, at, token) || isUnreal(sentence, at)) return null;
  return {
    concept: 'contest',
    rule: 'en/control/fighting-in',
    index: at,
    area,
    holder: by ?? (waged >= 0 ? doerBefore(sentence, waged) : null),
    ...(against === null ? {} : { against: [against] }),
    modality: told >= 0 ? certaintyAt(chunks, told) : called(sentence, firstOf(chunks, at)),
  };
}

/** "fought street battles in Gao", "were locked in battle in Gao": chunk of the verb whose subject fights; -1 if there is none. */
function wagedBefore({ passage, chunks }: Sentence, at: number): number {
  const before = firstOf(chunks, at) - 1;
  if (waging.has(chunkAt(chunks, before)?.word)) return before;
  const verb = isWord(chunkAt(chunks, before), inId) ? chunkAt(chunks, before - 1) : undefined;
  return verb !== undefined && locked.isAt(passage, verb.last - 1) ? before - 1 : -1;
}

const waging = verbList(['fight']);
const locked = formList(['locked', 'engaged']);

function doerBefore(sentence: Sentence, verb: number): Actor | null {
  const doer = doerOf(sentence, verb);
  return doer.type === 'actor' && doer.actor.armed ? doer.actor : null;
}

const combat = formList(combatNouns);

/** "heavy" before "fighting" is a phrase of its own. */
function firstOf(chunks: readonly Chunk[], at: number): number {
  return chunks[at]!.type === 'verb' && isType(chunkAt(chunks, at - 1), 'group') ? at - 1 : at;
}

/** "There was", "there has been" before the noun at chunk `at`. */
function isThere(chunks: readonly Chunk[], at: number): boolean {
  let back = firstOf(chunks, at) - 1;
  while (isType(chunkAt(chunks, back), 'auxiliary')) back--;
  return isType(chunkAt(chunks, back), 'adverb') && chunks[back]!.word?.form === 'there';
}

/** Whether "fighting" at chunk `at` is a noun: rebels who are "fighting in Gao" do so themselves. */
function isNamed({ passage, chunks }: Sentence, at: number, told: boolean): boolean {
  if (chunks[at]!.id !== fighting || auxiliaryOf(chunks, at) !== null) return false;
  const before = chunkAt(chunks, at - 1);
  const next = chunks[at + 1];
  if (isType(next, 'group') || isType(next, 'pronoun')) return false;
  if (before === undefined || before.type === 'mark' || before.type === 'date') return told || before === undefined;
  if (before.type === 'group') return fierce.isAt(passage, before.last - 1);
  if (before.type === 'subordinator' || before.id === after) return told;
  if (before.type === 'preposition') {
    if (before.id === of) return isType(chunkAt(chunks, at - 2), 'group');
    return before.id !== to && before.id !== fromId && before.id !== forId;
  }
  if (before.type === 'verb') return seeing.has(before.word);
  return ((before.word?.tags ?? 0) & Tag.determiner) !== 0;
}

const fierce = formList(
  'heavy heaviest fierce fiercest intense bitter bloody ferocious fresh renewed new sporadic deadly continuing continued ongoing street house-to-house door-to-door hand-to-hand close-quarters urban severe serious violent worst active factional artillery scattered light intermittent further more'.split(
    ' ',
  ),
);
const seeing = verbList('report witness see/saw/seen describe renew continue intensify rage escalate trigger');

/** A battle of courts or words, a clash of tribes or of crowds with the police. */
function isOfPeace({ passage, chunks }: Sentence, at: number, token: number): boolean {
  const { first } = chunks[firstOf(chunks, at)]!;
  for (let word = first; word < token; word++) if (civil.isAt(passage, word)) return true;
  if (chunks[at]!.id === fighting) return false;
  for (let word = passage.first; word < passage.last; word++) if (crowds.isAt(passage, word)) return true;
  return false;
}

const civil = formList(
  'legal court custody political electoral election verbal diplomatic parliamentary student students fan fans gang prison communal intercommunal inter-communal tribal ethnic sectarian religious no media uphill losing naval sea air'.split(
    ' ',
  ),
);
const crowds = formList(
  'protesters demonstrators protest protests demonstration demonstrations rioters riot rally voters fans students supporters strikers tribesmen herders farmers'.split(
    ' ',
  ),
);

/** "an end to fighting in Gao", "to prevent clashes in Gao", "no clashes": of what is not there, or not any more. */
function isUnreal(sentence: Sentence, at: number): boolean {
  const { passage, chunks } = sentence;
  const first = firstOf(chunks, at);
  const before = overArticle(chunks, first - 1);
  const chunk = chunkAt(chunks, before);
  if (chunk === undefined) return false;
  if (chunk.type === 'negation' || chunk.word?.form === 'no') return true;
  if (chunk.type === 'verb') return stopping.has(chunk.word) || called(sentence, first) !== 'asserted';
  if (chunk.type !== 'preposition') return false;
  const governor = chunkAt(chunks, before - 1);
  if (governor?.type === 'verb' && called(sentence, first) !== 'asserted') return true;
  return governor !== undefined && missing.isAt(passage, governor.last - 1);
}

function overArticle(chunks: readonly Chunk[], at: number): number {
  return isType(chunkAt(chunks, at), 'adverb') && ((chunks[at]!.word?.tags ?? 0) & Tag.determiner) !== 0 ? at - 1 : at;
}

const stopping = verbList('end stop halt cease suspend join');
const missing = formList(
  'end halt cessation pause stop break lull truce ceasefire cease-fire risk threat possibility danger fear fears prospect likelihood potential'.split(
    ' ',
  ),
);

/** A town, a post, a stretch of land; a border, a building or a road is where people clash, not what they fight for. */
function mayBeFoughtIn({ passage }: Sentence, area: Area): boolean {
  return area.named || isManned(passage, area) || !(area.site || area.passed);
}
