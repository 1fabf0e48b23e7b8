import type { Concept } from '../../../concepts.ts';
import type { Rule } from '../../../matching/rule.ts';
import type { Group } from '../../../mentions/group.ts';
import { wordsOf } from '../../../text/passage.ts';
import type { Chunk } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { wordAt } from '../look.ts';
import { countsPeople, joinedLeft, joinedRight, subjectOf, type Placed } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { tollNouns } from '../words/casualties.ts';
import type { Found } from './befall.ts';

type FrameRule = Rule<Sentence, Found>;

/** "12 dead", "left 30 people homeless", "40 are missing" */
export const state: FrameRule = {
  id: 'en/frame/state',
  name: '<people> dead',
  apply({ chunks }, at) {
    const chunk = chunks[at]!;
    const concept = chunk.type === 'state' ? chunk.word?.stateConcept : undefined;
    if (concept === undefined) return null;
    let back = at - 1;
    while (back >= 0 && isLink(chunks[back]!)) back--;
    const group = chunks[back]?.group;
    if (group === undefined || !countsPeople(group)) return null;
    return { concept, rule: 'en/frame/state', index: at, patients: joinedLeft(chunks, back) };
  },
};

/** "are", "still", "were reported", "remain": what may stand between people and their state. */
function isLink(chunk: Chunk): boolean {
  if (chunk.type === 'auxiliary' || chunk.type === 'adverb' || chunk.type === 'date') return true;
  const lemma = chunk.type === 'verb' ? chunk.word?.verb?.lemma : undefined;
  return lemma !== undefined && linking.has(lemma);
}

const linking = new Set(['remain', 'report', 'leave', 'fear', 'believe', 'go', 'confirm', 'find', 'declare', 'list', 'presume', 'shoot']);

/** "12 deaths", "no casualties", "five fatalities": the noun counts what happened. */
export const casualtyNoun: FrameRule = {
  id: 'en/frame/casualty-noun',
  name: '<number> deaths',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group?.sort !== 'casualty' || group.figure === null) return null;
    const concept = wordAt(passage, group.head)?.casualty?.concept;
    if (concept === undefined || (group.figure.article && !group.none) || isMany(group)) return null;
    if (!countedAsPeople(concept, wordAt(passage, group.head)?.form ?? '')) return null;
    return { concept, rule: 'en/frame/casualty-noun', index: at, patients: [{ group: { ...group, sort: 'people', population: 'people', side: null }, index: at }] };
  },
};

/** "many", "several" before a noun of what happened counts nothing that could be set against a figure. */
function isMany(group: Group): boolean {
  return group.figure?.qualifier === 'vague' && group.figure.low === 3;
}

/** Nouns of deeds ("12 executions", "30 arrests") count events that may each befall several people. */
function countedAsPeople(concept: Concept, form: string): boolean {
  if (concept === 'abduct' || concept === 'detain' || concept === 'displace' || concept === 'vanish' || concept === 'rape') return false;
  return !/^(?:killing|execution|slaying)s?$/.test(form);
}

/** "the death of 1,500 civilians", "the killing of two nurses", "the arrest of 40 people" */
export const casualtyOf: FrameRule = {
  id: 'en/frame/casualty-of',
  name: 'the death of <people>',
  apply({ passage, chunks }, at) {
    const concept = deedConcept(passage, chunks[at]);
    if (concept === undefined || chunks[at + 1]?.word?.form !== 'of') return null;
    const group = chunks[at + 2]?.group;
    if (group === undefined || !countsPeople(group)) return null;
    return { concept, rule: 'en/frame/casualty-of', index: at, patients: joinedRight(chunks, at + 2) };
  },
};

function deedConcept(passage: Sentence['passage'], chunk: Chunk | undefined): Concept | undefined {
  if (chunk === undefined) return undefined;
  if (chunk.group !== undefined) {
    const { group } = chunk;
    if (group.figure !== null && !group.figure.article) return undefined;
    const head = wordAt(passage, group.head);
    if (group.sort === 'casualty') return head?.casualty?.concept;
    return deeds.get(head?.form ?? lastWord(passage, group));
  }
  const form = chunk.word?.form ?? '';
  return deeds.get(form);
}

