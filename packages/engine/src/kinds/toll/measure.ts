import type { Concept } from '../../concepts.ts';
import type { Measure } from '../../model/claim.ts';

/** Which measure a concept counts, and whether the figure is a flow or a stock. Source: CODEBOOK, `toll`; IDMC for flows and stocks. */
export interface Counted {
  readonly measure: Measure;
  readonly flow: 'new' | 'stock';
}

export const measures: ReadonlyMap<Concept, Counted> = new Map<Concept, Counted>([
  ['kill', { measure: 'killed', flow: 'new' }],
  ['die', { measure: 'killed', flow: 'new' }],
  ['wound', { measure: 'injured', flow: 'new' }],
  ['harm', { measure: 'casualties', flow: 'new' }],
  ['vanish', { measure: 'missing', flow: 'stock' }],
  ['abduct', { measure: 'abducted', flow: 'new' }],
  ['detain', { measure: 'detained', flow: 'new' }],
  ['displace', { measure: 'displaced', flow: 'new' }],
  ['flee', { measure: 'displaced', flow: 'new' }],
  ['flee-abroad', { measure: 'refugees', flow: 'new' }],
  ['take-refuge', { measure: 'refugees', flow: 'stock' }],
  ['evacuate', { measure: 'evacuated', flow: 'new' }],
  ['return', { measure: 'returned', flow: 'new' }],
  ['besiege', { measure: 'besieged', flow: 'stock' }],
  ['rape', { measure: 'sexual-violence', flow: 'new' }],
  ['need', { measure: 'in-need', flow: 'stock' }],
]);
