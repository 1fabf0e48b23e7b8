import { readFileSync } from 'node:fs';
import {
  type ActorIndex,
  type Filter,
  type Measure,
  type Policy,
  type PolicyName,
  policies,
  policyFrom,
  type Standings,
  type StandRuling,
  standingEditsFrom,
  standingEditsOf,
  standingsFrom,
} from '@variorum/engine';
import { type Call, type Option, optionValue } from '../command.ts';
import { Fault } from '../faults.ts';
import { nearest } from '../nearest.ts';

/** All that a toll can be of, for the suggestion after a mistyped one; the type says when one is missing. */
const MEASURES: Readonly<Record<Measure, true>> = {
  ...{ killed: true, injured: true, casualties: true, missing: true, abducted: true, detained: true, displaced: true },
  ...{ refugees: true, evacuated: true, returned: true, besieged: true, 'sexual-violence': true, 'in-need': true },
};

export const filterOptions: readonly Option[] = [
  { name: 'place', value: 'PLACE', says: 'only claims about this place and what lies in it' },
  { name: 'measure', value: 'MEASURE', says: `only ${Object.keys(MEASURES).join(', ')}` },
  { name: 'from', value: 'DATE', says: 'only claims whose window ends on this day or later' },
  { name: 'to', value: 'DATE', says: 'only claims whose window starts on this day or earlier' },
];

export const policyOption: Option = {
  name: 'policy',
  value: 'NAME|FILE.json',
  says: `how words are read: ${Object.keys(policies).join(', ')}, or a policy of your own (default spread)`,
};

export function filterOf(call: Call): Filter {
  const measure = oneOf(call, 'measure', Object.keys(MEASURES) as Measure[]);
  const [place, from, to] = [optionValue(call, 'place'), optionValue(call, 'from'), optionValue(call, 'to')];
  return {
    ...(measure === undefined ? {} : { measure }),
    ...(place === undefined ? {} : { place }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** The policy by name, or out of a JSON file; what is wrong with the file is said line by line. */
export function policyOf(call: Call): Policy {
  const given = optionValue(call, 'policy');
  if (given === undefined || !given.endsWith('.json')) {
    return policies[oneOf(call, 'policy', Object.keys(policies) as PolicyName[]) ?? 'spread'];
  }
  const { policy, faults } = policyFrom(jsonOf(given));
  if (policy !== undefined) return policy;
  throw new Fault('usage', `${given} holds no policy`, faults.join('\n'));
}

export const conflictOption: Option = {
  name: 'conflict',
  value: 'NAME',
  says: 'in which conflict sources stand as they do (default syria)',
};

export const standingOptions: readonly Option[] = [
  conflictOption,
  {
    name: 'standings',
    value: 'FILE.json',
    says: 'where you have sources stand, by id: {"actor:…": {"standing": "party", "side": "…"}}',
  },
];

/** The only conflict of which the actors at hand have sides. */
const CONFLICT = 'syria';

export function conflictOf(call: Call): string {
  return optionValue(call, 'conflict') ?? CONFLICT;
}

/**
 * What sources are in the conflict, as the actors at hand have it, as people decided it in the dossier, and as a user's file
 * changes it: the later goes before the earlier.
 */
export function standingsOf(
  call: Call,
  actors: Pick<ActorIndex, 'get' | 'find'>,
  stands: readonly StandRuling[] = [],
): Standings {
  const conflict = conflictOf(call);
  const decided = standingEditsOf(stands, conflict);
  const given = optionValue(call, 'standings');
  if (given === undefined) return standingsFrom(actors, conflict, decided);
  const { edits, faults } = standingEditsFrom(jsonOf(given));
  if (edits !== undefined) return standingsFrom(actors, conflict, { ...decided, ...edits });
  throw new Fault('usage', `${given} holds no standings`, faults.join('\n'));
}

function jsonOf(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Fault('not-found', `${path} cannot be read`, cause instanceof Error ? cause.message : undefined);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Fault('usage', `${path} is no JSON`, cause instanceof Error ? cause.message : undefined);
  }
}

export function oneOf<Name extends string>(call: Call, option: string, known: readonly Name[]): Name | undefined {
  const given = optionValue(call, option);
  const found = known.find((name) => name === given);
  if (given === undefined || found !== undefined) return found;
  const meant = nearest(given, known);
  throw new Fault('usage', `--${option} ${given} is not known`, meant ? `Did you mean ${meant}?` : known.join(', '));
}
