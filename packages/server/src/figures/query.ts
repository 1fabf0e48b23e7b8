import { type Filter, type Measure, type Policy, type PopulationGroup, policies } from '@variorum/engine';
import type { FiguresQuery } from '../views/figures.ts';

/** What figures are asked for, as the schemas of the addresses let it through. */
export interface FiguresAsked {
  readonly measure?: Measure;
  readonly population?: PopulationGroup;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly policy?: string;
}

export interface UnderstoodQuery {
  readonly query: FiguresQuery;
  readonly filter: Filter;
  readonly policy: Policy;
  readonly population: PopulationGroup | undefined;
}

/** What is asked for in the words of the reckoning. */
export function figuresQuery({ policy: name, ...stated }: FiguresAsked): UnderstoodQuery {
  const policy = Object.values(policies).find((each) => each.name === name) ?? policies.spread;
  const { population, ...filter } = stated;
  return { query: { ...stated, policy: policy.name }, filter, policy, population };
}
