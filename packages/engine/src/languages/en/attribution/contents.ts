import type { Cue } from '../../../mentions/attribution/cue.ts';
import { isQuote, mark } from '../../../text/marks.ts';
import { chunkAt, isMark, isType } from '../chunk.ts';
import { idOf } from '../lexicon.ts';
import { markAt } from '../look.ts';
import type { Sentence } from '../sentence.ts';
import { wordList } from '../word-list.ts';
import { holdingTo } from '../words/speech.ts';
import { hasContentBehind, isPassedOn, isRelayed, isRepeated } from './relays.ts';

const that = idOf('that');

/** Gives each cue what it says: what follows it, or what stands before it when nothing follows. */
export function settleContents(sentence: Sentence, cues: readonly Cue[]): Cue[] {
  const settled = contentsOf(sentence, cues);
  for (let at = 1; at < settled.length; at++) {
    const [outer, inner] = [settled[at - 1]!, settled[at]!];
    // "…, the command said, according to the agency": the agency has it from the command.
    if (isPassedOn(sentence, outer, inner) || isRelayed(sentence, outer, inner))
      settled[at - 1] = { ...outer, chain: [...inner.chain, ...outer.chain] };
    if (isRepeated(sentence, outer, inner)) settled[at] = { ...inner, chain: [...outer.chain, ...inner.chain] };
  }
  return settled.some(({ speech }) => speech === 'deny') ? withHeldTo(sentence, settled) : settled;
}

/** "denied that 40 had died, repeating a toll of 12": what the same source holds instead is said, and not denied. */
function withHeldTo({ chunks }: Sentence, cues: readonly Cue[]): Cue[] {
  return cues.flatMap((found) => {
    const [from, to] = found.content;
    if (found.speech !== 'deny' || from < found.first) return [found];
    const at = chunks.findIndex(
      ({ first, word }, index) =>
        first >= from && first < to && heldTo.has(word) && isMark(chunkAt(chunks, index - 1), mark.comma),
    );
    if (at < 0) return [found];
    const { first, last } = chunks[at]!;
    const held: Cue = { ...found, speech: 'say', first, last, content: [last, to], rule: 'en/attribution/held-to' };
    return [{ ...found, content: [from, first] }, held];
  });
}

const heldTo = wordList(holdingTo);

function contentsOf(sentence: Sentence, cues: readonly Cue[]): Cue[] {
  const { passage } = sentence;
  let from = passage.first;
  return cues.map((found, index) => {
    const next = cues[index + 1];
    const sourceFirst = Math.min(found.first, ...found.chain.map(({ first }) => first));
    const sourceLast = Math.max(found.last, ...found.chain.map(({ last }) => last));
    // The next cue begins with its source, unless both share one ("The charity, which counts 30 dead, called for …").
    const ahead = next?.chain.map(({ first }) => first).filter((first) => first >= found.last) ?? [];
    const limit =
      next === undefined
        ? passage.last
        : Math.min(beforeJoint(sentence, next.first), ...ahead, beforeTrailing(sentence, found, next));
    const leads =
      (sourceFirst <= from + 2 && !hasFigure(sentence, from, sourceFirst)) ||
      opensClause(sentence, sourceFirst) ||
      (from === passage.first && isBehindPhrase(sentence, sourceFirst)) ||
      isBehindConcession(sentence, sourceFirst, found.last) ||
      isBehindPlace(sentence, sourceFirst, found.last);
    let content: readonly [number, number];
    if (settled.has(found.rule)) return found;
    // "accused each other of shelling towns as the toll passed 200": an accusation ends where another clause tells of what went on.
    if (found.speech === 'accuse' && leads)
      return { ...found, content: [found.last, beforeMeanwhile(sentence, found.last, limit)] };
    // What is demanded stands behind the demand.
    if (found.speech === 'call-for')
      return {
        ...found,
        content: [found.last, relativeLimit(sentence, found.last, subordinateLimit(sentence, found.last, limit))],
      };
    // "…; the council blamed the army": an accusation in a clause of its own says nothing of the clause before.
    if (found.speech === 'accuse' && opensWithSemicolon(sentence, sourceFirst))
      return { ...found, content: [found.last, limit] };
    if (found.rule === 'en/attribution/quoted-as-saying')
      content = leads || hasContentBehind(sentence, found.content[0]) ? [found.content[0], limit] : [from, sourceFirst];
    else if (found.rule === 'en/attribution/according-to')
      content = leads
        ? [sourceLast, clauseLimit(sentence, sourceLast, limit)]
        : [from, next === undefined ? Math.max(limit, sourceLast) : sourceLast];
    else if (
      leads &&
      (hasContentBehind(sentence, found.last) ||
        (found.speech === 'estimate' && hasFigure(sentence, found.last, passage.last)))
    )
      content = [found.last, beforeOwnDeed(sentence, found.last, limit)];
    else
      content = [
        // "2 hurt; attackers from abroad, says police": a headline's second news alone, and what another has not said before it.
        passage.unended || index > 0 || (opensWithSemicolon(sentence, sourceFirst) && sourceLast + 1 < passage.last)
          ? Math.max(from, behindSemicolon(sentence, sourceFirst))
          : from,
        sourceLast === passage.last ? passage.last : Math.max(sourceLast, trailingEnd(sentence, sourceLast, limit)),
      ];
    if (!leads || content[0] !== found.last) from = sourceLast;
    return { ...found, content };
  });
}

