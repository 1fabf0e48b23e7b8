import type { Concept } from '../../../../concepts.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { type Chunk, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { id, shapeAt, wordAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import type { Word } from '../../word.ts';
import { formList, lemmaOf } from '../../word-list.ts';
import { ruins, winningVerbs } from '../../words/count.ts';
import { phrasalVerbs, type Takes, thingDeeds, thingForms, thingVerbs } from '../../words/thing-verbs.ts';

const [fire, to, into, on, of, over, off, withId, from, as, away] = ids(
  'fire to into on of over off with from as away',
);

/** What a verb does to things, and to which. */
export interface Deed {
  readonly concept: Concept;
  readonly takes: Takes;
}

const verbDeeds = new Map<string, Deed>();
for (const { concept, takes, verbs } of thingVerbs) {
  for (const entry of verbs.split(' ')) verbDeeds.set(lemmaOf(entry), { concept, takes });
}
for (const { concept, takes, forms } of thingForms)
  for (const form of forms.split(' ')) verbDeeds.set(form, { concept, takes });
// Its base is the noun of what it is done with.
verbDeeds.set('dynamite', { concept: 'destroy', takes: 'anything' });
const phrasalDeeds = new Map(
  phrasalVerbs.map(({ concept, takes, verb, particle }) => [`${lemmaOf(verb)} ${particle}`, { concept, takes }]),
);
const phrasalBases = new Set(phrasalVerbs.map(({ verb }) => lemmaOf(verb)));
const nounDeeds = new Map<string, Deed>();
for (const { concept, takes, nouns } of thingDeeds)
  for (const noun of nouns.split(' ')) nounDeeds.set(noun, { concept, takes });

/** Whether a verb can do anything to things: what {@link deedAt} needs. */
export function opensDeed(word: Word | undefined): boolean {
  const lemma = word?.verb?.lemma;
  return (
    lemma !== undefined &&
    (phrasalBases.has(lemma) ||
      verbDeeds.has(lemma) ||
      lemma === 'reduce' ||
      lemma === 'set' ||
      winning.has(lemma) ||
      leaving.has(lemma) ||
      lemma === 'lay' ||
      lemma === 'make')
  );
}

/** What the verb at `at` does to things; `behind` is where its object may start. */
export function deedAt({ passage, chunks }: Sentence, at: number): (Deed & { readonly behind: number }) | null {
  const chunk = chunks[at];
  const lemma = chunk?.type === 'verb' ? chunk.word?.verb?.lemma : undefined;
  if (lemma === undefined) return null;
  if (phrasalBases.has(lemma)) {
    // "shot down two jets", "shot two jets down"
    for (const place of [at + 1, at + 2]) {
      const particle = chunks[place];
      // "drove away 200 goats": a noun, to the grammar.
      if (particle === undefined || (particle.type === 'group' && id(passage, particle.first) !== away)) continue;
      const deed = phrasalDeeds.get(`${lemma} ${wordAt(passage, particle.first)?.form}`);
      if (deed !== undefined) return { ...deed, behind: place === at + 1 ? at + 2 : at + 1 };
    }
    const deed = isParticleOver(passage, chunks, at) ? phrasalDeeds.get(`${lemma} over`) : undefined;
    if (deed !== undefined) return { ...deed, behind: at + 1 };
  }
  // "withdrew from 12 positions"
  if (leaving.has(lemma))
    return isWord(chunks[at + 1], from) ? { concept: 'abandon-things', takes: 'spots', behind: at + 2 } : null;
  // "laid siege to four towns"
  if (lemma === 'lay')
    return endsIn(passage, chunks[at + 1], sieges) && isWord(chunks[at + 2], to)
      ? { concept: 'besiege-things', takes: 'lands', behind: at + 3 }
      : { concept: 'plant', takes: 'devices', behind: at + 1 };
  if (lemma === 'reduce')
    return isRuined({ passage, chunks }, at + 1) ? { concept: 'destroy', takes: 'things', behind: at + 1 } : null;
  // "took control of 12 villages"
  if (
    winning.has(lemma) &&
    endsIn(passage, chunks[at + 1], controlNoun) &&
    (isWord(chunks[at + 2], of) || isWord(chunks[at + 2], over))
  )
    return { concept: 'capture-things', takes: 'lands', behind: at + 3 };
  // "lost control of 40 towns"
  if (lemma === 'lose' && endsIn(passage, chunks[at + 1], controlNoun) && isWord(chunks[at + 2], of))
    return { concept: 'lose-things', takes: 'lands', behind: at + 3 };
  // "made off with 12 rifles"
  if (lemma === 'make')
    return isWord(chunks[at + 1], off) && isWord(chunks[at + 2], withId)
      ? { concept: 'capture-things', takes: 'goods', behind: at + 3 }
      : null;
  // "set fire to 40 huts"
  if (lemma === 'set' && isWord(chunks[at + 1], fire) && isWord(chunks[at + 2], to))
    return { concept: 'burn-things', takes: 'anything', behind: at + 3 };
  // "set 40 huts on fire", "40 huts were set ablaze"
  if (lemma === 'set' && endsAblaze({ passage, chunks }, at + 1))
    return { concept: 'burn-things', takes: 'anything', behind: at + 1 };
  if ((lemma === 'turn' || lemma === 'convert') && !isTurned(chunks, at + 1)) return null;
  // "using 12 schools as bases"
  if (lemma === 'use' && isPutToUse(chunks, at + 1)) return { concept: 'convert', takes: 'structures', behind: at + 1 };
  const deed = verbDeeds.get(lemma);
  return deed === undefined ? null : { ...deed, behind: at + 1 };
}

