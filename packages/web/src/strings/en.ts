import type {
  Axis,
  ControlClaim,
  KindName,
  Measure,
  Modality,
  PopulationGroup,
  Qualifier,
  Severity,
} from '@variorum/engine';

import { notices } from './en-notices.ts';

/** A count with its noun, in the grammar of one language. */
type Counted = (count: number, figure: string) => string;

function plural(one: string, many: string): Counted {
  return (count, figure) => `${figure} ${count === 1 ? one : many}`;
}

const kinds: Readonly<Record<KindName, string>> = {
  toll: 'Toll',
  count: 'Count of things',
  control: 'Control',
  incident: 'Incident',
  agreement: 'Agreement',
  statement: 'Statement',
  appeal: 'Appeal',
};

const kindCounts: Readonly<Record<KindName, Counted>> = {
  toll: plural('toll', 'tolls'),
  count: plural('count', 'counts'),
  control: plural('control claim', 'control claims'),
  incident: plural('incident', 'incidents'),
  agreement: plural('agreement', 'agreements'),
  statement: plural('statement', 'statements'),
  appeal: plural('appeal', 'appeals'),
};

const measures: Readonly<Record<Measure, string>> = {
  killed: 'killed',
  injured: 'injured',
  casualties: 'killed or injured',
  missing: 'missing',
  abducted: 'abducted',
  detained: 'detained',
  displaced: 'displaced',
  refugees: 'refugees',
  evacuated: 'evacuated',
  returned: 'returned',
  besieged: 'besieged',
  'sexual-violence': 'harmed by sexual violence',
  'in-need': 'in need of aid',
};

const populations: Readonly<Record<PopulationGroup, string>> = {
  people: 'people',
  civilians: 'civilians',
  combatants: 'combatants',
  children: 'children',
  women: 'women',
  men: 'men',
  elderly: 'elderly people',
  residents: 'residents',
  families: 'families',
  medics: 'medics',
  doctors: 'doctors',
  journalists: 'journalists',
  'aid-workers': 'aid workers',
  rescuers: 'rescuers',
  teachers: 'teachers',
  students: 'students',
  police: 'police',
  peacekeepers: 'peacekeepers',
  prisoners: 'prisoners',
  officials: 'officials',
};

const qualifiers: Readonly<Record<Qualifier, string>> = {
  exact: 'exactly as stated',
  'more-than': 'more than',
  'at-least': 'at least',
  'less-than': 'less than',
  'up-to': 'at most',
  nearly: 'nearly',
  about: 'about',
  range: 'between two numbers',
  vague: 'a word, not a number',
};

const modalities: Readonly<Record<Modality, string>> = {
  asserted: 'asserted',
  alleged: 'alleged',
  possible: 'possible',
  expected: 'expected',
  denied: 'denied',
  'called-for': 'called for',
  hypothetical: 'hypothetical',
};

const states: Readonly<Record<ControlClaim['state'], string>> = {
  held: 'held',
  captured: 'captured',
  lost: 'lost',
  withdrew: 'left',
  encircled: 'encircled',
  besieged: 'besieged',
  contested: 'contested',
  advanced: 'advanced upon',
  attacked: 'attacked',
  evacuated: 'evacuated',
};

const severities: Readonly<Record<Severity, string>> = {
  info: 'For your information',
  warning: 'Look twice',
  error: 'Not read',
};