function lastWord(passage: Sentence['passage'], group: Group): string {
  return wordsOf(passage, group.last - 1, group.last).toLowerCase();
}

const deeds: ReadonlyMap<string, Concept> = new Map<string, Concept>([
  ['killing', 'kill'], ['murder', 'kill'], ['massacre', 'kill'], ['execution', 'kill'], ['assassination', 'kill'], ['slaughter', 'kill'], ['slaying', 'kill'],
  ['martyrdom', 'kill'], ['beheading', 'kill'], ['drowning', 'die'], ['loss', 'kill'],
  ['wounding', 'wound'], ['injuring', 'wound'], ['displacement', 'displace'], ['exodus', 'flee'], ['evacuation', 'evacuate'], ['return', 'return'],
  ['abduction', 'abduct'], ['kidnapping', 'abduct'], ['arrest', 'detain'], ['detention', 'detain'], ['disappearance', 'vanish'], ['rape', 'rape'],
]);

/** "the death toll rose to 31", "bringing the number of wounded to 40" */
export const toll: FrameRule = {
  id: 'en/frame/toll',
  name: 'the death toll rose to <number>',
  apply({ passage, chunks }, at) {
    const concept = tollConcept(passage, chunks, at);
    if (concept === null) return null;
    for (let next = at + 1; next < chunks.length && next < at + 16; next++) {
      const chunk = chunks[next]!;
      if (chunk.unit === 0x3b || chunk.unit === 0x2e || (chunk.type === 'subordinator' && next > at + 3)) return null;
      const group = chunk.group;
      if (group === undefined || group.figure === null || group.figure.article || !countsPeople(group)) continue;
      if (!isReached(chunks, next - 1)) continue;
      const noun = chunks[at + 2]?.group;
      const counted = chunks[at + 1]?.word?.form === 'of' && noun?.sort === 'people' && next > at + 2 && group.sort === 'bare' ? { noun } : {};
      return { concept, rule: 'en/frame/toll', index: at, patients: [{ group, index: next, ...counted }], running: true };
    }
    return null;
  },
};

/** "Civilians killed since 30 April: 949", "Injured: 40": a line of a table. */
export const tally: FrameRule = {
  id: 'en/frame/tally',
  name: '<people> killed: <number>',
  apply({ passage, chunks }, at) {
    const group = chunks[at + 1]?.group;
    if (chunks[at]?.unit !== 0x3a || group?.figure == null || group.figure.article || !countsPeople(group)) return null;
    for (let back = at - 1; back >= 0; back--) {
      const chunk = chunks[back]!;
      if (chunk.type === 'mark' && chunk.unit !== 0x2d && chunk.unit !== 0x2022 && chunk.unit !== 0x2a) return null;
      const concept = conceptOf(passage, chunk);
      if (concept === undefined) continue;
      const noun = chunks[back - 1]?.group;
      const counted = noun?.sort === 'people' && noun.figure === null ? { noun } : {};
      return { concept, rule: 'en/frame/tally', index: back, patients: [{ group, index: at + 1, ...counted }], running: true };
    }
    return null;
  },
};

function conceptOf(passage: Sentence['passage'], chunk: Chunk): Concept | undefined {
  if (chunk.type === 'state') return chunk.word?.stateConcept;
  if (chunk.type === 'verb') return (chunk.word?.verb?.forms ?? 0) & Form.participle ? chunk.word?.verb?.concept : undefined;
  return chunk.group?.sort === 'casualty' && chunk.group.figure === null ? wordAt(passage, chunk.group.head)?.casualty?.concept : undefined;
}

