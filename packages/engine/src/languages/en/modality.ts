import type { Modality } from '../../model/claim.ts';
import { isDash, isQuote, mark } from '../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from './chunk.ts';
import { Form } from './inflection.ts';
import { ids } from './lexicon.ts';
import { isGerund, isPassive } from './roles.ts';
import { modalWords } from './words/speech.ts';

const [to, that, on, who, which] = ids('to that on who which');

const modalityOfWord = new Map<string, Modality>();
for (const [modality, forms] of Object.entries(modalWords) as [Modality, readonly string[]][]) {
  for (const form of forms) modalityOfWord.set(form, modality);
}

/** Strongest first: what one word of denial or doubt does, a later one does not undo. */
const order: readonly Modality[] = ['denied', 'hypothetical', 'called-for', 'expected', 'possible', 'alleged'];

/** Of two, the one that leaves less of what is said. */
export function weaker(one: Modality, other: Modality): Modality {
  if (one === 'asserted' || other === 'asserted') return one === 'asserted' ? other : one;
  return order.indexOf(one) <= order.indexOf(other) ? one : other;
}

/**
 * How the sentence holds what the verb at `index` says, from the words between its clause's start and a few behind it:
 * auxiliaries, negations, adverbs, "if". `asserted` where nothing weakens it.
 */
export function modalityAt(chunks: readonly Chunk[], index: number): Modality {
  let found: Modality = 'asserted';
  const note = (modality: Modality | undefined): void => {
    if (modality !== undefined) found = weaker(found, modality);
  };
  let near = true;
  let related = false;
  for (let at = index - 1; at >= 0; at--) {
    const chunk = chunks[at]!;
    if (chunk.unit === mark.semicolon || chunk.unit === mark.stop || chunk.unit === mark.colon) break;
    const form = chunk.word?.form;
    if (chunk.type === 'negation' && near && form !== 'without' && !isNotOnly(chunks, at)) note('denied');
    if (chunk.type === 'auxiliary' && near) note(modalityOfWord.get(form ?? ''));
    // "reportedly ended a war that has killed thousands": what is hedged is the other verb.
    const other = related && (isType(chunks[at + 1], 'verb') || isType(chunks[at + 1], 'auxiliary'));
    if (chunk.type === 'adverb' && !other)
      note(modalityOfWord.get(form ?? '') === 'expected' ? undefined : modalityOfWord.get(form ?? ''));
    if (form === 'if' || form === 'unless' || (form === 'had' && isInverted(chunks, at))) {
      note('hypothetical');
      break;
    }
    if (form === 'about' && isWord(chunks[at + 1], to)) note('expected');
    // "is said to have killed", "are thought to have died"
    if (near && chunk.type === 'verb' && isWord(chunks[at + 1], to) && isPassive(chunks, at))
      note(hearsay.get(form ?? ''));
    if (
      chunk.type === 'verb' &&
      near &&
      // "set off 12 blasts"
      ((form === 'set' && isWord(chunks[at + 1], to)) || form === 'expected' || form === 'going' || form === 'poised')
    )
      note('expected');
    if (
      chunk.type === 'verb' &&
      (form === 'feared' ||
        form === 'alleged' ||
        form === 'accused' ||
        form === 'reported' ||
        form === 'believed' ||
        form === 'presumed' ||
        form === 'suspected')
    ) {
      // "reported 22 attacks" says it; "22 were reported killed" keeps a distance.
      const sees = isGerund(chunks[at + 1]) && at + 2 === index && chunks[index]!.type === 'group';
      const says = form === 'reported' && (sees || reportsIt(chunks, at, index)) && !isPassive(chunks, at);
      // "accused them of treason and killed ten": what the accuser went on to do is no accusation.
      const wentOn = form === 'accused' && isType(chunkAt(chunks, index - 1), 'conjunction') && isPast(chunks[index]!);
      // "four are reported missing": all that is known of the missing.
      const lost = form === 'reported' && at + 1 === index && chunks[index]!.word?.stateConcept === 'vanish';
      // "gunmen suspected to be members of a sect attacked": who they are.
      const whoTheyAre =
        isWord(chunks[at + 1], to) &&
        isType(chunks[at + 2], 'auxiliary') &&
        isType(chunks[at + 3], 'group') &&
        at + 3 < index;
      // "The rebels, accused of looting, took the town": what they are accused of is told in an aside.
      const aside = form === 'accused' && isInAside(chunks, at, index);
      if (aside || wentOn || lost || whoTheyAre) continue;
      if (near && !says) note(guessing.has(form) ? 'possible' : 'alleged');
      if (form === 'accused') note('alleged');
    }
    // "a nurse who would not be named said": what is denied before whoever speaks is something else.
    if (chunk.type === 'group' || isSaying(chunks, at)) near = false;
    if (chunk.type === 'subordinator' && isType(chunkAt(chunks, at - 1), 'group')) related = true;
    // "did not say who killed 12": what is not said is who.
    if (asking.has(form ?? '') && chunkAt(chunks, at - 1)?.word?.verb?.speech !== undefined) near = false;
    if (chunk.type === 'subordinator' && !near) {
      // "it was reported that 12 people died and four were hurt": all that is told behind it.
      // "it is reported from Gao that"
      const phrase = isType(chunkAt(chunks, at - 1), 'group') && isType(chunkAt(chunks, at - 2), 'preposition');
      const told = phrase ? at - 3 : at - 1;
      if (chunk.id === that && told > 0 && chunks[told]!.word?.form === 'reported' && isPassive(chunks, told))
        note('alleged');
      break;
    }
    // "accused each other as the toll passed 200": what went on meanwhile is no accusation.
    if (chunk.type === 'subordinator' && (form === 'as' || form === 'while') && chunks[index]!.type === 'group') break;
  }
  return found === 'asserted' && isHedgedBehind(chunks, index) ? 'alleged' : found;
}

