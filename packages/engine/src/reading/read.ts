import type { Draft, Kind } from '../kind.ts';
import type { Language, Parsed, ReportFacts } from '../language.ts';
import { chainOf, type Speaker } from '../mentions/attribution/chain.ts';
import type { DateMention } from '../mentions/date/expression.ts';
import { createSetting, noteSetting, type Setting } from '../mentions/place/choose.ts';
import type { PlaceMention } from '../mentions/place/mention.ts';
import type { Predication } from '../mentions/predication.ts';
import type { Claim, Link, Modality, PlaceName } from '../model/claim.ts';
import { derive } from '../model/derivation.ts';
import type { Gazetteer, PlaceKind } from '../model/gazetteer.ts';
import type { Moment } from '../model/moment.ts';
import type { Notice } from '../model/notice.ts';
import type { Reading, Report, ReportInput } from '../model/report.ts';
import { anchorAt } from '../model/span.ts';
import { mark } from '../text/marks.ts';
import { endOf, type Passage, startOf } from '../text/passage.ts';
import { findQuotations, type Quotation } from '../text/quotations.ts';
import { findSentences } from '../text/sentences.ts';
import { Shape, tokenize } from '../text/tokens.ts';
import { aboutPlaces } from './about.ts';
import { dateFromBody, linkRestatements } from './across.ts';
import { reportOf } from './facts.ts';
import { dateOfHolding } from './held-date.ts';
import { placesHeld } from './held-place.ts';
import type { Made } from './made.ts';
import { passagesOf } from './passages.ts';
import { placesBeside, resolved } from './placing.ts';
import { type Block, isWithin, openedBlock, opensWithQuote, quotationAt } from './quoted.ts';
import { lastSpeaker, sourceOf } from './sources.ts';
import { anchorOf, type Dated, dateBeside, datesOf, isCoarse, isPeriod, type Timeline } from './timing.ts';
import { reader } from './version.ts';

export interface ReaderParts {
  readonly languages: readonly Language[];
  readonly kinds: readonly Kind[];
  readonly gazetteer: Gazetteer;
}

/** Reads one report: pure, the same text always gives the same reading; never throws for what a text holds. */
export type Read = (input: ReportInput) => Reading;

/**
 * Puts a reader together from languages, kinds and a gazetteer.
 * Throws if two kinds bear one name: that is a mistake of whoever assembles it.
 */
export function createReader({ languages, kinds, gazetteer }: ReaderParts): Read {
  const names = new Set(kinds.map(({ name }) => name));
  if (names.size !== kinds.length) throw new Error('a reader cannot have two kinds of one name');
  const [language] = languages;
  if (language === undefined) throw new Error('a reader needs a language');
  return (input) => read(input, { language, kinds, gazetteer });
}

interface Context {
  readonly language: Language;
  readonly kinds: readonly Kind[];
  readonly gazetteer: Gazetteer;
}

/** What the reading carries from sentence to sentence. */
interface State {
  timeline: Timeline;
  speaker: Speaker | null;
  /** Where the last sentence that named a place was set. */
  scene: { readonly places: readonly PlaceName[]; readonly sentence: number; readonly paragraph: number } | null;
  /** The places that the heading over the sentence names. */
  heading: readonly PlaceName[];
  readonly setting: Setting;
  readonly mentioned: Map<string, { readonly place: PlaceName; count: number }>;
}

