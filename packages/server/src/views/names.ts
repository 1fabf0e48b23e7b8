/** One way of naming an actor, and who names it so. */
export interface NameUse {
  readonly words: string;
  readonly uses: number;
  readonly by: readonly { readonly publisher: string | null; readonly uses: number; readonly claim: string }[];
}

/** An actor with all the names that reports give it. */
export interface ActorNames {
  readonly actor: string;
  readonly name: string;
  readonly uses: number;
  /** Most used first. */
  readonly names: readonly NameUse[];
}

/** `GET /api/names`: how each source names each actor; actors with most names first. */
export interface NamesView {
  readonly actors: readonly ActorNames[];
}
