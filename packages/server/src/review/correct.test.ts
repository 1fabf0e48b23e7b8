import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ActorIndex, Claim, ControlClaim, IncidentClaim, StatementClaim, TollClaim } from '@variorum/engine';
import { sampleReadings } from '@variorum/store/testing';
import { Refusal } from '../refusal.ts';
import { fewPlaces } from '../testing/served.ts';
import { corrected } from './correct.ts';

const toll = sampleReadings.flatMap(({ claims }) => claims).find((each): each is TollClaim => each.kind === 'toll')!;
const { id, anchor, sentence, modality, attribution, when, where, reader, derivation } = toll;
const common = { id, anchor, sentence, modality, attribution, when, where, reader, derivation };
const control: ControlClaim = { ...common, kind: 'control', state: 'held', holder: null, against: [] };
const incident = { ...common, kind: 'incident', type: 'Attack', by: [], against: [], weapon: null } as IncidentClaim;
const statement = { ...common, kind: 'statement', speaker: { text: 'a mayor', start: 0, end: 7 } } as StatementClaim;

const militia = { actor: { id: 'actor:militia', name: 'The Militia' } } as ReturnType<ActorIndex['find']>;
const known = {
  places: fewPlaces,
  actors: { find: (words: string) => (words === 'the militia' ? militia : undefined) },
};
const refuses = (claim: Claim, correction: Parameters<typeof corrected>[1]) =>
  assert.throws(() => corrected(claim, correction, known), Refusal);

describe('a correction', () => {
  it('names who did it, at no words of the report, by the actor where one is known', () => {
    const at = { start: anchor.start, end: anchor.start };
    const one = corrected(toll, { who: 'a passing car' }, known) as TollClaim;
    assert.deepEqual(one.by, [{ ...at, text: 'a passing car' }]);
    const two = corrected(toll, { who: 'the militia' }, known) as TollClaim;
    assert.deepEqual(two.by, [{ ...at, text: 'the militia', id: 'actor:militia', name: 'The Militia' }]);
    assert.deepEqual((corrected(two, { who: null }, known) as TollClaim).by, []);
  });

  it('says how a place is held, and by whom', () => {
    const { state, holder } = corrected(control, { state: 'besieged', who: 'the militia' }, known) as ControlClaim;
    assert.deepEqual([state, holder?.id], ['besieged', 'actor:militia']);
    assert.equal((corrected(control, { who: null }, known) as ControlClaim).holder, null);
  });

  it('says what happened, as ACLED calls it', () => {
    const { type, by } = corrected(incident, { type: 'Grenade', who: 'the militia' }, known) as IncidentClaim;
    assert.deepEqual([type, by[0]?.id], ['Grenade', 'actor:militia']);
  });

  it('says who says so according to whom; who stands in the report’s own chain keeps its words', () => {
    const said = { start: 3, end: 11, text: 'a mayor', cue: 'said' };
    const agency = { start: 20, end: 25, text: 'the agency', name: 'The Agency', id: 'actor:agency', cue: 'told' };
    const chained = { ...toll, attribution: [said, agency] };
    const chainIn = (claim: Claim, chain: readonly string[]) => corrected(claim, { chain }, known).attribution;
    assert.deepEqual(chainIn(chained, ['The Agency', 'a mayor']), [agency, said]);
    const at = { start: anchor.start, end: anchor.start, cue: null };
    assert.deepEqual(chainIn(chained, ['the militia', 'a passer-by', 'a mayor']), [
      { ...at, text: 'the militia', id: 'actor:militia', name: 'The Militia' },
      { ...at, text: 'a passer-by' },
      said,
    ]);
    assert.deepEqual(chainIn(chained, []), []);
    assert.deepEqual(chainIn(statement, ['a mayor']), [{ ...at, text: 'a mayor' }]);
  });

  it('is refused where the claim has no such field', () => {
    refuses(toll, { state: 'held' });
    refuses(toll, { type: 'Attack' });
    refuses(statement, { who: 'anybody' });
    refuses(control, { scope: 'event' });
    refuses(control, { low: 3 });
  });
});
