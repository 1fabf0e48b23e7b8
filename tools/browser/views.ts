/** Every view of the workbench with an address that shows it well on the samples: looked at, checked, and kept as a picture. */
export interface LookedAt {
  readonly name: string;
  readonly path: string;
  /** What must be there before it is whole. */
  readonly ready: string;
}

export const views: readonly LookedAt[] = [
  { name: 'reports', path: '/reports', ready: '[data-testid=report-list]' },
  { name: 'report', path: '/reports', ready: '[data-testid=report-list]' },
  { name: 'figures', path: '/figures', ready: '[data-testid=figures-chart] svg' },
];

/** How a view can look. */
export const looks = [
  { name: 'light', theme: 'light', language: 'en' },
  { name: 'dark', theme: 'dark', language: 'en' },
  { name: 'arabic', theme: 'light', language: 'ar' },
] as const;

export type Look = (typeof looks)[number];