/** "handed over 120 rifles", "taken over three posts": "over" that belongs to the verb at `at`, and hedges no figure. */
export function isParticleOver(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const figure = chunks[at + 1]?.group?.figure;
  if (figure == null || id(passage, figure.first) !== over || figure.qualifier !== 'more-than') return false;
  const lemma = chunks[at]!.word?.verb?.lemma;
  // "took over 30 villages" may be more than 30.
  return (
    lemma === 'hand' ||
    (lemma === 'take' && (figure.low ?? fewMax) < fewMax && shapeAt(passage, figure.first + 1) !== Shape.number)
  );
}

/** As many as are written as a word. */
const fewMax = 13;

/** Chunks of what is set on fire. */
const burntMax = 8;

/** "set four clinics and several homes on fire": whether the clause says so behind its object. */
function endsAblaze(sentence: Pick<Sentence, 'passage' | 'chunks'>, from: number): boolean {
  for (let at = from; at < from + burntMax; at++) {
    if (isAblaze(sentence, at)) return true;
    const type = sentence.chunks[at]?.type;
    if (type === undefined || type === 'verb' || type === 'auxiliary' || type === 'subordinator') return false;
  }
  return false;
}

/** "ablaze", "alight", "on fire" */
function isAblaze({ passage, chunks }: Pick<Sentence, 'passage' | 'chunks'>, at: number): boolean {
  // "on fire", but no "on fire safety"
  if (isWord(chunks[at], on)) return isWord(chunks[at + 1], fire) && !isType(chunks[at + 2], 'group');
  return chunks[at] !== undefined && burning.isAt(passage, chunks[at].first);
}

const winning: ReadonlySet<string> = new Set(winningVerbs);
const controlNoun = new Set(['control']);
const sieges = new Set(['siege']);
const leaving: ReadonlySet<string> = new Set(['withdraw', 'retreat']);

const burning = formList('ablaze alight');

/** "as" behind what is used, or right behind "were used". */
function isPutToUse(chunks: readonly Chunk[], from: number): boolean {
  return isWord(chunks[from], as) || (isType(chunks[from], 'group') && isWord(chunks[from + 1], as));
}

/** "into" within a few chunks. */
function isTurned(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < from + 3; at++) if (isWord(chunks[at], into)) return true;
  return false;
}

const ruined = new Set(ruins);

/** "to rubble" within a few chunks. */
function isRuined({ passage, chunks }: Pick<Sentence, 'passage' | 'chunks'>, from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const chunk = chunks[at];
    if (chunk?.id === to) return endsIn(passage, chunks[at + 1], ruined);
  }
  return false;
}

/** Whether the last word of a chunk is in a list. */
export function endsIn(passage: Sentence['passage'], chunk: Chunk | undefined, forms: ReadonlySet<string>): boolean {
  return chunk !== undefined && forms.has(wordAt(passage, chunk.last - 1)?.form ?? '');
}

/** Whether a noun can do anything to things: what {@link nounDeedAt} needs. */
export function opensNounDeed(word: Word | undefined): boolean {
  return word !== undefined && nounDeeds.has(word.form);
}

/** What the noun at chunk `at` does to things: "the destruction". */
export function nounDeedAt({ passage }: Sentence, chunk: Chunk): Deed | undefined {
  const { group } = chunk;
  if (group === undefined) return nounDeeds.get(chunk.word?.form ?? '');
  return group.figure === null || group.figure.article
    ? nounDeeds.get(wordAt(passage, group.last - 1)?.form ?? '')
    : undefined;
}
