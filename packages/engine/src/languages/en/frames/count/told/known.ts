import type { Group } from '../../../../../mentions/group.ts';
import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { id, tags, wordAt } from '../../../look.ts';
import { readFigure } from '../../../quantity/read.ts';
import { isPassive } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { keepingVerbs, strongholds } from '../../../words/count.ts';
import type { Frame } from '../../frame.ts';
import { countsThings } from '../countable.ts';
import { deedAt, opensDeed } from '../deeds.ts';
import { found } from '../done.ts';
import { listRight, shareOf } from '../lists/lists.ts';

const [of, all, under, times] = ids('of all under times');

/** "12 posts that Turkey established", "the homes which the army razed": the verb's object stands before its clause. */
export const thingsRelative: Frame = {
  id: 'en/frame/things-relative',
  name: '<things> that <someone> destroyed',
  on: ['verb'],
  opens: opensDeed,
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const deed = deedAt(sentence, at);
    if (deed === null || isPassive(chunks, at) || isType(chunks[deed.behind], 'group')) return null;
    let subject = at - 1;
    while (isType(chunkAt(chunks, subject), 'auxiliary') || isType(chunkAt(chunks, subject), 'adverb')) subject--;
    if (!isType(chunkAt(chunks, subject), 'group') && !isType(chunkAt(chunks, subject), 'pronoun')) return null;
    const form = chunkAt(chunks, subject - 1)?.word?.form;
    if (form !== 'that' && form !== 'which') return null;
    const group = chunkAt(chunks, subject - 2)?.group;
    if (group === undefined || !countsThings(passage, group, deed.takes) || group.figure!.article) return null;
    return found(sentence, 'en/frame/things-relative', deed.concept, at, [{ group, index: subject - 2 }]);
  },
};

const keeping = verbList(keepingVerbs);
const strongholdNouns = wordList(strongholds);

/** "Turkey has 12 posts in the province", "keeps two bases": what an army has on the ground. */
export const postsKept: Frame = {
  id: 'en/frame/posts-kept',
  name: '<someone> has <posts>',
  on: ['verb', 'auxiliary'],
  opens: (word) => ((word?.tags ?? 0) & Tag.have) !== 0 || keeping.has(word),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const chunk = chunks[at]!;
    const has = chunk.type === 'auxiliary' && ((chunk.word?.tags ?? 0) & Tag.have) !== 0;
    if (!has && !keeping.has(chunk.word)) return null;
    let next = at + 1;
    while (isType(chunks[next], 'adverb') || (isWord(chunks[next], of) && isWord(chunkAt(chunks, next - 1), all)))
      next++;
    const group = chunks[next]?.group;
    if (group === undefined || !strongholdNouns.isAt(passage, group.last - 1)) return null;
    const share = shareOf(passage, chunks, next, 'structures');
    const things = share === null ? listRight(passage, chunks, next, 'structures') : [share];
    return found(sentence, 'en/frame/posts-kept', 'have', at, things.slice(0, 1));
  },
};

/** "the clinic was bombed five times", "came under attack 45 times": the attacks are counted, on what stands before. */
export const attackedTimes: Frame = {
  id: 'en/frame/attacked-times',
  name: '<someone> was attacked <number> times',
  on: ['group'],
  opens: (word) => word?.form === 'times',
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const chunk = chunks[at]!;
    if (id(passage, chunk.last - 1) !== times) return null;
    const figure = readFigure(passage, chunk.first, () => false);
    if (figure === null || figure.last !== chunk.last - 1) return null;
    const active = attackedBefore(sentence, at);
    if (active !== null) {
      const group: Group = { ...chunk.group!, figure, object: active };
      return found(sentence, 'en/frame/attacked-times', 'occur', at, [{ group, index: at }]);
    }
    const verb = underAttack(sentence, at - 1) ? at - 3 : at - 1;
    const deed = verb === at - 1 ? deedAt(sentence, verb) : null;
    if (verb === at - 1 && (deed === null || !harms.has(deed.concept) || !isPassive(chunks, verb))) return null;
    let head = verb - 1;
    while (isType(chunks[head], 'auxiliary') || isType(chunks[head], 'adverb')) head--;
    // "health centres in the city came": over the phrase to its noun.
    while (isType(chunks[head], 'group') && isType(chunkAt(chunks, head - 1), 'preposition')) head -= 2;
    const subject = chunks[head]?.group;
    if (subject === undefined) return null;
    let from = subject.first;
    while (from < subject.last - 1 && (tags(passage, from) & Tag.determiner) !== 0) from++;
    const group: Group = { ...chunk.group!, figure, object: [from, chunks[at - 1]!.last] };
    return found(sentence, 'en/frame/attacked-times', 'occur', at, [{ group, index: at }]);
  },
};

/** "attacked the region 120 times": the words for the attack and its aim; `null` where none stand before chunk `at`. */
function attackedBefore(sentence: Sentence, at: number): readonly [number, number] | null {
  const { chunks } = sentence;
  const aim = chunkAt(chunks, at - 1)?.group;
  const verb = chunkAt(chunks, at - 2);
  if (aim === undefined || aim.figure !== null || !isType(verb, 'verb') || isPassive(chunks, at - 2)) return null;
  const deed = deedAt(sentence, at - 2);
  return deed !== null && blows.has(deed.concept) ? [verb!.first, aim.last] : null;
}

const blows: ReadonlySet<string> = new Set([
  'hit',
  'strike-things',
  'bomb-things',
  'target',
  'attack-things',
  'raid-things',
  'shell-things',
]);

const harms: ReadonlySet<string> = new Set([
  ...blows,
  'damage',
  'destroy',
  'burn-things',
  'capture-things',
  'seize',
  'loot',
]);

/** "came under attack", "under fire" */
function underAttack({ chunks }: Sentence, at: number): boolean {
  const form = chunks[at]?.word?.form;
  return (
    (form === 'attack' || form === 'fire' || form === 'bombardment') &&
    isWord(chunkAt(chunks, at - 1), under) &&
    isType(chunkAt(chunks, at - 2), 'verb')
  );
}

/** "45 destroyed clinics": what befell them stands before their noun. */
export const thingsModified: Frame = {
  id: 'en/frame/things-modified',
  name: '<number> destroyed <things>',
  on: ['group'],
  counted: true,
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const group = chunks[at]!.group!;
    if (!countsThings(passage, group, 'things') || group.figure!.article) return null;
    for (let token = group.figure!.last; token < group.head; token++) {
      const verb = id(passage, token) === 0 ? undefined : wordAt(passage, token)?.verb;
      if (verb === undefined || (verb.forms & Form.participle) === 0) continue;
      if (verb.lemma !== 'destroy' && verb.lemma !== 'damage' && verb.lemma !== 'ruin') continue;
      return found(sentence, 'en/frame/things-modified', verb.lemma === 'damage' ? 'damage' : 'destroy', at, [
        { group, index: at },
      ]);
    }
    return null;
  },
};
