import type { Account, Reckoning, Subject } from '@variorum/engine';
import type { FiguresView } from '../views/figures.ts';
import type { UnderstoodQuery } from './query.ts';
import type { Reckoner } from './reckoner.ts';

function speaksOf(population: string): (subject: Subject) => boolean {
  return ({ accounts }) => accounts.some((account) => account.population.group === population);
}

function accountsById({ subjects }: Reckoning): ReadonlyMap<string, Account> {
  return new Map(subjects.flatMap(({ accounts }) => accounts.map((account) => [account.claim, account])));
}

/** The accounts that fit a query, and what follows from them. */
export async function figuresView(
  { query, filter, policy, population }: UnderstoodQuery,
  reckoner: Reckoner,
): Promise<FiguresView> {
  const reckoning = await reckoner(filter, policy);
  const subjects = population === undefined ? reckoning.subjects : reckoning.subjects.filter(speaksOf(population));
  const wanted = new Set(subjects.flatMap((subject) => subject.findings));
  const findings = reckoning.findings.filter(({ id }) => wanted.has(id));
  const held = new Set(subjects.flatMap(({ accounts }) => accounts.map(({ claim }) => claim)));
  const bounding = subjects.flatMap(({ band }) => [...(band.low?.claims ?? []), ...(band.high?.claims ?? [])]);
  const named = new Set([...findings.flatMap(({ claims }) => claims), ...bounding]);
  const missing = [...named].filter((claim) => !held.has(claim));
  const everything = missing.length === 0 ? undefined : accountsById(await reckoner({}, policy));
  const others = missing.map((claim) => everything?.get(claim)).filter((account) => account !== undefined);
  return { query, policy: reckoning.policy, subjects, findings, others, notices: reckoning.notices };
}
