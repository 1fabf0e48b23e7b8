import type { Group } from '../../../../mentions/group.ts';
import { wordsOf } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { isCapitalised, wordAt } from '../../look.ts';
import { countsPeople, isPassive, joinedLeft, objectsOf, type Placed, subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { formList, verbList, wordList } from '../../word-list.ts';
import type { Found } from '../found.ts';
import type { Frame } from '../frame.ts';

const [intoId, toId, asId, areId, remain] = ids('into to as are remain');

/** "1.4 million have crossed into Chad", "12,000 people crossed the border": they are refugees from then on. */
export const crossed: Frame = {
  id: 'en/frame/crossed-border',
  on: ['verb'],
  name: '<people> crossed into <country>',
  opens: (word) => word?.verb?.lemma === 'cross' || word?.verb?.lemma === 'flee' || pouring.has(word),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    if (pouring.has(chunks[at]?.word)) return pouredIn(sentence, at);
    const lemma = chunks[at]?.word?.verb?.lemma;
    // "fled across the border"
    const flight = lemma === 'flee' && overBorders.has(chunks[at + 1]?.word);
    if (lemma !== 'cross' && !flight) return null;
    const over = isType(chunks[at + 1], 'preposition') ? 1 : 0;
    const goal = chunks[at + 1 + over]?.group;
    if (goal === undefined || goal.figure !== null) return null;
    const form = wordAt(passage, goal.last - 1)?.form ?? '';
    const border = form === 'border' || form === 'frontier';
    const into =
      isWord(chunks[at + 1], intoId) ||
      isWord(chunks[at + 1], toId) ||
      // "crossed the river into the north"
      isWord(chunks[at + 2 + over], intoId);
    if (!border && (!into || flight)) return null;
    const patients = unarmed(subjectOf(chunks, at), chunks);
    return patients.length === 0
      ? null
      : { concept: 'take-refuge', rule: 'en/frame/crossed-border', index: at, patients, partsFrom: at + 1 };
  },
};

const overBorders = wordList(['across', 'over']);

/** "60,000 people poured into Goma", "flocked to the camps": many who left home at once; not "into the streets". */
function pouredIn({ passage, chunks }: Sentence, at: number): Found | null {
  if (!pouring.has(chunks[at]?.word) || !entering.has(chunks[at + 1]?.word)) return null;
  const goal = chunks[at + 2]?.group;
  if (goal === undefined || goal.figure !== null) return null;
  const form = wordAt(passage, goal.last - 1)?.form ?? '';
  if (!isCapitalised(passage, goal.last - 1) && !goals.has(form)) return null;
  const patients = unarmed(subjectOf(chunks, at), chunks).filter(({ group }) => !isCrowd(passage, group));
  const concept = form === 'border' || form === 'frontier' ? 'take-refuge' : 'flee';
  return patients.length === 0 ? null : { concept, rule: 'en/frame/poured-in', index: at, patients };
}

const pouring = verbList(['pour', 'flock']);
const entering = wordList(['into', 'to', 'across', 'over']);
const goals = new Set(['camp', 'camps', 'country', 'border', 'frontier', 'town', 'province', 'region']);

/** Those who come for a day and go home: "protesters poured into the capital". */
function isCrowd(passage: Sentence['passage'], { head }: Group): boolean {
  return head >= 0 && crowds.isAt(passage, head);
}

const crowds = formList('protesters demonstrators supporters pilgrims mourners worshippers fans tourists voters');

