import { englishClauses } from './english-clauses.ts';
import { daysWords, endWords, stretchWords } from './english-days.ts';
import {
  apartWords,
  chainWords,
  groupWords,
  hedgeWords,
  measureWords,
  numberWords,
  placesWords,
  rangeWords,
  scopeWords,
  sumWords,
  whoWords,
  windowWords,
} from './english-terms.ts';
import {
  type Assumption,
  type AxisSide,
  type Choosing,
  type Clause,
  type Gap,
  type Phrase,
  type Phrasebook,
  type Step,
  wordsOf,
} from './phrase.ts';

function clauses(because: readonly Clause[]): string {
  return because.map((clause) => wordsOf<Clause>(clause, englishClauses)).join('; ');
}

const AXES: Readonly<Record<AxisSide['axis'], string>> = {
  measure: 'what is counted',
  population: 'the people counted',
  place: 'the place',
  window: 'the window',
  extent: 'the kind of figure',
  cause: 'the cause',
  perpetrator: 'the perpetrator',
};

const EXTENTS = { stock: 'a number at a date', event: 'one event', period: 'a running total' } as const;

function side(of: AxisSide): string {
  switch (of.axis) {
    case 'measure':
      return measureWords(of.measure);
    case 'population':
      return whoWords(of.who);
    case 'place':
      return placesWords(of.place);
    case 'window':
      return windowWords(of.window);
    case 'extent':
      return EXTENTS[of.extent];
    case 'cause':
      return of.cause ?? 'no cause';
    case 'perpetrator':
      return of.by.join(', ') || 'no perpetrator';
  }
}

const most = (n: number | null): string => numberWords(n ?? Number.POSITIVE_INFINITY);

/** "The first says at least 949; the second allows at most 550 (“about 500” is read within 10 %)." */
function gap(of: Gap): string {
  return `The first says at least ${numberWords(of.least)}${hedgeWords(of.leastHedge)}; the second allows at most ${most(of.most)}${hedgeWords(of.mostHedge)}.`;
}

const steps: Phrasebook<Step> = {
  account: ({ figure, scope, chain }) => `“${figure}” — ${scopeWords(scope)} — ${chainWords(chain)}.`,
  'lies-inside': ({ because }) =>
    `The first lies inside the second${because.length === 0 ? '' : `: ${clauses(because)}`}.`,
  'may-lie-inside': ({ because }) =>
    `The first may lie inside the second${because.length === 0 ? '' : `: ${clauses(because)}`}.`,
  'second-no-smaller': () => 'So the second can be no smaller than the first.',
  'one-report-or-text': () => 'Both stand in one report, or in one text: look first at whether they were read rightly.',
  'second-without-limit': () => 'The second states no upper limit, so it can hold the first: both can be true.',
  'second-allows-it': () => 'The second allows as much as the first says, or more: both can be true.',
  gap,
  'would-clash': (of) => `If the first lay inside the second, both could not be true. ${gap(of)}`,
  'nothing-decides': ({ because }) => `Nothing decides it: ${clauses(because)}.`,
  besides: ({ because }) => `Besides, ${clauses(because)}.`,
  'figures-meet': ({ a, b }) => `Both speak of the same, and the figures meet: ${rangeWords(a)} and ${rangeWords(b)}.`,
  'opposed-sides': ({ a, b }) => `${a} and ${b} stand on opposed sides.`,
  'need-not-be-one': ({ axis }) => `The figures cannot be one number, but they need not be: ${AXES[axis]} differs.`,
  'sides-of-axis': ({ first, second, inner }) => {
    const relation = inner === null ? '' : `; the ${inner} lies inside the ${inner === 'first' ? 'second' : 'first'}`;
    return `The first: ${side(first)}. The second: ${side(second)}${relation}.`;
  },
  'says-instead': ({ source, later, earlier }) =>
    `${source} speaks of the same later and says “${later}” instead of “${earlier}”.`,
  'put-out-again': ({ source, later, earlier }) =>
    `${source} put out the same text again, with “${later}” instead of “${earlier}”.`,
  'later-stands': () => 'The later figure stands.',
  'later-unknown': () => 'Both are of one day, or undated, so which of the two is the later cannot be told.',
  'reports-share-text': () => 'The two reports share most of their text: one origin, counted once.',
  'one-origin': ({ source }) => `Both go back to ${source}: one origin, counted once.`,
  'own-losses': ({ source, side: whose }) =>
    `${source} stands on the side whose fighters these were (${whose}), and says so itself.`,
  'own-deeds': ({ source, by }) =>
    `${source} stands on the side of those whom it names as having done it (${by.join(', ')}).`,
  denies: ({ denying, asserting }) => `${denying} denies what ${asserting} says.`,
  began: ({ source, words, when, days }) => `${source}: “${words}”, “${when}” (${stretchWords(days)}).`,
  'both-call-it': ({ name }) => `Both tell of one beginning: they call it “${name}”.`,
  'joined-by-a-person': () => 'Both tell of one beginning: a person has joined them.',
  'no-common-day': () => 'No day is in both.',
  'all-can-mean': ({ days }) => `All can mean ${stretchWords(days)}.`,
  'nobody-twice': ({ apart }) =>
    `All but the last lie inside the last and count ${apartWords(apart)}, so nobody is counted twice.`,
  'sum-over-total': (of) =>
    `Together they say at least ${sumWords(of.terms, of.sum)}; the last allows at most ${numberWords(of.most)}${hedgeWords(of.mostHedge)}.`,
  'very-scope': ({ limit, value }) => `It speaks of this very scope: at ${limit} ${numberWords(value)}.`,
  'inside-scope': ({ scope, value }) => `It lies inside ${scopeWords(scope)}: at least ${numberWords(value)}.`,
  'holds-scope': ({ scope, value }) => `It holds ${scopeWords(scope)}: at most ${numberWords(value)}.`,
  'sum-inside': ({ apart, scope, terms, sum }) =>
    `They count ${apartWords(apart)} inside ${scopeWords(scope)}: at least ${sumWords(terms, sum)}.`,
};