/** "reported 23 dead and said that": right before the "and" that joins a verb of saying to what was said before it. */
function beforeJoint({ chunks }: Sentence, verb: number): number {
  const joint = chunkAt(chunks, chunks.findIndex(({ first }) => first === verb) - 1);
  return isType(joint, 'conjunction') ? joint!.first : verb;
}

/** "The agency says …; 30 were hurt, the clinic said.": the semicolon behind which a speaker at the end says the rest. */
function beforeTrailing(sentence: Sentence, { last }: Cue, next: Cue): number {
  const source = Math.min(next.first, ...next.chain.map(({ first }) => first));
  const joint = behindSemicolon(sentence, source);
  return joint > last && markAt(sentence.passage, source - 1) === mark.comma ? joint - 1 : sentence.passage.last;
}

/** Rules that know what is said themselves. */
const settled = new Set(
  [
    'reports-of',
    'bracketed',
    'accused-by',
    'claim-by',
    'with-reporting',
    'claiming-too',
    'issued',
    'in-full',
    'announced-then',
    'put-too',
    'unconfirmed',
    'not-granted',
    'said-by',
    'claim-denied',
    'claim-unverified',
  ].map((name) => `en/attribution/${name}`),
);

/** Whether a clause starts at the token: the sentence, or behind a mark, "but", "while". */
function opensClause({ chunks }: Sentence, token: number): boolean {
  const index = chunks.findIndex(({ first }) => first === token);
  // Within a chunk: what was run into it stands before.
  if (index < 0) return false;
  const before = chunkAt(chunks, index - 1);
  if (before === undefined) return true;
  if (before.type === 'subordinator' || before.type === 'conjunction') return true;
  return before.unit === mark.semicolon || before.unit === mark.colon;
}

/** "Although the rebels hold the town, the general said", "After they took it, he said": what is granted or looked back on in front is the report's own. */
function isBehindConcession({ chunks }: Sentence, token: number, last: number): boolean {
  // "As rebels captured Gao, the UN said, 12 died": between commas, of both.
  if (chunks.some(({ first, unit }) => first === last && unit === mark.comma)) return false;
  if (!conceding.has(chunks[0]?.word)) return false;
  const comma = chunks.findIndex(({ unit }) => unit === mark.comma);
  return comma > 0 && chunks[comma + 1]?.first === token;
}

/** "In the clashes at Homs, the mayor said 12 died": only a phrase in front, of where or when. */
function isBehindPhrase({ chunks }: Sentence, token: number): boolean {
  if (chunks[0]?.type !== 'preposition') return false;
  for (let at = 0; at < chunks.length; at++) {
    const { first, type, unit, group } = chunks[at]!;
    if (first === token) return chunkAt(chunks, at - 1)?.unit === mark.comma;
    if (type === 'verb' || type === 'state' || type === 'auxiliary' || type === 'subordinator') return false;
    if (isQuote(unit) || group?.figure?.article === false) return false;
  }
  return false;
}

/** "…, and in Homs the mayor said that": a clause that opens with where, of a speaker whose words "that" opens. */
function isBehindPlace({ chunks }: Sentence, token: number, last: number): boolean {
  if (!chunks.some(({ first, id }) => first === last && id === that)) return false;
  const index = chunks.findIndex((chunk) => chunk.last > token);
  // A name runs into the speaker's: "in Homs General Haddad said that".
  let place = chunks[index]!.first < token ? index : index - 1;
  if (isType(chunkAt(chunks, place), 'adverb')) place--;
  return (
    chunkAt(chunks, place)?.group?.figure === null &&
    isType(chunkAt(chunks, place - 1), 'preposition') &&
    isType(chunkAt(chunks, place - 2), 'conjunction')
  );
}

