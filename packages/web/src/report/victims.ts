import type { Span } from '@variorum/engine';

/**
 * Names of people who were killed, hurt or taken, as English reports give them. There is no list of names and no
 * knowledge of who is meant: only words in capitals where reports put a victim's name. So names given in another way,
 * or in a script without capitals, are not found, and now and then another name is taken for one.
 */

const ARTICLE = '(?:(?:[Aa]l|[Ee]l|[Aa]d|[Aa]n|[Aa]r|[Aa]s|[Aa]sh|[Aa]t|[Aa]z)[-‐]|(?:[Aa]l|[Ee]l) )?';
/** A name starts where a word does. */
const EDGE = '(?<![\\p{L}\\p{M}‐-])';
const WORD = `${ARTICLE}\\p{Lu}[\\p{L}\\p{M}'’‐-]{1,30}`;
const LINK = '(?:(?:bin|ibn|bint|abu|umm|abd|von|van|de|da) )?';
const ONE = `${EDGE}${WORD}(?: ${LINK}${WORD}){0,4}`;
const FULL = `${EDGE}${WORD}(?: ${LINK}${WORD}){1,4}`;
const AGE = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)';
const HARMED =
  '(?:killed|shot|wounded|injured|martyred|murdered|executed|tortured|raped|beaten|detained|arrested|abducted|kidnapped|found dead)';
const WHO = '(?:child|boy|girl|baby|infant|toddler|martyr|victim|deceased|mother|father|brother|sister)';

/** Each finds the name in its first group. All are linear: every repetition is bounded. */
const PATTERNS: readonly RegExp[] = [
  // "Ahmad al-Hasan, 34," and "Ahmad al-Hasan (34)"
  new RegExp(`(${FULL})(?:, | \\()${AGE}(?=[,.;)]| and )`, 'gu'),
  // "Ahmad, aged 7" and "Ahmad (7 years old)"
  new RegExp(`(${ONE})(?:, | \\()(?:aged ${AGE}|${AGE} (?:year|month)s?[ -]old)`, 'gu'),
  // "7-year-old Ahmad", "the 7-year-old boy Ahmad"
  new RegExp(`${AGE}-(?:year|month)-old(?: [a-z]{2,20}){0,3} (${ONE})`, 'gu'),
  // "a boy named Ahmad", "identified as Ahmad al-Hasan"
  new RegExp(`(?:named|identified as|named as|by the name of)(?: [a-z]{2,20}){0,2} (${ONE})`, 'gu'),
  // "Ahmad al-Hasan was killed"
  new RegExp(`(${FULL})(?:,[^,.;\\n]{1,60},)? (?:was|were|had been|has been) (?:also |later )?${HARMED}`, 'gu'),
  // "the child Ahmad al-Hasan"
  new RegExp(`\\b${WHO} (${FULL})`, 'gu'),
];

/** "…, Mona Saleh and Omar Saleh" after a name that was found. */
const FURTHER = new RegExp(`(?:, and |, | and )(${FULL})`, 'uy');

/** What stands in capitals at the start of a sentence, or before a name, and is none. */
const BEFORE =
  /^(?:The|A|An|In|On|At|By|And|But|When|While|After|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(?= )\s/u;
/** Groups and places that are "killed", "shelled" and "named" as people are. */
const GROUP =
  /(?:Army|Forces?|Front|State|Brigades?|Party|Guards?|Council|Ministry|Observatory|Network|Governorate|Province|City|Hospital|Defen[cs]e|Nations|Press|Agency|Monitor|Centre|Center|Committee|Organi[sz]ation|Group|Republic)$/u;

/** Where in the words names of victims seem to stand, in order and apart. */
export function victimNames(words: string): readonly Span[] {
  const found: Span[] = [];
  for (const pattern of PATTERNS) {
    for (const match of words.matchAll(pattern)) {
      const name = match[1]!;
      const at = match.index + match[0].indexOf(name);
      add(found, name, at);
      let next = at + name.length;
      for (;;) {
        FURTHER.lastIndex = next;
        const more = FURTHER.exec(words);
        if (more === null || found.length === 0) break;
        add(found, more[1]!, FURTHER.lastIndex - more[1]!.length);
        next = FURTHER.lastIndex;
      }
    }
  }
  return apart(found);
}

/** The words with a mark for each name of a victim, for where nothing can be blurred. */
export function withoutNames(words: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of victimNames(words)) {
    shown += `${words.slice(at, start)}▒▒▒`;
    at = end;
  }
  return shown + words.slice(at);
}

function add(found: Span[], name: string, at: number): void {
  let start = at;
  let rest = name;
  for (let match = BEFORE.exec(rest); match !== null; match = BEFORE.exec(rest)) {
    start += match[0].length;
    rest = rest.slice(match[0].length);
  }
  if (!GROUP.test(rest)) found.push({ start, end: at + name.length });
}

function apart(spans: readonly Span[]): readonly Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const { start, end } of ordered) {
    const last = kept.at(-1);
    if (last === undefined || start >= last.end) kept.push({ start, end });
    else if (end > last.end) kept[kept.length - 1] = { start: last.start, end };
  }
  return kept;
}

/** The spans that touch `[start, end)`, as they lie in it. */
export function spansWithin(spans: readonly Span[], start: number, end: number): readonly Span[] {
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));
}
