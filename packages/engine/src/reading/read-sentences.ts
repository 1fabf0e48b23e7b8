import { isListItem } from '../text/list-item.ts';
import type { Passage } from '../text/passage.ts';
import { holdDay } from './carried.ts';
import { carry } from './carry.ts';
import { chargeDoers } from './doers/charged.ts';
import { claimsOf } from './draft.ts';
import type { Parsing } from './parsing.ts';
import { lookBack } from './state.ts';
import { dateDeeds } from './when/deed-days.ts';
import { summaryBehind } from './when/summary.ts';
import { withoutActors } from './where/actors-as-places.ts';
import { aboutSentences, noteMentions } from './where/setting.ts';
import { createOuter } from './who-says/outer.ts';
import type { Work } from './work.ts';

/** Reads the sentences in order. Those that can say nothing that a kind counts are only looked at where something leans on them. */
export function readSentences(work: Work, parsing: Parsing): void {
  const { context, passages, open, facts, state, made } = work;
  const { language, names } = context;
  const outer = createOuter(work);
  let next = 0;
  let looked = -1;
  for (const passage of passages) {
    outer.pass(passage);
    if (facts.furniture.has(passage.sentence)) continue;
    if (passage !== open[next]) {
      if (passage.sentence < aboutSentences) noteMentions(language.placesOf(passage, names), passage, state);
      continue;
    }
    for (let back = Math.max(looked + 1, passage.sentence - lookBack); back < passage.sentence; back++) {
      if (!facts.furniture.has(back)) carry(withoutActors(language.glance(passages[back]!, names), work), work);
    }
    looked = passage.sentence;
    next++;
    const parsed = withoutActors(parsing.next(), work);
    noteMentions(parsed.places, passage, state);
    const isTitle = isHeadline(passage, work);
    const intro = isListItem(passage) ? (state.listing?.intro ?? null) : null;
    const claims = claimsOf(parsed, work, { isTitle, outer: outer.linksFor(parsed), intro });
    made.push(...claims);
    holdDay(claims, passage, state);
    state.summary = summaryBehind(parsed, claims, work);
    if (parsed.charges.length > 0) chargeDoers(parsed, made, work);
    if (parsed.deedDays.length > 0) dateDeeds(parsed, made, work);
    carry(parsed, work);
  }
}

function isHeadline(passage: Passage, { facts, passages }: Work): boolean {
  return facts.title !== null && (passage.last <= facts.title.last || repeatsTitle(passage, passages[0]!, facts.title));
}

/** Some outlets print the headline again at the front of the text. */
function repeatsTitle(passage: Passage, { text, tokens }: Passage, title: { first: number; last: number }): boolean {
  const words = text.slice(tokens.start[title.first]!, tokens.end[title.last - 1]!);
  const own = text.slice(tokens.start[passage.first]!, tokens.end[passage.last - 1]!);
  return own.length < words.length + 40 && own.includes(words);
}