/** "to", "at", "of", "is", "reached", ":" right before the figure; adverbs aside. */
function isReached(chunks: readonly Chunk[], at: number): boolean {
  let back = at;
  while (chunks[back]?.type === 'adverb') back--;
  const chunk = chunks[back];
  if (chunk === undefined) return false;
  if (chunk.type === 'auxiliary' || chunk.unit === 0x3a) return true;
  if (chunk.type === 'preposition') return chunk.word?.form === 'to' || chunk.word?.form === 'at' || chunk.word?.form === 'of';
  return chunk.type === 'verb' && reaching.has(chunk.word?.verb?.lemma ?? '');
}

const reaching = new Set(['reach', 'exceed', 'top', 'pass', 'hit', 'number', 'total', 'approach']);

function tollConcept(passage: Sentence['passage'], chunks: readonly Chunk[], at: number): Concept | null {
  const chunk = chunks[at]!;
  const text = wordsOf(passage, chunk.first, chunk.last).toLowerCase();
  if (chunk.type === 'group' && chunk.group!.figure === null) {
    for (const [concept, nouns] of tollNouns) {
      for (const noun of nouns) if (text === noun || text.endsWith(` ${noun}`)) return concept;
    }
  }
  if (!/(?:^|\s)(?:number|total|tally|count)$/.test(text) || chunks[at + 1]?.word?.form !== 'of') return null;
  const behind = chunks[at + 2];
  const first = behind?.word?.stateConcept ?? behind?.word?.verb?.concept;
  if (behind !== undefined && behind.type !== 'group' && first !== undefined) return first;
  if (behind?.group?.sort === 'casualty') return wordAt(passage, behind.group.head)?.casualty?.concept ?? null;
  if (behind?.group?.sort === 'people' || behind?.group?.sort === 'other') {
    const verb = chunks[at + 3];
    return (verb?.type === 'verb' || verb?.type === 'state' ? (verb.word?.verb?.concept ?? verb.word?.stateConcept) : undefined) ?? headState(passage, behind.group);
  }
  return null;
}

/** "the number of wounded", "of the dead" */
function headState(passage: Sentence['passage'], group: Group): Concept | null {
  const word = wordAt(passage, group.last - 1);
  return word?.stateConcept ?? word?.verb?.concept ?? null;
}

/** "claimed the lives of 100 people", "took 12 lives", "12 people lost their lives" */
export const lives: FrameRule = {
  id: 'en/frame/lives',
  name: 'claimed the lives of <people>',
  apply({ passage, chunks }, at) {
    const chunk = chunks[at];
    if (chunk?.type !== 'verb') return null;
    const lemma = chunk.word?.verb?.lemma;
    const object = chunks[at + 1]?.group;
    if (object === undefined || !/(?:^|\s)(?:lives|life)$/i.test(wordsOf(passage, object.first, object.last))) return null;
    if (lemma === 'lose') {
      const subject = object.figure === null ? subjectOf(chunks, at) : null;
      return subject === null ? null : { concept: 'kill', rule: 'en/frame/lives', index: at, patients: joinedLeft(chunks, subject.index) };
    }
    if (lemma !== 'claim' && lemma !== 'take' && lemma !== 'cost' && lemma !== 'end') return null;
    if (object.figure !== null && !object.figure.article) {
      return { concept: 'kill', rule: 'en/frame/lives', index: at, patients: [{ group: { ...object, sort: 'people', population: 'people', side: null }, index: at + 1 }] };
    }
    if (chunks[at + 2]?.word?.form !== 'of' || chunks[at + 3]?.group === undefined || !countsPeople(chunks[at + 3]!.group!)) return null;
    return { concept: 'kill', rule: 'en/frame/lives', index: at, patients: joinedRight(chunks, at + 3) };
  },
};

