import type { Cue } from '../../../mentions/attribution/cue.ts';
import { isDash, mark } from '../../../text/marks.ts';
import { endOf, type Passage, startOf, touches, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { type Chunk, chunkAt, isMark } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { formAt, id, isShouted, shapeAt, tags, wordAt } from '../look.ts';
import { isPeoples } from '../peoples.ts';
import type { Sentence } from '../sentence.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';
import { cue, isSpeakerGroup, nounEnd } from './speakers.ts';

const [state, of, inId] = ids('state of in');

/** "Air raids kill 14: monitor", "Shelling kills six - activists"; some outlets lose the mark. */
export function headlineSource({ passage, chunks: all }: Sentence): Cue | null {
  const chunks = passage.unended ? withoutPath(all) : closedByDash(passage, all);
  const last = chunks.at(-1);
  const before = chunks.at(-2);
  if (last === undefined || before === undefined) return null;
  const end = last.last;
  const placed = sourceInPlace(passage, chunks);
  if (placed !== null) return placed;
  const marked = before.unit === mark.colon || isDash(before.unit);
  const closing = wordAt(passage, end - 1);
  const broadcaster = broadcasters.has(closing) && id(passage, end - 2) === state;
  if (
    !headlineSources.has(closing) &&
    !broadcaster &&
    !(marked && last.type === 'group' && last.group!.figure === null && isSpeakerGroup(passage, last.first, end))
  )
    return null;
  if (!marked && isObject(passage, end - 1)) return null;
  // "…, witnesses report": the noun in front of the verb.
  const plural = wordAt(passage, end - 2);
  const says =
    closing?.form === 'report' &&
    plural?.form.endsWith('s') === true &&
    (plural.tags & (Tag.source | Tag.person)) !== 0;
  if (says && end - 2 > passage.first + 2)
    return cue(
      'say',
      end - 1,
      end,
      [{ first: end - 2, last: end - 1, anaphor: false }],
      [passage.first, end - 2],
      'en/attribution/headline',
    );
  const first = marked ? last.first : broadcaster ? end - 2 : end - 1;
  if (first <= passage.first + 2) return null;
  return cue(
    'say',
    first,
    end,
    [{ first, last: end, anaphor: false }],
    [passage.first, first],
    'en/attribution/headline',
  );
}

/** "… kill 900 – UN mission in Mali": a source with where it is, behind a dash. */
function sourceInPlace(passage: Passage, chunks: readonly Chunk[]): Cue | null {
  const [dash, source, joint, place] = chunks.slice(-4);
  if (place?.type !== 'group' || joint?.id !== inId || source?.type !== 'group' || !isDash(dash?.unit ?? 0))
    return null;
  if (source.group!.figure !== null || source.group!.definite || !isSpeakerGroup(passage, source.first, source.last))
    return null;
  if ((tags(passage, source.last - 1) & Tag.source) === 0) return null;
  const { first } = source;
  return cue(
    'say',
    first,
    place.last,
    [{ first, last: place.last, anaphor: false }],
    [passage.first, first],
    'en/attribution/headline',
  );
}

/** "kill dozens of police", "kidnap officials", "kills three Afghan police": whom a headline tells of, at its end. */
function isObject(passage: Passage, at: number): boolean {
  if (!harmable.isAt(passage, at)) return false;
  const before = at - 1;
  if (shapeAt(passage, before) === Shape.number || isPeoples(formAt(passage, before)) || id(passage, before) === of)
    return true;
  const bits = tags(passage, before);
  if ((bits & Tag.number) !== 0) return true;
  const forms = wordAt(passage, before)?.verb?.forms ?? 0;
  return (forms & Form.base) !== 0 && (bits & (Tag.thing | Tag.event | Tag.casualty)) === 0;
}

const harmable = wordList(['police', 'officials', 'activists']);

/** "Five killed in Kano – governor.": a sentence with its stop names its source so only behind a dash; no chunks elsewhere. */
function closedByDash(passage: Passage, chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.length - 3;
  const { group } = chunks[at + 1] ?? {};
  if (!isMark(chunks[at + 2], mark.stop) || !isDash(chunkAt(chunks, at)?.unit ?? 0) || group === undefined) return [];
  // "the man in charge – a colonel."
  return group.definite || group.indefinite || touches(passage, chunks[at]!.first) ? [] : chunks.slice(0, -1);
}

/** "… monitor | Example Times", "… NGO - Region - World - Example Online": a site's own path, with its name at the end, is no part of it. */
function withoutPath(chunks: readonly Chunk[]): readonly Chunk[] {
  const stroke = chunks.findIndex(({ unit }) => unit === verticalStroke);
  if (stroke > 0) return chunks.slice(0, stroke);
  const dashes = chunks.flatMap(({ unit }, at) => (isDash(unit) ? [at] : []));
  return dashes.length > 1 ? chunks.slice(0, dashes[0]) : chunks;
}

const verticalStroke = 0x7c;

/** Letters of the longest acronym before a colon; "MOGADISHU:" says where. */
const acronymMax = 4;

/** "UN: 1,200 killed since November", "Police: two dead in blast" */
export function leadingSource({ passage, chunks }: Sentence): Cue | null {
  const first = chunks[0];
  if (first === undefined) return null;
  const body = isMark(chunks[1], mark.colon) ? null : bodyBefore(passage, chunks);
  if (body !== null) return body;
  if (!isMark(chunks[1], mark.colon)) return null;
  const staff = generals.isAt(passage, first.last - 2) && staffs.isAt(passage, first.last - 1);
  const named =
    ((tags(passage, first.last - 1) & Tag.source) !== 0 || staff) &&
    first.type === 'group' &&
    first.group!.figure === null;
  const acronym =
    first.last - first.first === 1 &&
    shapeAt(passage, first.first) === Shape.capitals &&
    endOf(passage, first.first) - startOf(passage, first.first) <= acronymMax &&
    // A headline all in capitals does not tell an acronym from a place.
    !isShouted(passage, chunks[1]!.last);
  // "Villagers: 12 killed in raid" over a report; in a list of its dead "Children: 12" are counted.
  const people =
    passage.unended &&
    passage.sentence === 0 &&
    first.type === 'group' &&
    first.group!.sort === 'people' &&
    first.group!.plural &&
    first.last - first.first === 1 &&
    first.group!.figure === null;
  if ((!named && !acronym && !people) || countryCodes.has(wordsOf(passage, first.first, first.last))) return null;
  return cue(
    'say',
    first.first,
    chunks[1]!.last,
    [{ first: first.first, last: first.last, anaphor: false }],
    [chunks[1]!.last, passage.last],
    'en/attribution/headline',
  );
}

/** "Ministry of Defence: 12 killed", "Morning report of the General Staff: …": the body that speaks, or whose report it is. */
function bodyBefore(passage: Passage, chunks: readonly Chunk[]): Cue | null {
  const [noun, joint, body, colon] = chunks;
  if (noun?.type !== 'group' || joint?.id !== of || body?.type !== 'group' || !isMark(colon, mark.colon)) return null;
  if (noun.group!.figure !== null || body.group!.figure !== null) return null;
  const whose = reports.isAt(passage, noun.last - 1);
  if (!whose && (tags(passage, noun.last - 1) & Tag.source) === 0) return null;
  if (whose && !isSpeakerGroup(passage, body.first, body.last)) return null;
  const first = whose ? body.first : noun.first;
  return cue(
    'say',
    first,
    colon!.last,
    [{ first, last: body.last, anaphor: false }],
    [colon!.last, passage.last],
    'en/attribution/headline',
  );
}

const generals = formList(['general']);
const staffs = formList(['staff']);
const reports = formList('summary report briefing bulletin update statement communique communiqué'.split(' '));

/** "Gao province – the Relief Observatory: …": behind where it is from, who reports all that follows the colon. */
export function datelineSource({ passage, chunks }: Sentence): Cue | null {
  const source = chunks[2];
  if (!isDash(chunks[1]?.unit ?? 0) || touches(passage, chunks[1]!.first)) return null;
  if (chunks[0]!.type !== 'group' || source?.type !== 'group' || source.group!.figure !== null) return null;
  const end = nounEnd(chunks, 2);
  const colon = chunks[end];
  if (!isMark(colon, mark.colon) || !isSpeakerGroup(passage, source.first, source.last)) return null;
  const last = chunks[end - 1]!.last;
  return cue(
    'say',
    source.first,
    colon!.last,
    [{ first: source.first, last, anaphor: false }],
    [colon!.last, passage.last],
    'en/attribution/dateline',
  );
}

/** Countries whose letters stand before a headline's colon to say where, not who. */
const countryCodes = new Set('CAR DRC DPRK PNG OPT BIH UAE'.split(' '));

const headlineSources = wordList(
  'monitor monitors activists officials police sources report reports ministry ngo'.split(' '),
);
const broadcasters = wordList(['tv', 'media', 'television']);
