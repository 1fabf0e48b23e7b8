import { createGroup, type Group } from '../../../../mentions/group.ts';
import { isQuote, mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { formAt, shapeAt } from '../../look.ts';
import { isParticiple, isPassive } from '../../roles.ts';
import { wordList } from '../../word-list.ts';
import { tellingNouns } from '../../words/speech.ts';
import { inWhoseHands } from './before.ts';
import { endsIn, groupBehind, isResultOf, overParticiple } from './behind.ts';
import { blamedFor } from './blamed.ts';
import { isOtherToll } from './deed.ts';
import { addClause, attackerOf, hasVerb } from './doer-clauses.ts';
import { carriedOutFrom } from './hung-on.ts';
import { addSecond, ownerToo } from './joint-doers.ts';
import { isArmed, isMeans } from './means.ts';

const [ofId, by] = ids('of by');

/** Prepositions that lead to a means. */
export const withMeans = wordList('in with from during after amid following under by');
const openers = wordList('when after as');
const tellings = wordList(tellingNouns);

/** What stands behind: "by" and whom, "in" and what, "when" and what happened. Other tolls in between are stepped over. */
export function addBehind(
  passage: Passage,
  chunks: readonly Chunk[],
  from: number,
  undergone: boolean,
  add: (group: Group | null | undefined) => void,
): void {
  // Where a participle may say more of the means right before it: "strikes carried out by".
  let means = -1;
  for (let at = from; at < chunks.length && at < from + 16; at++) {
    const chunk = chunks[at]!;
    // "in an ambush “by presumed rebels”": words of others.
    const quoted = isQuote(chunk.unit) && isWord(chunks[at + 1], by);
    if (chunk.type === 'mark' && chunk.unit !== mark.comma && !quoted) break;
    const form = chunk.word?.form ?? '';
    // "killed as a result of shelling by rebels": no clause opens here.
    if (form === 'as' && endsIn(passage, chunks[at + 2], 'result')) {
      at += 2;
      continue;
    }
    if (chunk.type === 'subordinator' || (chunk.type === 'preposition' && openers.hasId(chunk.id))) {
      // "after suspected rebels ambushed"
      const opened = overParticiple(chunks, at + 1);
      const group = chunks[opened]?.group;
      if (openers.hasId(chunk.id) && undergone && group !== undefined && hasVerb(chunks, opened + 1)) {
        addClause(passage, chunks, opened, add);
        return;
      }
      if (openers.hasId(chunk.id) && undergone && isType(chunks[at + 1], 'pronoun')) {
        add(attackerOf(passage, chunks, at + 1));
        return;
      }
      if (chunk.type === 'subordinator') break;
    }
    if (chunk.type === 'conjunction' && opensDated(chunks, at + 1)) break;
    // "in overnight shelling", "in Saturday's truck bomb"
    const noun = chunk.type === 'date' && shapeAt(passage, chunk.last) === Shape.possessive ? at + 2 : at + 1;
    const timed = chunk.type === 'date' ? chunks[noun]?.group : undefined;
    if (timed !== undefined && withMeans.isAt(passage, chunk.first) && isMeans(passage, timed)) {
      add(timed);
      means = noun + 1;
      continue;
    }
    // "in the brutal use of gas"
    if (form === 'use' && isWord(chunks[at + 1], ofId)) continue;
    // "Troops killed 590 people, and 141 were killed by vigilantes": of those alone.
    if (!undergone && chunk.type === 'verb' && isOtherToll(chunk) && isPassive(chunks, at)) break;
    // "died fighting the rebels"
    const foe = undergone && formAt(passage, chunk.first) === 'fighting' ? chunks[at + 1]?.group : undefined;
    if (foe !== undefined && isArmed(passage, foe)) {
      add(foe);
      return;
    }
    if (chunk.type === 'verb' && !isOtherToll(chunk) && !(means === at && isParticiple(chunk))) {
      if (means >= 0) add(carriedOutFrom(chunks, means, at));
      // "the massacre of 26 peasants was blamed on the army"
      if (undergone && isPassive(chunks, at)) add(blamedFor(chunks, at));
      break;
    }
    const hands = inWhoseHands(passage, chunks, at);
    if (hands >= 0) {
      add(chunks[hands]!.group);
      return;
    }
    if (chunk.type !== 'preposition' || !(withMeans.hasId(chunk.id) || isResultOf(passage, chunks, at))) continue;
    // "according to a count by the clinic": whoever counted did nothing else.
    if (chunk.id === by && tellings.isAt(passage, chunkAt(chunks, at - 1)?.last === chunk.first ? chunk.first - 1 : -1))
      continue;
    const group = groupBehind(passage, chunks, at + 1);
    if (group === null) continue;
    // "by official count", "by Utopian estimates"
    if (chunk.id === by && (tellings.isAt(passage, group.last - 1) || tellings.isAt(passage, group.last))) continue;
    // "in Russian and Syrian air strikes"
    const too = ownerToo(passage, chunks, at + 3);
    if (too !== null) {
      add(too);
      add(chunks[at + 3]!.group);
      means = at + 4;
      continue;
    }
    const harmful = isMeans(passage, group);
    // "by terrorists shelling the town"
    const deed = harmful ? undefined : chunks[at + 2];
    if (form === 'by' && deed?.type === 'verb' && isMeans(passage, createGroup(deed.first, deed.last, {}))) {
      add(group);
      add(createGroup(deed.first, deed.last, { sort: 'things', head: deed.first }));
      return;
    }
    if (form === 'by' || harmful) add(group);
    // "by Utopian and coalition forces"
    if (form === 'by' && !harmful) addSecond(passage, chunks, at + 1, add);
    if (!harmful) continue;
    means = at + 2;
    add(blamedFor(chunks, means));
  }
}

/** "and last week 50 were killed in": another deed, of another day. */
function opensDated(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 2]?.type;
  return isType(chunks[at], 'date') && isType(chunks[at + 1], 'group') && (next === 'auxiliary' || next === 'verb');
}