function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const assumptions: Phrasebook<Assumption> = {
  'people-alike': () => '“people” means the same in both, fighters counted or not',
  'standings-hold': () => 'both stand where the table of standings has them',
  'day-of-report': () => 'the claim gives no day: it speaks of the day of its report',
  'all-civilians': ({ group }) => `the ${groupWords(group)} are all civilians`,
  'same-name-same-place': ({ name }) => `“${name}” is the same place in both`,
  'place-of-report': ({ place, holding }) =>
    `a claim that names no place speaks of ${place}, which its report is mostly about${holding.length === 0 ? '' : `, with ${joined(holding)} in it`}`,
  'same-day': ({ day }) => `“${endWords(day)}” is the same day in both`,
  'days-at-their-word': ({ a, b }) => `“${endWords(a)}” and “${endWords(b)}” are taken at their word`,
  'days-count-as-one': ({ a, b, apart, tolerance }) =>
    `${endWords(a)} and ${endWords(b)} lie at most ${daysWords(apart)} apart and count as the same (tolerance ${daysWords(tolerance)})`,
  'number-was-the-same': ({ apart, tolerance }) =>
    `the number was the same on days at most ${daysWords(apart)} apart (tolerance ${daysWords(tolerance)})`,
  'makes-no-difference': ({ open }) => `it makes no difference that ${clauses([open])}`,
  'same-although': ({ open }) => `both speak of the same, although ${clauses([open])}`,
  'speaks-for-its-side': ({ source }) => `${source} speaks for its side, as the table of standings has it`,
  'one-name-one-beginning': ({ name }) => `what is called “${name}” began once`,
  'one-place-one-beginning': () => 'what began at one place on days that meet is taken to be one thing',
  'words-of-report-place': ({ words, places }) =>
    `“${words}” is taken to be of ${joined(places)}, which its report is mostly about`,
  'had-not-happened': ({ days }) => `what was about to happen had not happened in the ${days} days before either`,
};

const choosings: Phrasebook<Choosing> = {
  'no-figure-chosen': () => 'No figure is chosen.',
  'lowest-reported': () => 'The lowest figure reported.',
  grades: () => 'Fair: two origins or more, none contradicting; weak: one.',
  'median-of-origins': ({ origins }) =>
    `The median over ${origins === 1 ? 'one origin' : `${numberWords(origins)} origins`}.`,
};

/** The reckoning in English: the words of its findings wherever no other language is asked for. */
export const english: Phrasebook = { ...englishClauses, ...assumptions, ...steps, ...choosings };

/** "The first lies inside the second: both speak of Idlib." */
export function inEnglish(phrase: Phrase): string {
  return wordsOf(phrase, english);
}

/** The phrases as they are, and in English. */
export function said(phrases: readonly Phrase[]): readonly string[] {
  return phrases.map(inEnglish);
}

/** Each phrase once. */
export function distinct<P extends Phrase>(phrases: readonly P[]): readonly P[] {
  if (phrases.length < 2) return phrases;
  return [...new Map(phrases.map((phrase) => [inEnglish(phrase), phrase])).values()];
}
