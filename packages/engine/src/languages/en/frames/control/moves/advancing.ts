import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { Control } from '../../../words/control.ts';
import { foilingVerbs } from '../../../words/incident.ts';
import { doerOf, holderOf, isSuffered } from '../actors/doer.ts';
import { isSearch } from '../actors/raiders.ts';
import { type Area, areaAt } from '../areas/area.ts';
import { vouchedBy } from '../areas/vouching.ts';
import { isManned } from '../attacks/aimed-at.ts';
import { directionOf } from '../clauses/around.ts';
import { isManner, isNameLike } from '../form.ts';
import type { Holding } from '../found.ts';
import { brokenThrough, pushedForward } from './forward.ts';
import { lastWord, reach, ways } from './ways.ts';
import { whiling } from './withdrawing.ts';

const [inId, within, toId, fromId] = ids('in within to from');

const into = new Set('into on onto toward towards to through inside in within across around against at'.split(' '));
/** "advanced near the town", as daily reports put it; who marches near it may pass by. */
const nearOrInto = new Set([...into, 'near']);
const onto = new Set('on around'.split(' '));
const onlyInto = new Set('into toward towards through onto inside'.split(' '));
/** "drove into the town"; who drives through it may only be on the road. */
const drivenInto = new Set(['into', 'toward', 'towards']);
/** "advanced on the city", "pushed into the suburbs" */
export function advancing(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  const chunk = chunks[at]!;
  if (((chunk.word?.control ?? 0) & Control.advance) === 0 || isSuffered(chunks, at)) return null;
  const own = chunk.word?.verb?.lemma === 'advance';
  if (own && isType(chunkAt(chunks, at - 1), 'verb')) return null;
  // "repelled Northern advances", "foiled an advance": a noun, of what came to nothing.
  if (own && at > 1 && chunks[at - 1]!.type !== 'auxiliary' && foiling.has(chunks[at - 2]!.word)) return null;
  const lemma = chunk.word?.verb?.lemma ?? '';
  const closing = lemma === 'close';
  if (closing && !isWord(chunks[at + 1], inId)) return null;
  const place = placeBehind(
    sentence,
    closing ? at + 1 : at,
    closing
      ? onto
      : own
        ? nearOrInto
        : lemma === 'march'
          ? into
          : lemma === 'drive'
            ? drivenInto
            : isMovingOn(chunk)
              ? movingOn
              : onlyInto,
  );
  if (place === null)
    return own ? advancedHere(sentence, at) : (pushedForward(sentence, at) ?? brokenThrough(sentence, at));
  // "burst into the school", "drove into the bus station": for those who are there.
  if (place.site && hasty.has(chunk.word) && !isManned(sentence.passage, place)) return null;
  if (lemma === 'sweep' && isSearch(sentence, place)) return null;
  const doer = doerOf(sentence, at);
  if (doer.type === 'other' || doer.type === 'none') return null;
  if (
    doer.type === 'actor' &&
    ((!doer.actor.armed && !own) || bombers.isAt(sentence.passage, doer.actor.group.last - 1))
  )
    return null;
  return {
    concept: 'advance',
    rule: 'en/control/advance',
    index: at,
    area: place,
    ...holderOf(doer),
    modality: doer.subject.weakened,
    ...(doer.type === 'actor' ? vouchedBy(place, doer.actor) : {}),
  };
}

/** "as troops advance", "The rebels advanced 10 kilometres further": in the place that is spoken of; only those who bear arms do. */
function advancedHere(sentence: Sentence, at: number): Holding | null {
  const { passage, chunks } = sentence;
  let next = at + 1;
  while (chunks[next] !== undefined && (chunks[next]!.type === 'date' || isManner(passage, chunks[next]!))) next++;
  if (isType(chunks[next], 'group') && isWay(sentence, next)) next++;
  const behind = chunks[next];
  if (behind !== undefined && !ending.has(behind.type) && !whiling.has(behind.word)) return null;
  const doer = doerOf(sentence, at);
  if (doer.type !== 'actor' || !doer.actor.armed || !isSeveral(doer.actor.group) || doer.subject.purpose === true)
    return null;
  return {
    concept: 'advance',
    rule: 'en/control/advanced-here',
    index: at,
    area: null,
    holder: doer.actor,
    modality: doer.subject.weakened,
  };
}

