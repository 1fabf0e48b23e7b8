/* Whom a passive verb befalls, its subject: "949 civilians have been killed". */
import { limitsOf } from '../../../../../model/bound.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { countsPeople, isPassive, joinedLeft, type Placed, subjectOf } from '../../../roles.ts';
import type { Frame } from '../../frame.ts';
import { isKeptInHospital } from '../captives/in-custody.ts';
import { alongsideBefore, asWellBehind, comparedBehind, distributedBehind } from '../whom/more-of-them.ts';
import { withWhoTheyWere } from '../whom/who-were.ts';
import { eventVerb, formsAt, found, opensOnObject } from './event-verbs.ts';

const [being, ofId] = ids('being of');

/** "949 civilians have been killed", "46 others were injured" */
export const passive: Frame = {
  id: 'en/frame/passive',
  on: ['verb'],
  opens: opensOnObject,
  name: '<people> were killed',
  apply({ passage, chunks }, at) {
    if (!eventVerb(chunks[at], 'object') || (formsAt(chunks, at) & Form.participle) === 0 || !isPassive(chunks, at))
      return null;
    if (isKeptInHospital(passage, chunks, at) || isOutcome(chunks, at)) return null;
    const subject = asOne(subjectOf(chunks, at), at, chunks);
    // "the chief alongside nine of his men were killed"
    const beside = subject === null || subject.group.sort === 'other' ? alongsideBefore(chunks, at) : [];
    if (subject === null || beside.length > 0) return found(chunks, at, 'en/frame/passive', beside);
    if (subject.group.figure?.rule === 'en/quantity/the-one')
      // "three nurses and the driver were killed"
      return found(chunks, at, 'en/frame/passive', [
        ...joinedLeft(chunks, subject.index).slice(0, -1),
        subject,
        ...asWellBehind(chunks, at),
      ]);
    return found(chunks, at, 'en/frame/passive', [
      ...withWhoTheyWere(chunks, at, joinedLeft(chunks, subject.index)),
      ...distributedBehind(chunks, at),
      ...asWellBehind(chunks, at),
      ...comparedBehind(chunks, at),
    ]);
  },
};

/** "resulted in nine civilians being killed", "reports of nine members of the guild being hurt": whom the participle right behind them befell, not what ended so. */
function isOutcome(chunks: readonly Chunk[], at: number): boolean {
  if (!isWord(chunkAt(chunks, at - 1), being)) return false;
  const index =
    chunkAt(chunks, at - 2)?.group?.figure === null && isWord(chunkAt(chunks, at - 3), ofId) ? at - 4 : at - 2;
  const group = chunkAt(chunks, index)?.group;
  return group !== undefined && countsPeople(group) && isType(chunkAt(chunks, index - 1), 'preposition');
}

/** "the bomber was killed", "the officer who was killed": one known person counts as one. */
function asOne(subject: Placed | null, at: number, chunks: readonly Chunk[]): Placed | null {
  if (subject === null || subject.group.figure !== null || !subject.group.definite) return subject;
  const concept = chunks[at]!.word!.verb!.concept;
  const { group } = subject;
  if (group.sort !== 'people' || group.plural || !(concept === 'kill' || concept === 'wound' || concept === 'abduct'))
    return subject;
  const figure = {
    first: group.first,
    last: group.first + 1,
    ...limitsOf('exact', 1),
    unit: null,
    article: true,
    rule: 'en/quantity/the-one',
  };
  return { ...subject, group: { ...group, figure } };
}
