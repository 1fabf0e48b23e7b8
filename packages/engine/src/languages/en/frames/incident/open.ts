import type { Concept } from '../../../../concepts.ts';
import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { chunkAt, isType } from '../../chunk.ts';
import { wordAt } from '../../look.ts';
import { isPassive, subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import type { Word } from '../../word.ts';
import { verbList, wordList } from '../../word-list.ts';
import { bloodless, doingVerbs, peacefulPlaces } from '../../words/incident.ts';
import { byPhrase, isPlaced, isUnreal } from './around.ts';
import { isMilitary } from './attacks.ts';
import { doersOf } from './doer.ts';
import type { Happening } from './found.ts';
import { aimedAt, metBy } from './nouns.ts';
import { ownerIn, type Range } from './typed.ts';
import { type Means, weaponOf } from './weapons.ts';

const doing = verbList(doingVerbs);
const peaceful = new Set(peacefulPlaces);
const harmless = wordList(bloodless);

/** Whether a noun is violence whose form its own group does not say. */
const forms: ReadonlyMap<string, 'blow' | 'attack' | 'bombardment'> = new Map([
  ['strike', 'blow'],
  ['strikes', 'blow'],
  ['raid', 'blow'],
  ['raids', 'blow'],
  ['bombing', 'blow'],
  ['bombings', 'blow'],
  ['bombardment', 'bombardment'],
  ['bombardments', 'bombardment'],
  ['attack', 'attack'],
  ['attacks', 'attack'],
  ['assault', 'attack'],
  ['massacre', 'attack'],
  ['massacres', 'attack'],
]);

/** Whether a word is a noun of {@link openNoun}. */
export function opensOpenNoun({ form }: Word): boolean {
  return forms.has(form);
}

/** "Israeli strikes on a depot", "raids by warplanes", "an attack on worshippers": the doer or the target says the form. */
export function openNoun(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const group = chunks[at]!.group;
  if (group === undefined || group.none) return null;
  const head = group.last - 1;
  const kind = forms.get(wordAt(passage, head)?.form ?? '');
  if (kind === undefined || isHarmless(passage, group)) return null;
  const aimed = aimedAt(sentence, at);
  const against = [...aimed, ...metBy(sentence, at)];
  const placed = against.length > 0 || isPlaced(sentence, at, at + 1);
  if (!placed || isUnreal(passage, chunks, at)) return null;
  const carrier = carrierOf(sentence, at);
  const owner = ownerIn(passage, group, head);
  if (carrier !== null && kind !== 'attack') {
    const by = carrier.owner ?? owner;
    return {
      concept: carrier.concept,
      rule: 'en/incident/carried',
      index: at,
      by: by === null ? [] : [by],
      against,
      weapon: carrier.weapon,
    };
  }
  // "killed in the attack" points back to one whose form was told.
  if (kind === 'attack' && group.definite && owner === null && aimed.length === 0) return null;
  const doers = owner === null ? doersOf(sentence, at) : [owner];
  const concept = conceptOf(passage, kind, against, doers.length > 0, group);
  return concept === null
    ? null
    : { concept, rule: 'en/incident/open-noun', index: at, by: doers, against, weapon: null };
}

function conceptOf(
  passage: Passage,
  kind: 'blow' | 'attack' | 'bombardment',
  against: readonly Range[],
  owned: boolean,
  group: Group,
): Concept | null {
  const form = wordAt(passage, group.last - 1)?.form ?? '';
  if (kind === 'bombardment') return owned || group.indefinite ? 'shell' : null;
  // "Russian strikes on": forces strike from the air; a raid or a bombing may come from the ground.
  if (kind === 'blow') return /^strikes?$/.test(form) && owned && against.length > 0 ? 'air-strike' : null;
  // "attacks on schools" in general tell of none.
  if (group.plural && !owned && group.figure === null && !group.definite) return null;
  const [first] = against;
  if (first === undefined) return null;
  const target = wordAt(passage, first[1] - 1);
  if (isMilitary(passage, { last: first[1], population: target?.person?.group ?? null })) return 'clash';
  return target?.person !== undefined || peaceful.has(target?.form ?? '') ? 'attack' : null;
}

/** The aircraft or guns that the event is by: "raids by Russian warplanes", "helicopters carried out raids". */
function carrierOf({ passage, chunks }: Sentence, at: number): Means | null {
  const behind = byPhrase(chunks, at + 1);
  const named = behind === null ? null : weaponOf(passage, behind);
  if (named !== null) return named;
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'preposition') || isType(chunkAt(chunks, back), 'adverb')) back--;
  if (!isType(chunkAt(chunks, back), 'verb') || !doing.has(chunks[back]!.word) || isPassive(chunks, back)) return null;
  const subject = subjectOf(chunks, back);
  return subject === null ? null : weaponOf(passage, subject.group);
}

/** "heart attack", "cyber attack", "general strike" */
function isHarmless(passage: Passage, group: Group): boolean {
  for (let token = group.first; token < group.last; token++) if (harmless.isAt(passage, token)) return true;
  return false;
}
