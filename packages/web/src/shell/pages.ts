import type { Route } from '../router/route.ts';
import type { Strings } from '../strings/en.ts';

/** One line of the navigation. */
export interface NavigationPage {
  readonly name: keyof Strings['nav']['pages'];
  readonly to: Route;
  /** Pages that lie under this line. */
  readonly holds: readonly Route['page'][];
}

export interface NavigationGroup {
  readonly name: keyof Strings['nav']['groups'];
  readonly pages: readonly NavigationPage[];
}

/** Every page that can be gone to without knowing an id, in the order of a day's work. */
export const navigation: readonly NavigationGroup[] = [
  {
    name: 'read',
    pages: [
      { name: 'overview', to: { page: 'overview' }, holds: ['overview'] },
      { name: 'reports', to: { page: 'reports' }, holds: ['reports', 'report'] },
      { name: 'search', to: { page: 'search' }, holds: ['search'] },
    ],
  },
  {
    name: 'compare',
    pages: [
      { name: 'figures', to: { page: 'figures', choice: {} }, holds: ['figures'] },
      { name: 'facts', to: { page: 'facts' }, holds: ['facts'] },
      { name: 'incidents', to: { page: 'incidents' }, holds: ['incidents'] },
      { name: 'beginnings', to: { page: 'beginnings' }, holds: ['beginnings'] },
      { name: 'control', to: { page: 'control' }, holds: ['control'] },
      { name: 'sources', to: { page: 'sources' }, holds: ['sources'] },
    ],
  },
  {
    name: 'keep',
    pages: [
      { name: 'review', to: { page: 'review' }, holds: ['review'] },
      { name: 'add', to: { page: 'add' }, holds: ['add'] },
      { name: 'ledger', to: { page: 'ledger' }, holds: ['ledger'] },
    ],
  },
];
