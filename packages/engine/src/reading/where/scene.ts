import type { Draft } from '../../kind.ts';
import type { Parsed } from '../../language.ts';
import type { DateExpression } from '../../mentions/date/expression.ts';
import type { Predication } from '../../mentions/predication.ts';
import { harms } from '../harms.ts';
import type { State } from '../state.ts';

/** The least that "thousands" and "tens of thousands" mean. */
const thousands = 2_000;
const tensOfThousands = 20_000;

/** "The war has killed thousands": no figure, and no scene of the sentences before. */
export function isOfLongWar({ fields }: Draft, { perfect, standing }: Predication): boolean {
  return (
    fields.kind === 'toll' &&
    fields.scope === 'event' &&
    !standing &&
    fields.value.qualifier === 'vague' &&
    (fields.value.low ?? 0) >= (perfect ? thousands : tensOfThousands)
  );
}

/** "Tens of thousands have been killed", "Nearly 400 people have been killed since 2015": a whole war's, where nobody is named who may have gone elsewhere. */
export function isOfWholeLand(draft: Draft, { dates }: Parsed, predication: Predication): boolean {
  const { perfect, agents, anaphor } = predication;
  if (draft.fields.kind !== 'toll' || !perfect || agents.length > 0 || anaphor !== undefined) return false;
  return isOfLongWar(draft, predication) || dates.some(({ expression }) => isSinceYear(expression));
}

function isSinceYear(expression: DateExpression): boolean {
  return expression.type === 'since' && (expression.start.type === 'year' || expression.start.type === 'month');
}

/** Most that one event's toll comes to, for a count that says no more than that it goes on. */
const eventMost = 100;
/** Sentences behind which "so far" is still of the scene. */
const soFarReach = 4;

/** "So far, 14 bodies have been found", right behind the raid: a toll that still rises, not a war's. */
export function isOfScene(
  { fields }: Draft,
  parsed: Parsed,
  { scene }: State,
  { running, lasting, standing, perfect }: Predication,
): boolean {
  const { passage, dates, ofWar } = parsed;
  // "For a day guns pounded Gao. At least 12 were killed."
  const isOutcome =
    fields.kind === 'toll' &&
    harms.has(fields.measure) &&
    !running &&
    !perfect &&
    dates.length === 0 &&
    passage.sentence - 1 === scene?.sentence;
  return (
    fields.kind === 'toll' &&
    scene !== null &&
    (running || dates.length > 0 || isOutcome) &&
    !lasting &&
    !standing &&
    !ofWar &&
    dates.every(({ expression }) => expression.type === 'since' && isOfScenesDay(expression.start, parsed)) &&
    passage.sentence - scene.sentence <= soFarReach &&
    (isOutcome || (fields.value.low ?? fields.value.high ?? eventMost) < eventMost)
  );
}

/** "since the raid", "have been killed since Wednesday in the clashes": from the day of the scene on. */
function isOfScenesDay({ type }: DateExpression, parsed: Parsed): boolean {
  return type === 'unresolved' || ((type === 'weekday' || type === 'day-offset') && parsed.recalls());
}
