import type { Group } from '../../mentions/group.ts';
import { isDash, isQuote, mark } from '../../text/marks.ts';
import type { Chunk } from './chunk.ts';
import { Form } from './inflection.ts';
import { Tag } from './word.ts';

/** A group and the index of its chunk. */
export interface Placed {
  readonly group: Group;
  readonly index: number;
  /** The noun of a figure that stands elsewhere: "the number of civilians killed … at 949". */
  readonly noun?: Group;
}

/** Whether a group can be counted among the people of a toll. */
export function countsPeople(group: Group): boolean {
  return group.figure !== null && (group.sort === 'people' || group.sort === 'bare');
}

/** "many", "several": counts nothing that could be set against a figure. */
export function isMany({ figure }: Group): boolean {
  return figure?.qualifier === 'vague' && figure.low === 3;
}

/**
 * The group that is the subject of the verb at `index`: the nearest to the left that is no complement of a preposition.
 * Steps over auxiliaries, adverbs, dates, prepositional phrases, asides and participles that qualify the subject.
 */
export function subjectOf(chunks: readonly Chunk[], index: number): Placed | null {
  let commas = 0;
  const start = overAside(chunks, index - 1);
  let finiteSeen = hasAuxiliary(chunks, index);
  for (let at = start; at >= 0; at--) {
    const chunk = chunks[at]!;
    switch (chunk.type) {
      case 'group': {
        const before = chunks[at - 1];
        if (before?.type === 'preposition' && before.word?.form !== 'than') {
          at--;
          break;
        }
        // "killed five guards and abducted a nurse": what the verb before took as its object is not who did the second deed.
        if (before?.type === 'verb' && sharesSubject(chunks, index) && !finiteSeen && isActiveEvent(chunks, at - 1)) {
          at--;
          break;
        }
        if (isTailOfPhrase(chunks, at, chunk.group!.figure !== null)) break;
        const whole = chunk.group!.figure === null || chunk.group!.partOfThem ? wholeBefore(chunks, at) : null;
        if (whole !== null) return whole;
        // "287 fighters, among them 26 minors, had been killed"
        if (before?.type === 'pronoun' && chunks[at - 2]?.type === 'preposition') {
          at -= 2;
          break;
        }
        return { group: chunk.group!, index: at };
      }
      case 'auxiliary':
        finiteSeen = true;
        break;
      case 'adverb':
      case 'negation':
      case 'date':
      case 'preposition':
      case 'state':
        break;
      case 'pronoun':
        return null;
      case 'conjunction':
        // "were killed and wounded": the subject of the verb before.
        break;
      case 'subordinator':
        if (!isRelative(chunk) || at === 0) return null;
        break;
      case 'mark':
        if (chunk.unit === mark.comma && commas < 3) commas++;
        else if (
          isQuote(chunk.unit) ||
          chunk.unit === mark.close ||
          chunk.unit === mark.open ||
          chunk.unit === mark.apostrophe
        )
          break;
        else if (isDash(chunk.unit)) break;
        else return null;
        break;
      case 'verb': {
        const forms = chunk.word?.verb?.forms ?? 0;
        const qualifies =
          finiteSeen && !hasAuxiliary(chunks, at) && (forms === 0 || (forms & (Form.participle | Form.gerund)) !== 0);
        // "are believed to have died"
        if (raises(chunk) && (at === index - 1 || chunks[at + 1]?.word?.form === 'to') && hasAuxiliary(chunks, at))
          break;
        // "those who were trapped have died"
        const joint = finiteSeen ? relativeBefore(chunks, at) : -1;
        if (joint > 0) {
          at = joint;
          break;
        }
        const shared = chunks[at + 1]?.type === 'conjunction' || chunks[at + 1]?.unit === mark.comma;
        if (!qualifies && !shared) return null;
        if (shared && !qualifies) finiteSeen = true;
        break;
      }
    }
  }
  return null;
}

