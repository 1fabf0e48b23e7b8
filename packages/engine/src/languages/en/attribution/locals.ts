import type { Cue } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { markAt } from '../look.ts';
import { formList, wordList } from '../word-list.ts';

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
      for (let at = first; at < last && !anaphor; at++)
        isLocal ||= locals.isAt(passage, at) || isHealthBody(passage, at);
      if (isLocal) found.push([first, last]);
      else if (!anaphor && markAt(passage, last) === mark.comma && isLocalBehind(passage, last + 1))
        found.push([first, asideEnd(passage, last + 1)]);
    }
  return found.length > 0 ? found : none;
}

/** "the health ministry in Gao": who counts the dead of a land counts its own. */
function isHealthBody(passage: Passage, at: number): boolean {
  return health.isAt(passage, at) && (bodies.isAt(passage, at + 1) || bodies.isAt(passage, at - 2));
}

const health = formList(['health']);
const bodies = formList('ministry ministries authorities officials official department directorate minister ministers');

/** Tokens of what a speaker is, behind the name: "Sami Haddad, the deputy mayor of". */
const asideMax = 4;

/** "Sami Haddad, mayor of Gao": whether what is said behind the comma, from token `at`, is of one of them. */
function isLocalBehind(passage: Passage, at: number): boolean {
  for (let next = at; next < at + asideMax && markAt(passage, next) === 0; next++)
    if (locals.isAt(passage, next)) return true;
  return false;
}

/** The mark that ends an aside, or the end of its sentence. */
function asideEnd(passage: Passage, from: number): number {
  let at = from;
  while (at < passage.last && markAt(passage, at) === 0) at++;
  return at;
}

const none: readonly (readonly [number, number])[] = [];