function read(input: ReportInput, context: Context): Reading {
  const { language } = context;
  const { text } = input;
  const tokens = tokenize(text, language.lexicon);
  const passages = passagesOf(text, tokens, findSentences(text, tokens, language.sentenceRules));
  const facts = language.facts(text, tokens, passages);
  const { report, notices } = reportOf(input, facts, passages, language.code);

  const state: State = {
    timeline: { anchor: null, period: null, event: null, dated: false },
    speaker: null,
    scene: null,
    heading: [],
    setting: createSetting(),
    mentioned: new Map(),
  };
  const made: Made[] = [];
  const quotations = findQuotations(passages);
  let block: Block | null = null;
  let paragraphStart: Passage | undefined;
  let glanced = -1;
  for (const passage of passages) {
    if (paragraphStart?.paragraph !== passage.paragraph) paragraphStart = passage;
    if (block === null || !block.quoted || !isWithin(block, passage, paragraphStart)) {
      const opened: Block | null = endsWithColon(passage)
        ? openedBlock(language.glance(passage, context.gazetteer), passages[passage.sentence + 1], state.speaker)
        : null;
      if (opened !== null || (block?.quoted === true && !opensWithQuote(paragraphStart))) block = opened;
    }
    if (facts.furniture.has(passage.sentence)) continue;
    if (!opensFrame(passage, language.triggers)) {
      if (passage.sentence < aboutSentences)
        noteMentions(language.placesOf(passage, context.gazetteer), passage, state);
      continue;
    }
    // What the sentences right before said of place, time and speaker is looked up only now that something leans on it.
    for (let back = Math.max(glanced + 1, passage.sentence - lookBack); back < passage.sentence; back++) {
      const before = passages[back]!;
      if (!facts.furniture.has(back)) carry(language.glance(before, context.gazetteer), state, context, report, facts);
    }
    glanced = passage.sentence;
    const parsed = language.parse(passage, context.gazetteer);
    const isTitle =
      facts.title !== null && (passage.last <= facts.title.last || repeatsTitle(passage, passages[0]!, facts.title));
    noteMentions(parsed.places, passage, state);
    const outer =
      block !== null && isWithin(block, passage, paragraphStart)
        ? block.links
        : quotedBy(parsed, { passages, quotations, context, state });
    const drafted = draftsOf(parsed, { context, state, report, isTitle, notices, facts, outer });
    for (const claim of drafted) made.push({ claim, sentence: passage.sentence, isTitle });
    carry(parsed, state, context, report, facts);
  }
  dateFromBody(made, report.published);
  const claims = linkRestatements(withIds(made, report.id));
  return { report: { ...report, about: aboutPlaces(state.mentioned) }, claims, notices };
}

/** How many sentences without a frame of their own are looked at before one that has one; a scene and a day last as long. */
const lookBack = 6;
/** Paragraphs over which a scene or a day is carried. */
const paragraphsMax = 4;

function opensFrame({ tokens, first, last }: Passage, triggers: Uint8Array): boolean {
  const { shape, word } = tokens;
  let counts = false;
  let figure = false;
  for (let at = first; at < last; at++) {
    if (shape[at]! <= Shape.capitals) {
      const trigger = triggers[word[at]!]!;
      if (trigger === 1) return true;
      if (trigger === 2) counts = true;
      else if (trigger === 3) figure = true;
    } else if (shape[at] === Shape.number) figure = true;
    if (counts && figure) return true;
  }
  return false;
}

/** Who speaks in a quotation of several sentences: whoever its first or its last sentence names. */
function quotedBy(
  parsed: Parsed,
  {
    passages,
    quotations,
    context,
    state,
  }: { passages: readonly Passage[]; quotations: readonly Quotation[]; context: Context; state: State },
): readonly Link[] {
  const quotation = quotationAt(quotations, parsed.passage.sentence);
  if (quotation === undefined || parsed.cues.length > 0) return [];
  for (const sentence of [quotation.last, quotation.first]) {
    const passage = passages[sentence];
    if (passage === undefined || sentence === parsed.passage.sentence) continue;
    const { cues } = context.language.glance(passage, context.gazetteer);
    const cue = sentence === quotation.last ? cues.at(-1) : cues[0];
    if (cue !== undefined) return chainOf(passage, cue, state.speaker);
  }
  return [];
}

function endsWithColon({ tokens, last }: Passage): boolean {
  return tokens.shape[last - 1] === Shape.mark && tokens.word[last - 1] === mark.colon;
}

/** Some outlets print the headline again at the front of the text. */
function repeatsTitle(passage: Passage, { text, tokens }: Passage, title: { first: number; last: number }): boolean {
  const words = text.slice(tokens.start[title.first]!, tokens.end[title.last - 1]!);
  const own = text.slice(tokens.start[passage.first]!, tokens.end[passage.last - 1]!);
  return own.length < words.length + 40 && own.includes(words);
}