/** "reported", "believed", "feared": what is said of the subject between it and its verb. */
function raises({ type, word }: Chunk): boolean {
  return type === 'verb' && raising.has(word?.verb?.lemma ?? '') && ((word?.verb?.forms ?? 0) & Form.participle) !== 0;
}

const raising = new Set(
  'report believe fear think say know understand presume confirm estimate allege suppose'.split(' '),
);

/** Whether "and" joins the verb at `index` to a verb before it. */
function sharesSubject(chunks: readonly Chunk[], index: number): boolean {
  return chunks[index - 1]?.type === 'conjunction' || chunks[index - 2]?.type === 'conjunction';
}

function isActiveEvent(chunks: readonly Chunk[], index: number): boolean {
  const verb = chunks[index]!.word?.verb;
  return verb?.concept !== undefined && verb.patient === 'object' && !hasAuxiliaryOfBe(chunks, index);
}

function hasAuxiliaryOfBe(chunks: readonly Chunk[], index: number): boolean {
  return ((auxiliaryOf(chunks, index)?.word?.tags ?? 0) & Tag.be) !== 0;
}

/** Right before an aside that ends before the verb: "Some 70 villagers – mostly old people – have been injured". */
function overAside(chunks: readonly Chunk[], at: number): number {
  let closer = at;
  while (
    closer > 0 &&
    (chunks[closer]!.type === 'auxiliary' || chunks[closer]!.type === 'adverb' || chunks[closer]!.type === 'negation')
  )
    closer--;
  const unit = chunks[closer]?.unit ?? 0;
  const opener = unit === mark.close ? mark.open : isDash(unit) || unit === mark.comma ? unit : 0;
  if (opener === 0) return at;
  for (let back = closer - 1; back > 0 && back > closer - 14; back--) {
    if (chunks[back]!.unit !== opener) continue;
    const group = chunks[back - 1]?.group;
    return group !== undefined && countsPeople(group) ? back - 1 : at;
  }
  return at;
}

/** "including women and children", "in Hama and Homs": joined to the complement of a preposition. */
function isTailOfPhrase(chunks: readonly Chunk[], index: number, counted: boolean): boolean {
  let at = index;
  while (
    at >= 2 &&
    (chunks[at - 1]!.type === 'conjunction' || chunks[at - 1]!.unit === mark.comma) &&
    chunks[at - 2]!.type === 'group'
  )
    at -= 2;
  const joint = chunks[at - 1];
  return at < index && joint?.type === 'preposition' && (!counted || opensPart(joint));
}

/**
 * Who an aside before the verb is about, where commas were lost: "160 civilians mostly women and children", "200 people many of
 * whom were civilians", "50 rebels most of them from the north".
 */
function wholeBefore(chunks: readonly Chunk[], index: number): Placed | null {
  let at = index;
  if (!chunks[at]!.group!.partOfThem) {
    while (at >= 2 && chunks[at - 1]!.type === 'conjunction' && chunks[at - 2]!.type === 'group') at -= 2;
    if (chunks[at - 1]?.type === 'auxiliary') at--;
    const opener = chunks[at - 1];
    if (!(mostly.has(opener?.word?.form ?? '') || opener?.group?.partOfThem === true)) return null;
    at--;
  }
  const before = chunks[at - 1]?.unit === mark.comma ? at - 2 : at - 1;
  const group = chunks[before]?.group;
  return group !== undefined && countsPeople(group) ? { group, index: before } : null;
}

const mostly = new Set(['mostly', 'mainly', 'largely', 'chiefly', 'primarily', 'predominantly']);

/** The relative pronoun that the verb at `index` follows, auxiliaries and adverbs aside; -1 if none does. */
function relativeBefore(chunks: readonly Chunk[], index: number): number {
  let at = index - 1;
  while (chunks[at]?.type === 'auxiliary' || chunks[at]?.type === 'adverb' || chunks[at]?.type === 'negation') at--;
  return chunks[at]?.type === 'subordinator' && isRelative(chunks[at]!) && chunks[at - 1]?.type === 'group' ? at : -1;
}

