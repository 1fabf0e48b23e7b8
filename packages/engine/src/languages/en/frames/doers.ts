import { createGroup, type Group } from '../../../mentions/group.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import type { Chunk } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { id, isCapitalised, shapeAt, tags, wordAt } from '../look.ts';
import { isPassive, subjectOf } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { Tag } from '../word.ts';
import type { Found } from './found.ts';
import { mayAct } from './may-act.ts';

/** Who did it and by what means, as groups of the sentence's words. */
export interface Doers {
  readonly agents: readonly Group[];
  readonly causes: readonly Group[];
}

/** "by regime forces", "in air strikes", "terrorist attacks killed": whom and what the sentence names as the doer and the means. */
export function doersOf(sentence: Sentence, found: Found): Doers {
  const { passage } = sentence;
  const agents: Group[] = [];
  const causes: Group[] = [];
  // Who takes people out of danger is no perpetrator.
  if (found.concept === 'evacuate' || found.concept === 'return') return { agents, causes };
  for (const group of namedDoers(sentence, found)) {
    if (!isMeans(passage, group)) {
      if ((group.sort === 'people' || group.sort === 'other') && mayAct(passage, group)) agents.push(group);
      continue;
    }
    // "the Russian warplanes" are whose they are; "US air strikes" are a means, and the US's.
    if (crewed.has(wordAt(passage, group.head)?.form ?? '')) {
      agents.push(group);
      continue;
    }
    const means = meansFirst(passage, group);
    causes.push(createGroup(means, group.last, group));
    const owner = ownerBefore(passage, group.first, means);
    if (owner !== null) agents.push(owner);
  }
  return { agents, causes };
}

/** Every group that the sentence puts where a doer or a means stands, in the order in which they count. */
function namedDoers({ passage, chunks }: Sentence, found: Found): Group[] {
  const patients = new Set(found.patients.map(({ group }) => group));
  const firstPatient = found.patients[0]?.index ?? found.index;
  const list: Group[] = [];
  const add = (group: Group | undefined): void => {
    if (group !== undefined && !patients.has(group) && !list.includes(group)) list.push(group);
  };
  if (firstPatient > found.index) {
    add(antecedentOf(passage, chunks, found.index));
    add(isAside(chunks, found.index) ? doerOfMain(chunks, found.index) : subjectBefore(chunks, found.index));
  }
  // Of a toll the means stand between its noun and its figure: "the death toll from terrorist attacks rose to 12".
  const from = found.running ? found.index + 1 : Math.max(found.index, found.patients.at(-1)?.index ?? 0) + 1;
  for (let at = from; at < chunks.length && at < found.index + 12; at++) {
    const chunk = chunks[at]!;
    if (chunk.type === 'verb' || chunk.type === 'subordinator' || (chunk.type === 'mark' && chunk.unit !== 0x2c)) break;
    const group = chunk.type === 'preposition' ? chunks[at + 1]?.group : undefined;
    if (group === undefined) continue;
    const form = chunk.word?.form ?? '';
    if (form === 'by' || (withMeans.has(form) && isMeans(passage, group))) add(group);
    // "air strikes by Syrian regime"
    if (form === 'by' && patients.size === 0) add(group);
  }
  return list;
}

const withMeans = new Set(['in', 'with', 'from', 'during', 'after']);

/** "an attack in 2017 that left 80 dead": what the relative clause hangs on, over a date or a place to an attack. */
function antecedentOf(passage: Passage, chunks: readonly Chunk[], index: number): Group | undefined {
  const joint =
    chunks[index - 1]?.type === 'subordinator' ? index - 1 : chunks[index - 1]?.type === 'auxiliary' ? index - 2 : -1;
  if (joint < 0 || chunks[joint]?.type !== 'subordinator') return undefined;
  for (let at = joint - 1; at >= 0 && at > joint - 6; at--) {
    const group = chunks[at]?.group;
    if (group !== undefined && isMeans(passage, group)) return group;
  }
  return chunks[joint - 1]?.group;
}

/** The subject of an active verb; "by" behind it says whose it is. */
function subjectBefore(chunks: readonly Chunk[], index: number): Group | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const chunk = chunks[at]!;
    if (chunk.type === 'group' && chunks[at - 1]?.type !== 'preposition') {
      // "killed 16 and wounded 22": what the verb before took as its object did nothing.
      if (chunk.group!.figure !== null && chunks[at - 1]?.type === 'verb') continue;
      return chunk.group;
    }
    // "shot and killed five": two verbs share their subject.
    if (chunk.type === 'verb' && chunks[at + 1]?.type === 'conjunction' && at + 2 === index) continue;
    if ((chunk.type === 'verb' && chunk.word?.verb?.concept === undefined) || (chunk.type === 'mark' && at < index - 1))
      return undefined;
  }
  return undefined;
}

