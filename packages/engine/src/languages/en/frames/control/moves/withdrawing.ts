import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { Control } from '../../../words/control.ts';
import { actorAt } from '../actors/actor.ts';
import { antecedent } from '../actors/antecedent.ts';
import { type Doer, doerOf, holderOf, isSuffered } from '../actors/doer.ts';
import { type Area, areaAt } from '../areas/area.ts';
import { vouchedBy } from '../areas/vouching.ts';
import { isManner } from '../form.ts';
import type { Holding } from '../found.ts';
import { lastWord, reach, ways } from './ways.ts';

const [back, outId, which, toId, inId] = ids('back out which to in');

/** "withdrew from the town", "pulled its troops out of the city", "redeployed south of the city" */
export function withdrawing(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  const chunk = chunks[at]!;
  const lemma = chunk.word?.verb?.lemma;
  const fellBack = lemma === 'fall' && isWord(chunks[at + 1], back);
  if (((chunk.word?.control ?? 0) & Control.withdraw) === 0 && !fellBack) return null;
  const left = leftPlace(sentence, at);
  if (lemma === 'flee') return fled(sentence, at, left?.area ?? null);
  if (bringsAwayOthers(sentence, at + 1)) return null;
  if (left === null) return lemma === 'retire' || fellBack ? null : goneFromHere(sentence, at);
  if (lemma === 'pull' && !left.out) return null;
  const doer = doerOf(sentence, at);
  if (doer.type === 'other' || (doer.type === 'none' && doer.unnamed !== true)) return null;
  if (doer.type === 'actor' && !doer.actor.armed && isSuffered(chunks, at)) return null;
  // "The enemy retired from the town", "prices fell back from": only those who bear arms give ground.
  if ((fellBack || lemma === 'retire') && !isForce(sentence, doer)) return null;
  // A government that pulls back leaves a talk or a front of its own; troops leave ground.
  if (isWord(chunks[at + 1], back) && doer.type === 'actor' && !doer.actor.armed) return null;
  return {
    concept: 'withdraw',
    rule: 'en/control/withdraw',
    index: at,
    area: left.area,
    ...holderOf(doer),
    modality: doer.subject.weakened,
    ...(doer.type === 'actor' ? vouchedBy(left.area, doer.actor) : {}),
  };
}

/** Somebody under arms, or "the enemy", who is no single person. */
function isForce({ passage }: Sentence, doer: Doer): boolean {
  if (doer.type !== 'actor') return false;
  const { sort, plural, last } = doer.actor.group;
  return (doer.actor.armed && (sort !== 'people' || plural)) || formAt(passage, last - 1) === 'enemy';
}

/** "fled from the town", "sent the rebels fleeing from the town": only those who bear arms have held it. */
function fled(sentence: Sentence, at: number, area: Area | null): Holding | null {
  const { chunks } = sentence;
  const sent = sending.has(chunkAt(chunks, at - 2)?.word) ? actorAt(sentence, at - 1) : null;
  // "sending the army fleeing", "forcing the army to flee": from the place that is spoken of.
  if (area === null && ((sent === null && !isMadeTo(chunks, at)) || !endsHere(chunks[at + 1]))) return null;
  const doer = sent === null ? doerOf(sentence, at) : null;
  const holder = sent ?? (doer?.type === 'actor' ? doer.actor : null);
  if (holder?.armed !== true || holder.group.figure !== null || area?.site === true || area?.passed === true)
    return null;
  const modality = doer === null || doer.type === 'other' ? null : doer.subject.weakened;
  return { concept: 'withdraw', rule: 'en/control/fled-from', index: at, area, holder, modality };
}

function endsHere(chunk: Chunk | undefined): boolean {
  return (
    chunk === undefined ||
    chunk.type === 'mark' ||
    chunk.type === 'date' ||
    chunk.type === 'subordinator' ||
    whiling.has(chunk.word)
  );
}

const sending = verbList(['send', 'leave', 'set']);

