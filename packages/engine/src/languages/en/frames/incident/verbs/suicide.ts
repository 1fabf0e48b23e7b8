import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import { isPassive, objectsOf, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList } from '../../../word-list.ts';
import { loadingVerbs } from '../../../words/incident.ts';
import type { Happening } from '../found.ts';
import { isJoined } from '../joined.ts';
import { bearsArms } from '../parties/armed.ts';
import { isPlaced, isTarget, namedIn } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { targets } from '../parties/sides.ts';
import { isSuicide } from '../parties/suicide-bomber.ts';
import { typedGroup } from '../typed.ts';

const [into, through, atId, withId, of] = ids('into through at with of');

/** "a suicide bomber killed ten people", "rammed a checkpoint", "drove his car into a base", "detonated a belt in a market" */
export function bySuicide(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const subject = isPassive(chunks, at) ? null : subjectOf(chunks, at);
  if (subject === null)
    return isPassive(chunks, at) ? null : (droveAndDetonated(sentence, at) ?? rammedByCar(sentence, at, at - 1));
  const ofVest = isVest(sentence, at);
  const toDie = ofVest || isBombCarDriven(sentence, at);
  if (
    !isSuicide(passage, subject.group) &&
    !(toDie && (bearsArms(passage, subject.group) || (subject.group.sort === 'people' && !ofVest)))
  )
    return rammedByCar(sentence, at, subject.index);
  const done = metBy(sentence, at);
  const sets = chunks[at]!.word?.verb?.lemma === 'detonate' && isType(chunks[at + 1], 'group');
  if (done === null || (done.length === 0 && !sets && !isPlaced(sentence, at, at + 1))) return null;
  return {
    concept: 'suicide-bomb',
    rule: 'en/incident/suicide',
    index: at,
    by: actorsOf(sentence, subject.group),
    against: targets(passage, done),
    weapon: null,
  };
}

/** "a suicide bomber drove up and detonated his car": of the bomber that the clause before tells of. */
function droveAndDetonated({ passage, chunks }: Sentence, at: number): Happening | null {
  if (chunks[at]!.word?.verb?.lemma !== 'detonate' || !isJoined(chunks, at)) return null;
  for (let back = at - 2; back >= 0 && back > at - 10; back--) {
    const group = chunks[back]!.group;
    if (group !== undefined && isSuicide(passage, group))
      return {
        concept: 'suicide-bomb',
        rule: 'en/incident/suicide',
        index: at,
        by: [namedIn(passage, group)],
        against: [],
        weapon: null,
      };
  }
  return null;
}

/** "detonated a suicide vest", "his explosive belt" */
function isVest({ passage, chunks }: Sentence, at: number): boolean {
  const worn = chunks[at]!.word?.verb?.lemma === 'detonate' ? chunks[at + 1]?.group : undefined;
  return worn !== undefined && /^(?:vest|belt|jacket)s?$/.test(formAt(passage, worn.last - 1));
}

/** "rammed a bomb-laden lorry into", "drove a van packed with explosives at" */
function isBombCarDriven({ passage, chunks }: Sentence, at: number): boolean {
  const lemma = chunks[at]!.word?.verb?.lemma;
  const car = lemma === 'ram' || lemma === 'drive' ? chunks[at + 1]?.group : undefined;
  if (car === undefined) return false;
  // "drove a car bomb at a hotel"
  if (isBombCar(passage, car) || typedGroup(passage, car)?.device === true) return true;
  const packed = isType(chunks[at + 2], 'verb') && loading.has(chunks[at + 2]!.word) && isWord(chunks[at + 3], withId);
  return packed && isExplosive(passage, chunks[isWord(chunks[at + 5], of) ? at + 6 : at + 4]);
}

function isExplosive(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /explosives?$/.test(formAt(passage, chunk.last - 1));
}

/** "a truck packed with explosives rammed a convoy": whoever drove it did so to die. */
function rammedByCar(sentence: Sentence, at: number, index: number): Happening | null {
  const { passage, chunks } = sentence;
  const group = chunkAt(chunks, index)?.group;
  const lemma = chunks[at]!.word?.verb?.lemma;
  if (lemma !== 'ram' && lemma !== 'slammed' && lemma !== 'crashed') return null;
  const car = loaded(sentence, index) ?? (group !== undefined && isBombCar(passage, group) ? group : null);
  if (car === null) return null;
  const done = metBy(sentence, at) ?? [];
  return {
    concept: 'suicide-bomb',
    rule: 'en/incident/rammed',
    index: at,
    by: [],
    against: targets(passage, done),
    weapon: namedIn(passage, car),
  };
}

/** The vehicle that "packed with explosives" up to chunk `at` is said of. */
export function loaded({ passage, chunks }: Sentence, at: number): Group | null {
  for (let back = at; back > 0 && back > at - 5; back--) {
    const { type, word } = chunks[back]!;
    if (type !== 'verb' || !loading.has(word) || !isWord(chunks[back + 1], withId)) continue;
    // "packed with 200 kg of explosives"
    const load = isWord(chunks[back + 3], of) ? back + 4 : back + 2;
    if (!/explosives?$/.test(formAt(passage, (chunks[load]?.last ?? 1) - 1))) return null;
    // "Two lorries, each packed with"
    let car = back - 1;
    while (car > back - 3 && chunkAt(chunks, car)?.group === undefined) car--;
    return chunkAt(chunks, car)?.group ?? null;
  }
  const verb = chunks[at + 1];
  const load =
    isType(verb, 'verb') && loading.has(verb!.word) && isWord(chunks[at + 2], withId) ? chunks[at + 3] : null;
  return load != null && /explosives?$/.test(formAt(passage, load.last - 1)) ? (chunks[at]!.group ?? null) : null;
}

const loading = verbList(loadingVerbs);

/** "an explosives-laden truck", "a bomb-laden car" */
export function isBombCar(passage: Passage, { first, last }: Group): boolean {
  for (let at = first; at < last - 1; at++)
    if (/^(?:explosives?|bomb)-(?:laden|packed|filled|rigged|loaded)$/.test(formAt(passage, at))) return true;
  return false;
}

/** "into a crowd", "through the gates"; "at a hotel" of what is a bomb. */
function isMeeting(chunks: Sentence['chunks'], at: number, joint: number): boolean {
  if (isWord(chunks[joint], into) || isWord(chunks[joint], through)) return true;
  return isWord(chunks[joint], atId) && joint === at + 2 && chunks[at]!.word?.verb?.lemma === 'drive';
}

/** Chunks between "drove" and "into": "a van packed with 40 kg of explosives". */
const drivenMax = 9;

/** Whom or what the bomber meets, `null` if the verb says none of it: a van is driven "into" something or only driven. */
function metBy({ passage, chunks }: Sentence, at: number): readonly Placed[] | null {
  const lemma = chunks[at]!.word!.verb!.lemma;
  if (lemma === 'detonate') return [];
  for (let next = at + 1; next < chunks.length && next < at + drivenMax; next++) {
    if (isType(chunks[next], 'mark') || isType(chunks[next], 'subordinator')) break;
    const group = isMeeting(chunks, at, next) ? chunks[next + 1]?.group : undefined;
    if (group !== undefined) return [{ group, index: next + 1 }];
  }
  const objects = objectsOf(chunks, at).filter(({ group }) => isTarget(passage, group));
  return lemma === 'ram' || lemma === 'kill' ? objects : null;
}
