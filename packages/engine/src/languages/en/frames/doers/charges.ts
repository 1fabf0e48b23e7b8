import type { Charge } from '../../../../language.ts';
import { Shape } from '../../../../text/tokens.ts';
import { isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { id, isCapitalised, shapeAt, tags, wordAt } from '../../look.ts';
import { modalityAt } from '../../modality.ts';
import { subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { Signal } from '../../signals.ts';
import { Tag } from '../../word.ts';
import { wordList } from '../../word-list.ts';
import { deeds } from '../../words/charges.ts';
import { chunkOf } from '../control/actors/owner.ts';
import { isActor } from './means.ts';

const [of, forId] = ids('of for');

const deed = wordList(deeds);
/** Words between "this" and the noun for what was done. */
const between = 3;

/** "The regime bears full responsibility for this massacre", "the rebels were responsible for the attack": of what was told before. */
export function findCharges(sentence: Sentence): readonly Charge[] {
  if ((sentence.signals & Signal.charge) === 0) return [];
  const { passage } = sentence;
  const found: Charge[] = [];
  for (let token = passage.first; token < passage.last; token++) {
    const charge = chargeAt(sentence, token);
    if (charge !== null) found.push(charge);
  }
  return found;
}

function chargeAt(sentence: Sentence, token: number): Charge | null {
  const { passage, chunks } = sentence;
  const form = wordAt(passage, token)?.form;
  if (form !== 'responsibility' && form !== 'responsible') return null;
  if (id(passage, token + 1) !== forId || !isTold(sentence, token + 2)) return null;
  const own = chunkOf(chunks, token);
  const verb = form === 'responsible' ? copulaBefore(sentence, own) : own - 1;
  if (verb < 1) return null;
  if (form === 'responsibility' && chunks[verb]!.word?.verb?.lemma !== 'bear') return null;
  if (modalityAt(chunks, verb) !== 'asserted') return null;
  const subject = subjectOf(chunks, verb);
  if (subject === null) return null;
  // "the dictatorship of General Example": whose it is says that it is somebody.
  const whose = isWord(chunks[subject.index + 1], of) ? chunks[subject.index + 2]?.group : undefined;
  const ruled = whose !== undefined && isCapitalised(passage, whose.last - 1);
  if (!ruled && !isActor(passage, subject.group)) return null;
  const last = ruled ? whose.last : subject.group.last;
  return { by: [subject.group.first, last], at: token };
}

/** "was", "were", "is" right before the chunk; -1 where none is. */
function copulaBefore({ chunks }: Sentence, own: number): number {
  let at = own - 1;
  while (isType(chunks[at], 'adverb')) at--;
  // "may be responsible", "is said to be responsible": no more than that it may be so.
  return isType(chunks[at], 'auxiliary') && copulas.has(chunks[at]!.word) ? at : -1;
}

const copulas = wordList(['is', 'are', 'was', 'were']);

/** "this mass murder", "the attack": one that was told of, and not "the attack on the port", which names another. */
function isTold({ passage }: Sentence, first: number): boolean {
  if ((tags(passage, first) & Tag.determiner) === 0) return false;
  const article = wordAt(passage, first)?.form;
  if (article !== 'this' && article !== 'the' && article !== 'these' && article !== 'that') return false;
  let noun = first + 1;
  while (noun < first + 1 + between && shapeAt(passage, noun) === Shape.lower && !deed.isAt(passage, noun)) noun++;
  if (!deed.isAt(passage, noun)) return false;
  return article === 'this' || (tags(passage, noun + 1) & (Tag.preposition | Tag.relative)) === 0;
}
