import type { Concept } from '../../../../../concepts.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord, overAuxiliaries } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { id, isCapitalised, wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList } from '../../../word-list.ts';
import { Control } from '../../../words/control.ts';
import { type Actor, actorAt } from '../actors/actor.ts';
import { type Doer, doerOf, holderOf, isSuffered } from '../actors/doer.ts';
import { chunkOf, type Owner, ownerBefore } from '../actors/owner.ts';
import { type Area, areaAt, isAreaNoun } from '../areas/area.ts';
import { around, called, ofPlace } from '../clauses/around.ts';
import { plain } from '../clauses/leans.ts';
import { behindAside } from '../clauses/objects.ts';
import type { Holding } from '../found.ts';

const [of, to, by, would, could, their, liberation, state] = ids('of to by would could their liberation state');

/** "the fall of the town to the rebels", "the army’s capture of the town", "the town’s fall", "the loss of", "the siege of" */
export function takingNoun(sentence: Sentence, token: number, role: number): Holding | null {
  const { chunks } = sentence;
  const at = chunkOf(chunks, token);
  const word = wordAt(sentence.passage, token);
  // "the Front for the Liberation of Utopia": a movement's name.
  if (id(sentence.passage, token) === liberation && isNamed(sentence.passage, token)) return null;
  if ((role & Control.siege) !== 0 && isDecreed(sentence, token)) return null;
  const isFall = word?.form === 'fall';
  // "fall" and "capture" are verbs unless something before them, or "of" behind them, makes them nouns.
  if (isFall && chunks[at]!.type === 'verb' && !isWord(chunks[at + 1], of) && !ownsBefore(sentence, token)) return null;
  const concept: Concept =
    (role & Control.siege) !== 0
      ? word?.form === 'encirclement'
        ? 'encircle'
        : 'besiege'
      : (role & Control.loss) !== 0
        ? 'lose'
        : (role & Control.control) !== 0
          ? 'hold'
          : isFall
            ? 'fall'
            : 'capture';
  const found = around(sentence, at, (role & Control.siege) !== 0 ? siegePlace : ofPlace);
  const owner = ownerBefore(sentence, token);
  const verb = chunkOf(chunks, owner.first) - 1;
  const lemma = chunkAt(chunks, verb)?.word?.verb?.lemma ?? '';
  if ((role & Control.siege) !== 0 && isEnded(sentence, owner.first, token, verb)) return null;
  if ((role & Control.siege) !== 0 && isLifted(sentence, found.end)) return null;
  let area = found.area;
  let holder = found.actor ?? owner.actor;
  // "the conquest of Gao, a garrison town, by the rebels"
  if (area !== null && holder === null) holder = behindAside(sentence, area.end, 'by');
  if (area === null) {
    area = owningPlace(sentence, token, isFall, owner);
    if (area === null) return null;
    holder = isWord(chunks[at + 1], isFall ? to : by) ? actorAt(sentence, at + 2) : null;
  }
  if (area.passed && !area.named && (role & Control.siege) === 0) return null;
  // "the siege of Kanda": nobody besieges a person.
  const besieged = concept === 'besiege' && area.named ? { vouched: true as const } : {};
  const layer = holder === null ? makerOf(sentence, verb, concept, lemma) : null;
  if (layer !== null)
    return {
      concept,
      rule: concept === 'besiege' ? 'en/control/laid-siege' : `en/control/claimed-${concept}`,
      index: verb,
      area,
      ...holderOf(layer),
      modality: layer.subject.weakened,
      ...besieged,
    };
  // "the loss of the town to the rebels": they have it now.
  if (concept === 'lose' && found.actor !== null && isWord(chunkAt(chunks, found.actor.index - 1), to))
    return owner.actor === null
      ? { concept: 'capture', rule: 'en/control/loss-to', index: at, area, holder: found.actor }
      : { concept, rule: 'en/control/lose-of', index: at, area, holder: owner.actor, against: [found.actor] };
  const near = nearBehind(sentence, found.end);
  if (near > 0 && isType(chunks[near - 1], 'negation')) return null;
  return {
    concept,
    rule: `en/control/${concept}-of`,
    index: at,
    area,
    holder,
    ...besieged,
    ...(holder === null && owner.pronoun !== undefined ? { pronoun: owner.pronoun } : {}),
    modality:
      isSupposed(chunks[area.end]) || isSupposed(chunks[found.end])
        ? 'hypothetical'
        : near >= 0
          ? 'expected'
          : called(sentence, chunkOf(chunks, owner.first)),
  };
}

/** A capital within running text. */
function isNamed(passage: Passage, token: number): boolean {
  return token > passage.first + 1 && !passage.unended && isCapitalised(passage, token);
}

