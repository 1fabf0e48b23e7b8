import type { Actor, ActorAlias, Dated } from '@variorum/engine';

/** Aliases of one sort: names with "|" between, since hand-written lists must stay readable. */
export type Names = string;

type Rest = Omit<ActorAlias, 'words'>;

/** "FSA | Southern Front @SY" as aliases that share what is said of them; the second only in reports set in Syria. */
export function aliases(names: Names, rest: Rest = {}): readonly ActorAlias[] {
  return names
    .split('|')
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((name): ActorAlias => {
      const [words = '', country] = name.split(' @');
      return { words, ...(country === undefined ? {} : { country }), ...rest };
    });
}

/** An actor as the files of this folder list it. */
export interface ActorFact extends Dated, Omit<Actor, 'aliases' | 'standing'> {
  /** Names that mean it by themselves, held by `from` and `to` like all that is said here. */
  readonly names?: Names;
  /** Aliases of other sorts or dates. */
  readonly also?: readonly ActorAlias[];
}

/** The facts as actors; `standing` is theirs in every conflict that a fact does not speak of. */
export function actorsOf(facts: readonly ActorFact[], standing: Actor['standing']): readonly Actor[] {
  return facts.map(({ names, also, from, to, ...rest }) => {
    const dated = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    return { ...rest, standing, aliases: [...aliases(`${rest.name}|${names ?? ''}`, dated), ...(also ?? [])] };
  });
}
