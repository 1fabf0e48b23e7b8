import type { Draft } from '../../kind.ts';
import type { Parsed } from '../../language.ts';
import { resolveDate } from '../../mentions/date/resolve.ts';
import type { Predication } from '../../mentions/predication.ts';
import { type Derivation, derive } from '../../model/derivation.ts';
import type { Moment } from '../../model/moment.ts';
import type { Span } from '../../model/span.ts';
import { spanOf, wordsOf } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import type { Completing } from '../completing.ts';
import { dateOfOnset } from '../onset.ts';
import { outcomeBehind } from '../semicolon.ts';
import { dateOfHolding } from './held-date.ts';
import { type Dated, dateBeside, isCoarse, isOfElse, isPeriod } from './timing.ts';

/** The date that its sentence gives to what a draft says. */
export function dateOf(draft: Draft, { parsed, dates, predication, kind, work, drafts }: Completing): Dated | null {
  if (predication.onset !== undefined) {
    const beginning = dateOfOnset(dates, predication.onset, work.report.published);
    if (beginning !== null) return beginning;
  }
  const start =
    predication.undated === true ? null : toldStartOf(parsed, predication.trigger[0], work.report.published);
  if (start !== null || dates.length === 0) return start;
  if (predication.place !== undefined) {
    const held = dateOfHolding(dates, parsed, predication, work.report.published);
    if (held !== null || predication.undated === true) return held;
    // "began in 2014 when rebels took the town"
    const told = dates.find(
      (dated) =>
        isStartTold(parsed, dated, predication.trigger[0]) &&
        !parsed.predications.some(({ trigger: [at] }) => at >= dated.mention.last && at < predication.trigger[0]),
    );
    return told ?? null;
  }
  const { focus } = draft;
  const { trigger } = predication;
  const otherTriggers = parsed.predications
    .filter(
      (other) =>
        other !== predication &&
        kind.concepts.has(other.concept) &&
        // "recorded 12 deaths and 40 injuries in May": one count.
        !(other.running && predication.running),
    )
    .map((other) => other.trigger);
  const { breaks, subordinate, passage } = parsed;
  const past = pastOf(dates, draft, predication, work.report.published).filter(
    ({ mention, expression }, _, all) =>
      !isOfPart(draft, drafts, predication, mention, expression) &&
      !isOfFigureBefore(draft, drafts, mention, all) &&
      (predication.clause === undefined || mention.first >= predication.clause) &&
      (predication.war === undefined || mention.first >= predication.war || mention.rule === sinceItBegan) &&
      // "killed two on Sunday as raids went on for the tenth day in a row": how long it goes on dates no toll beside it.
      mention.spell !== 'in-a-row' &&
      !(
        predication.lasting &&
        predication.rule.endsWith('/modified') &&
        isBeforeClause(parsed, mention.last, Math.min(focus[0], trigger[0]))
      ) &&
      !isOfCall(parsed, trigger[0], mention.first) &&
      // "met on Monday in Gao, where 40 have been killed": what has gone on till now is of no day before its clause.
      !(
        predication.perfect &&
        isDay(expression) &&
        isBeforeClause(parsed, mention.last, Math.min(focus[0], trigger[0]))
      ) &&
      // "taken on Tuesday, two days after riots": how long it came after something else.
      !(mention.spell === 'gap' && trigger[0] < mention.first) &&
      !isOfElse(parsed, focus[0], mention.first) &&
      // "a bombing that killed 12 in May": that is when the bombing was, too.
      !isOfClauseBehind(parsed, trigger, mention, draft.fields.kind === 'incident') &&
      !isOfRunning(parsed, predication, mention.first, expression),
  );
  const standing = { focus, trigger, otherTriggers, breaks, subordinate };
  const beside = withItsStart(dateBeside(past, standing), past, work.report.published);
  // "Troops stormed a camp on Monday; six people died": a clause without a time of its own goes on with the one before.
  const clause = beside === null && draft.fields.kind === 'toll' ? outcomeBehind(parsed, predication, focus[0]) : -1;
  if (clause >= 0 && !parsed.dates.some(({ first }) => first > clause))
    return dateBeside(past, { ...standing, breaks: [] });
  if (beside !== null || breaks.length === 0 || past.length !== 1) return beside;
  // "40 were killed last year, while 31 lost their lives in X": the one time that the sentence names is that of both.
  const worded = breaks.filter((at) => passage.tokens.shape[at] === Shape.mark);
  return past[0]!.mention.last <= breaks[0]! ? dateBeside(past, { ...standing, breaks: worded }) : null;
}

/** "The conflict began in 2011 and has become a war that has killed 900": of the war, though it stands before it. */
const sinceItBegan = 'en/date/since-it-began';

/** "As of 11 May 783 have been killed since 1 February": from the one to the other, where the sentence opens with its end or its figure has it. */
function withItsStart(found: Dated | null, dates: readonly Dated[], published: string | null): Dated | null {
  if (found === null || dates.length === 1) return found;
  const isEnd = ({ expression }: Dated): boolean => expression.type === 'until';
  const opens = ({ mention, parsed }: Dated): boolean => mention.first === parsed.passage.first;
  const end = isEnd(found) ? found : dates.find((dated) => isEnd(dated) && opens(dated));
  const start = dates.find(({ expression, moment }) => expression.type === 'since' && moment.edtf !== null);
  if (end?.expression.type !== 'until' || start?.expression.type !== 'since') return found;
  if (found !== end && found !== start) return found;
  const expression = { type: 'between', from: start.expression.start, to: end.expression.end } as const;
  const moment = resolveDate(expression, start.moment.text ?? '', published);
  return moment.edtf === null ? found : { ...start, expression, moment };
}

