import type { Bound, Claim, Gazetteer, PlaceName, Report } from '@variorum/engine';
import type { FactRow, FactWords } from '../views/facts.ts';

/** One claim as a cell of the table, with the row that it belongs to. */
export interface FactDraft {
  readonly row: Pick<FactRow, 'id' | 'kind' | 'what' | 'measure' | 'population' | 'place'>;
  readonly publisher: string | null;
  readonly words: Omit<FactWords, 'variant'>;
  /** Equal where two sources say the same. */
  readonly says: string;
}

/** What the table is asked for. */
export interface FactsAsked {
  readonly place: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function boundKey({ low, best, high }: Bound): string {
  return `${low}|${best}|${high}`;
}

function rowOf(claim: Claim): (Pick<FactRow, 'what' | 'measure' | 'population'> & { readonly says: string }) | null {
  const other = { measure: null, population: null };
  switch (claim.kind) {
    case 'toll': {
      const { measure, population, value } = claim;
      return { what: measure, measure, population: population.group, says: boundKey(value) };
    }
    case 'count': {
      const state = claim.state === undefined ? '' : ` ${claim.state}`;
      return { ...other, what: `${claim.object.toLowerCase()}${state}`, says: boundKey(claim.value) };
    }
    case 'control':
      return { ...other, what: 'control', says: `${claim.state}|${claim.holder?.id ?? claim.holder?.text ?? ''}` };
    case 'incident':
      return { ...other, what: claim.type, says: claim.by.map(({ id, text }) => id ?? text.toLowerCase()).join('+') };
    case 'agreement':
      return { ...other, what: claim.type, says: claim.status };
    default:
      return null;
  }
}

/** The first place that can be looked up, or, of a claim that names none, the report's own first place. */
function placeOf({ where }: Claim, { about }: Report): PlaceName | undefined {
  return where.find(({ id }) => id !== undefined) ?? (where.length === 0 ? about[0] : undefined);
}

function outside({ from, to }: FactsAsked, claim: Claim): boolean {
  if (from === undefined && to === undefined) return false;
  const { when } = claim;
  if (when?.from == null || when.to === null) return true;
  return (to !== undefined && when.from > to) || (from !== undefined && when.to < from);
}

/** The cell that a claim makes, where it says something of the place and the days asked for. */
export function factDraft(
  { claim, report }: { readonly claim: Claim; readonly report: Report },
  { asked, contains }: { readonly asked: FactsAsked; readonly contains: Gazetteer['contains'] },
): FactDraft | null {
  const row = rowOf(claim);
  if (row === null || outside(asked, claim)) return null;
  const at = placeOf(claim, report);
  if (asked.place !== undefined) {
    if (at?.id === undefined || (at.id !== asked.place && contains(asked.place, at.id) !== 'yes')) return null;
  }
  const { says, ...head } = row;
  const place = at === undefined ? null : { key: at.id ?? at.text, name: at.name ?? at.text };
  return {
    row: {
      ...head,
      kind: claim.kind,
      place,
      id: [claim.kind, head.what, head.population ?? '', place?.key ?? ''].join('|'),
    },
    publisher: report.publisher,
    says,
    words: {
      claim: claim.id,
      report: report.id,
      words: claim.anchor.exact,
      figure: 'value' in claim ? claim.value.text : null,
      according: claim.attribution.map((link) => link.name ?? link.text),
      modality: claim.modality,
      from: claim.when?.from ?? null,
      to: claim.when?.to ?? null,
    },
  };
}