/** "sustained severe injuries", "a person suffering suffocation" */
export const sustained: FrameRule = {
  id: 'en/frame/sustained',
  name: '<people> sustained injuries',
  apply({ passage, chunks }, at) {
    const chunk = chunks[at];
    const lemma = chunk?.type === 'verb' ? chunk.word?.verb?.lemma : undefined;
    if (lemma !== 'sustain' && lemma !== 'suffer' && lemma !== 'receive') return null;
    let next = at + 1;
    if (chunks[next]?.type === 'preposition' && (chunks[next]?.word?.form === 'from' || chunks[next]?.word?.form === 'with')) next++;
    const hurt = chunks[next]?.group;
    if (hurt === undefined || hurt.figure !== null || !/(?:injur|wound|burn|suffocation|asphyxiation|poisoning|shrapnel)/i.test(wordsOf(passage, hurt.first, hurt.last))) return null;
    const subject = subjectOf(chunks, at);
    if (subject === null) return null;
    return { concept: 'wound', rule: 'en/frame/sustained', index: at, patients: joinedLeft(chunks, subject.index) };
  },
};

/** "a girl was among the dead", "six civilians were among at least 22 people killed" */
export const among: FrameRule = {
  id: 'en/frame/among',
  name: '<people> were among the dead',
  apply({ chunks }, at) {
    const chunk = chunks[at];
    if (chunk?.word?.form !== 'among' && chunk?.word?.form !== 'amongst') return null;
    if (chunks[at - 1]?.type !== 'auxiliary' && chunks[at - 1]?.type !== 'adverb') return null;
    const concept = lotAhead(chunks, at + 1);
    const subject = concept === null ? null : subjectOf(chunks, at);
    if (concept === null || subject === null || !countsPeople(subject.group)) return null;
    return { concept, rule: 'en/frame/among', index: at, patients: joinedLeft(chunks, subject.index), partsFrom: subject.index + 1 };
  },
};

/** What befell those among whom: "the dead", "those killed", "at least 22 people killed", "the victims". */
function lotAhead(chunks: readonly Chunk[], at: number): Concept | null {
  for (let next = at; next < chunks.length && next < at + 4; next++) {
    const chunk = chunks[next]!;
    if (chunk.type === 'mark' || chunk.type === 'preposition') return null;
    const concept = chunk.type === 'state' ? chunk.word?.stateConcept : chunk.type === 'verb' ? chunk.word?.verb?.concept : undefined;
    if (concept !== undefined) return concept;
    if (chunk.group?.sort === 'people' && chunk.group.figure === null && next === at) continue;
  }
  return null;
}

/** "3.6 million Syrian refugees have come to Turkey": refugees are counted by their noun. */
export const refugees: FrameRule = {
  id: 'en/frame/refugees',
  name: '<number> refugees',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group === undefined || group.figure === null || group.figure.article || group.sort !== 'people') return null;
    if (group.figure.unit === 'fraction' || isMany(group)) return null;
    const form = wordAt(passage, group.head)?.form;
    const concept = countedByNoun.get(form ?? '');
    if (concept === undefined) return null;
    return { concept, rule: 'en/frame/refugees', index: at, patients: [{ group, index: at } satisfies Placed] };
  },
};

const countedByNoun: ReadonlyMap<string, Concept> = new Map<string, Concept>([
  ['refugees', 'take-refuge'], ['idps', 'displace'], ['martyrs', 'kill'], ['evacuees', 'evacuate'], ['returnees', 'return'],
]);

/** "an injured man", "12 wounded civilians", "dozens of severely injured children": what befell them stands before the noun. */
export const modified: FrameRule = {
  id: 'en/frame/modified',
  name: '<number> wounded <people>',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group === undefined || group.figure === null || group.sort !== 'people' || isMany(group)) return null;
    for (let token = group.figure.article ? group.first + 1 : group.figure.last; token < group.head; token++) {
      const word = wordAt(passage, token);
      const concept = word?.stateConcept ?? ((word?.verb?.forms ?? 0) & Form.participle ? word?.verb?.concept : undefined);
      if (concept !== undefined && borneByPeople.has(concept)) return { concept, rule: 'en/frame/modified', index: at, patients: [{ group, index: at }] };
    }
    return null;
  },
};

