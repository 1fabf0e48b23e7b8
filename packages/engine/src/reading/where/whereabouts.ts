import type { Draft } from '../../kind.ts';
import type { Parsed } from '../../language.ts';
import {
  cameFrom,
  ofPerson,
  referred,
  theCapital,
  thereBefore,
  wholeCountry,
  writtenHere,
} from '../../mentions/place/mention.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { PlaceName } from '../../model/claim.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { startOf } from '../../text/passage.ts';
import { carriedPlaces } from '../carried.ts';
import type { Completing } from '../completing.ts';
import { harms } from '../harms.ts';
import { type Made, madeBefore } from '../made.ts';
import { isOfWholeWar, placesOfWar } from '../onset.ts';
import { lookBack } from '../state.ts';
import { toldBefore } from '../told-before.ts';
import { isOfStart } from '../when/own-date.ts';
import { type Dated, isOfYear, isPeriod } from '../when/timing.ts';
import { isSpoken } from '../who-says/spoken.ts';
import { placesOfCapital } from './capital.ts';
import { besideClause, goesOnBehind, isOfSameWar, ofWarAlone, withoutDeedBefore } from './clauses.ts';
import { countryMeant, landOfReport } from './country.ts';
import { placesBefore, placesHeld, placesOfThere, placesTaken } from './held-place.ts';
import { isHere, placesOfHere } from './here.ts';
import { withoutJourneys } from './journeys.ts';
import { placesOfLongSpan } from './long-span.ts';
import { isOfOtherTime } from './moving-news.ts';
import { placesBeside } from './placing.ts';
import { withTownMeant } from './referred-town.ts';
import { isOfLongWar, isOfScene, isOfWholeLand } from './scene.ts';
import { isNamed } from './sentence-setting.ts';
import { behindSettlement, isOfWar, placesOfSettled } from './settled-place.ts';
import { placesOfSpeaker } from './speakers-home.ts';
import { placesWrittenIn } from './written-in.ts';

/** Places from the most to the least specific. */
interface Placed {
  readonly where: readonly PlaceName[];
  readonly isOwn: boolean;
}

/** Where what a draft says took place, and whether its own sentence says so. */
export function placesOf(draft: Draft, completing: Completing, dated: Dated | null): Placed {
  const { parsed, predication, work, drafts } = completing;
  const own = placesInSentence(draft, completing);
  const isPointed = !own.some(isNamed);
  // "since the assault on the last enclave of the Revolution": where a war set on is named by its own words.
  const isNamedSo = predication.onset !== undefined && own.some(({ text }) => / \p{Lu}/u.test(text));
  if (own.length > 0 && (!isPointed || isNamedSo)) return { where: own, isOwn: true };
  const whole = own.length > 0 ? drafts[draft.partOf ?? -1] : undefined;
  const held = whole === undefined ? [] : placesInSentence(whole, completing);
  // "43 died in Gao, including 20 in a church"
  if (held.some(isNamed)) return { where: [...own, ...held], isOwn: true };
  const taken = own.length > 0 || !isOfDeed(draft) ? [] : placesTaken(parsed, draft.focus[0], besideOf(completing));
  if (taken.length > 0) return { where: taken, isOwn: true };
  // "the deadliest since the May raid, which killed 20": nobody says that it was where the sentences before are set.
  if (own.length === 0 && isOfStart(parsed, dated)) return { where: own, isOwn: true };
  const named = own.length > 0 ? namedBeside(draft, completing, own) : [];
  if (named.length > 0) return { where: [...own, ...named], isOwn: true };
  const around = placesAround(draft, completing, own, dated);
  const before = around.length > 0 ? around : placesByDefault(draft, completing, dated);
  if (own.length > 0) {
    // "The health ministry in Gao said that a raid on three villages killed 12"
    const home = before.length > 0 ? before : placesOfSpeaker(draft, completing, dated, besideOf(completing));
    // "Rebels captured three posts", in a report on one country
    const land = home.length > 0 || completing.isTitle ? null : landOfReport(work);
    return { where: [...own, ...home, ...(land === null ? [] : [land])], isOwn: true };
  }
  const lot = toldBefore(draft, predication, work, parsed, { when: dated?.moment ?? null, where: [] })?.where ?? [];
  const where = isElsewhere(before, lot, work.context.gazetteer) ? lot : before;
  if (where.length > 0) return { where, isOwn: false };
  return { where: placesOfSpeaker(draft, completing, dated, besideOf(completing)), isOwn: true };
}

/**
 * "Two of the wounded are children": where those were, once the scene has moved on to another place. A scene that only says
 * more of where they were goes on.
 */
