import { type FixedPolicy, type Policy, vagueWords } from '@variorum/engine';
import { vague } from '@variorum/wording/en';
import { paragraph } from '../terminal/wrap.ts';

/** The policy under a result: by name, in words, and, where it reads figures, each of its choices. */
export function policyLines(policy: FixedPolicy | Policy, width: number): readonly string[] {
  const choices = 'tolerance' in policy ? ` ${choiceWords(policy)}` : '';
  return paragraph(`policy ${policy.name}: `, `${policy.words}${choices}`, width);
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

function or(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function and(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const ASSUMED: Readonly<Record<keyof Policy['assume'], string>> = {
  placeOfReport: 'that a claim without a place is of its report’s',
  protectedAreCivilians: 'that children, medics, journalists and the like are civilians',
  peopleAlike: 'that two who say “people” mean the same',
  sameNameSamePlace: 'that one name is one place',
};

const BEST: Readonly<Record<Policy['best'], string>> = {
  none: 'No figure is the best one.',
  lowest: 'The lowest figure is the best one.',
  'median-of-origins': 'The median over origins is the best figure.',
  graded: 'Figures get a grade.',
};

function choiceWords({ tolerance, least, window, approximate, counts, assume, best, pairs }: Policy): string {
  const { about, nearly, exact } = tolerance;
  const { days, share, most } = window;
  const lenient = most > 0 && (days > 0 || share > 0);
  const assumed = (Object.keys(ASSUMED) as (keyof Policy['assume'])[]).filter((each) => assume[each]);
  return [
    `“about” is read within ${percent(about)}, “nearly” as at most ${percent(nearly)} less${exact > 0 ? `, a bare figure within ${percent(exact)}` : ''}.`,
    `${and(vagueWords.map((word, index) => `“${vague[word]}” ${index === 0 ? 'is read as at least' : 'as'} ${least[word].toLocaleString('en')}`))}.`,
    lenient
      ? `Ends of windows count as one up to ${days} days apart, or ${percent(share)} of the longer window, ${most} days at most.`
      : 'Ends of windows count as one only where they are.',
    `“About” a day may mean ${approximate.day} days off, a month ${approximate.month}, a year ${approximate.year}.`,
    `Claims that are ${or(counts)} set bounds.`,
    assumed.length === 0 ? 'Nothing is assumed.' : `It is assumed ${and(assumed.map((each) => ASSUMED[each]))}.`,
    BEST[best],
    `More than ${pairs} accounts of one subject are compared by their strongest pairs.`,
  ].join(' ');
}
