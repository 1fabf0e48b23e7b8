import type { Draft, Kind } from '../kind.ts';
import type { Parsed } from '../language.ts';
import { referred, wholeCountry } from '../mentions/place/mention.ts';
import type { Predication } from '../mentions/predication.ts';
import type { Link, Modality, PlaceName } from '../model/claim.ts';
import { type Derivation, derive } from '../model/derivation.ts';
import type { Moment } from '../model/moment.ts';
import { anchorAt, type Span } from '../model/span.ts';
import { isListItem } from '../text/list-item.ts';
import { endOf, spanOf, startOf } from '../text/passage.ts';
import { Shape } from '../text/tokens.ts';
import { carriedMoment, carriedPlaces, lotBefore } from './carried.ts';
import { countryOfReport } from './country.ts';
import { dateOfHolding, presentMoment } from './held-date.ts';
import { placesBefore, placesHeld } from './held-place.ts';
import { listedDate } from './listing.ts';
import type { OpenClaim } from './made.ts';
import { newsMoment } from './news.ts';
import { beginsThen, dateOfOnset, isOfWholeWar, placesOfWar } from './onset.ts';
import { placesBeside } from './placing.ts';
import { opensWithQuote } from './quoted.ts';
import { withTownMeant } from './referred-town.ts';
import { behindSettlement, isOfWar, placesOfSettled } from './settled-place.ts';
import { isDenialOfOther, saidOf, sourceOf } from './sources.ts';
import { isSpoken } from './spoken.ts';
import { comingMoment, type Dated, dateBeside, isCoarse, isOfElse, isOfYear, isPeriod } from './timing.ts';
import { reader } from './version.ts';
import type { Work } from './work.ts';

export interface Completing {
  readonly parsed: Parsed;
  readonly dates: readonly Dated[];
  readonly predication: Predication;
  readonly kind: Kind;
  readonly work: Work;
  readonly isTitle: boolean;
  /** Who speaks around the sentence. */
  readonly outer: readonly Link[];
  /** All drafts of the predication, this one among them. */
  readonly drafts: readonly Draft[];
}

