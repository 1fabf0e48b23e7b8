/** How a listed name belongs to a place; the order is part of the file format. */
export const FITS = ['main', 'listed', 'alternate', 'weak'] as const;
export type Fit = (typeof FITS)[number];

/** One meaning of a name: which place, how the name belongs to it, and whether the name is also an everyday word. */
export interface Posting {
  readonly place: number;
  readonly fit: Fit;
  readonly everyday: boolean;
}

export function packPosting({ place, fit, everyday }: Posting): number {
  return ((place << 3) | (FITS.indexOf(fit) << 1) | (everyday ? 1 : 0)) >>> 0;
}

export function unpackPosting(value: number): Posting {
  return { place: value >>> 3, fit: FITS[(value >>> 1) & 3] ?? 'weak', everyday: (value & 1) === 1 };
}
