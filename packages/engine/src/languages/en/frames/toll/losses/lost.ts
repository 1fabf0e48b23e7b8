/* An armed body's own dead: "The army lost 12 soldiers". */
import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType } from '../../../chunk.ts';
import {
  countsPeople,
  isParticiple,
  isPassive,
  joinedRight,
  objectsOf,
  type Placed,
  subjectOf,
} from '../../../roles.ts';
import { verbList } from '../../../word-list.ts';
import { isActor } from '../../doers/means.ts';
import type { Frame } from '../../frame.ts';
import { fateAt } from '../fates/fates.ts';
import { jointFate } from '../fates/joint.ts';
import { gappedBehind } from '../whom/gapped.ts';
import { isArmedBody } from './armed-bodies.ts';

/** Chunks between those lost and what befell them. */
const fateMax = 9;

/** Chunk of the word that says what befell those lost, over whose they were, where, and what else was lost; -1 where none does. */
function fateBehind(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at < chunks.length && at < from + fateMax) {
    const { type, group } = chunks[at]!;
    const next = chunks[at + 1];
    if (type === 'mark' || type === 'adverb' || type === 'pronoun') at++;
    // "of the first company", "in the attack"; but "in killed and wounded"
    else if (type === 'preposition') at += next?.group?.figure === null ? 2 : 1;
    // "and 12 horses", "and some 60 rank and file"
    else if (type === 'conjunction' && next?.group !== undefined && !isCount(next.group)) at += 2;
    else if (group !== undefined && !isCount(group) && isMark(chunkAt(chunks, at - 1), mark.comma)) at++;
    else break;
  }
  const told = (isType(chunks[at], 'verb') && isParticiple(chunks[at])) || isType(chunks[at], 'state');
  return told && fateAt(chunks[at]) !== undefined ? at : told && seizing.has(chunks[at]!.word) ? at : -1;
}

function isCount({ figure, sort }: Group): boolean {
  return figure !== null && (sort === 'people' || sort === 'bare');
}

const seizing = verbList(['take', 'capture']);

/** "lost 12 men, killed or wounded", "lost 300 men taken prisoner": what a loss is, where it is said behind; else death. */
function lossBehind(chunks: readonly Chunk[], from: number): Concept {
  const at = fateBehind(chunks, from);
  const fate = at < 0 ? null : jointFate(chunks, at);
  if (fate === 'harm') return 'harm';
  return fate !== null && at === from && otherFates.has(fate) ? fate : 'kill';
}

/** What other than death befalls those of whom it is said right behind them. */
const otherFates: ReadonlySet<Concept> = new Set<Concept>(['wound', 'detain', 'vanish']);

/** "lost two officers and 12 men killed and wounded": the participles behind are those of all of them. */
function lossesOf(chunks: readonly Chunk[], at: number): readonly Placed[] {
  const objects = costing.has(chunks[at]!.word) ? costsOf(chunks, at) : objectsOf(chunks, at);
  const all = objects.length === 0 ? [] : joinedRight(chunks, objects[0]!.index, { aside: true });
  return all.length > objects.length && lossBehind(chunks, all.at(-1)!.index + 1) === 'harm' ? all : objects;
}

/** "cost the army 12 soldiers": what stands behind whom it cost them. */
function costsOf(chunks: readonly Chunk[], at: number): readonly Placed[] {
  const [whom, what] = [chunks[at + 1]?.group, chunks[at + 2]?.group];
  return whom?.figure === null && what !== undefined && countsPeople(what) ? joinedRight(chunks, at + 2) : [];
}

const losing = verbList(['lose']);
const costing = verbList(['cost']);
const mayBeLost: ReadonlySet<string> = new Set(['combatants', 'men', 'peacekeepers', 'police']);

export const lost: Frame = {
  id: 'en/frame/lost',
  on: ['verb'],
  opens: (word) => losing.has(word) || costing.has(word),
  name: '<army> lost <soldiers>',
  apply({ passage, chunks }, at) {
    if (isPassive(chunks, at)) return null;
    const counted = lossesOf(chunks, at).filter(({ group }) => group.figure !== null);
    // "lost a major and nine men", but not "lost a leader".
    const objects = counted.some(({ group }) => !group.figure!.article) ? counted : [];
    const armed = objects.filter(({ group }) => mayBeLost.has(group.population ?? ''));
    // "lost 40 men and five tanks"
    const people = objects.filter(({ group }) => group.sort === 'people');
    if (armed.length === 0 || people.length < objects.filter(({ group }) => group.sort !== 'things').length)
      return null;
    const costs = costing.has(chunks[at]!.word);
    const subject = costs ? chunks[at + 1]!.group : subjectOf(chunks, at)?.group;
    // "the brigade lost 12 men": its own, who fight; a village's or a family's men need not.
    const fights =
      subject === undefined ||
      isArmedBody(passage, subject) ||
      (subject.sort !== 'people' && isActor(passage, subject));
    // "The army lost 12,000 men, the rebels 4,000"
    const others = gappedBehind(chunks, objects.at(-1)!.index);
    // "lost 69 soldiers and 61 civilians": beside soldiers, whoever was lost is dead.
    const patients = people.map((own) =>
      fights && own.group.population === 'men'
        ? { ...own, group: { ...own.group, population: 'combatants' as const } }
        : own,
    );
    if (costs && !fights) return null;
    return {
      concept: lossBehind(chunks, objects.at(-1)!.index + 1),
      rule: 'en/frame/lost',
      index: at,
      patients: [...patients, ...others],
    };
  },
};
