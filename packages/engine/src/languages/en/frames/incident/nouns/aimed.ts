import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isGerund, joinedRight } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { parts } from '../../../words/combatants.ts';
import { ways } from '../../../words/targets.ts';
import { isBareName, isTarget, namedIn } from '../parties/around.ts';
import { weaponOf } from '../parties/weapons.ts';
import type { Range } from '../typed.ts';

const [of, atId] = ids('of at');

const sighting = verbList('target aim');
const roads = wordList(ways);
const partNouns = wordList(parts);

/** "on a hospital", "against the rebels", "targeting a convoy" right behind the event, over dates and places. */
export function aimedAt({ passage, chunks }: Sentence, at: number): Range[] {
  for (let next = at + 1; next < chunks.length && next < at + 8; next++) {
    const chunk = chunks[next]!;
    const form = chunk.word?.form;
    // "targeted at a mosque", "aimed at a convoy"
    if (chunk.type === 'verb' && sighting.has(chunk.word) && isWord(chunks[next + 1], atId)) continue;
    if (
      chunk.type === 'verb'
        ? isTargeting(chunk)
        : (form === 'at' && isType(chunkAt(chunks, next - 1), 'verb')) ||
          form === 'on' ||
          form === 'against' ||
          (form === 'of' && next === at + 1)
    ) {
      let group = chunks[next + 1]?.group;
      // "an attack on the remnants of the militia"
      const whole = group !== undefined && partNouns.isAt(passage, group.last - 1) && isWord(chunks[next + 2], of);
      if (whole && chunks[next + 3]?.group !== undefined) {
        next += 2;
        group = chunks[next + 1]!.group;
      }
      // "on Aleppo" says where; "against Iran" says whom; "strikes of the warplanes" says by what.
      if (group === undefined || !isTarget(passage, group) || (form !== 'against' && isBareName(passage, group)))
        return [];
      if (form === 'of' && weaponOf(passage, group) !== null) return [];
      // "an ambush on the road to Gao": where it was.
      if (form === 'on' && roads.isAt(passage, group.last - 1)) return [];
      return joinedRight(chunks, next + 1).map((placed) => namedIn(passage, placed.group));
    }
    // "airstrikes using missiles, targeting a convoy"
    const how = isType(chunks[next + 1], 'adverb') ? 2 : 1;
    if (isMark(chunk, mark.comma) && isTargeting(chunks[next + how])) continue;
    if (isGerund(chunk) && chunk.word?.verb?.lemma === 'use' && isMark(chunks[next + 2], mark.comma)) continue;
    if (chunk.type !== 'preposition' && chunk.type !== 'group' && chunk.type !== 'date' && chunk.type !== 'adverb')
      return [];
  }
  return [];
}

/** "targeting", as of a strike that was told before. */
export function isTargeting(chunk: Chunk | undefined): boolean {
  return isGerund(chunk) && chunk?.word?.verb?.lemma === 'target';
}