/** "began in 2014 when rebels took the town": whether a day is that of what the clause right behind it tells. */
function isStartTold({ subordinate, breaks }: Parsed, { mention }: Dated, trigger: number): boolean {
  if (mention.startTold !== true || trigger <= mention.last) return false;
  const leaves = (at: number): boolean => at > mention.last && at < trigger;
  return !subordinate.some(leaves) && !breaks.some(leaves);
}

/** "the deadliest since May 2012, when 20 died": the first day of a stretch, for what the words behind it tell; `null` for all else. */
function toldStartOf(parsed: Parsed, trigger: number, published: string | null): Dated | null {
  for (const { mention, clause, told } of parsed.toldStarts) {
    if (trigger < mention.last || (trigger >= told && (clause < 0 || leaves(parsed, clause, trigger)))) continue;
    // A clause may have a day of its own.
    if (parsed.dates.some(({ first }) => first >= mention.last && first < trigger)) continue;
    const { expression } = mention;
    const text = wordsOf(parsed.passage, mention.first, mention.last);
    return { mention, expression, moment: resolveDate(expression, text, published), parsed };
  }
  return null;
}

/** Whether a date is the first day of a stretch, of which the words behind it tell. */
export function isOfStart({ toldStarts }: Parsed, dated: Dated | null): boolean {
  return dated !== null && toldStarts.some(({ mention }) => mention === dated.mention);
}

/** Whether another clause begins between two tokens. */
function leaves({ subordinate, breaks }: Parsed, clause: number, trigger: number): boolean {
  const between = (at: number): boolean => at > clause + 1 && at < trigger;
  return subordinate.some(between) || breaks.some(between);
}

/** "The siege began in May of a town which hosts 9,000 displaced people": how many there are is of no day before its clause. */
function isBeforeClause({ subordinate }: Parsed, date: number, focus: number): boolean {
  return date <= focus && subordinate.some((at) => at >= date && at <= focus);
}

/**
 * "killed 12 where three others had been murdered a week ago", "killed 12 in the raid, which came a year after": the time of what a
 * clause behind tells. "a bombing that killed 12 in May" was in May, but "raids on a base which rebels have held since May" were not.
 */
function isOfClauseBehind(
  { subordinate, predications }: Parsed,
  [, end]: readonly [number, number],
  { first, spell }: Dated['mention'],
  happened: boolean,
): boolean {
  const clause = subordinate.findLast((at) => at >= end && at < first);
  if (clause === undefined) return false;
  const tells = predications.some(
    ({ relative, place, trigger: [at] }) => relative && (!happened || place != null) && at > clause && at < first,
  );
  // "nine dead, of whom seven have so far been named"
  return tells || (!happened && end < clause && (spell === 'gap' || spell === 'so-far'));
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

/** "On Tuesday X called for an inquiry into the deaths of 12": the day of the call, and not of what it is about. */
function isOfCall({ predications }: Parsed, trigger: number, date: number): boolean {
  return predications.some(
    ({ request, trigger: [at] }) =>
      request !== undefined && date < at && at < trigger && trigger >= request.text[0] && trigger < request.text[1],
  );
}

function isDay({ type }: Dated['expression']): boolean {
  return type === 'weekday' || type === 'day' || type === 'day-offset';
}

/** "Two soldiers died, bringing to 18 the number killed since May": the stretch is that of the count that runs on. */
function isOfRunning(
  { predications }: Parsed,
  predication: Predication,
  date: number,
  { type }: Dated['expression'],
): boolean {
  return (
    type === 'since' &&
    predications.some((other) => other.running && other.trigger[0] >= predication.trigger[1] && other.trigger[0] < date)
  );
}

/** Tokens between a part and the time that is its own. */
const partGap = 2;

/**
 * "3 million have fled, including 2.7 million since May": the time right behind a part that is a bare number is the part's alone; so is
 * the day behind any part of what has gone on till now, "have killed hundreds, including 27 in a raid on 4 March".
 */
function isOfPart(
  draft: Draft,
  drafts: readonly Draft[],
  { perfect, trigger }: Predication,
  { first, last }: Dated['mention'],
  expression: Dated['expression'],
): boolean {
  if (drafts.length === 1) return false;
  // "Forty, including 12 on Monday, have been killed"
  const aside = perfect && !isPeriod(expression) && !isCoarse(expression);
  return drafts.some(
    ({ partOf, focus, fields }) =>
      partOf !== undefined &&
      drafts[partOf] === draft &&
      first >= focus[1] &&
      ((aside && (trigger[0] < focus[0] || last <= trigger[0])) ||
        (fields.kind === 'toll' && fields.population.text === fields.value.text && first - focus[1] < partGap)),
  );
}

/** "killed in the war, which enters its fifth year next month", "killed before a vote due on Friday": nobody was killed on a day that is still to come. */
function pastOf(
  dates: readonly Dated[],
  { fields }: Draft,
  { modality }: Predication,
  published: string | null,
): readonly Dated[] {
  if (published === null || fields.kind !== 'toll' || modality !== 'asserted') return dates;
  return dates.filter(
    ({ mention, moment }) => mention.coming !== true && (moment.from === null || moment.from <= published),
  );
}

/** Whether a step says that a date is not of its own sentence. */
export function isCarriedDate({ rule }: Derivation): boolean {
  return rule === 'reading/date-carried';
}

/** Why the claim has its date: the words beside it, or the sentences before it. */
export function stepOfDate(parsed: Parsed, dated: Dated | null, when: Moment | null, anchor: Span): Derivation | null {
  if (dated !== null) {
    const { first, last, rule } = dated.mention;
    return derive(rule, spanOf(parsed.passage, first, last), [], dated.moment.edtf ?? 'not resolved');
  }
  return when === null ? null : derive('reading/date-carried', anchor, [], when.edtf ?? '');
}
