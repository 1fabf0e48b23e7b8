export type { Desk, Sent } from './desk/desk.ts';
export { type Served, type ServeOptions, serve } from './serve.ts';
export type { ViewParts } from './view-routes.ts';
export type * from './views/index.ts';