/** "the rebels had withdrawn": from the place that is spoken of. Only of those who bear arms, and with nothing named behind. */
function goneFromHere(sentence: Sentence, at: number): Holding | null {
  const { passage, chunks } = sentence;
  const lemma = chunks[at]!.word?.verb?.lemma;
  const pulled = lemma === 'pull';
  if (pulled && !isWord(chunks[at + 1], outId) && !isWord(chunks[at + 1], back)) return null;
  if ((((chunks[at]!.word?.verb?.forms ?? 0) & finite) === 0 && !isMadeTo(chunks, at)) || isSuffered(chunks, at))
    return null;
  // "lost the town and withdrew its troops"
  const own = !pulled && isOwnTroops(sentence, at + 1);
  let next = at + (pulled || own ? 2 : 1);
  while (chunks[next] !== undefined && (chunks[next]!.type === 'date' || isManner(passage, chunks[next]!))) next++;
  // "had withdrawn and surrounded the town"
  if (isType(chunks[next], 'conjunction') && isType(chunks[next + 1], 'verb')) next = chunks.length;
  // "retreated in the city of Gao"
  const within = isWord(chunks[next], inId) ? areaAt(sentence, next + 1) : null;
  const behind = within === null ? chunks[next] : undefined;
  if (
    behind !== undefined &&
    behind.type !== 'mark' &&
    behind.type !== 'subordinator' &&
    !(
      behind.id === toId &&
      areaAt(sentence, next + 1) === null &&
      !owned.isAt(passage, chunks[next + 1]?.first ?? -1)
    ) &&
    !whiling.has(behind.word)
  )
    return null;
  if (behind?.unit === mark.hyphen) return null;
  const doer = doerOf(sentence, at);
  // "Government forces said they had withdrawn"
  const meant = doer.type === 'pronoun' ? antecedent(sentence, doer.subject.index, null) : null;
  const holder = doer.type === 'actor' ? doer.actor : meant;
  if (doer.type === 'other' || holder?.armed !== true || isGoal(sentence, doer.subject.index)) return null;
  return {
    concept: 'withdraw',
    rule: 'en/control/withdrawn',
    index: at,
    area: within,
    holder,
    modality: doer.subject.weakened,
  };
}

/** "the city to which the army has withdrawn": where it is now; `subject` is the army's chunk. */
function isGoal({ chunks }: Sentence, subject: number): boolean {
  return isWord(chunkAt(chunks, subject - 1), which) && isWord(chunkAt(chunks, subject - 2), toId);
}

/** "withdrew staff members from the city", "pulled its diplomats out": whoever leaves has held nothing. */
function bringsAwayOthers(sentence: Sentence, at: number): boolean {
  const group = sentence.chunks[at]?.group;
  return group?.sort === 'people' && actorAt(sentence, at)?.armed !== true;
}

/** "its troops", "their forces": whoever withdraws them. */
function isOwnTroops(sentence: Sentence, at: number): boolean {
  const { passage, chunks } = sentence;
  const group = chunks[at]?.group;
  return group !== undefined && owned.isAt(passage, group.first) && actorAt(sentence, at)?.armed === true;
}

const owned = formList(['its', 'their']);

/** "were forced to withdraw", "forcing the army to pull back": they did. */
function isMadeTo(chunks: Sentence['chunks'], at: number): boolean {
  if (!isWord(chunkAt(chunks, at - 1), toId)) return false;
  const made = isType(chunkAt(chunks, at - 2), 'group') ? chunkAt(chunks, at - 3) : chunkAt(chunks, at - 2);
  return making.has(made?.word) && ((made?.word?.verb?.forms ?? 0) & Form.base) === 0;
}

const making = verbList(['force', 'oblige', 'compel']);

/** Prepositions that say when or how, not from where. */
export const whiling = wordList(['during', 'without', 'amid', 'under', 'before', 'after']);

const finite = Form.past | Form.participle;

/** What is left behind "from, "out of", "south of". `out`: a particle says that it is a way out. */
export function leftPlace(sentence: Sentence, at: number): { readonly area: Area; readonly out: boolean } | null {
  const { chunks } = sentence;
  let out = false;
  for (let next = at + 1; next < chunks.length && next < at + reach; next++) {
    const { type, word, unit } = chunks[next]!;
    const form = word?.form ?? '';
    const last = lastWord(sentence, next);
    if (form === 'out' || form === 'back') out = true;
    const outOf = form === 'of' && (isWord(chunkAt(chunks, next - 1), outId) || ways.has(lastWord(sentence, next - 1)));
    if (form === 'from' || outOf) {
      const area = areaAt(sentence, next + 1);
      if (area !== null) return { area, out: out || form === 'from' };
      // "from positions in the town"
      if (isType(chunks[next + 1], 'group') && isLocating(chunks[next + 2])) {
        const inner = areaAt(sentence, next + 3);
        return inner === null ? null : { area: inner, out: true };
      }
      return null;
    }
    if (
      (type === 'verb' && form !== 'back') ||
      type === 'subordinator' ||
      type === 'auxiliary' ||
      unit === mark.comma ||
      unit === mark.semicolon ||
      unit === mark.stop
    )
      return null;
    if (form === 'to' && ways.has(lastWord(sentence, Math.min(next + 1, chunks.length - 1)))) continue;
    if (type === 'preposition' && form !== 'out' && form !== 'back' && !ways.has(last)) return null;
  }
  return null;
}

function isLocating(chunk: Chunk | undefined): boolean {
  const form = chunk?.word?.form;
  return form === 'in' || form === 'inside' || form === 'around' || form === 'near';
}
