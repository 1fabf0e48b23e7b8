import { userInfo } from 'node:os';
import type { Pen } from '@variorum/store';
import { type Call, type Option, optionValue } from '../command.ts';
import { version } from '../version.ts';

/** Of every command that writes to the ledger. */
export const actorOption: Option = {
  name: 'as',
  value: 'NAME',
  says: 'who does this, for the ledger (default: VARIORUM_ACTOR, or your name on this machine)',
};

export function penOf(call: Call): Pen {
  return { actor: actorOf(call), software: { name: 'variorum', version }, now: () => new Date() };
}

export function actorOf(call: Call): string {
  const named = optionValue(call, 'as') ?? process.env.VARIORUM_ACTOR;
  if (named !== undefined && named.trim() !== '') return named;
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry in the system's list of users, as in some containers.
    return 'unknown';
  }
}