/** "The loss of the city would be a blow": it has not been lost. */
function isSupposed(chunk: Chunk | undefined): boolean {
  return chunk?.type === 'auxiliary' && (chunk.id === would || chunk.id === could);
}

/** "The fall of the town is imminent", "is not imminent": it has not fallen; the chunk that says so, -1 if none does. */
function nearBehind({ passage, chunks }: Sentence, at: number): number {
  let next = overAuxiliaries(chunks, at);
  if (isType(chunks[next], 'negation')) next = overAuxiliaries(chunks, next + 1);
  return next > at && chunks[next] !== undefined && nearing.isAt(passage, chunks[next]!.first) ? next : -1;
}

const nearing = formList('imminent near inevitable expected certain'.split(' '));

/** "broke the siege of": it is over. */
const ending = verbList('break lift end raise'.split(' '));
/** "laid siege to" */
const laying = new Set('lay impose begin start maintain tighten continue'.split(' '));
/** "broke the siege of", and "Army Breaks Siege of" where a headline makes one phrase of it; who tries to break it has it still. */
function isEnded({ passage, chunks }: Sentence, first: number, token: number, verb: number): boolean {
  for (let at = first; at < token; at++) if (ending.isAt(passage, at)) return true;
  return ending.has(chunkAt(chunks, verb)?.word) && !isWord(chunkAt(chunks, verb - 1), to);
}

/** "a state of siege in the province": a law, no army around it. */
function isDecreed({ passage }: Sentence, token: number): boolean {
  return id(passage, token - 1) === of && id(passage, token - 2) === state;
}

/** Who claims, completes or announces what the noun says as their own deed: a ministry announces what others did. */
function makerOf(
  sentence: Sentence,
  verb: number,
  concept: Concept,
  lemma: string,
): Exclude<Doer, { type: 'other' }> | null {
  const { passage, chunks } = sentence;
  const chunk = chunkAt(chunks, verb);
  if (chunk === undefined || (concept !== 'capture' && concept !== 'encircle' && concept !== 'besiege')) return null;
  const done = completing.isAt(passage, chunk.last - 1);
  // "The militia complete the takeover": read as what the militia are.
  if (chunk.type === 'group' && done && concept !== 'besiege') {
    const actor = actorAt(sentence, verb);
    return actor === null ? null : { type: 'actor', actor, subject: plain(verb) };
  }
  const layer = (concept === 'capture' ? lemma === 'claim' : laying.has(lemma)) || done ? doerOf(sentence, verb) : null;
  if (layer !== null) return layer.type === 'other' || layer.type === 'none' ? null : layer;
  const teller = announcing.has(lemma) ? doerOf(sentence, verb) : null;
  return teller?.type === 'actor' && teller.actor.armed ? teller : null;
}

const completing = formList('complete completes completed completing finish finishes finished finishing');
const announcing = new Set(['announce', 'declare', 'proclaim']);
/** "The siege of the town was lifted", "has ended": told behind it. */
function isLifted({ chunks }: Sentence, at: number): boolean {
  const verb = overAuxiliaries(chunks, at);
  if (!isType(chunks[verb], 'verb') || !ending.has(chunks[verb]!.word)) return false;
  // "The encirclement of the town has raised fears"
  // "is ending" is not over yet.
  const { lemma, forms = 0 } = chunks[verb]!.word?.verb ?? {};
  return isSuffered(chunks, verb) || (lemma === 'end' && (forms & (Form.past | Form.third)) !== 0);
}

const siegePlace = new Set(['of', 'on', 'in', 'around', 'to']);

/** "Khan Sheikhoun’s fall to the army", "the city’s capture by the army": the place owns the noun. */
function owningPlace(sentence: Sentence, token: number, isFall: boolean, { actor, first }: Owner): Area | null {
  if (!ownsBefore(sentence, token)) return null;
  if (isFall && actor !== null) return areaAt(sentence, actor.index) ?? namedArea(actor);
  const index = chunkOf(sentence.chunks, first);
  const { group } = sentence.chunks[index]!;
  if (group?.first !== first || !isAreaNoun(sentence.passage, token - 2)) return null;
  const last = token - 1;
  return {
    group: { ...group, last, head: last - 1 },
    index,
    end: index + 1,
    named: false,
    passed: false,
    site: false,
  };
}

function namedArea({ group, index, end }: Actor): Area {
  return { group, index, end, named: true, passed: false, site: false };
}

/** Whether a possessive stands right before the token. */
function ownsBefore({ passage }: Sentence, token: number): boolean {
  return passage.tokens.shape[token - 1] === 5 || (token > passage.first && id(passage, token - 1) === their);
}
