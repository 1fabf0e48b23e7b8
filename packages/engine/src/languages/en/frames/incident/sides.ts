import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { isPassive, objectsOf, type Placed, subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { byPhrase, isActor, isTarget, namedIn } from './around.ts';
import type { Range } from './typed.ts';

export interface Sides {
  readonly doer: Group | null;
  readonly done: readonly Placed[];
}

/** Who did it and to whom, active or passive. */
export function sidesOf({ passage, chunks }: Sentence, at: number): Sides {
  if (isPassive(chunks, at)) {
    const subject = subjectOf(chunks, at);
    return { doer: byPhrase(chunks, at + 1), done: subject === null ? [] : [subject] };
  }
  const objects = objectsOf(chunks, at).filter(({ group }) => isTarget(passage, group));
  return { doer: subjectOf(chunks, at)?.group ?? null, done: objects };
}

export function actorOf(passage: Passage, group: Group): Range[] {
  return isActor(passage, group) ? [namedIn(passage, group)] : [];
}

export function targets(passage: Passage, done: readonly Placed[]): Range[] {
  return done.filter(({ group }) => group.sort !== 'bare').map(({ group }) => namedIn(passage, group));
}
