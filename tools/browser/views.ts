import type { Workbench } from './workbench.ts';

/** Every view of the workbench with an address that shows it well on the samples: looked at, checked, and kept as a picture. */
export interface LookedAt {
  readonly name: string;
  readonly path: string;
  /** What must be there before it is whole. */
  readonly ready: string;
}

export const views: readonly LookedAt[] = [
  { name: 'overview', path: '/', ready: '.glance' },
  { name: 'reports', path: '/reports', ready: '[data-testid=report-list]' },
  { name: 'report', path: '/reports/add536e98478?claim=add536e98478-toll-699', ready: '[data-testid=claim-panel]' },
  { name: 'search', path: '/search?q=civilians', ready: '[data-testid=found-claims] li' },
  { name: 'figures', path: '/figures', ready: '[data-testid=figures-chart]' },
  { name: 'facts', path: '/facts', ready: '[data-testid=facts-table]' },
  { name: 'incidents', path: '/incidents', ready: '[data-testid=incidents]' },
  { name: 'beginnings', path: '/beginnings', ready: '[data-testid=beginnings]' },
  { name: 'control', path: '/control?on=2019-08-21', ready: '[data-testid=control-map][data-ready]' },
  { name: 'sources', path: '/sources', ready: '.source-table' },
  { name: 'names', path: '/sources?tab=names', ready: '[data-testid=actor-names]' },
  { name: 'blind-spots', path: '/sources?tab=blind', ready: '[data-testid=blind-spots]' },
  { name: 'standings', path: '/sources?tab=standing', ready: '[data-testid=standings] li' },
  { name: 'review', path: '/review', ready: '[data-testid=claim-card]' },
  { name: 'add', path: '/add', ready: '[data-testid=drop]' },
  { name: 'ledger', path: '/ledger', ready: '[data-testid=ledger]' },
];

/** How a view can look. */
export const looks = [
  { name: 'light', theme: 'light', language: 'en' },
  { name: 'dark', theme: 'dark', language: 'en' },
  { name: 'arabic', theme: 'light', language: 'ar' },
] as const;

export type Look = (typeof looks)[number];

/** Opens a view as it is to look, and waits until it is whole. */
export async function show({ page, url }: Pick<Workbench, 'page' | 'url'>, view: LookedAt, look: Look): Promise<void> {
  await page.evaluate(({ theme, language }) => {
    localStorage.setItem('variorum-theme', theme);
    localStorage.setItem('variorum-language', language);
  }, look);
  await page.goto(new URL(view.path, url).href);
  await page.locator(view.ready).first().waitFor();
}