interface Drafting {
  readonly context: Context;
  readonly state: State;
  readonly report: Report;
  readonly isTitle: boolean;
  readonly notices: Notice[];
  readonly facts: ReportFacts;
  /** Who speaks around the sentence: an open quotation, a statement behind a colon. */
  readonly outer: readonly Link[];
}

function draftsOf(parsed: Parsed, { context, state, report, isTitle, notices, facts, outer }: Drafting): Claim[] {
  const claims: Claim[] = [];
  const dates = datesOf(parsed, state.timeline, report.published).filter(
    ({ mention }) => !isDateline(mention, facts) && !parsed.ofSpeech.has(mention.first),
  );
  for (const predication of parsed.predications) {
    for (const kind of context.kinds) {
      if (!kind.concepts.has(predication.concept)) continue;
      const drafts = kind.draft(parsed.passage, predication);
      const focuses = drafts.map(({ focus }) => focus);
      const own: Claim[] = [];
      drafts.forEach((draft, index) => {
        const claim = complete(draft, {
          parsed,
          dates,
          predication,
          kind,
          state,
          context,
          report,
          isTitle,
          facts,
          outer,
          focuses: focuses.filter((_, other) => other !== index),
        });
        // A claim on a place that nothing names is about nothing.
        if (predication.place === null && claim.where.length === 0) return;
        own.push(draft.partOf === undefined ? claim : { ...claim, partOf: `#${claims.length + draft.partOf}` });
        if (claim.when !== null && claim.when.edtf === null && report.published === null) {
          notices.push({
            code: 'date/needs-report-date',
            severity: 'info',
            start: claim.anchor.start,
            end: claim.anchor.end,
            facts: { words: claim.when.text },
          });
        }
      });
      claims.push(...own);
    }
  }
  return claims;
}

interface Completing {
  readonly parsed: Parsed;
  readonly dates: readonly Dated[];
  readonly predication: Predication;
  readonly kind: Kind;
  readonly state: State;
  readonly context: Context;
  readonly report: Report;
  readonly isTitle: boolean;
  readonly facts: ReportFacts;
  readonly outer: readonly Link[];
  readonly focuses: readonly (readonly [number, number])[];
}

/** Adds to a draft who says so, when, where and how sure. */
function complete(draft: Draft, completing: Completing): Claim {
  const { parsed, predication, kind, state } = completing;
  const { passage } = parsed;
  const dated =
    predication.place === undefined
      ? dateBeside(completing.dates, {
          focus: draft.focus,
          trigger: predication.trigger,
          otherTriggers: parsed.predications
            .filter((other) => other !== predication && kind.concepts.has(other.concept))
            .map(({ trigger }) => trigger),
          breaks: parsed.breaks,
          subordinate: parsed.subordinate,
        })
      : dateOfHolding(completing.dates, parsed, predication, completing.report.published);
  const settled = kind.settle(
    draft,
    {
      dated: dated !== null,
      period: dated !== null && isPeriod(dated.expression),
      coarse: dated !== null && isCoarse(dated.expression),
      month: dated?.expression.type === 'month',
    },
    predication,
  );
  const own = sourceOf(parsed, draft.focus[0], state.speaker);
  const source = {
    ...own,
    links: own.links.length === 0 || own.cue?.rule.endsWith('-of') ? [...completing.outer, ...own.links] : own.links,
  };
  const modality: Modality =
    predication.modality === 'asserted' ? (source.modality ?? 'asserted') : predication.modality;
  const beside = { gazetteer: completing.context.gazetteer, setting: state.setting };
  const inSentence =
    predication.place == null
      ? placesBeside(parsed, draft.focus, completing.focuses, beside)
      : placesHeld(parsed, predication.place, beside);
  const pointed =
    inSentence.length > 0 &&
    inSentence.every(({ id, name }) => id === undefined && name !== undefined && /^\p{Ll}/u.test(name));
  const where =
    inSentence.length > 0
      ? pointed
        ? [...inSentence, ...carriedPlaces(settled, parsed, state, completing.isTitle)]
        : inSentence
      : carriedPlaces(settled, parsed, state, completing.isTitle);
  const when =
    dated?.moment ?? carriedMoment(settled, parsed, state, completing.isTitle) ?? newsMoment(settled, completing);
  const start = startOf(passage, draft.anchor[0]);
  const end = endOf(passage, draft.anchor[1] - 1);
  const children = [...draft.derivation.children];
  if (dated !== null)
    children.push(
      derive(
        dated.mention.rule,
        tokenSpan(passage, dated.mention.first, dated.mention.last),
        [],
        dated.moment.edtf ?? 'not resolved',
      ),
    );
  else if (when !== null) children.push(derive('reading/date-carried', { start, end }, [], when.edtf ?? ''));
  for (const place of where)
    children.push(
      derive(
        inSentence.length > 0 ? 'reading/place' : 'reading/place-carried',
        place,
        [],
        place.id ?? place.name ?? '',
      ),
    );
  for (const link of source.links)
    children.push(derive(source.cue?.rule ?? 'reading/source', link, [], link.cue ?? ''));
  return {
    ...settled.fields,
    id: '',
    anchor: anchorAt(passage.text, start, end),
    sentence: tokenSpan(passage, passage.first, passage.last),
    modality,
    attribution: source.links,
    when,
    where,
    reader: { ...reader, rule: draft.rule },
    derivation: { ...draft.derivation, start, end, children },
  } as Claim;
}

