import type { Concept } from '../../../concepts.ts';
import { createPatient, createPredication, type Patient, type Predication } from '../../../mentions/predication.ts';
import type { Modality } from '../../../model/claim.ts';
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isType, isWord } from '../chunk.ts';
import { ledUpTo } from '../intent.ts';
import { ids } from '../lexicon.ts';
import { id } from '../look.ts';
import { modalityAt, weaker } from '../modality.ts';
import { readNumber } from '../number.ts';
import { partsBehind } from '../parts.ts';
import { auxiliaryOf, countsPeople, isGerund, isPassive, subjectOf } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { allOfThem, withChildren } from '../sorts.ts';
import { Tag } from '../word.ts';
import { verbList, wordList } from '../word-list.ts';
import { recordingVerbs } from '../words/casualties.ts';
import { isDisputed } from './disputed.ts';
import { doersOf, isSpan } from './doers/index.ts';
import { isMeans } from './doers/means.ts';
import { subjectFor } from './doers/who.ts';
import type { Found } from './found.ts';
import { isRelative } from './relative.ts';
import { isStanding } from './standing.ts';
import { whoseLosses } from './toll/losses/whose-losses.ts';

const [including, of, annually, have, has, to, after] = ids('including of annually have has to after');

/** Makes the predication: parts of the patients, who did it, by what means, how sure. */
export function predicationOf(sentence: Sentence, found: Found): Predication {
  const { passage, chunks } = sentence;
  const patients: Patient[] = found.patients.map(({ group, index, noun, doer }) =>
    createPatient(
      chunks[index]?.group === group ? withChildren(chunks, index) : group,
      undefined,
      noun ?? (group.sort === 'bare' ? (whoseLosses(passage, chunks, index) ?? undefined) : undefined),
      doer,
    ),
  );
  const lastPatient = found.patients.at(-1);
  if (lastPatient !== undefined) {
    const whole = found.patients.findIndex(({ group }) => countsPeople(group));
    if (whole >= 0) {
      // "12 people including two girls in Homs and another 20 among them …": each with its own parts.
      found.patients.forEach(({ index, group }, at) => {
        if (
          at < found.patients.length - 1 &&
          isParted(chunks, index, found.patients[at + 1]!.index) &&
          countsPeople(group)
        )
          patients.push(...partsBehind(chunks.slice(0, found.patients[at + 1]!.index), index + 1, at, found.concept));
      });
      const before = found.patients.at(-2);
      const own = before !== undefined && isParted(chunks, before.index, lastPatient.index);
      const behindGroup = partsBehind(
        chunks,
        lastPatient.index + 1,
        own ? found.patients.length - 1 : whole,
        found.concept,
      );
      patients.push(...behindGroup);
      if (behindGroup.length === 0 && found.index > lastPatient.index)
        patients.push(...partsBehind(chunks, found.index + 1, whole, found.concept));
    }
  }
  if (lastPatient !== undefined && lastPatient.group.population === 'people' && found.patients.length === 1) {
    const all = allOfThem(chunks, lastPatient.index + 1);
    if (all !== null) patients[0] = createPatient(lastPatient.group, undefined, all);
  }
  const trigger = chunks[found.index]!;
  const { agents, causes, recalled } = doersOf(sentence, found);
  const recorded = isRecordedToo(chunks, found);
  return createPredication({
    concept: found.concept,
    trigger: [trigger.first, trigger.last],
    patients,
    agents,
    causes,
    recalled,
    relative: isRelative(chunks, verbOrBefore(chunks, found.index)),
    lasting: found.lasting === true || isLasting(sentence, found) || isRate(sentence, found),
    perfect: recorded || isPerfectToo(sentence, found) || isPerfect(sentence, found),
    standing: isStanding(sentence, found),
    modality: found.modality ?? certaintyOf(sentence, found.index),
    running: recorded || (found.running ?? false),
    ofLot: found.ofLot ?? false,
    rule: found.rule,
  });
}

