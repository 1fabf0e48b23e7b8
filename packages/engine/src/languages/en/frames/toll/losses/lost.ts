/* An armed body's own dead: "The army lost 12 soldiers". */
import type { Concept } from '../../../../../concepts.ts';
import { type Chunk, isType } from '../../../chunk.ts';
import { isPassive, joinedRight, objectsOf, type Placed, subjectOf } from '../../../roles.ts';
import { verbList } from '../../../word-list.ts';
import { isActor } from '../../doers/means.ts';
import type { Frame } from '../../frame.ts';
import { jointFate } from '../fates/joint.ts';
import { isArmedBody } from './armed-bodies.ts';

/** "lost 12 men, killed or wounded", "lost 12 men killed, wounded and missing": what a loss is, where it is said behind; else death. */
function lossBehind(chunks: readonly Chunk[], from: number): Concept {
  let at = from;
  while (isType(chunks[at], 'mark') || isType(chunks[at], 'adverb') || isType(chunks[at], 'pronoun')) at++;
  const told = isType(chunks[at], 'verb') || isType(chunks[at], 'state');
  return told && jointFate(chunks, at) === 'harm' ? 'harm' : 'kill';
}

/** "lost two officers and 12 men killed and wounded": the participles behind are those of all of them. */
function lossesOf(chunks: readonly Chunk[], at: number): readonly Placed[] {
  const objects = objectsOf(chunks, at);
  const all = objects.length === 0 ? [] : joinedRight(chunks, objects[0]!.index, { aside: true });
  return all.length > objects.length && lossBehind(chunks, all.at(-1)!.index + 1) === 'harm' ? all : objects;
}

/** "the army lost 12 soldiers": an armed body's own dead. */
const losing = verbList(['lose']);
const mayBeLost: ReadonlySet<string> = new Set(['combatants', 'men', 'peacekeepers', 'police']);

export const lost: Frame = {
  id: 'en/frame/lost',
  on: ['verb'],
  opens: (word) => losing.has(word),
  name: '<army> lost <soldiers>',
  apply({ passage, chunks }, at) {
    if (isPassive(chunks, at)) return null;
    const objects = lossesOf(chunks, at).filter(({ group }) => group.figure !== null && !group.figure.article);
    const armed = objects.filter(({ group }) => mayBeLost.has(group.population ?? ''));
    // "lost 40 men and five tanks"
    const people = objects.filter(({ group }) => group.sort === 'people');
    if (armed.length === 0 || people.length < objects.filter(({ group }) => group.sort !== 'things').length)
      return null;
    const subject = subjectOf(chunks, at)?.group;
    // "the brigade lost 12 men": its own, who fight; a village's or a family's men need not.
    const fights =
      subject === undefined ||
      isArmedBody(passage, subject) ||
      (subject.sort !== 'people' && isActor(passage, subject));
    // "lost 69 soldiers and 61 civilians": beside soldiers, whoever was lost is dead.
    const patients = people.map((own) =>
      fights && own.group.population === 'men'
        ? { ...own, group: { ...own.group, population: 'combatants' as const } }
        : own,
    );
    return { concept: lossBehind(chunks, objects.at(-1)!.index + 1), rule: 'en/frame/lost', index: at, patients };
  },
};
