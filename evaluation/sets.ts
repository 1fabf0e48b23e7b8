import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const SET_NAMES = ['seeds', 'dev', 'samples'] as const;
export type SetName = (typeof SET_NAMES)[number];

/** A named group of gold files that is scored as one. */
export interface GoldSet {
  readonly name: SetName;
  /** Empty where the set is not on this machine; `absent` then says why. */
  readonly gold: readonly string[];
  readonly absent: string | null;
}

/**
 * `samples` comes with the project; `seeds` and `dev` hold other people's texts and lie in a folder beside it
 * (`shared`, with `gold/seeds.jsonl`, `gold/dev.jsonl` and the texts they name).
 */
export function goldSets(root: string, shared: string): readonly GoldSet[] {
  const samples = join(root, 'samples');
  const folders = existsSync(samples) ? readdirSync(samples).sort() : [];
  const gold = folders.map((name) => join(samples, name, 'gold.jsonl')).filter((path) => existsSync(path));
  return [
    besides('seeds', join(shared, 'gold', 'seeds.jsonl')),
    besides('dev', join(shared, 'gold', 'dev.jsonl')),
    { name: 'samples', gold, absent: gold.length > 0 ? null : 'samples/ holds no gold.jsonl' },
  ];
}

function besides(name: SetName, path: string): GoldSet {
  return existsSync(path) ? { name, gold: [path], absent: null } : { name, gold: [], absent: `${path} is not there` };
}
