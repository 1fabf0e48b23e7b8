import type { ControlClaim, KindName, Measure, Modality, PopulationGroup, Qualifier, Severity } from '@variorum/engine';

/** A count with its noun, in the grammar of one language. */
export type Counted = (count: number, figure: string) => string;

export function plural(one: string, many: string): Counted {
  return (count, figure) => `${figure} ${count === 1 ? one : many}`;
}

export const kinds: Readonly<Record<KindName, string>> = {
  toll: 'Toll',
  count: 'Count of things',
  control: 'Control',
  incident: 'Incident',
  agreement: 'Agreement',
  statement: 'Statement',
  appeal: 'Appeal',
};

export const kindCounts: Readonly<Record<KindName, Counted>> = {
  toll: plural('toll', 'tolls'),
  count: plural('count', 'counts'),
  control: plural('control claim', 'control claims'),
  incident: plural('incident', 'incidents'),
  agreement: plural('agreement', 'agreements'),
  statement: plural('statement', 'statements'),
  appeal: plural('appeal', 'appeals'),
};

export const measures: Readonly<Record<Measure, string>> = {
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

export const populations: Readonly<Record<PopulationGroup, string>> = {
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

export const qualifiers: Readonly<Record<Qualifier, string>> = {
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

export const modalities: Readonly<Record<Modality, string>> = {
  asserted: 'asserted',
  alleged: 'alleged',
  possible: 'possible',
  expected: 'expected',
  denied: 'denied',
  'called-for': 'called for',
  hypothetical: 'hypothetical',
};

export const states: Readonly<Record<ControlClaim['state'], string>> = {
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

export const severities: Readonly<Record<Severity, string>> = {
  info: 'For your information',
  warning: 'Look twice',
  error: 'Not read',
};
