/** ACLED's actor types ("inter"), as ACLED words them. Source: ACLED codebook, interaction codes 1-8. */
export type ActorType =
  | 'State forces'
  | 'Rebel group'
  | 'Political militia'
  | 'Identity militia'
  | 'Rioters'
  | 'Protesters'
  | 'Civilians'
  | 'External/Other forces';

/** What a source is in one conflict: a side of it, close to one, watching it, or passing on what others say. */
export type SourceStanding = 'party' | 'aligned' | 'monitor' | 'agency' | 'unknown';

/** From `from` on and before `to`, ISO days; open where absent. */
export interface Dated {
  readonly from?: string;
  readonly to?: string;
}

/** One way in which reports name an actor. */
export interface ActorAlias extends Dated {
  readonly words: string;
  /** `false`: names the actor only together with what it has: "Syrian" before "troops", never by itself. */
  readonly alone?: boolean;
  /** ISO 3166-1 alpha-2: only in reports set in this country ("the army"). Such words may be any other's elsewhere. */
  readonly country?: string;
  /** The words also name a place, so that they are the actor only where somebody acts or speaks: "Ankara". */
  readonly place?: boolean;
}

/** Whom a name means. Several names over the years are one actor as long as it is the same people going on. */
export interface Actor {
  /** `actor:…`; `side:…` for all who stand on a side, who are many sources and not one. */
  readonly id: string;
  /** The usual English name today. */
  readonly name: string;
  /** What it called itself before, oldest first. */
  readonly formerNames?: readonly (Dated & { readonly name: string })[];
  readonly aliases: readonly ActorAlias[];
  /** What it is at home; null for who does not fight. See {@link typeIn}. */
  readonly type: ActorType | null;
  /** By conflict (`syria`); `*` stands for every conflict not named. */
  readonly standing: Readonly<Record<string, SourceStanding>>;
  /** ISO 3166-1 alpha-2, where it belongs to one country. */
  readonly country?: string;
  /** Which side of its conflict it stands on, where it stands on one. */
  readonly side?: string;
}

/** What is known of where a phrase stands. */
export interface ActorScene {
  /** ISO 3166-1 alpha-2 of the only country that the report is set in, else null. */
  readonly country: string | null;
  /** Whether the phrase stands where somebody acts or speaks, and not for what something is done to. */
  readonly acts: boolean;
}

export interface ActorMatch {
  readonly actor: Actor;
  /** Its usual name at the report's date. */
  readonly name: string;
  /** The alias that met, as listed. */
  readonly alias: string;
}

/** Actors by their names in reports. Synchronous, never throws; the same question always has the same answer. */
export interface ActorIndex {
  /**
   * The one actor that a phrase names, as reports word it, epithets and all ("the barbarous Assad regime").
   * `on` is the report's date, EDTF, null where it has none. Undefined where no name is known, where the words could
   * mean several, and where they name only together with others ("Russia and Turkey").
   */
  find(words: string, on: string | null, scene?: ActorScene): ActorMatch | undefined;
  get(id: string): Actor | undefined;
}

export function standingIn(actor: Actor, conflict: string): SourceStanding {
  return actor.standing[conflict] ?? actor.standing['*'] ?? 'unknown';
}

/** A state's forces are State forces at home and External/Other forces elsewhere. Source: ACLED codebook, actor types. */
export function typeIn(actor: Actor, country: string): ActorType | null {
  if (actor.type !== 'State forces' || actor.country === country) return actor.type;
  return 'External/Other forces';
}
