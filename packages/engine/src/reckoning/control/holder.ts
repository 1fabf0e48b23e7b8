import type { ActorIndex } from '../../model/actor.ts';
import type { Named } from '../../model/claim.ts';
import type { Answer } from '../answer.ts';
import { fold } from '../scope/fold.ts';

/** Who is said to hold a place. */
export interface Holder {
  /** An actor's or a side's id, or the folded words where they resolve to none. */
  readonly key: string;
  readonly name: string;
  /** As the claim words it. */
  readonly words: string;
  /** The side that it stands on, where that is known. */
  readonly side: string | null;
}

const SIDE = 'side:';

export function holderOf(named: Named, actors: Pick<ActorIndex, 'get'> | undefined): Holder {
  const { id, text } = named;
  if (id === undefined) return { key: fold(text), name: named.name ?? text, words: text, side: null };
  const actor = actors?.get(id);
  const side = actor?.side ?? (id.startsWith(SIDE) ? id.slice(SIDE.length) : null);
  return { key: id, name: named.name ?? actor?.name ?? text, words: text, side };
}

/** Whether both are on one side as far as a place can be in one side's hands: unknown where the words do not resolve. */
export function sameHolder(a: Holder, b: Holder): Answer {
  if (a.key === b.key) return 'yes';
  if (a.side === null || b.side === null) return 'unknown';
  return a.side === b.side ? 'yes' : 'no';
}