/** "3 million Syrians have become refugees", "40,000 are refugees in Erewhon", "200,000 live there as refugees" */
export const becameRefugees: Frame = {
  id: 'en/frame/became-refugees',
  on: ['group'],
  name: '<people> became refugees',
  opens: (word) => word?.form === 'refugees',
  apply({ passage, chunks }, at) {
    const { first, last, group } = chunks[at]!;
    if (group!.figure !== null || group!.definite) return null;
    const before = chunkAt(chunks, at - 1);
    // "are refugees": alone, and not "are refugees' homes".
    const are =
      last === first + 1 && (isWord(before, areId) || isWord(before, remain)) && chunks[at + 1]?.type !== 'group';
    const live = before?.id === asId ? livingBefore(passage, chunks, at - 2) : -1;
    if (!becoming.has(before?.word) && !are && live < 0) return null;
    const patients = unarmed(subjectOf(chunks, live < 0 ? at - 1 : live), chunks);
    if (patients.length === 0) return null;
    return { concept: 'take-refuge', rule: 'en/frame/became-refugees', index: at, patients, lasting: are || live >= 0 };
  },
};

/** The verb before "as refugees", over where they live: "live in Erewhon as", "are registered as"; -1 if there is none. */
function livingBefore(passage: Sentence['passage'], chunks: readonly Chunk[], from: number): number {
  for (let at = from; at > 0 && at > from - 4; at--) {
    const { type, word, group } = chunks[at]!;
    if (type === 'verb')
      return word?.verb?.lemma === 'register' || word?.verb?.lemma === 'stay' || isLiving(passage, chunks[at]!)
        ? at
        : -1;
    if (isLiving(passage, chunks[at]!)) return at;
    if (type !== 'adverb' && type !== 'date' && type !== 'preposition' && (type !== 'group' || group!.figure !== null))
      return -1;
  }
  return -1;
}

const becoming = wordList(['become', 'became']);

function isLiving(passage: Sentence['passage'], { first, last }: Chunk): boolean {
  return last === first + 1 && livingForms.has(wordsOf(passage, first, last));
}

const livingForms: ReadonlySet<string> = new Set(['live', 'lived', 'living']);

/** "35,000 civilians escaped the enclave", "allowing 300 families to escape from the town" */
export const escaped: Frame = {
  id: 'en/frame/escaped',
  on: ['verb'],
  name: '<people> escaped <place>',
  opens: (word) => word?.verb?.lemma === 'escape',
  apply(sentence, at) {
    const { chunks } = sentence;
    if (chunks[at]?.word?.verb?.lemma !== 'escape' || !leadsOut(sentence, at)) return null;
    const infinitive = isWord(chunkAt(chunks, at - 1), toId);
    const before = infinitive ? chunkAt(chunks, at - 2)?.group : undefined;
    const subject = infinitive
      ? before === undefined
        ? null
        : { group: before, index: at - 2 }
      : subjectOf(chunks, at);
    const patients = unarmed(subject, chunks);
    return patients.length === 0 ? null : { concept: 'flee', rule: 'en/frame/escaped', index: at, patients };
  },
};

/** "7,000 civilians sought shelter at the base", "most found refuge": they left home. */
export const tookShelter: Frame = {
  id: 'en/frame/took-shelter',
  on: ['verb'],
  name: '<people> sought shelter',
  opens: (word) => sheltering.has(word),
  apply({ passage, chunks }, at) {
    if (!sheltering.has(chunks[at]?.word)) return null;
    const goal = chunks[at + 1]?.group;
    if (
      goal === undefined ||
      goal.figure !== null ||
      !/^(?:refuge|shelter|sanctuary|asylum)$/.test(lastForm(passage, goal))
    )
      return null;
    const patients = unarmed(subjectOf(chunks, at), chunks);
    return patients.length === 0 ? null : { concept: 'flee', rule: 'en/frame/took-shelter', index: at, patients };
  },
};

const sheltering = verbList(['seek', 'take', 'find']);

