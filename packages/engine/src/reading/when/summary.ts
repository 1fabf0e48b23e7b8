import type { Draft } from '../../kind.ts';
import type { Parsed } from '../../language.ts';
import type { Predication } from '../../mentions/predication.ts';
import { mark } from '../../text/marks.ts';
import type { Passage } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import { harms } from '../harms.ts';
import type { Made, OpenClaim } from '../made.ts';
import { lookBack, type State } from '../state.ts';
import type { Work } from '../work.ts';
import type { Summary } from './summary-state.ts';
import { datesOf } from './timing.ts';

/**
 * The count that sentences behind may break down, "In May the mission documented 63 civilian casualties in Mali.": opened by a sum over
 * a time of its own, gone on with, or over. `claims` are those of the sentence.
 */
export function summaryBehind(parsed: Parsed, claims: readonly Made[], work: Work): Summary | null {
  const before = work.state.summary;
  const { sentence } = parsed.passage;
  const open = before !== null && sentence - before.sentence <= lookBack ? before : null;
  if (claims.length === 0) return open;
  const recorded = parsed.predications.some(isRecorded);
  for (const { claim, isTitle } of claims) {
    if (isTitle || claim.kind !== 'toll' || claim.scope !== 'period' || !harms.has(claim.measure)) continue;
    const { when } = claim;
    if (when === null || when.edtf === null) continue;
    if (parsed.dates.length === 0) {
      if (open?.dated.moment.edtf === when.edtf) return { ...open, sentence };
      continue;
    }
    if (open !== null && !recorded) continue;
    const dated = datesOf(parsed, work.state.timeline, work.report.published).find(
      ({ moment }) => moment.edtf === when.edtf && moment.text === when.text,
    );
    if (dated !== undefined) return { dated, whole: claim, sentence };
  }
  return open;
}

/** "recorded 650 casualties" */
function isRecorded({ running, rule }: Predication): boolean {
  return running && rule.endsWith('/casualty-noun');
}

/**
 * The count that a sentence without a time goes on to break down: "Most were caused by shelling (9 deaths and 20 injured)", "The
 * mission documented 12 deaths in Gao", "Victims included four children killed"; `null` where it does not.
 */
export function summaryOf({ fields }: Draft, parsed: Parsed, { summary }: State): Summary | null {
  if (summary === null || fields.kind !== 'toll' || !harms.has(fields.measure) || fields.flow === 'stock') return null;
  const { passage, dates } = parsed;
  if (dates.length > 0 || passage.sentence - summary.sentence > lookBack) return null;
  return saysWhoTheyWere(parsed, summary) || breaksDown(parsed) ? summary : null;
}

/** "Victims included four children killed": right behind the count. */
function saysWhoTheyWere(parsed: Parsed, { sentence }: Summary): boolean {
  const { passage, predications, places } = parsed;
  return (
    passage.sentence === sentence + 1 &&
    places.length === 0 &&
    predications.every(({ agents, causes }) => agents.length === 0 && causes.length === 0) &&
    parsed.recalls()
  );
}

/** Whether all the figures of a sentence are counts that are kept, or stand in brackets behind what they are of. */
function breaksDown({ passage, predications }: Parsed): boolean {
  const recorded = predications.some(isRecorded);
  let counts = recorded;
  for (const { patients, agents, causes, concept } of predications) {
    for (const { group } of patients) {
      if (group.figure === null || group.sort === 'things') continue;
      if (isBracketed(passage, group.first)) counts = true;
      // "An air strike killed 12", and not "12 deaths and 20 injured in Gao", "61 casualties (21 killed, 40 injured)"
      else if (agents.length > 0 || causes.length > 0 || !(recorded || opensBracket(passage, group.last, concept)))
        return false;
    }
  }
  return counts;
}

function isBracketed({ tokens, first }: Passage, at: number): boolean {
  for (let back = at - 1; back >= first; back--) {
    if (tokens.shape[back] !== Shape.mark) continue;
    if (tokens.word[back] === mark.close) return false;
    if (tokens.word[back] === mark.open) return true;
  }
  return false;
}

/** "61 casualties (": what the bracket tells apart. */
function opensBracket({ tokens }: Passage, at: number, concept: Predication['concept']): boolean {
  return concept === 'harm' && tokens.shape[at] === Shape.mark && tokens.word[at] === mark.open;
}

/** Gives a claim that goes on with a count what its own sentence leaves out. */
export function beOfSummary(claim: OpenClaim, summary: Summary, parsed: Parsed, { rule }: Predication): void {
  if (claim.kind !== 'toll') return;
  const { whole } = summary;
  if (claim.where.length === 0) claim.where = whole.where;
  if (claim.attribution.length === 0 && saysWhoTheyWere(parsed, summary)) claim.attribution = whole.attribution;
  // "9 deaths and 20 injured" of "63 civilian casualties"
  const { population, value } = claim;
  const isNounless = rule.endsWith('/casualty-noun') || population.text === value.text;
  const { group } = whole.population;
  if (population.group === 'people' && group === 'civilians' && isNounless) claim.population = { ...population, group };
}
