export type { EventLink, TollEvent, TollEvents } from './events.ts';
export { tollEvents } from './events.ts';
export type { EventDecisions, Likeness } from './likeness.ts';