const ending: ReadonlySet<string> = new Set(['mark', 'subordinator', 'conjunction']);

/** A soldier advances to a rank. */
function isSeveral({ sort, plural }: Group): boolean {
  return sort !== 'people' || plural;
}

/** "10 kilometres" */
function isWay({ chunks }: Sentence, at: number): boolean {
  const { sort, head } = chunks[at]!.group!;
  return sort === 'other' && head === -1;
}

/** "were moving to the district" is on the way to it, whatever for. */
const movingOn = new Set([...into].filter((form) => form !== 'to' && form !== 'through' && form !== 'across'));

const foiling = verbList(foilingVerbs);

const hasty = verbList([
  'drive/drove/driven',
  'burst/burst/burst',
  'surge',
  'stream',
  'rush',
  'smash',
  'pour',
  'break/broke/broken',
]);
/** Who drives into a base to blow it up. */
const bombers = wordList(['bomber', 'bombers']);

/** "fought their way into the capital" */
export function foughtIn(sentence: Sentence, at: number): Holding | null {
  const { passage, chunks } = sentence;
  const own = chunks[at + 1]?.group;
  if (own === undefined || formAt(passage, own.last - 1) !== 'way' || !intoward.has(chunks[at + 2]?.word)) return null;
  const area = areaAt(sentence, at + 3);
  const doer = area === null ? null : doerOf(sentence, at);
  if (area === null || doer === null || doer.type === 'other' || doer.type === 'none') return null;
  return {
    concept: 'advance',
    rule: 'en/control/fought-in',
    index: at,
    area,
    ...holderOf(doer),
    modality: doer.subject.weakened,
  };
}

const intoward = wordList(['into', 'toward', 'towards', 'through']);

/** "is moving on the capital"; "moved on" goes elsewhere. */
function isMovingOn({ word }: Chunk): boolean {
  return word?.verb?.lemma === 'move' && (word.verb.forms & Form.gerund) !== 0;
}

/** "the town", "Gao": "to block roads" is a verb's. */
function isNamedOrMeant({ passage, chunks }: Sentence, at: number): boolean {
  const { group } = chunks[at] ?? {};
  return group !== undefined && (group.definite || group.indefinite || isNameLike(passage, group.first));
}

/** The area behind a verb and one of `prepositions`: "to within seven kilometres of the base", "westwards to Idlib". */
function placeBehind(sentence: Sentence, at: number, prepositions: ReadonlySet<string>): Area | null {
  const { passage, chunks } = sentence;
  let seen = false;
  for (let next = at + 1; next < chunks.length && next < at + reach; next++) {
    const { type, word, unit, group, first, last } = chunks[next]!;
    const form =
      word?.form ?? passage.text.slice(passage.tokens.start[first]!, passage.tokens.end[last - 1]!).toLowerCase();
    if (type === 'preposition' || into.has(form)) {
      // "poured in to the town"
      const inTo =
        form === 'in' &&
        isWord(chunks[next + 1], toId) &&
        prepositions.has('into') &&
        isNamedOrMeant(sentence, next + 2);
      // "in the direction of the town"
      const towards = prepositions.has('towards') ? directionOf(sentence, next) : -1;
      if (towards >= 0) {
        seen = true;
        next = towards - 1;
        continue;
      }
      if (
        inTo ||
        seen ||
        prepositions.has(form) ||
        (form === 'to' && (ways.has(lastWord(sentence, next - 1)) || isWord(chunks[next + 1], within)))
      )
        seen = true;
      else if (form !== 'of' && form !== 'from') return null;
      continue;
    }
    if (type === 'group') {
      const area = seen && !isWord(chunkAt(chunks, next - 1), fromId) ? areaAt(sentence, next) : null;
      if (area !== null) return area;
      // "crossed the river into Gao"
      if (next === at + 1 && chunks[at]!.word?.verb?.lemma === 'cross' && intoward.has(chunks[next + 1]?.word))
        continue;
      const measures = group!.sort === 'other' && group!.head === -1;
      // "from four directions"
      const whence = isWord(chunkAt(chunks, next - 1), fromId);
      if (!measures && !whence && !ways.has(lastWord(sentence, next))) return null;
      continue;
    }
    if (type === 'adverb' || type === 'date' || unit === mark.open || unit === mark.close || ways.has(form)) continue;
    return null;
  }
  return null;
}
