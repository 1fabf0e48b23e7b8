/* What befell people of whom a total or a list is told. */
import type { Concept } from '../../../../../concepts.ts';

export const harming: ReadonlySet<Concept> = new Set<Concept>(['kill', 'die', 'wound', 'harm', 'vanish', 'abduct']);
