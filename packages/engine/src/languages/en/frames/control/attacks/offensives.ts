import type { Modality } from '../../../../../model/claim.ts';
import { chunkAt, isType, isWord, overAuxiliaries } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList } from '../../../word-list.ts';
import type { Actor } from '../actors/actor.ts';
import { doerOf, holderOf } from '../actors/doer.ts';
import { chunkOf, ownerBefore } from '../actors/owner.ts';
import type { Area } from '../areas/area.ts';
import { vouchedBy } from '../areas/vouching.ts';
import { type Around, around, called, onPlace } from '../clauses/around.ts';
import type { Holding } from '../found.ts';

const [up, out, withId] = ids('up out with');

const launching = new Set(
  'launch begin start mount wage renew resume open unleash conduct carry lead step intensify continue announce press stage'.split(
    ' ',
  ),
);

/** "launched an offensive on the city", "the assault on the province by the army", "an offensive to retake" */
export function offensiveNoun(sentence: Sentence, token: number): Holding | null {
  const { chunks } = sentence;
  const at = chunkOf(chunks, token);
  const { last } = chunks[at]!;
  // "assault operations", "offensive actions"
  const acted = last === token + 2 && actions.isAt(sentence.passage, last - 1);
  if ((last !== token + 1 && !acted) || isFromAfar(sentence, token)) return null;
  const found = around(sentence, at, onPlace);
  const owner = ownerBefore(sentence, token);
  const first = chunkOf(chunks, owner.first);
  const verb = launchBefore(sentence, first - 1);
  const passive = found.area === null && found.actor === null ? launchedBehind(sentence, at) : null;
  const modality = foreseen(sentence, owner.first, token) ?? called(sentence, first);
  if (verb >= 0) {
    const doer = doerOf(sentence, verb);
    if (doer.type === 'other') return null;
    const fields = {
      concept: 'assault' as const,
      rule: 'en/control/launched-offensive',
      index: verb,
      area: found.area,
      modality: doer.subject.weakened ?? modality,
    };
    if (
      found.area === null &&
      (isCounter(sentence, token) || !opening.has(chunks[verb]!.word) || isHabit(sentence, verb, token))
    )
      return null;
    if (doer.type === 'none') return found.area === null ? null : { ...fields, holder: found.actor ?? owner.actor };
    const aimedAt = found.area !== null && grounded.has(joint(sentence, at, found.area)) ? found.area : null;
    const vouched = aimedAt !== null && doer.type === 'actor' ? vouchedBy(aimedAt, doer.actor) : {};
    return { ...fields, ...holderOf(doer), ...foeOf(found), ...vouched };
  }
  if (passive !== null)
    return { concept: 'assault', rule: 'en/control/offensive-launched', index: at, ...passive, modality };
  // "the offensive against the rebels in Gao": it is fought for Gao.
  if (found.area === null) return null;
  const whose = found.actor ?? owner.actor;
  const foughtFor = found.foe?.armed === true && whose !== null;
  if (!aimed.has(joint(sentence, at, found.area)) && !foughtFor) return null;
  return {
    concept: 'assault',
    rule: 'en/control/offensive-on',
    index: at,
    area: found.area,
    holder: whose,
    ...foeOf(found),
    modality,
  };
}

const actions = formList(['operation', 'operations', 'action', 'actions']);

function foeOf({ area, foe }: Around): { readonly against?: readonly Actor[] } {
  return area === null || foe === null ? {} : { against: [foe] };
}

/** "often launches assaults": what is done again and again, here and there. */
function isHabit({ passage, chunks }: Sentence, verb: number, token: number): boolean {
  return (
    ((chunks[verb]!.word?.verb?.forms ?? 0) & (Form.past | Form.gerund)) === 0 && formAt(passage, token).endsWith('s')
  );
}

/** A counterattack is often on troops alone: only with its place is it one for ground. */
function isCounter({ passage }: Sentence, token: number): boolean {
  return formAt(passage, token).endsWith('attack');
}

/** Verbs that start an offensive; with the others its place must be named. */
const opening = verbList('launch begin start mount open unleash'.split(' '));
/** What aims an offensive at a place; "in" only says where it is, and may be a ministry's. */
const aimed = new Set('on against targeting around into'.split(' '));

/** Behind these an offensive is aimed at a place; "against" somebody it is as well. */
const grounded = new Set('on in into around near towards'.split(' '));

export function joint({ chunks }: Sentence, at: number, area: Area): string {
  return chunkAt(chunks, area.index - 1)?.word?.form ?? chunks[at + 1]?.word?.form ?? '';
}

/** "aerial assault", "charm offensive": takes no ground. */
function isFromAfar({ passage }: Sentence, token: number): boolean {
  return afar.isAt(passage, token - 1);
}

export const afar = formList(
  'aerial air bomb bombing barrel mortar grenade shelling sniper missile rocket chemical gas drone artillery media diplomatic charm legal verbal sexual indecent terrorist terror suicide armed propaganda cyber peace political common'.split(
    ' ',
  ),
);

function launchBefore({ chunks }: Sentence, at: number): number {
  let back = at;
  while (
    isType(chunkAt(chunks, back), 'adverb') ||
    isType(chunkAt(chunks, back), 'date') ||
    isWord(chunkAt(chunks, back), up) ||
    isWord(chunkAt(chunks, back), out) ||
    isWord(chunkAt(chunks, back), withId)
  )
    back--;
  const lemma = isType(chunkAt(chunks, back), 'verb') ? chunks[back]!.word?.verb?.lemma : undefined;
  return lemma !== undefined && launching.has(lemma) ? back : -1;
}

/** "an offensive was launched on the eastern part by the army" */
function launchedBehind(sentence: Sentence, at: number): { readonly area: Area; readonly holder: Actor | null } | null {
  const { chunks } = sentence;
  const verb = overAuxiliaries(chunks, at + 1);
  if (!isType(chunks[verb], 'verb') || !launching.has(chunks[verb]!.word?.verb?.lemma ?? '')) return null;
  const { area, actor } = around(sentence, verb, onPlace);
  return area === null ? null : { area, holder: actor };
}

const foreseeing = new Set(
  'planned imminent looming possible threatened expected potential feared upcoming impending anticipated'.split(' '),
);

function foreseen({ passage }: Sentence, first: number, token: number): Modality | null {
  for (let at = first; at < token; at++) {
    const words = passage.text.slice(passage.tokens.start[at]!, passage.tokens.end[at]!).toLowerCase();
    if (foreseeing.has(words)) return 'expected';
  }
  return null;
}