/** ", killing 22": a gerund behind a comma, whose doer is that of the main verb. */
function isAside(chunks: readonly Chunk[], index: number): boolean {
  if (((chunks[index]!.word?.verb?.forms ?? 0) & Form.gerund) === 0) return false;
  if (chunks[index - 1]?.unit === mark.comma) return true;
  // "killing 11 people and abducting six"
  if (chunks[index - 1]?.type !== 'conjunction') return false;
  for (let at = index - 2; at > 0 && at > index - 8; at--) {
    if (chunks[at]!.type === 'verb')
      return ((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0 && isAside(chunks, at);
  }
  return false;
}

/** Who does what the main clause before an aside tells: the subject of its active verb, or whoever "by" names behind a passive one. */
function doerOfMain(chunks: readonly Chunk[], index: number): Group | undefined {
  for (let at = index - 2; at >= 0; at--) {
    const chunk = chunks[at]!;
    if (chunk.unit === mark.semicolon || chunk.type === 'subordinator') return undefined;
    if (chunk.type !== 'verb' || ((chunk.word?.verb?.forms ?? 0) & (Form.past | Form.third | Form.participle)) === 0)
      continue;
    if (isPassive(chunks, at)) {
      for (let next = at + 1; next < index; next++)
        if (chunks[next]!.word?.form === 'by') return chunks[next + 1]?.group;
      return undefined;
    }
    const subject = subjectOf(chunks, at)?.group;
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** A thing that does harm: an attack, a strike, a weapon; places among the things do not. */
function isMeans(passage: Passage, group: Group): boolean {
  const category = group.sort === 'things' ? wordAt(passage, group.head)?.thing?.category : undefined;
  return category === 'events' || category === 'weapons';
}

/** What somebody flies or drives; it acts for them. */
const crewed = new Set(
  'warplane warplanes plane planes jet jets aircraft helicopter helicopters tank tanks warship warships gunship gunships'.split(
    ' ',
  ),
);

/** First token of the means without whose it is: "air strikes" of "heavy US air strikes". */
function meansFirst(passage: Passage, group: Group): number {
  let first = group.head;
  while (first - 1 >= group.first && isPartOfMeans(passage, first - 1)) first--;
  return first;
}

function isPartOfMeans(passage: Passage, at: number): boolean {
  if (shapeAt(passage, at) === Shape.possessive || isCapitalised(passage, at))
    return (tags(passage, at) & Tag.thing) !== 0 && isCapitalised(passage, at);
  const bits = tags(passage, at);
  if ((bits & (Tag.thing | Tag.measureUnit)) !== 0) return true;
  return (
    (bits & (Tag.person | Tag.source | Tag.determiner | Tag.adjective)) === 0 &&
    meansWords.has(passage.text.slice(passage.tokens.start[at]!, passage.tokens.end[at]!))
  );
}

const meansWords = new Set(
  'air suicide chemical sarin chlorine gas cluster vacuum roadside ground artillery machine-gun sniper poison truck toxic barrel'.split(
    ' ',
  ),
);

/** Whose means they are: a name, a people, fighters before it; articles and plain adjectives are nobody. */
function ownerBefore(passage: Passage, first: number, means: number): Group | null {
  let start = first;
  while (start < means && (tags(passage, start) & Tag.determiner) !== 0) start++;
  while (start < means && !isOwner(passage, start)) start++;
  let end = means;
  while (
    end > start &&
    (shapeAt(passage, end - 1) === Shape.possessive || (!isOwner(passage, end - 1) && id(passage, end - 1) !== 0))
  )
    end--;
  return end > start ? createGroup(start, end, { head: end - 1 }) : null;
}

function isOwner(passage: Passage, at: number): boolean {
  return isCapitalised(passage, at)
    ? at > passage.first ||
        (tags(passage, at) & Tag.adjective) !== 0 ||
        (tags(passage, at) & (Tag.person | Tag.source)) !== 0 ||
        id(passage, at) === 0
    : (tags(passage, at) & (Tag.person | Tag.source)) !== 0 || owners.has(wordAt(passage, at)?.form ?? '');
}

const owners = new Set(
  'rebel regime government opposition terrorist jihadist insurgent militant islamist army pro-government pro-regime'.split(
    ' ',
  ),
);
