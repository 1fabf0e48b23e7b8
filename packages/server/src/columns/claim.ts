import type { Bound, Claim } from '@variorum/engine';
import type { Cell, Column } from '../csv.ts';

function bound(claim: Claim): Bound | null {
  return 'value' in claim ? claim.value : null;
}

function ofToll(pick: (claim: Extract<Claim, { kind: 'toll' }>) => Cell): (claim: Claim) => Cell {
  return (claim) => (claim.kind === 'toll' ? pick(claim) : null);
}

function names(list: readonly { readonly text: string; readonly name?: string }[], join: string): string {
  return list.map((each) => each.name ?? each.text).join(join);
}

/** One row a claim, of any kind; cells that a kind does not have stay empty. */
export const claimColumns: readonly Column<Claim>[] = [
  { name: 'id', value: (claim) => claim.id },
  { name: 'kind', value: (claim) => claim.kind },
  { name: 'measure', value: ofToll((claim) => claim.measure) },
  { name: 'population', value: ofToll((claim) => claim.population.group) },
  { name: 'side', value: ofToll((claim) => claim.population.side ?? null) },
  { name: 'value_text', value: (claim) => bound(claim)?.text ?? null },
  { name: 'qualifier', value: (claim) => bound(claim)?.qualifier ?? null },
  { name: 'low', value: (claim) => bound(claim)?.low ?? null },
  { name: 'best', value: (claim) => bound(claim)?.best ?? null },
  { name: 'high', value: (claim) => bound(claim)?.high ?? null },
  { name: 'unit', value: (claim) => bound(claim)?.unit ?? null },
  { name: 'scope', value: ofToll((claim) => claim.scope) },
  { name: 'flow', value: ofToll((claim) => claim.flow) },
  { name: 'modality', value: (claim) => claim.modality },
  { name: 'according_to', value: (claim) => names(claim.attribution, ' > ') },
  { name: 'when_text', value: (claim) => claim.when?.text ?? null },
  { name: 'edtf', value: (claim) => claim.when?.edtf ?? null },
  { name: 'from', value: (claim) => claim.when?.from ?? null },
  { name: 'to', value: (claim) => claim.when?.to ?? null },
  { name: 'where', value: (claim) => names(claim.where, '; ') },
  { name: 'by', value: ofToll((claim) => names(claim.by, '; ')) },
  { name: 'cause', value: ofToll((claim) => claim.cause) },
  { name: 'words', value: (claim) => claim.anchor.exact },
  { name: 'start', value: (claim) => claim.anchor.start },
  { name: 'end', value: (claim) => claim.anchor.end },
  { name: 'rule', value: (claim) => claim.reader.rule },
];