/** "2,000 people are sheltering in schools", "are being hosted in shelters", "housed in tents": uprooted, whenever they left. */
export const sheltered: Frame = {
  id: 'en/frame/sheltered',
  on: ['verb'],
  name: '<people> are sheltering in <shelters>',
  opens: (word) => lodging.has(word),
  apply({ passage, chunks }, at) {
    const { word } = chunks[at]!;
    const lodge = chunks[at + 2]?.group;
    if (!lodging.has(word) || !isInside(chunks[at + 1]) || lodge === undefined) return null;
    const whom = word?.verb?.lemma === 'host' || word?.verb?.lemma === 'house';
    if (whom && !isPassive(chunks, at)) return null;
    const goesOn = word?.verb?.lemma === 'shelter' && (word.verb.forms & Form.gerund) !== 0;
    if (!goesOn && !lodges.isAt(passage, lodge.last - 1)) return null;
    const patients = unarmed(subjectOf(chunks, at), chunks);
    return patients.length === 0
      ? null
      : { concept: 'displace', rule: 'en/frame/sheltered', index: at, patients, lasting: true };
  },
};

function isInside(chunk: Chunk | undefined): boolean {
  const form = chunk?.word?.form;
  return form === 'in' || form === 'at' || form === 'inside';
}

const lodging = verbList(['shelter', 'host', 'house', 'stay']);
const lodges = wordList(['shelters', 'camps', 'tents', 'schools', 'churches', 'mosques', 'sites']);

function lastForm(passage: Sentence['passage'], { last }: Group): string {
  return wordsOf(passage, last - 1, last).toLowerCase();
}

/** "600 villagers were deported to the south", "expelled 23,000 women": driven out, whether from a home or not. */
export const expelled: Frame = {
  id: 'en/frame/expelled',
  on: ['verb'],
  name: '<people> were expelled',
  opens: (word) => word?.verb?.lemma === 'expel' || word?.verb?.lemma === 'deport',
  apply({ chunks }, at) {
    const lemma = chunks[at]?.word?.verb?.lemma;
    if (lemma !== 'expel' && lemma !== 'deport') return null;
    const groups = isPassive(chunks, at)
      ? unarmed(subjectOf(chunks, at), chunks)
      : objectsOf(chunks, at).filter(({ group }) => countsPeople(group) && !isArmed(group));
    const patients = groups.filter(
      ({ group }) => group.population !== 'officials' && group.population !== 'journalists',
    );
    return patients.length === 0 ? null : { concept: 'displace', rule: 'en/frame/expelled', index: at, patients };
  },
};

/** "the enclave", "from the fighting", "to the coast": not "unhurt", "injury" or "through a window". */
function leadsOut({ passage, chunks }: Sentence, at: number): boolean {
  const next = chunks[at + 1];
  const over = next?.type === 'preposition' ? 1 : 0;
  const goal = chunks[at + 1 + over]?.group;
  if (goal === undefined || goal.figure !== null || cells.isAt(passage, goal.last - 1)) return false;
  // "the provincial jail": the noun is taken for a verb.
  if (cells.has(chunks[at + 2 + over]?.word)) return false;
  if (over === 1) return /^(?:from|to|into|across)$/.test(next!.word?.form ?? '');
  if (goal.sort === 'place') return true;
  if (goal.sort === 'things') return wordAt(passage, goal.head)?.thing?.category === 'structures' && goal.definite;
  return (
    goal.sort === 'other' && /^(?:fighting|violence|siege|war|conflict)$/.test(wordAt(passage, goal.head)?.form ?? '')
  );
}

/** Whoever breaks out of these had no home there. */
const cells = wordList(['prison', 'jail', 'custody', 'detention', 'captivity']);

/** People who bear no arms and were not locked up: soldiers cross as an advance, prisoners break out. */
function unarmed(subject: Placed | null, chunks: Sentence['chunks']): readonly Placed[] {
  if (subject === null) return [];
  return joinedLeft(chunks, subject.index).filter(({ group }) => countsPeople(group) && !isArmed(group));
}

function isArmed({ population, sort }: Group): boolean {
  if (sort === 'bare') return false;
  return (
    population === 'combatants' ||
    population === 'prisoners' ||
    population === 'police' ||
    population === 'peacekeepers'
  );
}
