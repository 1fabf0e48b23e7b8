import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { idOf } from '../../../lexicon.ts';
import { formAt, wordAt } from '../../../look.ts';
import { type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { devices, shells } from '../../../words/incident.ts';
import type { Happening } from '../found.ts';
import { isOfPeace } from '../nouns/blasts.ts';
import { isPlaced, namedIn } from '../parties/around.ts';
import { typedGroup } from '../typed.ts';
import { isBombCar, loaded } from './suicide.ts';

const byId = idOf('by');

const deviceNouns = new Set(devices);

const shellNouns = new Set(shells);

/** "a roadside bomb exploded near a convoy" */
export function exploded(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  // "was found and exploded by soldiers": to make it safe.
  if (isWord(chunks[at + 1], byId) && chunks[at + 2]?.group?.sort === 'people') return null;
  const subject = bombBefore(sentence, at) ?? subjectOf(chunks, at);
  if (subject === null) return packedCars(sentence, at);
  const form = wordAt(passage, subject.group.last - 1)?.form ?? '';
  if (parked.isAt(passage, subject.group.last - 1)) return loadedCar(sentence, at, subject);
  if (!isPlaced(sentence, at, at + 1) && !(isOneBomb(form, subject.group) && isPast(sentence, at))) return null;
  const typed = typedGroup(passage, subject.group);
  // "mortar bombs"
  if (shellNouns.has(form) || shellNouns.has(wordAt(passage, subject.group.last - 2)?.form ?? ''))
    return {
      concept: 'shell',
      rule: 'en/incident/exploded',
      index: at,
      by: [],
      against: [],
      weapon: namedIn(passage, subject.group),
    };
  if (/^grenades?$/.test(form))
    return {
      concept: 'grenade',
      rule: 'en/incident/exploded',
      index: at,
      by: [],
      against: [],
      weapon: namedIn(passage, subject.group),
    };
  if (!deviceNouns.has(form) || form === 'car') return loadedCar(sentence, at, subject);
  return {
    concept: typed?.concept === 'suicide-bomb' ? 'suicide-bomb' : 'explode',
    rule: 'en/incident/exploded',
    index: at,
    by: typed?.by == null ? [] : [typed.by],
    against: [],
    weapon: namedIn(passage, subject.group),
  };
}

/** "A bomb exploded", "two bombs went off": of no place, but one that did. */
function isOneBomb(form: string, { figure }: Group): boolean {
  return bombs.test(form) && figure !== null;
}

const bombs = /^(?:bombs?|[iv]?b?ieds?|device|(?:land)?mines?)$/;

function isPast({ chunks }: Sentence, at: number): boolean {
  return ((chunks[at]!.word?.verb?.forms ?? 0) & Form.past) !== 0;
}

/** "a bomb planted under a van exploded": over the participle that says where it lay. */
function bombBefore({ passage, chunks }: Sentence, at: number): Placed | null {
  for (let back = at - 1; back >= 0 && back > at - 8; back--) {
    const { group, type } = chunks[back]!;
    if (group !== undefined && deviceNouns.has(wordAt(passage, group.last - 1)?.form ?? '') && group.figure !== null)
      if (!isType(chunkAt(chunks, back - 1), 'preposition') && group.sort !== 'other')
        // Not "planted under a car", nor "1,000 kg of explosives", which are packed in something.
        return back === at - 1 ? null : { group, index: back };
    // "was planted in a cafe and went off"
    if (isType(chunkAt(chunks, at - 1), 'conjunction') && (back === at - 1 || type === 'auxiliary')) continue;
    if (type !== 'group' && type !== 'preposition' && type !== 'verb' && type !== 'date' && type !== 'adverb')
      return null;
  }
  return null;
}

/** "Two lorries, each packed with explosives, blew up", "A van packed with explosives exploded" */
function packedCars(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const before = chunkAt(chunks, at - 1);
  const packed =
    before !== undefined && (isMark(before, mark.comma) || /^explosives?$/.test(formAt(passage, before.last - 1)));
  if (!packed) return null;
  const cars = loaded(sentence, at - 2);
  return cars === null
    ? null
    : {
        concept: 'explode',
        rule: 'en/incident/loaded-car',
        index: at,
        by: [],
        against: [],
        weapon: namedIn(passage, cars),
      };
}

/** "a car packed with explosives blew up", "a truck laden with explosives exploded" */
function loadedCar(sentence: Sentence, at: number, { group, index }: Placed): Happening | null {
  const { passage } = sentence;
  const harms = isCarBomb(sentence, at, group);
  const car = loaded(sentence, index) ?? (isBombCar(passage, group) || harms ? group : null);
  if (car === null || !(harms || isPlaced(sentence, at, at + 1))) return null;
  return {
    concept: 'explode',
    rule: 'en/incident/loaded-car',
    index: at,
    by: [],
    against: [],
    weapon: namedIn(passage, car),
  };
}

/** "the car exploded, killing a guard": what is parked goes off by a bomb, where no word speaks of an accident. */
function isCarBomb({ passage, chunks }: Sentence, at: number, group: Group): boolean {
  if (!parked.isAt(passage, group.last - 1) || isOfPeace(passage) || isType(chunks[at + 1], 'group')) return false;
  // "was driving a van and detonated"
  if (isType(chunkAt(chunks, at - 1), 'conjunction')) return false;
  if (chunks[at]!.word?.verb?.lemma === 'detonate') return true;
  for (let next = at + 1; next < at + harmReach; next++)
    if (harming.has(chunks[next]?.word) || isHarm(passage, chunks[next]?.group)) return true;
  return false;
}

function isHarm(passage: Passage, group: Group | undefined): boolean {
  return group !== undefined && harming.isAt(passage, group.last - 1);
}

const parked = formList('car cars truck trucks vehicle vehicles van minibus motorcycle motorbike');

const harming = wordList('killing wounding injuring');

/** Chunks between what exploded and whom it harmed. */
const harmReach = 9;
