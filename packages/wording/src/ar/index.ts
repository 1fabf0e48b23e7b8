export { notices } from './notices.ts';
export { reckoning } from './reckoning.ts';
export { vague } from './vague.ts';
