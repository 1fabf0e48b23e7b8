import { type Actor, type ActorIndex, createActorIndex } from '@variorum/engine';
import { armedWorld } from './armed/index.ts';
import { englishPhraseWords } from './phrase-words.ts';
import { actorsOf } from './shape.ts';
import { governmentSide } from './syria/government.ts';
import { alignedMedia, syrianNewsrooms } from './syria/media.ts';
import { syrianActivists, syrianMonitors } from './syria/monitors.ts';
import { oppositionSide } from './syria/opposition.ts';
import { otherSides } from './syria/others.ts';
import { agencies } from './world/agencies.ts';
import { bodies, unions } from './world/bodies.ts';
import { stateActors } from './world/state-actors.ts';

/** All hand-written actors. The key of a standing is a conflict's name in lower case; `*` is any other conflict. */
export const actors: readonly Actor[] = [
  ...actorsOf([...governmentSide, ...oppositionSide, ...otherSides], { syria: 'party' }),
  ...actorsOf(syrianMonitors, { syria: 'monitor' }),
  ...actorsOf(syrianActivists, { syria: 'aligned' }),
  ...actorsOf(alignedMedia, { syria: 'aligned', '*': 'agency' }),
  ...actorsOf(syrianNewsrooms, { syria: 'agency' }),
  ...actorsOf(bodies, { '*': 'monitor' }),
  ...actorsOf(agencies, { '*': 'agency' }),
  ...actorsOf(unions, {}),
  ...stateActors,
  ...armedWorld,
];

/** The actors and their look-up, for reports in English: a few milliseconds, once a process or worker. */
export function openActors(): ActorIndex {
  return createActorIndex({ actors, words: englishPhraseWords });
}
