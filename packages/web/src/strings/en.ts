import { notices, reckoning } from '@variorum/wording/en';
import { accounts } from './en/accounts.ts';
import { add } from './en/add.ts';
import { beginnings } from './en/beginnings.ts';
import { blur } from './en/blur.ts';
import { claim } from './en/claim.ts';
import { control } from './en/control.ts';
import { facts } from './en/facts.ts';
import { failed } from './en/failed.ts';
import { figures } from './en/figures.ts';
import { incidents } from './en/incidents.ts';
import { ledger } from './en/ledger.ts';
import { loading } from './en/loading.ts';
import { notKept } from './en/not-kept.ts';
import { original } from './en/original.ts';
import { overview } from './en/overview.ts';
import { report } from './en/report.ts';
import { reports } from './en/reports.ts';
import { review } from './en/review.ts';
import { search } from './en/search.ts';
import { sources } from './en/sources.ts';
import {
  kindCounts,
  kinds,
  measures,
  modalities,
  populations,
  qualifiers,
  severities,
  states,
} from './en-vocabulary.ts';

/** Every word of the interface. Another language is another file of the same shape. */
export const en = {
  language: 'en',
  /** How numbers and dates are written. */
  locale: 'en-GB',
  direction: 'ltr' as 'ltr' | 'rtl',
  name: 'Variorum',
  titleOf: (page: string) => `${page} · Variorum`,

  skip: 'Skip to the content',
  nav: {
    label: 'Pages',
    groups: { read: 'Read', compare: 'Compare', keep: 'Keep' },
    pages: {
      overview: 'Overview',
      reports: 'Reports',
      search: 'Search',
      figures: 'Figures',
      facts: 'Facts by source',
      incidents: 'Incidents',
      beginnings: 'Beginnings',
      control: 'Control',
      sources: 'Sources',
      review: 'Review',
      add: 'Add',
      ledger: 'Ledger',
    },
  },
  settings: { open: 'Settings', language: 'Language' },
  theme: { label: 'Appearance', auto: 'As the system', light: 'Light', dark: 'Dark' },

  policyNames: { spread: 'spread', conservative: 'conservative', range: 'range', graded: 'graded' } as Readonly<
    Record<string, string>
  >,

  kinds,
  kindCounts,
  stateBy: (place: string, state: string, holder: string) => `${place} ${state} by ${holder}`.trim(),
  measures,
  populations,
  qualifiers,
  modalities,
  states,
  severities,

  loading,
  failed,
  nowhere: { title: 'No page at this address', body: 'The link may be incomplete.', home: 'Back to the overview' },
  clearDay: (label: string) => `Clear: ${label}`,
  untitled: 'Untitled report',
  undated: 'undated',
  noPublisher: 'publisher not named',

  policyNote: 'By what rules this is set side by side',

  bound: {
    atLeast: (n: string) => `${n} or more`,
    atMost: (n: string) => `${n} or fewer`,
    between: (low: string, high: string) => `${low} to ${high}`,
    nothing: 'nothing that can be counted',
    families: (n: string) => `${n} families`,
  },

  /** Between the names of a list. */
  comma: ', ',
  dates: { to: (from: string, to: string) => `${from} – ${to}` },

  // The views, a file each.
  overview,
  reports,
  report,
  original,
  claim,
  accounts,
  blur,
  figures,
  incidents,
  beginnings,
  control,
  facts,
  sources,
  search,
  ledger,
  notKept,
  review,
  add,

  notices,
  /** What the reckoning says: findings, proofs, titles of subjects. */
  reckoning,
};

export type Strings = typeof en;
