import { isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { tags } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { antecedent } from '../actors/antecedent.ts';
import { doerOf } from '../actors/doer.ts';
import { type Area, areaAt } from '../areas/area.ts';
import { objectAt } from '../clauses/objects.ts';
import { isManner } from '../form.ts';
import type { Holding } from '../found.ts';
import { whiling } from './withdrawing.ts';

const [through, inId] = ids('through in');

/** "The rebels pushed south", "were pressing forward in the east": ground that is gained, with no place that it is gained towards. */
export function pushedForward(sentence: Sentence, at: number): Holding | null {
  const { passage, chunks } = sentence;
  if (!pushing.has(chunks[at]!.word)) return null;
  const way = chunks[at + 1];
  if (way === undefined || way.last - way.first > 1) return null;
  if (!onward.isAt(passage, way.first) && (tags(passage, way.first) & Tag.direction) === 0) return null;
  let next = at + 2;
  while (chunks[next] !== undefined && (chunks[next]!.type === 'date' || isManner(passage, chunks[next]!))) next++;
  const within = isWord(chunks[next], inId) ? areaAt(sentence, next + 1) : null;
  const behind = chunks[next];
  if (within === null && behind !== undefined && !ending.has(behind.type) && !whiling.has(behind.word)) return null;
  return gained(sentence, at, within, 'en/control/pushed-forward');
}

/** "broke through the army’s lines near Gao": into what lies behind them. */
export function brokenThrough(sentence: Sentence, at: number): Holding | null {
  const { passage, chunks } = sentence;
  const { group } = chunks[at + 2] ?? {};
  if (chunks[at]!.word?.verb?.lemma !== 'break' || !isWord(chunks[at + 1], through) || group === undefined) return null;
  if (!lines.isAt(passage, group.last - 1)) return null;
  const where = locating.has(chunks[at + 3]?.word) ? areaAt(sentence, at + 4) : null;
  return gained(sentence, at, where, 'en/control/broke-through');
}

/** "gained ground", "had gained much territory": an advance, whatever is taken by it. */
export function gainsGround({ passage, chunks }: Sentence, at: number): boolean {
  const { group } = chunks[objectAt(chunks, at)] ?? {};
  return chunks[at]!.word?.verb?.lemma === 'gain' && group !== undefined && land.isAt(passage, group.last - 1);
}

const land = formList(['ground', 'territory', 'terrain']);

/** "The army gained ground near Gao", and where nothing is named, in the place that is spoken of. */
export function gainedGround(sentence: Sentence, at: number): Holding | null {
  const joint = objectAt(sentence.chunks, at) + 1;
  const area = locating.has(sentence.chunks[joint]?.word) ? areaAt(sentence, joint + 1) : null;
  return gained(sentence, at, area, 'en/control/gained-ground');
}

/** Of those who bear arms, more than one of them. */
function gained(sentence: Sentence, at: number, area: Area | null, rule: string): Holding | null {
  const doer = doerOf(sentence, at);
  const holder =
    doer.type === 'actor'
      ? doer.actor
      : doer.type === 'pronoun'
        ? antecedent(sentence, doer.subject.index, area)
        : null;
  if (holder === null || doer.type === 'other' || doer.subject.purpose === true) return null;
  const { sort, plural, population } = holder.group;
  if (population === 'police' || (sort === 'people' && !plural)) return null;
  if (!holder.armed) return null;
  return { concept: 'advance', rule, index: at, area, holder, modality: doer.subject.weakened };
}

const pushing = verbList(['push', 'press']);
const onward = formList(['forward', 'forwards', 'onward', 'onwards']);
const ending: ReadonlySet<string> = new Set(['mark', 'subordinator', 'conjunction']);
const lines = formList(
  'line lines frontline frontlines defence defences defense defenses fortifications positions trenches'.split(' '),
);
const locating = wordList(['in', 'near', 'at', 'around', 'outside', 'inside', 'towards', 'toward']);
