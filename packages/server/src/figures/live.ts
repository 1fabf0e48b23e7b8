import {
  type BriefReckoning,
  type Claim,
  type OpenReckoning,
  openReckoning,
  type Policy,
  type Reading,
  type Reckoning,
  type ReckonOptions,
} from '@variorum/engine';

/** A reckoning of everything under one policy, that follows the readings of a dossier. */
export interface LiveReckoning {
  /** As `reckon` gives it over these readings. What changed since the last time is all that is worked out. */
  readonly over: (readings: readonly Reading[], options: LiveOptions) => Reckoning;
  /** The same without most of what nobody asks for first. */
  readonly brieflyOver: (readings: readonly Reading[], options: LiveOptions) => BriefReckoning;
}

export interface LiveOptions extends Omit<ReckonOptions, 'filter'> {
  readonly policy: Policy;
  /** Another one as soon as people decided otherwise on events or standings. */
  readonly decided: string;
}

/** More changed reports than this are sooner reckoned all anew. */
const FEW = 200;

function tollsOf({ claims }: Reading): ReadonlyMap<string, Claim> {
  return new Map(claims.filter(({ kind }) => kind === 'toll').map((claim) => [claim.id, claim]));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Takes one report's claims as they are now for those of before. False where the report itself is another. */
function follow(open: OpenReckoning, before: Reading, now: Reading): boolean {
  if (!same(before.report, now.report)) return false;
  const [old, fresh] = [tollsOf(before), tollsOf(now)];
  const unchanged = (claim: Claim): boolean => same(old.get(claim.id), claim) && fresh.has(claim.id);
  open.withdraw([...old.values()].filter((claim) => !same(fresh.get(claim.id), claim)).map(({ id }) => id));
  open.add({ ...now, claims: [...fresh.values()].filter((claim) => !unchanged(claim)) });
  return true;
}

/** Brings a reckoning over some readings to others. False where it cannot be, and it is of no more use. */
function bring(open: OpenReckoning, held: ReadonlyMap<string, Reading>, now: ReadonlyMap<string, Reading>): boolean {
  const left = [...held.keys()].filter((id) => !now.has(id));
  const changed = [...now.values()].filter((reading) => held.get(reading.report.id) !== reading);
  if (left.length + changed.length > FEW) return false;
  for (const id of left) if (open.leave(id) === null) return false;
  for (const reading of changed) {
    const before = held.get(reading.report.id);
    if (before === undefined) open.add(reading);
    else if (!follow(open, before, reading)) return false;
  }
  return true;
}

export function liveReckoning(): LiveReckoning {
  let kept:
    | { readonly open: OpenReckoning; readonly of: ReadonlyMap<string, Reading>; readonly word: string }
    | undefined;
  const reckonedOver = <R>(
    readings: readonly Reading[],
    { decided: word, ...options }: LiveOptions,
    take: (open: OpenReckoning) => R,
  ): R => {
    const now = new Map(readings.map((reading) => [reading.report.id, reading]));
    const before = kept;
    // Whatever goes wrong on the way, nobody goes on from there.
    kept = undefined;
    const isBrought = before !== undefined && before.word === word && bring(before.open, before.of, now);
    const open = isBrought ? before.open : openReckoning(readings, options);
    const taken = take(open);
    kept = { open, of: now, word };
    return taken;
  };
  return {
    over: (readings, options) => reckonedOver(readings, options, (open) => open.reckoning()),
    brieflyOver: (readings, options) => reckonedOver(readings, options, (open) => open.brief()),
  };
}
