import type { Measure, Modality, PopulationGroup, Qualifier } from '@variorum/engine';

/** Names that fields are held to. */

export const MEASURES: readonly Measure[] = [
  'killed',
  'injured',
  'casualties',
  'missing',
  'abducted',
  'detained',
  'displaced',
  'refugees',
  'evacuated',
  'returned',
  'besieged',
  'sexual-violence',
  'in-need',
];
export const POPULATIONS: readonly PopulationGroup[] = [
  'people',
  'civilians',
  'combatants',
  'children',
  'women',
  'men',
  'elderly',
  'residents',
  'families',
  'medics',
  'doctors',
  'journalists',
  'aid-workers',
  'rescuers',
  'teachers',
  'students',
  'police',
  'peacekeepers',
  'prisoners',
  'officials',
];
export const QUALIFIERS: readonly Qualifier[] = [
  'exact',
  'more-than',
  'at-least',
  'less-than',
  'up-to',
  'nearly',
  'about',
  'range',
  'vague',
];
export const MODALITIES: readonly Modality[] = [
  'asserted',
  'alleged',
  'possible',
  'expected',
  'denied',
  'called-for',
  'hypothetical',
];
