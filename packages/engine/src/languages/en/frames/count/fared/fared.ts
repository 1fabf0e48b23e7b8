import type { Concept } from '../../../../../concepts.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isGerund, isPassive, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { flyers } from '../../../words/count.ts';
import type { Takes } from '../../../words/thing-verbs.ts';
import type { Frame } from '../../frame.ts';
import { isPartOfKnown } from '../countable.ts';
import { found } from '../done.ts';
import { listLeft } from '../lists/lists.ts';

const [to, down, missing] = ids('to down missing');

const closing = verbList('close shut/shut/shut');
const flying = wordList(flyers);
const forcing = verbList(['force', 'cause', 'order', 'compel']);

/** Verbs that tell, without an object, what became of their subject. */
const fates: ReadonlyMap<string, { readonly concept: Concept; readonly takes: Takes }> = new Map([
  ['close', { concept: 'close', takes: 'structures' }],
  ['shut', { concept: 'close', takes: 'structures' }],
  ['collapse', { concept: 'destroy', takes: 'structures' }],
  ['sink', { concept: 'destroy', takes: 'weapons' }],
  ['crashed', { concept: 'crash', takes: 'weapons' }],
  ['fail', { concept: 'lose-things', takes: 'weapons' }],
  ['return', { concept: 'lose-things', takes: 'weapons' }],
]);

/** "Three of our bombers are missing" */
const lostOf: { readonly concept: Concept; readonly takes: Takes } = { concept: 'lose-things', takes: 'weapons' };

/** "Twelve schools have closed", "a helicopter crashed near Gao", "forced 40 clinics to close": nobody need have done it. */
export const thingsFared: Frame = {
  id: 'en/frame/things-fared',
  name: '<things> closed',
  on: ['verb', 'state'],
  opens: (word) => fates.has(word?.verb?.lemma ?? '') || word?.id === missing,
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const fate = isWord(chunks[at], missing) ? lostOf : fates.get(chunks[at]!.word?.verb?.lemma ?? '');
    if (fate === undefined || isGerund(chunks[at]) || (fate !== lostOf && isPassive(chunks, at))) return null;
    const lost = fate.concept === 'lose-things';
    if (lost && fate !== lostOf && !isReturn(chunks, at + 1) && !isNoReturn(sentence, at)) return null;
    const forced = isForcedTo(chunks, at) ? at - 2 : -1;
    if (forced < 0 && !hasNoObject(chunks[at + 1])) return null;
    const index = forced >= 0 ? forced : (subjectOf(chunks, at)?.index ?? -1);
    if (index < 0) return null;
    const things = listLeft(passage, chunks, index, fate.takes).filter(
      ({ group }) => !isPartOfKnown(passage, group) || group.figure!.best !== 1,
    );
    const fared = found(
      sentence,
      'en/frame/things-fared',
      fate.concept,
      at,
      fate.concept === 'crash' || fate.concept === 'lose-things' ? inTheAir(sentence, things) : things,
    );
    // "have not returned" denies no loss.
    return fared === null || !lost ? fared : { ...fared, modality: 'asserted' };
  },
};

/** "forced 40 clinics to close": whether the verb at `at` is what its things were made to do. */
function isForcedTo(chunks: readonly Chunk[], at: number): boolean {
  return (
    closing.has(chunks[at]!.word) &&
    isWord(chunkAt(chunks, at - 1), to) &&
    isType(chunkAt(chunks, at - 2), 'group') &&
    forcing.has(chunkAt(chunks, at - 3)?.word)
  );
}

/** "have not returned" */
function isNoReturn({ chunks }: Sentence, at: number): boolean {
  return chunks[at]!.word?.verb?.lemma === 'return' && isType(chunkAt(chunks, at - 1), 'negation');
}

/** "failed to return" */
function isReturn(chunks: readonly Chunk[], at: number): boolean {
  return isWord(chunks[at], to) && chunks[at + 1]?.word?.verb?.lemma === 'return';
}

function hasNoObject(next: Chunk | undefined): boolean {
  return (
    next === undefined ||
    isWord(next, down) ||
    (next.type !== 'group' && next.type !== 'pronoun' && next.type !== 'negation')
  );
}

/** Cars crash too. */
function inTheAir({ passage }: Sentence, things: readonly Placed[]): readonly Placed[] {
  return things.filter(({ group }) => flying.isAt(passage, group.head));
}
