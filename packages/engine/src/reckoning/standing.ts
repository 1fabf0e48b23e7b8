import { type Actor, type ActorIndex, type SourceStanding, standingIn } from '../model/actor.ts';
import type { Named } from '../model/claim.ts';

/** What a source is in the conflict that is reckoned. Data, and anybody's to change: it decides nothing by itself. */
export interface Stand {
  readonly standing: SourceStanding;
  /** The side that it stands on, where it stands on one. */
  readonly side: string | null;
}

/** The origin of a claim. */
interface Source {
  readonly key: string;
  readonly name: string;
}

/** Where and when words were said. */
export interface Said {
  /** The day of the report, EDTF. */
  readonly on: string | null;
  /** ISO 3166-1 alpha-2 of the country that is spoken of. */
  readonly country: string | null;
}

export interface Standings {
  /** Of the origin of a claim, by its key, or by its name where the key is nobody's; null where nothing is known. */
  of(origin: Source): Stand | null;
  /** The side of those whom words name ("rebels", "army"), or null. Most such words mean somebody only where and when they are said. */
  sideOf(named: { readonly id?: string | undefined; readonly text: string }, said?: Said): string | null;
}

/** Stands by an actor's id, or a source's key, instead of what is known of it. */
export type StandingEdits = Readonly<Record<string, Partial<Stand>>>;

const STANDINGS: Readonly<Record<SourceStanding, true>> = {
  ...{ party: true, aligned: true, monitor: true, agency: true },
  unknown: true,
};

/** Reads a user's own stands, `{"actor:…": {"standing": "party", "side": "…"}}`, or says everything that is wrong with them. */
export function standingEditsFrom(
  value: unknown,
):
  | { readonly edits: StandingEdits; readonly faults?: never }
  | { readonly faults: readonly string[]; readonly edits?: never } {
  const isRecord = (one: unknown): one is Readonly<Record<string, unknown>> =>
    typeof one === 'object' && one !== null && !Array.isArray(one);
  if (!isRecord(value)) return { faults: ['standings are an object: {"actor:…": {"standing": …, "side": …}, …}'] };
  const faults: string[] = [];
  for (const [key, stand] of Object.entries(value)) {
    if (!isRecord(stand)) {
      faults.push(`${key} must hold standing, side or both`);
      continue;
    }
    for (const [field, given] of Object.entries(stand)) {
      if (field === 'standing') {
        if (typeof given !== 'string' || !Object.hasOwn(STANDINGS, given)) {
          faults.push(
            `${key}.standing is ${JSON.stringify(given)}; it must be one of ${Object.keys(STANDINGS).join(', ')}`,
          );
        }
      } else if (field !== 'side') faults.push(`${key}.${field} is not known; a stand holds standing and side`);
      else if (given !== null && typeof given !== 'string') {
        faults.push(`${key}.side is ${JSON.stringify(given)}; it must be a side's name, or null`);
      }
    }
  }
  return faults.length > 0 ? { faults } : { edits: value as StandingEdits };
}

/** Where people have a source stand, or null where that was undone. */
interface Decided {
  readonly stand: (Stand & { readonly conflict: string; readonly source: string }) | null;
}

/** What people decided on sources in one conflict, as edits. */
export function standingEditsOf(decided: readonly Decided[], conflict: string): StandingEdits {
  return Object.fromEntries(
    decided.flatMap(({ stand }) =>
      stand === null || stand.conflict !== conflict
        ? []
        : [[stand.source, { standing: stand.standing, side: stand.side }] as const],
    ),
  );
}

/** The stands of the actors known, in one conflict (`syria`), with a user's own changes. */
export function standingsFrom(
  actors: Pick<ActorIndex, 'get' | 'find'>,
  conflict: string,
  edits: StandingEdits = {},
): Standings {
  const kept = new Map<string, Stand | null>();
  const actorOf = (id: string | undefined, words: string, said: Said | undefined): Actor | undefined =>
    (id === undefined ? undefined : actors.get(id)) ??
    (said === undefined
      ? actors.find(words, null)
      : actors.find(words, said.on, { country: said.country, acts: false })
    )?.actor;
  const standOf = (key: string | undefined, words: string, said?: Said): Stand | null => {
    const actor = actorOf(key, words, said);
    const known = actor === undefined ? null : { standing: standingIn(actor, conflict), side: actor.side ?? null };
    const edit = (key === undefined ? undefined : edits[key]) ?? (actor === undefined ? undefined : edits[actor.id]);
    return edit === undefined ? known : { standing: 'unknown', side: null, ...known, ...edit };
  };
  return {
    of({ key, name }) {
      let stand = kept.get(key);
      if (stand === undefined) {
        stand = standOf(key, name);
        kept.set(key, stand);
      }
      return stand;
    },
    sideOf: ({ id, text }, said) => standOf(id, text, said)?.side ?? null,
  };
}

const TAKES_PART: ReadonlySet<SourceStanding> = new Set(['party', 'aligned']);

/** The side that a claim's origin takes; null for whoever watches or passes on, and where nothing is known. */
export function sideTaken(origin: Source, standings: Standings): string | null {
  const stand = standings.of(origin);
  return stand !== null && TAKES_PART.has(stand.standing) ? stand.side : null;
}

export function onSide(side: string, named: readonly Named[], standings: Standings): boolean {
  return named.length > 0 && named.every((each) => standings.sideOf(each) === side);
}
