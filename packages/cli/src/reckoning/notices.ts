import type { Notice } from '@variorum/engine';
import { inWords } from '../terminal/in-words.ts';
import type { Terminal } from '../terminal/terminal.ts';

const LOST = 'filter-not-understood';

/** What the reckoning wants a person to know, but for what {@link notFound} says. */
export function sayNotices(notices: readonly Notice[], terminal: Terminal): void {
  for (const notice of notices) if (notice.code !== LOST) terminal.say(inWords(notice));
}

/** Says which word of the filter no claim is about; whether there is one. */
export function notFound(notices: readonly Notice[], terminal: Terminal): boolean {
  const lost = notices.find(({ code }) => code === LOST);
  if (lost) terminal.say(`variorum: no claim is about --${String(lost.facts?.field)} ${String(lost.facts?.value)}`);
  return lost !== undefined;
}