/** "have fled", "has killed": up to now, where nothing else says when. */
function isPerfect({ passage, chunks }: Sentence, { concept, index }: Found): boolean {
  if (!untilNow.has(concept)) return false;
  // "In the blasts 12 people have been killed": in those just told of.
  const told = isType(chunks[0], 'preposition') ? chunks[1]?.group : undefined;
  if (told?.definite === true && isMeans(passage, told)) return false;
  for (let at = index - 1; at >= 0 && at > index - 4; at--) {
    const { type, id } = chunks[at]!;
    // "may have died", "are thought to have died" are of what was told of.
    if (id === have || id === has) {
      const before = chunkAt(chunks, at - 1);
      return before === undefined || (before.id !== to && ((before.word?.tags ?? 0) & Tag.modal) === 0);
    }
    // "has recorded 726 deaths"
    if (type === 'verb' && at === index - 1 && recording.has(chunks[at]!.word)) continue;
    // "has admitted losing 74 soldiers"
    if (type === 'verb' && at === index - 1 && chunks[at]!.word?.verb?.speech !== undefined && isGerund(chunks[index]!))
      continue;
    if (type !== 'auxiliary' && type !== 'adverb') return false;
  }
  return false;
}

const recording = verbList(recordingVerbs);

/** Chunks between a verb of keeping count and the last on its list. */
const recordMax = 16;

/** "has verified 549 deaths, including 26 children, and 957 injured": on the list of what was counted up to now. */
function isRecordedToo(chunks: readonly Chunk[], { rule, patients }: Found): boolean {
  const index = patients[0]?.index ?? 0;
  if (rule !== 'en/frame/participle' || !isType(chunkAt(chunks, index - 1), 'conjunction')) return false;
  for (let at = index - 2; at > 0 && at > index - recordMax; at--) {
    const { type, word, unit } = chunks[at]!;
    if (type === 'verb')
      return recording.has(word) && chunks[at + 1]?.group?.sort === 'casualty' && isPerfectVerb(chunks, at);
    if (type === 'subordinator' || type === 'auxiliary' || (unit !== 0 && unit !== mark.comma)) return false;
  }
  return false;
}

/** "25 civilians have been killed and 127 wounded": the second participle shares the auxiliary of the first. */
function isPerfectToo(sentence: Sentence, found: Found): boolean {
  const { chunks } = sentence;
  const index = found.patients[0]?.index ?? 0;
  if (found.rule !== 'en/frame/participle' || !isType(chunkAt(chunks, index - 1), 'conjunction')) return false;
  for (let at = index - 2; at > 0 && at > index - recordMax; at--) {
    const { type, word, unit } = chunks[at]!;
    if (type === 'verb') return word?.verb?.concept !== undefined && isPerfect(sentence, { ...found, index: at });
    if (type === 'subordinator' || type === 'auxiliary' || (unit !== 0 && unit !== mark.comma)) return false;
  }
  return false;
}

function isPerfectVerb(chunks: readonly Chunk[], verb: number): boolean {
  const before = auxiliaryOf(chunks, verb);
  return before !== null && (before.id === have || before.id === has);
}
const untilNow: ReadonlySet<Concept> = new Set<Concept>(['flee', 'kill', 'die', 'wound', 'displace']);

/** Chunks between a verb and the state that it says: "left 12 people dead". */
const stateReach = 4;

/** The verb at chunk `index`, or the one before the state there; -1 if there is none. */
function verbOrBefore(chunks: readonly Chunk[], index: number): number {
  for (let at = index; at >= 0 && at > index - stateReach; at--) if (chunks[at]!.type === 'verb') return at;
  return -1;
}

/** "threatened to kill", "a plot to bomb": what is only led up to has not happened by these words. */
function certaintyOf(sentence: Sentence, index: number): Modality {
  const { passage, chunks } = sentence;
  if (isDisputed(sentence, index)) return 'denied';
  const ledUp = chunks[index]!.type === 'verb' ? ledUpTo(passage, chunks, index) : null;
  return weaker(modalityAt(chunks, index), ledUp?.restraint ?? 'asserted');
}

/** Whether an aside that names a part stands between two patients. */
function isParted(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (chunks[at]!.id === including) return true;
  return false;
}

