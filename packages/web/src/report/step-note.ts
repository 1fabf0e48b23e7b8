import { edtfWords } from '../format/date.ts';
import { limitsWords } from '../format/number.ts';
import type { Strings } from '../strings/en.ts';

function wordOf(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

/** "at-least 10 / 10 / –": the hedge, then lowest, best and highest. */
function figureNote(note: string, t: Strings): string | undefined {
  const match = /^([a-z-]+) (\S+) \/ (\S+) \/ (\S+)$/.exec(note);
  if (match === null) return undefined;
  const [, hedge, ...figures] = match;
  const [low = null, , high = null] = figures.map((figure) => (figure === '–' ? null : Number(figure)));
  const stated = [low, high].filter((end) => end !== null);
  // A share of something is written as what it is of one.
  const isShare = stated.some((end) => !Number.isInteger(end)) && stated.every((end) => end <= 1);
  return `${wordOf(t.qualifiers, hedge!) ?? hedge} · ${limitsWords({ low, high }, isShare ? 'fraction' : 'people', t)}`;
}

const EDTF = /^[\d-]+~?$/;

/** "2019-04-30~/2019-08-22": two days, the first of them rough. */
function daysNote(note: string, t: Strings): string | undefined {
  if (note === 'not resolved') return t.claim.notResolved;
  const ends = note.split('/');
  if (ends.length > 2 || ends.some((end) => end !== '..' && !EDTF.test(end))) return undefined;
  const words = ends.map((end) => {
    if (end === '..') return '…';
    const day = edtfWords(end.replace('~', ''), t);
    return end.endsWith('~') ? t.claim.roughly(day) : day;
  });
  return words.length === 1 ? words[0] : t.dates.to(words[0]!, words[1]!);
}

/** "ceasefire in-force": what was agreed, and how it stands. */
function agreementNote(note: string, t: Strings): string | undefined {
  const at = note.lastIndexOf(' ');
  const status = wordOf(t.claim.statuses, note.slice(at + 1));
  return status === undefined ? undefined : `${t.reckoning.type(note.slice(0, at))} · ${status}`;
}

function conceptNote(note: string, t: Strings): string {
  return (
    wordOf(t.measures, note) ??
    wordOf(t.states, note) ??
    wordOf(t.claim.countStates, note) ??
    wordOf(t.claim.modes, note) ??
    agreementNote(note, t) ??
    t.reckoning.type(note)
  );
}

/**
 * What a step of a derivation concluded, in the interface's language. Notes are written for programs and for whoever
 * reads derivations on the command line; one whose rule says its own words of the report stays as it is.
 */
export function stepNote({ rule, note }: { readonly rule: string; readonly note: string }, t: Strings): string {
  if (/\/quantity\//.test(rule)) return figureNote(note, t) ?? note;
  if (/\/date(?:\/|-)/.test(rule)) return daysNote(note, t) ?? note;
  if (rule === 'group') return wordOf(t.populations, note) ?? note;
  if (rule.startsWith('concept/')) return conceptNote(note, t);
  const alias = rule === 'actor/alias' ? /^“(.*)” is (.*)$/s.exec(note) : null;
  return alias === null ? note : t.claim.stands(alias[1]!, alias[2]!);
}