/** Adds to a draft who says so, when, where and how sure. */
export function complete(draft: Draft, completing: Completing): OpenClaim {
  const { parsed, predication, kind, work, isTitle } = completing;
  const { state, report } = work;
  const { passage } = parsed;
  const dated = completing.dates.length === 0 ? null : dateOf(draft, completing);
  const listed =
    dated === null &&
    !isTitle &&
    !isSpoken(predication) &&
    completing.dates.length === 0 &&
    // "The war has killed 60,000": in running text, whatever span the sentence before was about.
    (predication.lasting !== true || passage.unended || isListItem(passage))
      ? listedDate(parsed, draft, state)
      : null;
  kind.settle(
    draft,
    {
      dated: dated !== null || listed !== null,
      period: dated !== null ? isPeriod(dated.expression) : listed !== null,
      coarse: dated !== null && isCoarse(dated.expression),
      month: dated?.expression.type === 'month',
      begins: dated !== null && beginsThen(dated, predication),
    },
    predication,
  );
  const found = sourceOf(parsed, draft.focus[0], state.speaker);
  // `"…," he said. "There are around 20 wounded."`: whoever was quoted right before.
  const quoted =
    found.links.length === 0 &&
    parsed.cues.length === 0 &&
    completing.outer.length === 0 &&
    !isTitle &&
    (opensWithQuote(passage) || goesOn(predication, passage.first));
  const own =
    quoted && state.speaker !== null && passage.sentence - state.speaker.sentence === 1
      ? { ...found, links: [state.speaker.link] }
      : found;
  const links = isDenialOfOther(own, predication)
    ? []
    : completing.outer.length > 0 && (own.links.length === 0 || own.cue?.rule.endsWith('-of'))
      ? [...completing.outer, ...own.links]
      : own.links;
  const modality: Modality =
    predication.modality === 'asserted' ? (saidOf(own, predication) ?? 'asserted') : predication.modality;
  const beside = {
    gazetteer: work.context.gazetteer,
    setting: state.setting,
    actors: predication.settlement?.parties ?? [],
  };
  const spoken = isSpoken(predication);
  const isTruce = isOfWar(draft);
  const inSentence = spoken
    ? []
    : isTruce
      ? placesBeside(behindSettlement(parsed, draft.focus[0]), draft.focus, [], beside)
      : isOfWholeWar(predication)
        ? placesOfWar(parsed, predication, beside)
        : predication.place == null
          ? placesBeside(
              // "12 died in X, says A, while B puts the toll at 26": a count is of the place that the sentence named before.
              predication.running ? { ...parsed, breaks: [] } : parsed,
              draft.focus,
              otherFocuses(draft, completing),
              beside,
            )
          : predication.before === 'town'
            ? withTownMeant(
                placesHeld(parsed, predication.place, beside),
                isTitle ? [] : carriedPlaces(draft, parsed, state, true),
                work.context.gazetteer,
              )
            : placesHeld(parsed, predication.place, beside);
  const lot = lotBefore(draft, predication, work.made, passage.sentence);
  const pointed =
    inSentence.length > 0 &&
    inSentence.every(({ id, name }) => id === undefined && name !== undefined && /^\p{Ll}/u.test(name));
  const elsewhere =
    isTitle || spoken || isOfElsewhere(predication) || (inSentence.length > 0 && !pointed)
      ? []
      : isTruce && !pointed
        ? placesOfSettled(draft, work)
        : (placesBefore(parsed, predication, beside) ??
          // "1,079 were killed in 1989": of another time than the scene before.
          (dated !== null && isOfYear(dated) && !pointed && draft.fields.kind === 'toll'
            ? []
            : placesElsewhere(draft, parsed, inSentence, work, predication)));
  const carried = elsewhere.length === 0 && lot !== null ? lot.where : elsewhere;
  const where = inSentence.length > 0 ? (pointed ? [...inSentence, ...elsewhere] : inSentence) : carried;
  const when =
    presentMoment(parsed, predication, report.published) ??
    (dated === null ? null : modality === 'expected' ? comingMoment(dated, report.published) : dated.moment) ??
    listed?.moment ??
    (isTitle || spoken || modality === 'expected' || modality === 'called-for'
      ? null
      : (carriedMoment(draft, parsed, state) ?? lot?.when ?? newsMoment(draft, parsed, work)));
  const start = startOf(passage, draft.anchor[0]);
  const end = endOf(passage, draft.anchor[1] - 1);
  const children = [...draft.derivation.children];
  const dateStep = stepOfDate(parsed, dated, when, { start, end });
  if (dateStep !== null) children.push(dateStep);
  for (const place of where) {
    const note = place.id ?? place.name ?? '';
    children.push(derive(inSentence.length > 0 ? 'reading/place' : 'reading/place-carried', place, [], note));
  }
  for (const link of links) children.push(derive(own.cue?.rule ?? 'reading/source', link, [], link.cue ?? ''));
  // In place: nobody else holds the fields.
  const claim = draft.fields as OpenClaim;
  claim.id = '';
  claim.anchor = anchorAt(passage.text, start, end);
  claim.sentence = spanOf(passage, passage.first, passage.last);
  claim.modality = modality;
  claim.attribution = links;
  claim.when = when;
  claim.where = where;
  claim.reader = { name: reader.name, version: reader.version, rule: draft.rule };
  claim.derivation = derive(draft.derivation.rule, { start, end }, children, draft.derivation.note);
  return claim;
}

/** "Among the dead were two nurses": whoever told of the dead right before goes on. */
function goesOn({ rule, trigger }: Predication, first: number): boolean {
  return trigger[0] <= first + 1 && (rule.endsWith('/among') || rule.endsWith('/included'));
}

/** Where the sentences before, or the whole report, put what its own sentence names no place for. */
function placesElsewhere(
  draft: Draft,
  parsed: Parsed,
  pointed: readonly PlaceName[],
  { state, context }: Work,
  predication: Predication,
): readonly PlaceName[] {
  const rule = ruleOfPointed(parsed, pointed);
  const { fields } = draft;
  const { onset } = predication;
  const whole =
    rule === wholeCountry ||
    ((parsed.ofWar || isOfCampaign(predication)) &&
      rule === null &&
      (fields.kind === 'toll' ? fields.scope === 'period' : isOfWholeWar(predication)));
  // "since hostilities intensified": of all that its report is about, not of the last place named.
  if (!whole && onset?.alone === true && !pointed.length) return [];
  if (!whole) return carriedPlaces(draft, parsed, state, rule === referred);
  const country = countryOfReport(state, context.gazetteer);
  return country === null ? [] : [country];
}

/** "The insurgency has killed": its verb has it for a subject, or stands behind one that has. */
function isOfCampaign({ lasting, standing, rule }: Predication): boolean {
  return lasting && !standing && !rule.endsWith('/sheltered');
}

/** The rule of the first place that a sentence only points at; `null` if it points at none. */
function ruleOfPointed({ passage, places }: Parsed, [first]: readonly PlaceName[]): string | null {
  if (first === undefined) return null;
  return places.find((mention) => startOf(passage, mention.first) === first.start)?.rule ?? null;
}