/** "killed in the conflict", "displaced by the war", "the war has killed" */
function isLasting({ passage, chunks }: Sentence, { index }: Found): boolean {
  // "The war has left 900 people dead": of its verb, not of the state.
  const verb = isType(chunks[index], 'state') ? verbOrBefore(chunks, index) : index;
  const subject = verb < 0 || isPassive(chunks, verb) ? null : subjectOf(chunks, verb);
  if (subject !== null && lastingNouns.isAt(passage, subject.group.head)) return true;
  // "in the war which has killed 900", "a war that officials say killed 1,300"
  const relative = auxiliaryOf(chunks, index) === null ? index - 1 : index - 2;
  const joint =
    chunkAt(chunks, relative)?.word?.verb?.speech !== undefined && isType(chunkAt(chunks, relative - 1), 'group')
      ? relative - 2
      : relative;
  if (isType(chunkAt(chunks, joint), 'subordinator')) {
    const whole = chunkAt(chunks, joint - 1)?.group;
    if (whole !== undefined && lastingNouns.isAt(passage, whole.last - 1)) return true;
  }
  // "The violence has claimed 20,000 lives", "The violence after the election has killed 275": no one event.
  const auxiliary = verb < 0 ? null : auxiliaryOf(chunks, verb);
  if (auxiliary !== null && ((auxiliary.word?.tags ?? 0) & Tag.have) !== 0) {
    const whole =
      isWord(chunks[1], after) && chunks.find(isAuxiliary) === auxiliary ? chunks[0]?.group : subject?.group;
    if (whole !== undefined && ongoingNouns.isAt(passage, whole.last - 1)) return true;
  }
  // "Weeks of fighting have killed"
  const spent = isPassive(chunks, index) || !isType(chunks[index], 'verb') ? null : subjectFor(passage, chunks, index);
  if (spent !== null && isSpan(passage, spent.group) && isWord(chunks[spent.index + 1], of)) return true;
  // "The war has killed 12,000 people, by one count, and displaced 2 million": the second verb has the subject of the first.
  if (isType(chunkAt(chunks, index - 1), 'conjunction') && isType(chunkAt(chunks, index), 'verb')) {
    for (let at = index - 2; at >= 0; at--) {
      if (chunks[at]!.type === 'subordinator') break;
      if (chunks[at]!.type !== 'verb' || chunks[at]!.word?.verb?.concept === undefined || isPassive(chunks, at))
        continue;
      const shared = subjectOf(chunks, at);
      if (shared !== null && lastingNouns.isAt(passage, shared.group.head)) return true;
      break;
    }
  }
  for (let at = index + 1; at < chunks.length && at < index + 6; at++) {
    const { type, group, last } = chunks[at]!;
    if (type === 'verb' || type === 'subordinator') return false;
    // "in the eight-year civil war": how long it was makes it a time as well.
    if (type === 'date' && lastingNouns.isAt(passage, last - 1)) return true;
    if (
      group !== undefined &&
      isType(chunkAt(chunks, at - 1), 'preposition') &&
      lastingNouns.isAt(passage, group.last - 1)
    )
      return true;
  }
  return false;
}

/** Tokens behind a verb within which its rate may stand. */
const rateTokensMax = 12;

/** "mines kill some 300 people every year": how many within each, which is no one event. */
function isRate({ passage, chunks }: Sentence, { index }: Found): boolean {
  const from = chunks[index]!.last;
  for (let at = from; at < passage.last && at < from + rateTokensMax; at++) {
    if (id(passage, at) === annually) return true;
    if (!distributing.isAt(passage, at)) continue;
    // "every 10 hours"
    const number = readNumber(passage, at + 1);
    if (spans.isAt(passage, number?.last ?? at + 1)) return true;
  }
  return false;
}

const distributing = wordList(['every', 'each', 'per']);
const spans = wordList('year month week day hour years months weeks days hours minutes'.split(' '));

const isAuxiliary = ({ type }: Chunk): boolean => type === 'auxiliary';

const ongoingNouns = wordList(['violence', 'fighting', 'unrest', 'campaign']);
const lastingNouns = wordList(['war', 'conflict', 'uprising', 'insurgency']);