function tokenSpan(passage: Passage, first: number, last: number): { start: number; end: number } {
  return { start: startOf(passage, first), end: endOf(passage, last - 1) };
}

/** A sentence without a place is where the sentences before it were, as long as the scene has not moved on. */
function carriedPlaces(draft: Draft, parsed: Parsed, state: State, isTitle: boolean): readonly PlaceName[] {
  if (!isTitle && state.heading.length > 0 && isListed(parsed.passage)) return state.heading;
  if (
    state.scene === null ||
    isTitle ||
    (draft.fields.kind === 'toll' && draft.fields.scope === 'period') ||
    parsed.passage.paragraph - state.scene.paragraph > paragraphsMax
  )
    return [];
  return parsed.passage.sentence - state.scene.sentence <= lookBack ? state.scene.places : [];
}

/** A line of a list stands under its heading, running totals included. */
function isListed({ tokens, first, unended }: Passage): boolean {
  return unended || (tokens.shape[first] === Shape.mark && listMarks.has(tokens.word[first]!));
}

const listMarks = new Set<number>([mark.bullet, mark.star, mark.hyphen, mark.enDash]);
/** A heading longer than this is a caption or a sentence without its stop. */
const headingTokensMax = 14;

/** An event without a date is on the day that the sentences before it told of. */
function carriedMoment(draft: Draft, parsed: Parsed, state: State, isTitle: boolean): Moment | null {
  const event = state.timeline.event;
  // Who holds a place is a state: the day of another sentence's event is not its own.
  if (
    event === null ||
    isTitle ||
    draft.fields.kind === 'control' ||
    (draft.fields.kind === 'toll' && draft.fields.scope === 'period')
  )
    return null;
  if (parsed.passage.sentence - event.sentence > lookBack || parsed.passage.paragraph - event.paragraph > paragraphsMax)
    return null;
  return { ...event.dated.moment, text: event.dated.moment.text };
}

/** The date that the report bears is when it was written, not when what it tells took place. */
function isDateline(mention: DateMention, facts: ReportFacts): boolean {
  return facts.published !== null && facts.published.date.first === mention.first;
}

/** How many sentences behind its dateline a news report still speaks of its own day. */
const newsSentences = 8;

/**
 * A report that bears its date in its first lines, and names no day before this sentence, tells the news of its own day.
 * The words say nothing, so the moment has no text, and its day is approximate.
 */
