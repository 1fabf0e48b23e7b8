import type { Group } from '../../../../../mentions/group.ts';
import { isQuote, mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { belongsToNext, isMany } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { peacefulMarks } from '../../../words/count.ts';
import { conducting, countedEvents, doubtfulEvents, violentNouns, warWords } from '../../../words/counted-events.ts';
import type { Frame } from '../../frame.ts';
import { countsThings, figureFits, isPartOfKnown } from '../countable.ts';
import { found } from '../done.ts';

const [over, of, near, using] = ids('over of near using');

const eventNouns = new Set(countedEvents);
const doubtfulNouns = new Set(doubtfulEvents);
const warlike = new Set(warWords);
const conductingLemmas = new Set(conducting);

/** "26 strikes", "there were 45 attacks on health centres", "in at least 150 airstrikes" */
export const events: Frame = {
  id: 'en/frame/events-counted',
  name: '<number> attacks',
  on: ['group'],
  opens: (word) => word !== undefined && (eventNouns.has(word.form) || doubtfulNouns.has(word.form)),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const group = chunks[at]?.group;
    if (
      group === undefined ||
      group.sort !== 'things' ||
      group.figure === null ||
      group.figure.article ||
      group.none ||
      !figureFits(passage, group, group.figure)
    )
      return null;
    const form = wordAt(passage, group.head)?.form ?? '';
    if (!eventNouns.has(form) && !(doubtfulNouns.has(form) && isOfWar(sentence, at, group))) return null;
    if (someWord(passage, group, peaceful) || isStoppage(sentence, at)) return null;
    // "two battles over the budget", "three battles with cancer"
    if ((form === 'battles' || form === 'battle') && disputing.has(chunks[at + 1]?.word)) return null;
    if (isPartOfKnown(passage, group)) return null;
    if (group.figure.best === 1 && !isSubject(chunks, at) && !isLaidTo(sentence, at)) return null;
    return found(sentence, 'en/frame/events-counted', 'occur', at, [{ group, index: at }]);
  },
};

/** "raids on four hospitals": the figure counts what was attacked. */
export const attackedThings: Frame = {
  id: 'en/frame/things-attacked',
  name: 'attacks on <things>',
  on: ['group', 'verb'],
  opens: (word) => word !== undefined && eventNouns.has(word.form) && word.thing?.plural === true,
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const { type, word, group } = chunks[at]!;
    const joint = chunks[at + 1]?.word?.form;
    if ((joint !== 'on' && joint !== 'against') || (group !== undefined && group.figure !== null)) return null;
    // "raids on" may have been taken for a verb.
    if (type === 'verb' && !(word?.thing?.plural === true && at === 0)) return null;
    const struck = chunks[at + 2]?.group;
    if (
      struck?.figure == null ||
      struck.figure.article ||
      isMany(struck) ||
      !countsThings(passage, struck, 'structures')
    )
      return null;
    return found(sentence, 'en/frame/things-attacked', 'attack-things', at, [{ group: struck, index: at + 2 }]);
  },
};

const peaceful = new Set(peacefulMarks);
const disputing = wordList(['over', 'with']);

/** "staged two strikes over pay" */
function isStoppage({ passage, chunks }: Sentence, at: number): boolean {
  const form = wordAt(passage, chunks[at]!.group!.head)?.form;
  const verb = chunkAt(chunks, at - 1)?.word?.verb?.lemma;
  return (
    (form === 'strike' || form === 'strikes') &&
    (verb === 'stage' ||
      verb === 'call' ||
      verb === 'hold' ||
      isWord(chunks[at + 1], over) ||
      // "two strikes were called by the miners"
      chunkAt(chunks, at + 2)?.word?.verb?.lemma === 'call')
  );
}

function someWord(passage: Sentence['passage'], group: Group, words: ReadonlySet<string>): boolean {
  for (let token = group.first; token < group.head; token++)
    if (words.has(wordAt(passage, token)?.form ?? '')) return true;
  return false;
}

/** Chunks between the verb that lays incidents to somebody and the last of them. */
const laidMax = 40;

/** "attributed seven incidents to the rebels, one incident to the army", "were responsible for one incident": told by who did them. */
function isLaidTo({ passage, chunks }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - laidMax; back--) {
    const chunk = chunks[back]!;
    if (chunk.unit === mark.semicolon || chunk.type === 'subordinator') return false;
    if (laying.isAt(passage, chunk.last - 1)) return true;
  }
  return false;
}

const laying = formList(['attributed', 'attributes', 'responsible', 'linked']);

/** "incidents of looting", "breaches of the truce" */
function isOfViolence({ passage, chunks }: Sentence, at: number): boolean {
  const what = isWord(chunks[at + 1], of) ? chunks[at + 2] : undefined;
  return what !== undefined && violence.isAt(passage, what.last - 1) && !domestic.isAt(passage, what.first);
}

const violence = formList(violentNouns);
const domestic = formList(['domestic', 'school', 'football']);

function isOfWar(sentence: Sentence, at: number, group: Group): boolean {
  const { passage, chunks } = sentence;
  if (someWord(passage, group, warlike) || isOfViolence(sentence, at) || isLaidTo(sentence, at)) return true;
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'preposition') || isType(chunkAt(chunks, back), 'adverb')) back--;
  const verb = chunkAt(chunks, back)?.word?.verb?.lemma ?? lastForm(passage, chunkAt(chunks, back));
  return conductingLemmas.has(verb) || verb === 'flown' || recording.has(verb);
}

/** "documented 412 incidents": what monitors record is of their war. */
const recording = new Set(['document', 'record', 'register', 'verify', 'count']);

function lastForm(passage: Sentence['passage'], chunk: Chunk | undefined): string {
  return chunk === undefined
    ? ''
    : passage.text.slice(passage.tokens.start[chunk.last - 1]!, passage.tokens.end[chunk.last - 1]!).toLowerCase();
}

/** Chunks between one event and its verb. */
const subjectMax = 8;

/** "one strike destroyed", "one strike near Homs using drones “hit”": "in one attack" tells of an attack, and counts none. */
function isSubject(chunks: readonly Chunk[], at: number): boolean {
  if (isType(chunkAt(chunks, at - 1), 'preposition')) return false;
  for (let next = at; next < at + subjectMax; ) {
    if (belongsToNext(chunks, next)) return true;
    const behind = chunks[next + 1];
    if (behind === undefined) return false;
    if (isQuote(behind.unit)) next++;
    else if (isType(chunks[next + 2], 'group') && (isWord(behind, near) || isWord(behind, using))) next += 2;
    else return false;
  }
  return false;
}