/** "died reportedly", "12 died, allegedly.", "12 died, it is claimed.": whether what stands behind the verb, up to the end, keeps a distance. */
function isHedgedBehind(chunks: readonly Chunk[], index: number): boolean {
  const right = chunks[index + 1];
  if (isType(right, 'adverb')) return modalityOfWord.get(right!.word?.form ?? '') === 'alleged';
  let at = index + 1;
  while (isType(chunks[at], 'preposition') && isType(chunks[at + 1], 'group')) at += 2;
  if (!isMark(chunks[at], mark.comma)) return false;
  at += isType(chunks[at + 1], 'pronoun') && isType(chunks[at + 2], 'auxiliary') ? 3 : 1;
  const ends = chunks[at + 1] === undefined || isMark(chunks[at + 1], mark.stop);
  return ends && modalityOfWord.get(chunks[at]?.word?.form ?? '') === 'alleged';
}

/** Words that open what somebody does not know or say. */
const asking: ReadonlySet<string> = new Set(['who', 'how', 'why', 'whether', 'which', 'what']);

const guessing: ReadonlySet<string> = new Set(['feared', 'believed', 'presumed', 'suspected']);

/** Whether a participle opens an aside between commas or dashes that ends before chunk `end`. */
function isInAside(chunks: readonly Chunk[], at: number, end: number): boolean {
  const opener = chunkAt(chunks, at - 1)?.unit ?? 0;
  if (opener !== mark.comma && !isDash(opener)) return false;
  for (let next = at + 1; next < end; next++) {
    const { unit } = chunks[next]!;
    if (isDash(opener) ? isDash(unit) : unit === mark.comma) return true;
  }
  return false;
}

/** What is said of somebody in the passive, before "to": hearsay, or a guess. */
const hearsay: ReadonlyMap<string, Modality> = new Map([
  ['said', 'alleged'],
  ['understood', 'alleged'],
  ['thought', 'possible'],
  ['presumed', 'possible'],
]);

/** "not only claimed lives": that, and more. */
function isNotOnly(chunks: readonly Chunk[], at: number): boolean {
  const form = chunks[at + 1]?.word?.form;
  return form === 'only' || form === 'just' || form === 'merely';
}

/** Whether a chunk says that somebody said something: "has not said" does not. */
function isSaying(chunks: readonly Chunk[], at: number): boolean {
  const { type, word } = chunks[at]!;
  const speech = word?.verb?.speech;
  // "a nurse who would not be named put the dead at 12"
  if (type !== 'verb' || (speech !== 'say' && speech !== 'estimate') || word?.verb?.concept !== undefined) return false;
  const before = chunkAt(chunks, at - 1);
  return !isType(before, 'negation') && !isType(before, 'auxiliary');
}

/** "Had the rebels captured the town, …": the auxiliary opens the clause before its subject. */
function isInverted(chunks: readonly Chunk[], at: number): boolean {
  const before = chunkAt(chunks, at - 1);
  if (isMark(before, mark.comma) && closesAside(chunks, at - 1)) return false;
  return (
    isType(chunks[at + 1], 'group') && (before === undefined || before.unit === mark.comma || isQuote(before.unit))
  );
}

/** Chunks of an aside between two commas. */
const asideMax = 20;

/** "Those who fled, who were women, had their homes burned": whether the comma at `at` closes an aside. */
function closesAside(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - asideMax; back--)
    if (chunks[back]!.unit === mark.comma && (isWord(chunks[back + 1], who) || isWord(chunks[back + 1], which)))
      return true;
  return false;
}

/** "reported 22 attacks", "reported that shelling hit", "reported on 11 strikes": what is told of follows. */
function reportsIt(chunks: readonly Chunk[], at: number, index: number): boolean {
  const next = chunks[at + 1];
  if (next?.id === that) return true;
  return at + (next?.id === on ? 2 : 1) === index && chunks[index]!.type === 'group';
}

function isPast({ type, word }: Chunk): boolean {
  return type === 'verb' && ((word?.verb?.forms ?? 0) & Form.past) !== 0;
}