function newsMoment(draft: Draft, { facts, parsed, state, isTitle, report }: Completing): Moment | null {
  const { published } = facts;
  if (
    published === null ||
    report.published === null ||
    isTitle ||
    published.sentence > 2 ||
    facts.furniture.has(published.sentence)
  )
    return null;
  if (
    draft.fields.kind !== 'toll' ||
    draft.fields.scope !== 'event' ||
    state.timeline.dated ||
    parsed.dates.some(({ first }) => first !== published.date.first)
  )
    return null;
  if (parsed.passage.sentence - published.sentence > newsSentences) return null;
  return { text: null, edtf: `${report.published}~`, from: report.published, to: report.published };
}

/** Takes over from a sentence what the next ones may lean on. */
function carry(parsed: Parsed, state: State, context: Context, report: Report, facts: ReportFacts): void {
  const { passage } = parsed;
  const dates = datesOf(parsed, state.timeline, report.published).filter(
    ({ mention }) => !isDateline(mention, facts) && !parsed.ofSpeech.has(mention.first),
  );
  let { anchor, period, event } = state.timeline;
  for (const dated of dates) {
    anchor = anchorOf(dated.expression) ?? anchor;
    if (isPeriod(dated.expression)) period = dated.expression;
    const isDay =
      dated.expression.type === 'day' ||
      dated.expression.type === 'weekday' ||
      dated.expression.type === 'day-offset' ||
      dated.expression.type === 'between';
    if (isDay && dated.moment.edtf !== null)
      event = { dated, sentence: passage.sentence, paragraph: passage.paragraph };
  }
  state.timeline = {
    anchor,
    period,
    event,
    dated: state.timeline.dated || parsed.dates.some((date) => !isDateline(date, facts)),
  };
  state.speaker = lastSpeaker(parsed, state.speaker);
  const named = parsed.places.filter(
    ({ role, candidates }) => role === 'locative' || (role === 'topic' && candidates.length > 0),
  );
  const settings = placesBeside({ ...parsed, places: named, breaks: [] }, [passage.last, passage.last], [], {
    gazetteer: context.gazetteer,
    setting: state.setting,
  });
  if (
    passage.unended &&
    passage.last - passage.first <= headingTokensMax &&
    parsed.predications.length === 0 &&
    !endsWithColon(passage)
  ) {
    state.heading = settings;
  }
  // A country alone says too little of where the next event was.
  const fine = settings.some(({ id }) => id === undefined || !isWide(context.gazetteer.get(id)?.kind));
  if (fine) state.scene = { places: settings, sentence: passage.sentence, paragraph: passage.paragraph };
}

function isWide(kind: PlaceKind | undefined): boolean {
  return kind === 'country' || kind === 'region';
}

/** What a report is about shows in so many sentences. */
const aboutSentences = 60;

/** Counts the places that the report names, for its setting and for what it is about. */
function noteMentions(mentions: readonly PlaceMention[], passage: Passage, state: State): void {
  for (const mention of mentions) {
    if (mention.role === 'pointed') continue;
    const best = mention.candidates[0];
    if (best !== undefined) noteSetting(state.setting, best.place, best.score);
    const place = resolved(passage, mention, state);
    const key = place.id ?? place.name ?? place.text;
    const known = state.mentioned.get(key);
    if (known === undefined) state.mentioned.set(key, { place, count: 1 });
    else known.count++;
  }
}

/** Gives every claim its id; `partOf` was an index among the claims of its sentence. */
function withIds(made: readonly Made[], reportId: string): Claim[] {
  const short = reportId.replace(/^sha256:/, '').slice(0, 12);
  const used = new Map<string, number>();
  const ids = made.map(({ claim }) => {
    const base = `${short}-${claim.kind}-${claim.kind === 'toll' || claim.kind === 'count' ? claim.value.start : claim.anchor.start}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
  let sentenceStart = 0;
  return made.map(({ claim, sentence }, index) => {
    if (index === 0 || made[index - 1]!.sentence !== sentence) sentenceStart = index;
    const partOf = claim.partOf === undefined ? undefined : ids[sentenceStart + Number(claim.partOf.slice(1))];
    const { partOf: _, ...rest } = claim;
    return { ...rest, id: ids[index]!, ...(partOf === undefined ? {} : { partOf }) } as Claim;
  });
}