function isElsewhere(scene: readonly PlaceName[], lot: readonly PlaceName[], gazetteer: Gazetteer): boolean {
  if (scene.length === 0) return true;
  const named = lot.filter(({ id }) => id !== undefined);
  return (
    named.length > 0 &&
    !scene.some(
      ({ id }) =>
        id !== undefined && named.some((place) => place.id === id || gazetteer.contains(place.id!, id) === 'yes'),
    )
  );
}

/** What befell people or things at one time, not a sum over a war. */
function isOfDeed({ fields }: Draft): boolean {
  return fields.kind === 'toll' ? fields.scope === 'event' : fields.kind === 'incident';
}

/** Where the whole report puts what no sentence of it does. */
function placesByDefault(draft: Draft, completing: Completing, dated: Dated | null): readonly PlaceName[] {
  const { parsed, predication, work, isTitle } = completing;
  const { kind } = draft.fields;
  if (isTitle || isSpoken(predication) || isOfElsewhere(predication) || parsed.elsewhere) return [];
  const span = placesOfLongSpan(draft, predication, dated, work);
  if (span.length > 0 || (kind !== 'toll' && kind !== 'count' && kind !== 'incident')) return span;
  return kind === 'toll' && draft.fields.scope === 'period' ? [] : placesWrittenIn(completing);
}

/** Tokens within which a sentence says where it is set: "In January in Gao, a blast". */
const settingTokens = 6;

/** "In Gao, a blast at a police station killed six": what opens the sentence says where the place is that it only points at. */
function namedBeside(draft: Draft, completing: Completing, own: readonly PlaceName[]): readonly PlaceName[] {
  const { parsed, predication } = completing;
  if (predication.place != null || isOfWholeWar(predication) || isSpoken(predication)) return [];
  // "the town" is one spoken of before.
  if (ruleOfPointed(parsed, own) !== 'en/place/pointed') return [];
  const places = parsed.places.filter(
    ({ role, rule, first }) =>
      role === 'locative' &&
      rule !== ofPerson &&
      first <= parsed.passage.first + settingTokens &&
      first < draft.focus[0],
  );
  if (places.length === 0) return [];
  return placesBeside({ ...parsed, places }, draft.focus, otherFocuses(draft, completing), besideOf(completing));
}

function besideOf({ work, predication }: Completing): Parameters<typeof placesBeside>[3] {
  return {
    gazetteer: work.context.gazetteer,
    setting: work.state.setting,
    actors: predication.settlement?.parties ?? [],
  };
}

/** The places that a draft's own sentence gives it. */
function placesInSentence(draft: Draft, completing: Completing): readonly PlaceName[] {
  const { predication, work, isTitle } = completing;
  const beside = besideOf(completing);
  if (isSpoken(predication)) return [];
  const told = withoutDeedBefore(draft, withoutJourneys(draft, completing.parsed), predication);
  const parsed = ofWarAlone(told, predication);
  if (isOfWar(draft)) return placesBeside(behindSettlement(parsed, draft.focus[0]), draft.focus, [], beside);
  if (isOfWholeWar(predication)) return placesOfWar(parsed, predication, beside);
  if (predication.place == null) {
    // "12 died in X, says A, while B puts the toll at 26": a count is of the place that the sentence named before.
    const over = predication.running || isOfSameWar(draft, parsed) || goesOnBehind(draft, completing);
    const within = over ? { ...parsed, breaks: [] } : parsed;
    const others = otherFocuses(draft, completing);
    const own = placesBeside(within, draft.focus, others, beside);
    const clause = own.length > 0 || over || isOfElsewhere(predication) ? null : besideClause(draft, parsed);
    return clause === null ? own : placesBeside(clause, draft.focus, others, beside);
  }
  const held = placesHeld(parsed, predication.place, beside);
  if (predication.before !== 'town') return held;
  return withTownMeant(held, isTitle ? [] : carriedPlaces(draft, parsed, work.state, true), work.context.gazetteer);
}