const borneByPeople: ReadonlySet<Concept> = new Set<Concept>(['wound', 'displace', 'vanish', 'abduct', 'besiege']);

/** "fifteen of the wounded", "three of the dead" */
export const ofThose: FrameRule = {
  id: 'en/frame/of-those',
  name: '<number> of the wounded',
  apply({ chunks }, at) {
    const group = chunks[at]?.group;
    if (group === undefined || group.figure === null || group.sort !== 'bare' || chunks[at + 1]?.word?.form !== 'of') return null;
    let next = at + 2;
    if (chunks[next]?.word?.form !== 'the' && chunks[next]?.word?.form !== 'those') return null;
    while (chunks[next]?.type === 'adverb') next++;
    const word = chunks[next]?.type === 'verb' || chunks[next]?.type === 'state' ? chunks[next]?.word : undefined;
    const concept = word?.stateConcept ?? word?.verb?.concept;
    if (concept === undefined || next === at + 2 || !(concept === 'wound' || concept === 'kill' || concept === 'vanish')) return null;
    return { concept, rule: 'en/frame/of-those', index: at, patients: [{ group, index: at }] };
  },
};

/** "half a million people are in areas besieged by", "40,000 people live under siege" */
export const underSiege: FrameRule = {
  id: 'en/frame/under-siege',
  name: '<people> under siege',
  apply({ passage, chunks }, at) {
    const chunk = chunks[at]!;
    const siege = chunk.type === 'group' && chunk.group!.figure === null && chunks[at - 1]?.word?.form === 'under' && wordAt(passage, chunk.last - 1)?.form === 'siege';
    const besieged = chunk.type === 'verb' && chunk.word?.verb?.concept === 'besiege' && chunks[at - 1]?.type === 'group' && chunks[at - 2]?.word?.form === 'in';
    const inside = chunk.type === 'group' && chunks[at - 1]?.word?.form === 'in' && /^(?:the )?besieged\b/i.test(wordsOf(passage, chunk.first, chunk.last));
    if (!siege && !besieged && !inside) return null;
    const before = siege || inside ? at - 1 : at - 2;
    // "are living under siege": the subject is the verb's.
    const left = subjectOf(chunks, chunks[before - 1]?.type === 'verb' ? before - 1 : before);
    if (left === null || !countsPeople(left.group)) return null;
    return { concept: 'besiege', rule: 'en/frame/under-siege', index: at, patients: [left] };
  },
};

/** "2 million people in need", "thousands of families are struggling to survive", "500 people need aid" */
export const need: FrameRule = {
  id: 'en/frame/need',
  name: '<people> in need',
  apply({ passage, chunks }, at) {
    const chunk = chunks[at]!;
    const words = wordsOf(passage, chunk.first, chunk.last).toLowerCase();
    const inNeed = chunk.type === 'preposition' && words === 'in' && /^(?:dire |desperate |urgent )?need\b/i.test(passage.text.slice(passage.tokens.end[chunk.first]!).trimStart());
    const verb = chunk.type === 'verb' ? chunk.word?.verb?.lemma : undefined;
    const object = chunks[at + 1]?.group ?? chunks[at + 2]?.group;
    const wants = verb === 'need' && object !== undefined && /(?:aid|assistance|help|food|water|shelter|support)\b/i.test(wordsOf(passage, object.first, object.last));
    const struggles = verb === 'struggle' && /^\s*to\s+(?:survive|feed|find)/i.test(passage.text.slice(passage.tokens.end[chunk.last - 1]!));
    if (!inNeed && !wants && !struggles) return null;
    const left = inNeed && chunks[at - 1]?.type === 'group' ? { group: chunks[at - 1]!.group!, index: at - 1 } : subjectOf(chunks, at);
    if (left === null || !countsPeople(left.group)) return null;
    return { concept: 'need', rule: 'en/frame/need', index: at, patients: [left] };
  },
};
