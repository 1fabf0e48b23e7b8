/** What of an original can be looked at without danger. */
export { INERT_STYLE } from './inert-page.ts';
export { type ShownOriginal, shownOriginal } from './shown-original.ts';