/** Every word of the interface. Another language is another file of the same shape. */
export const en = {
  language: 'en',
  /** How numbers and dates are written. */
  locale: 'en-GB',
  direction: 'ltr' as 'ltr' | 'rtl',
  name: 'Variorum',
  titleOf: (page: string) => `${page} · Variorum`,

  skip: 'Skip to the content',
  nav: { label: 'Pages', reports: 'Reports', figures: 'Figures' },
  theme: { label: 'Appearance', auto: 'As the system', light: 'Light', dark: 'Dark' },

  kinds,
  kindCounts,
  stateBy: (place: string, state: string, holder: string) => `${place} ${state} by ${holder}`.trim(),
  measures,
  populations,
  qualifiers,
  modalities,
  states,
  severities,

  loading: {
    page: 'Fetching the page…',
    reports: 'Fetching the reports…',
    report: 'Fetching the report…',
    figures: 'Setting the accounts side by side…',
  },
  failed: {
    title: 'That did not work',
    offline:
      'The program behind this page does not answer. It may have been stopped: start it again, then try once more.',
    again: 'Try again',
  },
  nowhere: { title: 'No page at this address', body: 'The link may be incomplete.', home: 'Back to the reports' },
  untitled: 'Untitled report',
  undated: 'undated',
  noPublisher: 'publisher not named',

  reports: {
    title: 'Reports',
    label: 'Reports',
    count: plural('report', 'reports'),
    claims: plural('claim', 'claims'),
    noClaims: 'no claim',
    notices: plural('notice', 'notices'),
    more: 'Show more reports',
    csv: 'Reports as CSV',
    empty: {
      title: 'No report yet',
      body: 'Start the program with files or folders of reports, and they will be listed here:',
      command: 'npm start -- my-reports/',
    },
  },

  report: {
    back: 'All reports',
    text: 'The report as it stands',
    claims: 'Claims in this report',
    hash: 'Fingerprint',
    language: 'Language',
    authors: 'By',
    about: 'Mostly about',
    json: 'JSON',
    csv: 'Claims as CSV',
    kinds: 'Kinds of claims',
    keysHelp: 'n and p go from claim to claim, Enter opens one, Esc closes it.',
    noClaims: {
      title: 'No claim was read here',
      body: 'Either the report makes none of the kinds that are read so far, or its words were not understood. The notices say what was passed over.',
    },
    noText: 'The report holds no text.',
    notices: 'Notices on this report',
  },

  claim: {
    panel: 'Claim',
    position: (index: string, count: string) => `${index} of ${count}`,
    previous: 'Previous claim (p)',
    next: 'Next claim (n)',
    close: 'Close (Esc)',
    fields: 'What is claimed',
    words: 'In its words',
    accordingTo: 'According to',
    ownVoice: 'the report itself, in its own voice',
    cue: (cue: string) => `“${cue}”`,
    value: 'How many',
    allows: 'allows',
    measure: 'What happened to them',
    population: 'Who',
    side: (side: string) => `side: ${side}`,
    when: 'When',
    where: 'Where',
    unstated: 'not said',
    scope: 'Scope',
    scopes: { event: 'one event', period: 'a running total over its window' },
    flows: { new: 'newly, within the window', stock: 'the number at a date' },
    modality: 'How sure',
    by: 'Done by',
    cause: 'How',
    object: 'Of what',
    state: 'State',
    holder: 'Who',
    against: 'Against',
    type: 'Type',
    weapon: 'Weapon',
    parties: 'Between',
    status: 'Status',
    speaker: 'Who speaks',
    mode: 'Manner',
    modes: { direct: 'word for word', indirect: 'in other words' },
    addressee: 'To',
    partOf: 'Part of',
    restates: 'Says again',
    alsoHere: 'Also in these words',
    derivation: 'Why it was read so',
    derivationHelp: 'Arrow keys walk the tree; the words of each step light up in the text.',
    rule: 'Rule',
    notices: 'Notices on its sentence',
    reader: (name: string, version: string) => `Read by ${name} ${version}.`,
    figures: 'All accounts of this',
    json: 'This claim as JSON',
  },

  figures: {
    title: 'Figures',
    choices: 'What to show',
    measure: 'Measure',
    population: 'Who',
    place: 'Place',
    from: 'From',
    to: 'To',
    policy: 'Policy',
    everyone: 'everyone',
    everywhere: 'everywhere',
    optionCount: (name: string, count: string) => `${name} (${count})`,
    scale: 'Scale',
    linear: 'Linear',
    log: 'Logarithmic',
    svg: 'Chart as SVG',
    csv: 'Accounts as CSV',
    json: 'JSON',
    accounts: plural('account', 'accounts'),
    subjects: plural('subject', 'subjects'),
    contradictions: plural('contradiction', 'contradictions'),
    tolerance: (about: string, nearly: string) =>
      `“About” is read within ${about}; “nearly” as at most ${nearly} less.`,
    chart: {
      label: 'Every account over its window, at its value',
      undated: ((count, figure) =>
        count === 1
          ? 'One account states no time: it is drawn hollow, on the day of its report.'
          : `${figure} accounts state no time: they are drawn hollow, on the day of their report.`) as Counted,
      left: ((count, figure) =>
        count === 1
          ? 'One account is not drawn: it is a share, or has neither a time nor a dated report. The table has it.'
          : `${figure} accounts are not drawn: they are shares, or have neither a time nor a dated report. The table has them.`) as Counted,
      empty: 'None of these accounts can be drawn: none has both a number and a time.',
      legend: 'How to read the marks',
      marks: {
        exact: 'exactly',
        about: 'about: soft on both sides',
        up: 'at least: open upwards',
        down: 'at most: open downwards',
        range: 'from … to …',
        event: 'one event, somewhere in its window',
        stock: 'the number at a date',
        band: 'what all accounts together allow',
        clash: 'the least that some allow is above the most that others allow',
        contradiction: 'cannot both be true as worded',
      },
      account: (source: string, figure: string, window: string, place: string) =>
        `${source} · ${figure}, ${window}, ${place}`,
      open: 'Open its words in the report',
      clashes: (count: string) => `${count} contradictions here`,
      more: (count: string) => `and ${count} more; press Enter to read them below`,
    },
    subject: 'Subject',
    all: (count: string) => `All subjects (${count})`,
    alone: 'Show alone',
    others: 'Other subjects',
    reported: 'Reported',
    origins: plural('independent origin', 'independent origins'),
    reportedSpread: (least: string, most: string) => `${least} to ${most}`,
    best: 'Best figure',
    grade: 'Grade',
    grades: { fair: 'fair', weak: 'weak', contested: 'contested' },
    together: 'Together they allow',
    bandLow: (n: string) => `at least ${n}`,
    bandHigh: (n: string) => `at most ${n}`,
    bandBetween: (low: string, high: string) => `${low} to ${high}`,
    bandNone: 'no limit on either side',
    bandClash: (low: string, high: string) => `at least ${low} and at most ${high}: they cannot all be true`,
    why: 'Why',
    singles: (count: string) => `Told by one account only (${count})`,
    table: {
      caption: (title: string) => `Accounts: ${title}`,
      source: 'Source',
      figure: 'Figure',
      people: 'Who',
      window: 'Window',
      place: 'Place',
      words: 'In its words',
    },
    noWindow: 'no time stated',
    notCounted: 'shown, bounds nothing under this policy',
    superseded: 'later revised by the same source',
    report: 'in',
    findings: 'Findings',
    findingKinds: {
      contradiction: 'Contradiction',
      'sum-exceeds-total': 'Parts exceed their total',
      denial: 'Denial',
      'possible-contradiction': 'Possible contradiction',
      'only-looks-like-one': 'Only looks like a contradiction',
      revision: 'Revision',
      agreement: 'Agreement',
      compatible: 'Compatible',
      restatement: 'Said again',
    },
    differs: {
      measure: 'another measure',
      population: 'other people',
      place: 'another place',
      window: 'another window',
      extent: 'event, total or stock',
      cause: 'another cause',
      perpetrator: 'another perpetrator',
    } satisfies Readonly<Record<Axis, string>>,
    assumes: 'This takes for granted',
    empty: {
      title: 'No account fits',
      body: 'Nobody in this dossier gives such a figure for this place and time. Widen the window, or take another place.',
      none: 'No figure was read in this dossier yet.',
    },
  },

  bound: {
    atLeast: (n: string) => `${n} or more`,
    atMost: (n: string) => `${n} or fewer`,
    between: (low: string, high: string) => `${low} to ${high}`,
    nothing: 'nothing that can be counted',
    families: (n: string) => `${n} families`,
  },

  dates: { to: (from: string, to: string) => `${from} – ${to}` },

  notices,
};

export type Strings = typeof en;
