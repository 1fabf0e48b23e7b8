import { type Entry, voiceKey } from '../entry.ts';
import type { Policy } from '../policy/policy.ts';
import { inEnglish } from '../saying/english.ts';
import type { Choosing } from '../saying/phrase.ts';

/** What is reported on a subject, all scopes in it together, and the figure that the policy would print, if any. */
export interface Reported {
  /** The least and the most that any account states, hedges as worded. */
  readonly least: number | null;
  readonly most: number | null;
  /** Distinct origins: chains that end in one source, and reports that share most of their text, count once. */
  readonly origins: number;
  /** Null where the policy names no figure. */
  readonly best: number | null;
  readonly grade: 'fair' | 'weak' | 'contested' | null;
  /** How the policy came to it, in English. */
  readonly rule: string;
  /** The same apart from any language. */
  readonly choosing: Choosing;
}

function stated(entries: readonly Entry[]): readonly number[] {
  return entries.flatMap(({ claim: { value } }) => [value.low, value.best, value.high].filter((n) => n !== null));
}

function bestOf({ claim: { value } }: Entry): number | null {
  if (value.best !== null) return value.best;
  return value.low !== null && value.high !== null ? (value.low + value.high) / 2 : value.low;
}

/** The median; of an even number the lower of the middle two, so that it is a figure somebody gave. */
function median(numbers: readonly number[]): number | null {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? null;
}

/**
 * The first account of each voice. A publisher's own reports are one voice, and so are reports that share their text: who
 * copies one of them is one with them all.
 */
function voicesOf(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const chief = new Map<string, string>();
  const chiefOf = (key: string): string => {
    let at = key;
    for (let next = chief.get(at); next !== undefined; next = chief.get(at)) at = next;
    return at;
  };
  for (const entry of entries) {
    if (entry.claim.attribution.length > 0) continue;
    const [text, publisher] = [chiefOf(voiceKey(entry)), chiefOf(entry.origin.key)];
    if (text !== publisher) chief.set(text, publisher);
  }
  const voices = new Map<string, Entry>();
  for (const entry of entries) {
    const voice = chiefOf(voiceKey(entry));
    if (!voices.has(voice)) voices.set(voice, entry);
  }
  return voices;
}

function chosen(choosing: Choosing): Pick<Reported, 'rule' | 'choosing'> {
  return { rule: inEnglish(choosing), choosing };
}

/** `entries`: the accounts of one subject that count and are not revised; `disputed`: whether a contradiction is among them. */
export function reportedOf(
  entries: readonly Entry[],
  { policy, disputed }: { readonly policy: Policy; readonly disputed: boolean },
): Reported {
  const numbers = stated(entries);
  const origins = voicesOf(entries);
  const base = {
    least: numbers.length === 0 ? null : numbers.reduce((a, b) => Math.min(a, b)),
    most: numbers.length === 0 ? null : numbers.reduce((a, b) => Math.max(a, b)),
    origins: origins.size,
    grade: null,
  };
  switch (policy.best) {
    case 'none':
      return { ...base, best: null, ...chosen({ say: 'no-figure-chosen' }) };
    case 'lowest':
      return { ...base, best: base.least, ...chosen({ say: 'lowest-reported' }) };
    case 'median-of-origins': {
      const best = median([...origins.values()].map(bestOf).filter((n) => n !== null));
      return { ...base, best, ...chosen({ say: 'median-of-origins', origins: origins.size }) };
    }
    case 'graded': {
      const grade = disputed ? 'contested' : origins.size >= 2 ? 'fair' : 'weak';
      return { ...base, best: null, grade, ...chosen({ say: 'grades' }) };
    }
  }
}
