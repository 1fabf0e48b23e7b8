import type { Concept } from '../../../concepts.ts';
import type { Group } from '../../../mentions/group.ts';
import type { Chunk } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { wordAt } from '../look.ts';
import { auxiliaryOf, belongsToNext, isPassive, type Placed, subjectOf } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { Tag } from '../word.ts';
import {
  conducting,
  countedEvents,
  doubtfulEvents,
  landed,
  landing,
  phrasalVerbs,
  type Takes,
  thingDeeds,
  thingVerbs,
  warWords,
} from '../words/count.ts';
import type { Found } from './befall.ts';
import type { Frame } from './frame.ts';
import { asObject, countsThings, figureFits, listLeft, listRight } from './things.ts';

/** What a verb does to things, and to which. */
interface Deed {
  readonly concept: Concept;
  readonly takes: Takes;
}

const verbDeeds = new Map<string, Deed>();
for (const { concept, takes, verbs } of thingVerbs) {
  for (const entry of verbs.split(' ')) verbDeeds.set(entry.split('/')[0]!, { concept, takes });
}
const phrasalDeeds = new Map(
  phrasalVerbs.map(({ concept, takes, verb, particle }) => [`${verb.split('/')[0]} ${particle}`, { concept, takes }]),
);
const phrasalBases = new Set(phrasalVerbs.map(({ verb }) => verb.split('/')[0]!));
const nounDeeds = new Map<string, Deed>();
for (const { concept, takes, nouns } of thingDeeds)
  for (const noun of nouns.split(' ')) nounDeeds.set(noun, { concept, takes });

/** What the verb at `at` does to things; `behind` is where its object may start. */
function deedAt(chunks: readonly Chunk[], at: number): (Deed & { readonly behind: number }) | null {
  const chunk = chunks[at];
  const lemma = chunk?.type === 'verb' ? chunk.word?.verb?.lemma : undefined;
  if (lemma === undefined) return null;
  if (phrasalBases.has(lemma)) {
    // "shot down two jets", "shot two jets down"
    for (const place of [at + 1, at + 2]) {
      const particle = chunks[place];
      if (particle?.type === 'group' || particle === undefined) continue;
      const deed = phrasalDeeds.get(`${lemma} ${particle.word?.form}`);
      if (deed !== undefined) return { ...deed, behind: place === at + 1 ? at + 2 : at + 1 };
    }
  }
  const deed = verbDeeds.get(lemma);
  return deed === undefined ? null : { ...deed, behind: at + 1 };
}

function found(
  sentence: Sentence,
  rule: string,
  concept: Concept,
  index: number,
  things: readonly Placed[],
): Found | null {
  if (things.length === 0) return null;
  const patients = things.map((placed) =>
    placed.group.object === undefined ? asObject(sentence.passage, sentence.chunks, placed) : placed,
  );
  return { concept, rule, index, patients };
}

/** "damaged or destroyed": no more is said of each than that it was damaged. */
function joinedConcept(chunks: readonly Chunk[], at: number, concept: Concept): Concept {
  if (concept !== 'destroy') return concept;
  for (const [joint, other] of [
    [at + 1, at + 2],
    [at - 1, at - 2],
  ] as const) {
    if (
      chunks[joint]?.type === 'conjunction' &&
      chunks[joint]?.word?.form === 'or' &&
      chunks[other]?.word?.verb?.lemma === 'damage'
    )
      return 'damage';
  }
  return concept;
}

/** "destroyed 14 tanks, two guns and a depot", "firing 40 rockets" */
const thingsObject: Frame = {
  id: 'en/frame/things-object',
  name: '<someone> destroyed <things>',
  on: ['verb'],
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const deed = deedAt(chunks, at);
    if (deed === null || isPassive(chunks, at)) return null;
    let first = deed.behind;
    // "damaged or destroyed 30 homes"
    if (chunks[first]?.type === 'conjunction' && chunks[first + 1]?.type === 'verb') first += 2;
    while (chunks[first]?.type === 'adverb' || chunks[first]?.type === 'date' || (chunks[first]?.unit ?? 0) === 0x22)
      first++;
    const object = chunks[first]?.group;
    if (object === undefined) return null;
    if (object.sort === 'bare') {
      const inherited = inheritedThings(sentence, first, deed.takes);
      return inherited === null ? null : found(sentence, 'en/frame/things-object', deed.concept, at, [inherited]);
    }
    return found(
      sentence,
      'en/frame/things-object',
      joinedConcept(chunks, at, deed.concept),
      at,
      listRight(passage, chunks, first, deed.takes),
    );
  },
};

/** "12 homes were destroyed and 30 damaged": the figure's noun is that of the counted things before it. */
function inheritedThings({ passage, chunks }: Sentence, index: number, takes: Takes): Placed | null {
  const group = chunks[index]!.group!;
  if (group.figure === null || group.figure.article || group.partOfThem) return null;
  for (let at = index - 1; at >= 0; at--) {
    const chunk = chunks[at]!;
    if (chunk.unit === 0x3b) return null;
    const before = chunk.group;
    if (before?.figure == null) continue;
    if (before.sort === 'people' || before.sort === 'bare') return null;
    if (!countsThings(passage, before, takes) || before.figure.article) return null;
    return {
      group: { ...group, object: asObject(passage, chunks, { group: before, index: at }).group.object! },
      index,
    };
  }
  return null;
}