/** The date that its sentence gives to what a draft says. */
function dateOf(draft: Draft, { parsed, dates, predication, kind, work, drafts }: Completing): Dated | null {
  if (predication.onset !== undefined) {
    const beginning = dateOfOnset(dates, predication.onset, work.report.published);
    if (beginning !== null) return beginning;
  }
  if (predication.place !== undefined) return dateOfHolding(dates, parsed, predication, work.report.published);
  const { focus } = draft;
  const { trigger } = predication;
  const otherTriggers = parsed.predications
    .filter((other) => other !== predication && kind.concepts.has(other.concept))
    .map((other) => other.trigger);
  const { breaks, subordinate, passage } = parsed;
  const past = pastOf(dates, draft, predication, work.report.published).filter(
    ({ mention }, _, all) =>
      !isOfPart(draft, drafts, mention.first) &&
      !isOfFigureBefore(draft, drafts, mention, all) &&
      (predication.clause === undefined || mention.first >= predication.clause) &&
      // "killed two on Sunday as raids went on for the tenth day in a row": how long it goes on dates no toll beside it.
      !mention.rule.endsWith('/in-a-row') &&
      !isOfElse(parsed, focus[0], mention.first),
  );
  const standing = { focus, trigger, otherTriggers, breaks, subordinate };
  const beside = dateBeside(past, standing);
  if (beside !== null || breaks.length === 0 || past.length !== 1) return beside;
  // "40 were killed last year, while 31 lost their lives in X": the one time that the sentence names is that of both.
  const worded = breaks.filter((at) => passage.tokens.shape[at] === Shape.mark);
  return past[0]!.mention.last <= breaks[0]! ? dateBeside(past, { ...standing, breaks: worded }) : null;
}

/** "two on Sunday and five on Monday": a time between two figures is the first's where another stands behind the second. */
function isOfFigureBefore(
  draft: Draft,
  drafts: readonly Draft[],
  { first, last }: Dated['mention'],
  all: readonly Dated[],
): boolean {
  return (
    drafts.length > 1 &&
    last <= draft.focus[0] &&
    all.some(({ mention }) => mention.first >= draft.focus[1]) &&
    drafts.some(({ focus }) => focus[1] <= first)
  );
}

/** Tokens between a part and the time that is its own. */
const partGap = 2;

/** "3 million have fled, including 2.7 million since May": the time right behind a part that is a bare number is the part's alone. */
function isOfPart(draft: Draft, drafts: readonly Draft[], date: number): boolean {
  return drafts.some(
    ({ partOf, focus, fields }) =>
      partOf !== undefined &&
      drafts[partOf] === draft &&
      fields.kind === 'toll' &&
      fields.population.text === fields.value.text &&
      date >= focus[1] &&
      date - focus[1] < partGap,
  );
}

/** The focuses of the predication's other drafts, and the figures of the other predications of people. */
function otherFocuses(
  draft: Draft,
  { drafts, parsed, predication }: Completing,
): readonly (readonly [number, number])[] {
  const others: (readonly [number, number])[] = [];
  for (const other of drafts) if (other !== draft) others.push(other.focus);
  if (draft.fields.kind !== 'toll' || parsed.predications.length === 1) return others;
  for (const other of parsed.predications) {
    if (other === predication) continue;
    for (const { group } of other.patients) {
      if (group.figure !== null && group.sort !== 'things') others.push([group.figure.first, group.figure.last]);
    }
  }
  return others;
}

/**
 * What was struck on its way, and a settlement that the sentence only refers to ("under an accord reached by Russia and
 * Turkey"), need not be where the sentences before it were.
 */
function isOfElsewhere({ incident, settlement, phrase }: Predication): boolean {
  return incident?.moving === true || (settlement !== undefined && phrase === true);
}

/** "killed in the war, which enters its fifth year next month": nobody was killed on a day that is still to come. */
function pastOf(
  dates: readonly Dated[],
  { fields }: Draft,
  { modality }: Predication,
  published: string | null,
): readonly Dated[] {
  if (published === null || fields.kind !== 'toll' || modality !== 'asserted') return dates;
  return dates.filter(({ moment }) => moment.from === null || moment.from <= published);
}

/** Why the claim has its date: the words beside it, or the sentences before it. */
function stepOfDate(parsed: Parsed, dated: Dated | null, when: Moment | null, anchor: Span): Derivation | null {
  if (dated !== null) {
    const { first, last, rule } = dated.mention;
    return derive(rule, spanOf(parsed.passage, first, last), [], dated.moment.edtf ?? 'not resolved');
  }
  return when === null ? null : derive('reading/date-carried', anchor, [], when.edtf ?? '');
}
