import type { Concept } from '../../../../concepts.ts';
import type { Passage } from '../../../../text/passage.ts';
import { formAt } from '../../look.ts';
import { formList } from '../../word-list.ts';
import {
  contents,
  exchanged,
  exchangeNouns,
  ofWar,
  otherDeals,
  pauseNouns,
  warringNouns,
  zoneNouns,
  zoneWords,
} from '../../words/agreement.ts';

const contentOf = new Map<string, Concept>(
  contents.flatMap(([concept, list]) => list.split(' ').map((form) => [form, concept] as const)),
);
const others = new Set(otherDeals);
const zones = new Set(zoneNouns);
const zoneModifiers = new Set(zoneWords);
const exchanges = new Set(exchangeNouns);
const exchangees = new Set(exchanged);
const pauses = new Set(pauseNouns);
const warring = formList(warringNouns);

/** Tokens behind a deal in which its content is looked for. */
const contentReach = 10;

/** What is settled, from the noun at token `noun` and the words of its phrase from `first`; `null` if it is no agreement of a war. */
export function termsOf(passage: Passage, first: number, noun: number, concept: Concept): Concept | null {
  if (concept !== 'agree') return concept;
  for (let at = noun - 1; at >= first; at--) {
    const form = formAt(passage, at);
    if (others.has(form)) return null;
    const content = contentOf.get(form);
    if (content !== undefined) return content;
  }
  for (let at = noun + 1; at < passage.last && at < noun + contentReach; at++) {
    const content = contentOf.get(formAt(passage, at));
    if (content !== undefined) return content;
  }
  return 'agree';
}

/** Nouns that only their modifier makes an agreement: "buffer zone", "prisoner exchange". */
export function compoundAt(passage: Passage, at: number): Concept | null {
  const form = formAt(passage, at);
  const before = formAt(passage, at - 1);
  if (zones.has(form) && zoneModifiers.has(before)) return 'demilitarise';
  if (exchanges.has(form) && exchangees.has(before)) return 'exchange';
  if (pauses.has(form) && before === 'humanitarian') return 'cease-fire';
  return null;
}

const warlike = formList(ofWar);

/** Whether the words before a deal or talks make them a matter of war by themselves. */
export function isOfWar(passage: Passage, first: number, noun: number): boolean {
  for (let at = noun; at >= first; at--) if (warlike.isAt(passage, at)) return true;
  return false;
}

/** Whether those who fight stand in the sentence: what is agreed in it is theirs ("gunmen leave under an agreement reached on Tuesday"). */
export function isAmongFighters(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++) if (warring.isAt(passage, at)) return true;
  return false;
}
