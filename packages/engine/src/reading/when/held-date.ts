import type { Parsed } from '../../language.ts';
import { resolveDate } from '../../mentions/date/resolve.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { Moment } from '../../model/moment.ts';
import { wordsOf } from '../../text/passage.ts';
import type { Dated } from './timing.ts';

/** Tokens between a state and the date that is its own: within a phrase, and within a clause. */
const phraseGapMax = 3;
const clauseGapMax = 14;

/**
 * The date of who holds a place. A state lasts, so nothing is taken over from elsewhere in the sentence: only a date of the
 * same clause counts, and a phrase ("the fall of the town") is dated only by what touches it.
 */
export function dateOfHolding(
  dates: readonly Dated[],
  parsed: Parsed,
  predication: Predication,
  published: string | null,
): Dated | null {
  const { trigger, place } = predication;
  if (predication.undated === true) return null;
  const from = Math.min(trigger[0], place?.first ?? trigger[0]);
  const to = Math.max(trigger[1], place?.last ?? trigger[1]);
  const gapMax = predication.phrase === true ? phraseGapMax : clauseGapMax;
  let best: Dated | null = null;
  let bestGap = gapMax + 1;
  for (const dated of dates) {
    const { first, last, spell } = dated.mention;
    // "pulled out after the 1994-96 war": how long that went on.
    if (spell === 'age') continue;
    // The clause is itself a date, "since the army took the town": what it says happened at its start.
    if (first < trigger[0] && last > trigger[0]) return startOfClause(dated, published);
    // "the town, which rebels have held since May, is besieged": the day of a clause between is that clause's.
    if (place != null && place.last <= first && last <= trigger[0] && hasStart(parsed.subordinate, place.last, first))
      continue;
    // "two days after rebels took the town on Monday": what opens the clause counts from it, and is another event's time.
    const other = dated.expression.type === 'unresolved' && last <= from;
    const near = other ? gapMax : first >= to ? first - to : last <= from ? from - last : 0;
    // "On 2 May three groups - … - captured the town": what opens a sentence is its main clause's, however long its subject.
    const gap = near > gapMax && opensFor(parsed, predication, first) ? gapMax : near;
    if (gap >= bestGap || partedBy(parsed, predication, first >= to ? [to, first] : [last, from])) continue;
    best = dated;
    bestGap = gap;
  }
  return best;
}

/** Whether a date opens the sentence for what the report itself tells: "On 2 May X said that rebels had taken the town" has the day of the word. */
function opensFor({ passage, cues }: Parsed, { phrase, modality }: Predication, date: number): boolean {
  return date === passage.first && phrase !== true && modality === 'asserted' && cues.length === 0;
}

function hasStart(starts: readonly number[], low: number, high: number): boolean {
  return starts.some((at) => at >= low && at < high);
}

/** The moment from which a stretch counts, where a clause says what happened then; `null` for other dates. */
function startOfClause(dated: Dated, published: string | null): Dated | null {
  const { expression } = dated;
  if (expression.type !== 'since') return null;
  return {
    ...dated,
    expression: expression.start,
    moment: resolveDate(expression.start, dated.moment.text ?? '', published),
  };
}

/** Whether another clause, or another event, starts between two tokens. */
function partedBy(
  { subordinate, meanwhile, breaks, predications, dates, passage }: Parsed,
  own: Predication,
  [low, high]: readonly [number, number],
): boolean {
  const behind = low >= own.trigger[0];
  // "took the town when war broke out in May": the day of the one is that of the other.
  const together = behind && own.concept !== 'hold' && hasStart(meanwhile, low, high);
  const starts = behind && meanwhile.length > 0 ? subordinate.filter((at) => !meanwhile.includes(at)) : subordinate;
  if (hasStart(starts, low, high) || hasStart(breaks, low, high)) return true;
  // "On 2 May troops launched an offensive and took the town": the one day in front is that of both, where one side did both.
  const opening = !behind && dates.length === 1 && dates[0]!.first === passage.first && own.concept !== 'hold';
  return predications.some(({ trigger, phrase, utterance, request, agents, place }) => {
    if (trigger === own.trigger || phrase === true || utterance !== undefined || request !== undefined) return false;
    if (isSame(agents[0], own.agents[0]) ? opening || together : together && place === undefined) return false;
    // "took the hill in May and entered the town": a date behind another verb is that verb's.
    return behind ? trigger[0] >= low && trigger[0] < high : trigger[0] < high;
  });
}

function isSame(one: Predication['agents'][number] | undefined, other: typeof one): boolean {
  return one !== undefined && one.first === other?.first;
}

/** "now holds": so on the day of the report. */
export function presentMoment({ passage }: Parsed, { present }: Predication, published: string | null): Moment | null {
  if (present === undefined || published === null) return null;
  return { text: wordsOf(passage, present[0], present[1]), edtf: published, from: published, to: published };
}
