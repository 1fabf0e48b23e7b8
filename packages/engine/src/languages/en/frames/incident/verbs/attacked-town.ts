import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import { isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isCapitalised } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { standingOf } from '../../control/actors/actor.ts';
import type { Happening } from '../found.ts';
import { armed } from '../parties/armed.ts';
import { isBareName } from '../parties/around.ts';

const [forId, over, as] = ids('for over as');

type Unproven = Pick<Happening, 'concept' | 'ofArmed' | 'town'>;

/**
 * "the army attacked Gao", "the Red Dawn attacked the town": an attack where lists bear out that the name is a town's, and that
 * whoever did it by name alone bears arms. `first` is what was attacked, `hit` what an attack on it would be.
 */
export function attackedAsListed(
  { passage, chunks }: Sentence,
  at: number,
  doer: Group,
  first: Group,
  hit: Concept | null,
): Unproven | null {
  const lemma = chunks[at]!.word!.verb!.lemma;
  if (lemma !== 'attack' && lemma !== 'raid') return null;
  const sure = armed.isAt(passage, doer.last - 1) || doer.population === 'combatants';
  // "Islamic State": a name for all that its last word is a place's.
  const called = doer.last - doer.first > 1 && !doer.definite && isCapitalised(passage, doer.last - 1);
  const standing = sure
    ? 'armed'
    : (standingOf(passage, doer.first, doer.last, doer.population) ?? (called ? 'named' : null));
  if (standing !== 'armed' && standing !== 'named') return null;
  if (isBareName(passage, first)) {
    // "attacked Gao over its plans"
    const next = chunks[at + 2];
    const ofWords = isWord(next, forId) || isWord(next, over) || isWord(next, as);
    if (chunks[at + 1]?.group !== first || ofWords || (sure && lemma === 'raid')) return null;
    return { concept: 'attack', town: [first.first, first.last], ofArmed: !sure };
  }
  return sure || hit === null ? null : { concept: hit, ofArmed: true };
}
