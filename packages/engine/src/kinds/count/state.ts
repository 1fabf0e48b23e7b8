import type { Concept } from '../../concepts.ts';

/** What a concept says of the things counted; `null` where it only says that they were. Source: CODEBOOK, `count`. */
export const states: ReadonlyMap<Concept, string | null> = new Map<Concept, string | null>([
  ['destroy', 'destroyed'],
  ['damage', 'damaged'],
  ['disable', 'disabled'],
  ['close', 'closed'],
  ['establish', 'established'],
  ['shoot-down', 'shot down'],
  ['intercept', 'intercepted'],
  ['fire', 'fired'],
  ['target', 'targeted'],
  ['hit', 'struck'],
  ['engage', 'engaged'],
  ['suppress', 'suppressed'],
  ['seize', 'captured'],
  ['repel', 'repelled'],
  ['loot', 'looted'],
  ['explode', 'exploded'],
  ['defuse', 'defused'],
  ['lose-things', 'lost'],
  ['discover', 'discovered'],
  ['convert', 'converted'],
  ['have', 'held'],
  ['contest', 'contested'],
  ['occur', null],
]);
