import type { Concept } from '../../concepts.ts';
import type { ControlState } from '../../model/claim.ts';

/** Which state a concept says a place is in. Source: CODEBOOK, `control`. */
export const states: ReadonlyMap<Concept, ControlState> = new Map<Concept, ControlState>([
  ['hold', 'held'],
  ['capture', 'captured'],
  ['fall', 'captured'],
  ['lose', 'lost'],
  ['withdraw', 'withdrew'],
  ['encircle', 'encircled'],
  ['besiege', 'besieged'],
  ['contest', 'contested'],
  ['advance', 'advanced'],
  ['assault', 'attacked'],
  ['evacuate', 'evacuated'],
]);
