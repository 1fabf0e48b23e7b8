import type { Cue } from '../../../mentions/attribution/cue.ts';
import type { Passage } from '../../../text/passage.ts';
import { wordList } from '../word-list.ts';

/** Who speaks of what befell the place where they live, heal or govern; a spokesman or an envoy may speak from anywhere. */
const locals = wordList(
  'resident residents villager villagers inhabitant inhabitants activist activists doctor doctors medic medics nurse nurses surgeon surgeons paramedic paramedics ' +
    'hospital clinic police policeman mayor governor administrator councillor councillors elder elders rescuers rescuer witness witnesses eyewitness eyewitnesses shopkeeper farmer',
);

/** Tokens `[first, last)` each of a sentence's sources who are at home where their words say that they are. */
export function localSpeakers(passage: Passage, cues: readonly Cue[]): readonly (readonly [number, number])[] {
  if (cues.length === 0) return none;
  const found: (readonly [number, number])[] = [];
  for (const { chain } of cues)
    for (const { first, last, anaphor } of chain) {
      let isLocal = false;
      for (let at = first; at < last && !anaphor; at++) isLocal ||= locals.isAt(passage, at);
      if (isLocal) found.push([first, last]);
    }
  return found.length > 0 ? found : none;
}

const none: readonly (readonly [number, number])[] = [];
