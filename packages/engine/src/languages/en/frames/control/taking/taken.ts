import { isQuote } from '../../../../../text/marks.ts';
import { isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { doerOf } from '../actors/doer.ts';
import type { Area } from '../areas/area.ts';
import { isManned } from '../attacks/aimed-at.ts';

const [to] = ids('to');

/** "Troops took the bridge", "the rebels took a border post"; "took the bridge to Gao" goes over it. */
export function isStormedPost(sentence: Sentence, at: number, { group, end }: Area): boolean {
  const { passage, chunks } = sentence;
  const last = group.last - 1;
  const post = posts.isAt(passage, last) ? manned.isAt(passage, last - 1) : fixed.isAt(passage, last);
  if (!post || chunks[at]!.word?.verb?.lemma !== 'take' || isWord(chunks[end], to)) return false;
  const doer = doerOf(sentence, at);
  return doer.type === 'actor' && doer.actor.armed && doer.actor.group.population !== 'police';
}

const posts = formList(['post', 'posts']);
const manned = formList('border frontier police army military guard command observation'.split(' '));
const fixed = formList('bridge bridges checkpoint checkpoints crossing crossings'.split(' '));

/** "We have taken the village": ours now; "We took the city to court", "took the region forward" take no place. */
export function isWon({ passage, chunks }: Sentence, at: number, area: Area): boolean {
  if (chunks[at]!.word?.verb?.lemma !== 'take' || (area.site && !isManned(passage, area))) return false;
  const behind = chunks[area.end];
  return (
    behind === undefined ||
    (behind.unit !== 0 && !isQuote(behind.unit)) ||
    behind.type === 'date' ||
    behind.type === 'conjunction' ||
    wonBehind.has(behind.word)
  );
}

const wonBehind = wordList('from in near after before when without at'.split(' '));