/** Where it took place by what stands around its own places, which only point: `own` of them, or none. */
function placesAround(
  draft: Draft,
  completing: Completing,
  own: readonly PlaceName[],
  dated: Dated | null,
): readonly PlaceName[] {
  const { parsed, predication, work, isTitle } = completing;
  if (isTitle || isSpoken(predication) || isOfElsewhere(predication)) return [];
  if (parsed.elsewhere) return [];
  if (isOfWar(draft) && own.length === 0) return placesOfSettled(draft, work);
  const before =
    placesBefore(parsed, predication, besideOf(completing)) ?? placesOfThere(parsed, own, besideOf(completing));
  if (before !== null) return before;
  if (own.length === 0 && isOfLongWar(draft, predication) && !isOfWholeLand(draft, parsed, predication)) return [];
  if (parsed.sums && own.length === 0 && areOfSeveralPlaces(draft, work.made, parsed.passage.sentence)) return [];
  // "1,079 were killed in 1989": of another time than the scene before.
  if (dated !== null && own.length === 0 && draft.fields.kind === 'toll') {
    if (isOfYear(dated) || (!isPeriod(dated.expression) && isOfOtherTime(dated.moment, work))) return [];
  }
  // "On Monday a man from Gao shot two": his home says nothing of where, nor does the scene of another day.
  if (dated !== null && own.length === 0 && parsed.places.some(({ rule }) => rule === cameFrom)) return [];
  // "On Sunday 12 boats were sunk": with a time of its own it may as well be of another place.
  if (dated !== null && (own.length === 0 || isPeriod(dated.expression)) && draft.fields.kind === 'count') return [];
  return placesElsewhere(draft, parsed, own, completing);
}

/** Whether the tolls that were told of last are of more than one place: what sums them up is of none of them. */
function areOfSeveralPlaces({ fields }: Draft, made: readonly Made[], sentence: number): boolean {
  if (fields.kind !== 'toll' || !harms.has(fields.measure)) return false;
  let one: string | null = null;
  for (const { claim } of madeBefore(made, sentence, lookBack)) {
    const place = claim.where[0];
    if (place === undefined || claim.kind !== 'toll' || !harms.has(claim.measure)) continue;
    const name = place.id ?? place.text;
    if (one !== null && name !== one) return true;
    one = name;
  }
  return false;
}

/** Where the sentences before, or the whole report, put what its own sentence names no place for. */
function placesElsewhere(
  draft: Draft,
  parsed: Parsed,
  pointed: readonly PlaceName[],
  { work, predication, drafts }: Completing,
): readonly PlaceName[] {
  const { state, context } = work;
  const rule = ruleOfPointed(parsed, pointed);
  const { fields } = draft;
  const { onset } = predication;
  if (rule === writtenHere) {
    const here = placesOfHere(work);
    return here.length > 0 ? here : carriedPlaces(draft, parsed, state, true);
  }
  if (rule === theCapital) return placesOfCapital(work);
  const whole =
    rule === wholeCountry ||
    (rule === null && isOfWholeLand(draft, parsed, predication)) ||
    ((parsed.ofWar || isOfCampaign(predication)) &&
      rule === null &&
      (fields.kind === 'toll' ? fields.scope === 'period' : isOfWholeWar(predication)));
  // "since hostilities intensified": of all that its report is about, not of the last place named.
  if (!whole && onset?.alone === true && !pointed.length) return [];
  if (!whole) {
    const isPointed = rule === referred || rule === thereBefore;
    const ofScene = !isPointed && isOfScene(drafts[draft.partOf ?? -1] ?? draft, parsed, state, predication);
    const noun = rule === referred ? (pointed[0]?.name ?? null) : null;
    return carriedPlaces(draft, parsed, state, isPointed || ofScene, ofScene, noun);
  }
  const land = rule === wholeCountry ? countryMeant(state, context.gazetteer) : landOfReport(work);
  return land === null ? [] : [land];
}

/** "The insurgency has killed": its verb has it for a subject, or stands behind one that has. */
function isOfCampaign({ lasting, standing, rule }: Predication): boolean {
  return lasting && !standing && !rule.endsWith('/sheltered');
}

/** The rule of the first place that a sentence only points at, or of a "here" behind it; `null` if it points at none. */
function ruleOfPointed({ passage, places }: Parsed, pointed: readonly PlaceName[]): string | null {
  const [first] = pointed;
  if (first === undefined) return null;
  // "a market here"
  if (
    places.some((mention) => isHere(mention) && pointed.some(({ start }) => start === startOf(passage, mention.first)))
  )
    return writtenHere;
  return places.find((mention) => startOf(passage, mention.first) === first.start)?.rule ?? null;
}

/** The focuses of the predication's other drafts, and the figures of the other predications of people. */
function otherFocuses(
  draft: Draft,
  { drafts, parsed, predication }: Completing,
): readonly (readonly [number, number])[] {
  const others: (readonly [number, number])[] = [];
  for (const other of drafts) if (other !== draft) others.push(other.focus);
  const { kind } = draft.fields;
  if ((kind !== 'toll' && kind !== 'count') || parsed.predications.length === 1) return others;
  for (const other of parsed.predications) {
    if (other === predication) continue;
    for (const { group } of other.patients) {
      if (group.figure !== null && (group.sort !== 'things' || kind === 'count'))
        others.push([group.figure.first, group.figure.last]);
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