const conceding = wordList(['although', 'though', 'while', 'whereas', 'when', 'after', 'as', 'since', 'before']);

function opensWithSemicolon({ chunks }: Sentence, token: number): boolean {
  const index = chunks.findIndex(({ first }) => first === token);
  return isMark(chunkAt(chunks, index - 1), mark.semicolon);
}

/** One past the last semicolon before a token; 0 if there is none. */
function behindSemicolon({ chunks }: Sentence, token: number): number {
  return chunks.findLast(({ unit, last }) => unit === mark.semicolon && last <= token)?.last ?? 0;
}

/** "Twenty-two, according to …" in front, "… put the number at 26" behind: a figure of its own among the tokens `[from, to)`. */
function hasFigure({ chunks }: Sentence, from: number, to: number): boolean {
  return chunks.some(({ first, group }) => first >= from && first < to && group?.figure?.article === false);
}

/** "It claims to have killed 40, but has accepted the death of one": what the speaker did besides is no part of what was said. */
function beforeOwnDeed({ chunks }: Sentence, from: number, limit: number): number {
  const at = chunks.findIndex(
    ({ first, word }, index) => first >= from && word?.form === 'but' && isMark(chunkAt(chunks, index - 1), mark.comma),
  );
  return at > 0 && isType(chunks[at + 1], 'auxiliary') ? Math.min(limit, chunks[at]!.first) : limit;
}

/** Right before the "as" or "while" that opens a clause of its own. */
function beforeMeanwhile({ chunks }: Sentence, from: number, limit: number): number {
  const at = chunks.findIndex(
    ({ first, type, word }, index) =>
      first > from && type === 'subordinator' && meanwhile.has(word) && isType(chunks[index + 1], 'group'),
  );
  return at < 0 ? limit : Math.min(limit, chunks[at]!.first);
}

const meanwhile = wordList(['as', 'while']);

/** "demanded that troops leave the province, where 40 have died": what a clause behind a comma says of a place is no demand. */
function relativeLimit({ chunks }: Sentence, from: number, limit: number): number {
  const at = chunks.findIndex(
    ({ first, type, word }, index) =>
      first > from &&
      type === 'subordinator' &&
      word?.form === 'where' &&
      isMark(chunkAt(chunks, index - 1), mark.comma),
  );
  return at < 0 ? limit : Math.min(limit, chunks[at]!.first);
}

/** "As the troops demanded surrender, the rebels opened fire": the comma that ends the clause in front ends what is demanded. */
function subordinateLimit({ chunks }: Sentence, from: number, limit: number): number {
  if (!isType(chunks[0], 'subordinator')) return limit;
  const comma = chunks.find(({ first, unit }) => first >= from && unit === mark.comma);
  return comma === undefined ? limit : Math.min(limit, comma.first);
}

function clauseLimit({ chunks }: Sentence, from: number, limit: number): number {
  let quotes = 0;
  for (let at = 0; at < chunks.length; at++) {
    const { first, unit, word } = chunks[at]!;
    // Inside a quotation a clause ends nothing.
    if (first >= from && isQuote(unit)) quotes++;
    if (quotes % 2 !== 0 || first <= from || first >= limit) continue;
    if (unit === mark.semicolon) return first;
    // `"…", while "77 died"`: what goes on in quotes is the same source's.
    const turns = word?.form === 'while' || word?.form === 'whereas';
    if (turns && !isQuote(chunks[at + 1]?.unit ?? 0)) return first;
  }
  return limit;
}

/** "…, the Observatory said, adding that five were children": what is added is said too. */
function trailingEnd({ chunks }: Sentence, from: number, limit: number): number {
  for (const { first, word, unit } of chunks) {
    if (first < from) continue;
    if (first >= limit) break;
    // "…, the mayor said as troops left the town": what went on as it was said.
    if (first === from && meanwhile.has(word)) return first;
    if (word?.form === 'while' || word?.form === 'but' || word?.form === 'whereas' || unit === mark.semicolon)
      return first;
  }
  return limit;
}
