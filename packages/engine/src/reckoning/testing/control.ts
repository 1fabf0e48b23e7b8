import type { ControlClaim, ControlState, Modality, Named, PlaceName } from '../../model/claim.ts';
import type { Reading } from '../../model/report.ts';
import { readingOf } from './toll.ts';

export interface ControlFacts {
  readonly state: ControlState;
  /** An id (`actor:red`) or plain words. */
  readonly holder?: string;
  readonly words?: string;
  readonly where: readonly PlaceName[];
  readonly when?: string;
  readonly modality?: Modality;
  readonly by?: string;
}

const NOWHERE = { start: 0, end: 0 };

function holder(words: string): Named {
  return words.includes(':') ? { ...NOWHERE, text: words, name: words, id: words } : { ...NOWHERE, text: words };
}

function control(facts: ControlFacts, id: string): ControlClaim {
  return {
    id,
    kind: 'control',
    anchor: { ...NOWHERE, exact: facts.words ?? `${facts.holder ?? 'nobody'} ${facts.state}` },
    sentence: NOWHERE,
    modality: facts.modality ?? 'asserted',
    attribution: facts.by === undefined ? [] : [{ ...NOWHERE, text: facts.by, cue: 'said' }],
    when: facts.when === undefined ? null : { text: facts.when, edtf: facts.when, from: null, to: null },
    where: facts.where,
    reader: { name: 'hand', version: '0', rule: 'hand' },
    derivation: { rule: 'hand', ...NOWHERE, children: [] },
    state: facts.state,
    holder: facts.holder === undefined ? null : holder(facts.holder),
    against: [],
  };
}

/** A report by a publisher on a day, with claims on who holds places: ids are `<publisher>-<day>-<n>`. */
export function controlReading(publisher: string, published: string, facts: readonly ControlFacts[]): Reading {
  const reading = readingOf({ id: `${publisher}-${published}`, publisher, published, tolls: [] });
  return { ...reading, claims: facts.map((one, i) => control(one, `${publisher}-${published}-${i}`)) };
}