function isRelative(chunk: Chunk): boolean {
  const form = chunk.word?.form;
  return form === 'who' || form === 'that' || form === 'which' || form === 'whom';
}

/** Whether an auxiliary of the verb at `index` stands before it. */
export function hasAuxiliary(chunks: readonly Chunk[], index: number): boolean {
  return auxiliaryOf(chunks, index) !== null;
}

/** The nearest auxiliary of the verb at `index`: only adverbs, negations, dates and participles joined to it come between. */
export function auxiliaryOf(chunks: readonly Chunk[], index: number): Chunk | null {
  for (let at = index - 1; at >= 0 && at >= index - 8; at--) {
    const chunk = chunks[at]!;
    if (chunk.type === 'auxiliary') return chunk;
    if (chunk.type === 'adverb' || chunk.type === 'negation' || chunk.type === 'date' || isQuote(chunk.unit)) continue;
    // "were reported injured"
    if (at === index - 1 && raises(chunk)) continue;
    if (chunk.type === 'conjunction' || chunk.unit === mark.comma) {
      // "were killed and wounded", "arrested, tortured and killed"
      const before = chunks[at - 1];
      if (before?.type === 'verb' || before?.type === 'state') {
        at--;
        continue;
      }
      const joined = chunks[at + 1];
      if (before?.type === 'adverb' || joined?.type === 'adverb') continue;
    }
    return null;
  }
  return null;
}

/** Whether the verb at `index` is passive: a form of "be" or "get" nearest to it. */
export function isPassive(chunks: readonly Chunk[], index: number): boolean {
  return ((auxiliaryOf(chunks, index)?.word?.tags ?? 0) & Tag.be) !== 0;
}

/** The groups that the verb at `index` takes as its object: the first to the right, and those joined to it. */
export function objectsOf(chunks: readonly Chunk[], index: number): Placed[] {
  let at = index + 1;
  if (chunks[at]?.unit === mark.comma && chunks[at + 1]?.word?.form === 'according') at++;
  while (at < chunks.length && isSkippable(chunks[at]!)) at++;
  // "killing, according to the latest toll, 44 civilians"
  if (
    chunks[at - 1]?.word?.form === 'according' &&
    chunks[at]?.word?.form === 'to' &&
    chunks[at + 1]?.type === 'group'
  ) {
    at += 2;
    while (at < chunks.length && (isSkippable(chunks[at]!) || chunks[at]!.unit === mark.comma)) at++;
  }
  const first = chunks[at];
  if (first?.type !== 'group') return [];
  return joinedRight(chunks, at);
}

function isSkippable(chunk: Chunk): boolean {
  return chunk.type === 'adverb' || chunk.type === 'date' || isQuote(chunk.unit);
}

/** The group at `at` and those that a comma, "and" or mere adjacency joins to it on its right, as long as they are counted. */
export function joinedRight(
  chunks: readonly Chunk[],
  at: number,
  /** In an aside ("including four women and two children") a verb behind the last is that of the whole. */
  { aside = false }: { readonly aside?: boolean } = {},
): Placed[] {
  const list: Placed[] = [{ group: chunks[at]!.group!, index: at }];
  let next = at + 1;
  for (;;) {
    let step = next;
    let conjoined = false;
    while (step < chunks.length && step < next + 3 && isJoint(chunks[step]!)) {
      if (chunks[step]!.type === 'conjunction') conjoined = true;
      step++;
    }
    if (step === next && step < chunks.length && chunks[step]!.type === 'preposition' && !opensPart(chunks[step]!)) {
      // "killed three people in X and two in Y": over the place to a figure behind "and".
      const over = overPhrase(chunks, step);
      if (over !== null && chunks[over]?.type === 'conjunction' && chunks[over + 1]?.group?.sort === 'bare') {
        step = over + 1;
        conjoined = true;
      } else break;
    }
    const group = chunks[step]?.group;
    if (group === undefined || group.figure === null) break;
    // Where commas were lost a number alone starts the next: "11 women nine children and a nurse".
    const numbered = group.sort === 'people' && group.figure.qualifier === 'exact' && !group.partOfThem;
    if (step === next && !group.figure.article && !numbered) break;
    const counted =
      group.sort === 'people' || (group.sort === 'bare' && conjoined) || group.sort === list[0]!.group.sort;
    if (!counted || (belongsToNext(chunks, step) && !(aside && conjoined && group.sort === 'people'))) break;
    list.push({ group, index: step });
    next = step + 1;
  }
  return list;
}

