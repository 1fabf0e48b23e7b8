export { type Served, type ServeOptions, serve } from './serve.ts';
export type * from './views/index.ts';
