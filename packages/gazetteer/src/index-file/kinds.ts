import type { PlaceKind } from '@variorum/engine';

/** The order is part of the file format: append only. */
export const KINDS: readonly PlaceKind[] = [
  'region',
  'country',
  'province',
  'district',
  'area',
  'town',
  'village',
  'neighbourhood',
  'spot',
];