function opensPart(chunk: Chunk): boolean {
  return chunk.word?.form === 'including';
}

/** One past a prepositional phrase that starts at `at`, nested ones included; `null` if it holds no group. */
function overPhrase(chunks: readonly Chunk[], at: number): number | null {
  let next = at;
  while (chunks[next]?.type === 'preposition') {
    // "in and around Aleppo"
    if (chunks[next + 1]?.type === 'conjunction' && chunks[next + 2]?.type === 'preposition') next += 2;
    if (chunks[next + 1]?.type !== 'group') break;
    next += 2;
  }
  return next === at ? null : next;
}

function isJoint(chunk: Chunk): boolean {
  return chunk.type === 'conjunction' ? chunk.word?.form !== 'but' : chunk.unit === mark.comma;
}

/** "killed 5 and 46 others were injured": the group has a verb of its own behind it. */
export function belongsToNext(chunks: readonly Chunk[], index: number): boolean {
  let at = index + 1;
  while (at < chunks.length && (chunks[at]!.type === 'adverb' || chunks[at]!.type === 'date')) at++;
  const next = chunks[at];
  if (next === undefined) return false;
  if (next.type === 'auxiliary' || next.type === 'state') return true;
  if (next.type !== 'verb') return false;
  const verb = next.word?.verb;
  return (
    verb !== undefined &&
    (verb.forms & (Form.past | Form.participle)) !== 0 &&
    (verb.forms & Form.gerund) === 0 &&
    verb.speech === undefined
  );
}

/** Chunk before "under the age of 10", if that ends at `at`. */
function overAge(chunks: readonly Chunk[], at: number): number {
  if (
    chunks[at]?.group?.sort !== 'bare' ||
    chunks[at - 1]?.word?.form !== 'of' ||
    chunks[at - 3]?.type !== 'preposition'
  )
    return at;
  return chunks[at - 2]?.type === 'group' && agePhrase.has(chunks[at - 3]!.word?.form ?? '') ? at - 4 : at;
}

const agePhrase = new Set(['under', 'below', 'over', 'above']);

/** The group at `at` and those joined to it on its left: "A farmer, a nurse and a driver were killed". */
export function joinedLeft(chunks: readonly Chunk[], at: number): Placed[] {
  const list: Placed[] = [{ group: chunks[at]!.group!, index: at }];
  let next = at - 1;
  for (;;) {
    let step = next;
    while (step >= 0 && step > next - 3 && isJoint(chunks[step]!)) step--;
    step = overAge(chunks, step);
    const group = chunks[step]?.group;
    if (group !== undefined && step < next && isNounless(group, list[0]!.group)) {
      list.unshift({ group: { ...group, sort: 'people', population: list[0]!.group.population }, index: step });
      next = step - 1;
      continue;
    }
    if (group === undefined || !countsPeople(group) || group.sort === 'bare') break;
    if (step === next && !group.figure!.article) break;
    const before = chunks[step - 1];
    if (before?.type === 'preposition' || (before?.type === 'verb' && before.word?.verb?.concept !== undefined)) break;
    list.unshift({ group, index: step });
    next = step - 1;
  }
  return list;
}

/** "30 regime and 39 rebel fighters": a figure and an adjective, whose noun stands behind the next. */
function isNounless({ sort, figure, first, last }: Group, next: Group): boolean {
  return (
    sort === 'other' &&
    figure !== null &&
    !figure.article &&
    last - first <= 3 &&
    last - figure.last >= 1 &&
    next.figure !== null &&
    next.population === 'combatants'
  );
}
