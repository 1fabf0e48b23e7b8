/** The words of one language that stand around names in phrases for actors. All lower case, without accents. */
export interface PhraseWords {
  /** "the", "some", "two": before a phrase, without meaning here. */
  readonly determiners: ReadonlySet<string>;
  /** "a", "an", "one": one of many. */
  readonly indefinite: ReadonlySet<string>;
  /** "former": before a name of before, it says that this was the name; else it is a turning word. */
  readonly renaming: ReadonlySet<string>;
  /** "former", "anti", "interim": what follows is not the actor itself. */
  readonly turning: ReadonlySet<string>;
  /** "and", "or": the phrase names several. */
  readonly joining: ReadonlySet<string>;
  /** "of", "for", "from": between a part and whose it is. */
  readonly linking: ReadonlySet<string>;
  /** "in", "near", "who": after a name, where or which; the name stands without. */
  readonly trailing: ReadonlySet<string>;
  /** What a state has: "government", "warplanes". */
  readonly stateHeads: ReadonlySet<string>;
  /** What it does: "strikes"; said of a capital, it happens there. */
  readonly deeds: ReadonlySet<string>;
  /** "watchdog", "agency", "website": a body that does not fight, and is nobody's by being close to a side. */
  readonly bodyHeads: ReadonlySet<string>;
  /** What any armed group or body is or has: "fighters", "positions", "group". Loaded ones too: they change nothing. */
  readonly groupHeads: ReadonlySet<string>;
  /** Who speaks for an actor: "spokesman", "commander", "minister". */
  readonly speakers: ReadonlySet<string>;
  /** The speakers that only a state has: "minister", "president". */
  readonly stateSpeakers: ReadonlySet<string>;
  /** What stands between a name and its head: "foreign", "fighter", "armed". */
  readonly between: ReadonlySet<string>;
  /** Capitalised words before a name that change nothing: "Islamist". */
  readonly epithets: ReadonlySet<string>;
  /** Parts after a hyphen that keep a compound together, as no name of its own: "-backed", "-led". */
  readonly compoundEnds: ReadonlySet<string>;
  /** Parts before a hyphen that do: "anti-", "pro-". */
  readonly compoundStarts: ReadonlySet<string>;
}