/** "500 homes have been destroyed", "two jets were shot down" */
const thingsPassive: Frame = {
  id: 'en/frame/things-passive',
  name: '<things> were destroyed',
  on: ['verb'],
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const deed = deedAt(chunks, at);
    if (deed === null || !isParticiple(chunks[at]!) || !isPassive(chunks, at)) return null;
    const subject = subjectOf(chunks, at);
    if (subject === null) return null;
    const things =
      subject.group.sort === 'bare'
        ? [inheritedThings(sentence, subject.index, deed.takes)].filter((placed) => placed !== null)
        : listLeft(passage, chunks, subject.index, deed.takes);
    return found(sentence, 'en/frame/things-passive', joinedConcept(chunks, at, deed.concept), at, things);
  },
};

/** "with 30 homes destroyed", "two hospitals hit in air raids": a participle right behind its things, with no object of its own. */
const thingsParticiple: Frame = {
  id: 'en/frame/things-participle',
  name: '<things> destroyed',
  on: ['verb'],
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const deed = deedAt(chunks, at);
    if (deed === null || !isParticiple(chunks[at]!) || auxiliaryOf(chunks, at) !== null) return null;
    if (chunks[deed.behind]?.type === 'group' || chunks[deed.behind]?.type === 'pronoun') return null;
    let back = at - 1;
    while (chunks[back]?.type === 'adverb' || chunks[back]?.type === 'date') back--;
    if (chunks[back]?.type === 'conjunction' && chunks[back - 1]?.type === 'verb') back -= 2;
    const group = chunks[back]?.group;
    if (group === undefined) return null;
    const things =
      group.sort === 'bare'
        ? [inheritedThings(sentence, back, deed.takes)].filter((placed) => placed !== null)
        : listLeft(passage, chunks, back, deed.takes);
    return found(sentence, 'en/frame/things-participle', joinedConcept(chunks, at, deed.concept), at, things);
  },
};

function isParticiple(chunk: Chunk): boolean {
  return ((chunk.word?.verb?.forms ?? 0) & Form.participle) !== 0;
}

/** "the closure of two out of three hospitals", "the downing of two jets", "the capture by rebels of 12 villages" */
const thingsOf: Frame = {
  id: 'en/frame/things-of',
  name: 'the destruction of <things>',
  on: ['group', 'verb', 'adverb'],
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const deed = nounDeeds.get(deedNoun(sentence, chunks[at]!));
    if (deed === undefined) return null;
    let of = at + 1;
    if (chunks[of]?.word?.form === 'by' && chunks[of + 1]?.type === 'group') of += 2;
    if (chunks[of]?.word?.form !== 'of' || chunks[of + 1]?.group === undefined) return null;
    return found(sentence, 'en/frame/things-of', deed.concept, at, listRight(passage, chunks, of + 1, deed.takes));
  },
};

function deedNoun({ passage }: Sentence, chunk: Chunk): string {
  if (chunk.group === undefined) return chunk.word?.form ?? '';
  return chunk.group.figure === null || chunk.group.figure.article
    ? (wordAt(passage, chunk.group.last - 1)?.form ?? '')
    : '';
}

const landingLemmas = new Set([...landing, ...landed]);

/** "Four rockets landed near the airport": what comes down was fired. */
const thingsLanded: Frame = {
  id: 'en/frame/things-landed',
  name: '<missiles> landed',
  on: ['verb'],
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const verb = chunks[at]?.type === 'verb' ? chunks[at]!.word?.verb : undefined;
    if (verb === undefined || !landingLemmas.has(verb.lemma) || isPassive(chunks, at)) return null;
    const subject = subjectOf(chunks, at);
    if (subject === null) return null;
    const things = listLeft(passage, chunks, subject.index, 'projectiles').filter(
      ({ group }) => !isPartOfKnown(sentence, group),
    );
    return found(sentence, 'en/frame/things-landed', 'fire', at, things);
  },
};

const eventNouns = new Set(countedEvents);
const doubtfulNouns = new Set(doubtfulEvents);
const warlike = new Set(warWords);
const conductingLemmas = new Set(conducting);

/** "26 strikes", "there were 45 attacks on health centres", "in at least 150 airstrikes" */
const events: Frame = {
  id: 'en/frame/events-counted',
  name: '<number> attacks',
  on: ['group'],
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
    if (isPartOfKnown(sentence, group) || (group.figure.best === 1 && !isSubject(chunks, at))) return null;
    return found(sentence, 'en/frame/events-counted', 'occur', at, [{ group, index: at }]);
  },
};

function isOfWar({ passage, chunks }: Sentence, at: number, group: Group): boolean {
  for (let token = group.first; token < group.head; token++)
    if (warlike.has(wordAt(passage, token)?.form ?? '')) return true;
  let back = at - 1;
  while (chunks[back]?.type === 'preposition' || chunks[back]?.type === 'adverb') back--;
  const verb = chunks[back]?.word?.verb?.lemma ?? lastForm(passage, chunks[back]);
  return conductingLemmas.has(verb) || verb === 'flown';
}

function lastForm(passage: Sentence['passage'], chunk: Chunk | undefined): string {
  return chunk === undefined
    ? ''
    : passage.text.slice(passage.tokens.start[chunk.last - 1]!, passage.tokens.end[chunk.last - 1]!).toLowerCase();
}

/** "one of the attacks" tells of one that is known already. */
function isPartOfKnown({ passage }: Sentence, { figure }: Group): boolean {
  return (
    wordAt(passage, figure!.last)?.form === 'of' &&
    ((wordAt(passage, figure!.last + 1)?.tags ?? 0) & Tag.determiner) !== 0
  );
}

/** "one strike destroyed": "in one attack" tells of an attack, and counts none. */
function isSubject(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.type !== 'preposition' && belongsToNext(chunks, at);
}

/** Counts of things: what befell them, then events that a figure counts. */
export const countFrames: readonly Frame[] = [thingsObject, thingsPassive, thingsParticiple, thingsLanded, thingsOf];
export const countFallbacks: readonly Frame[] = [events];
