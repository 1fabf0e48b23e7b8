export { notices } from './notices.ts';
export { reckoning } from './reckoning.ts';
