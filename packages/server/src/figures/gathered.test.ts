import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { policies } from '@variorum/engine';
import { type Dossier, memoryDossier } from '@variorum/store';
import { sampleReadings } from '@variorum/store/testing';
import { keptSamples } from '../testing/kept-samples.ts';
import { fewPlaces } from '../testing/served.ts';
import { gatheredFrom } from './gathered.ts';
import { createReckoner } from './reckoner.ts';

/** A dossier that holds one report more after each {@link grow}. */
function growing() {
  let held = 0;
  let walks = 0;
  const now = (): Dossier => memoryDossier(sampleReadings.slice(0, held));
  const dossier: Dossier = {
    ...now(),
    version: async () => `with ${held}`,
    readings: () => {
      walks++;
      return now().readings();
    },
  };
  const grow = () => {
    held++;
  };
  return { dossier, grow, walks: () => walks };
}

describe('what figures are reckoned from', () => {
  it('is read once for as long as nothing changes, and again when something was added', async () => {
    const { dossier, grow, walks } = growing();
    grow();
    const gathered = gatheredFrom(dossier);
    const [one, two] = await Promise.all([gathered(), gathered()]);
    assert.equal(one, two);
    assert.deepEqual([one.length, walks()], [1, 1]);
    grow();
    assert.equal((await gathered()).length, 2);
    assert.equal(await gathered(), await gathered());
    assert.equal(walks(), 2);
  });

  it('is asked for anew after it could not be read', async () => {
    const { dossier, grow } = growing();
    grow();
    let broken = true;
    const gathered = gatheredFrom({
      ...dossier,
      readings: () => {
        if (broken) throw new Error('the disk is away');
        return dossier.readings();
      },
    });
    await assert.rejects(gathered(), /the disk is away/);
    broken = false;
    assert.equal((await gathered()).length, 1);
  });

  it('changes the answers that were kept', async () => {
    const { dossier, grow } = growing();
    const reckoner = createReckoner({ gathered: gatheredFrom(dossier), dossier, places: fewPlaces });
    const subjects = async () =>
      (await reckoner({}, policies.spread)).subjects.flatMap(({ accounts }) => accounts).length;
    const counts = [await subjects()];
    for (const _ of sampleReadings) {
      grow();
      counts.push(await subjects());
    }
    assert.equal(counts[0], 0);
    for (let at = 1; at < counts.length; at++) assert.ok(counts[at]! > counts[at - 1]!, String(counts));
  });
});

describe('what changed in a kept dossier', () => {
  it('is read again alone, and gives what reading everything gives', async () => {
    const served = await keptSamples();
    const { dossier, writer } = served;
    let walks = 0;
    const watched: Dossier = {
      ...dossier,
      readings: () => {
        walks++;
        return dossier.readings();
      },
    };
    const gathered = gatheredFrom(watched);
    const before = await gathered();
    const [first, ...others] = before.filter(({ claims }) => claims.length > 1);
    const [claim, second] = first!.claims;
    const steps: readonly (() => Promise<unknown>)[] = [
      () => writer.decide({ kind: 'decided', act: 'reject', claim: claim!.id, basis: null, note: 'no' }),
      () => writer.decide({ kind: 'decided', act: 'accept', claim: second!.id, basis: null }),
      () => writer.decide({ kind: 'decided', act: 'hide', report: others[0]!.report.id, basis: null }),
    ];
    for (const step of steps) {
      await step();
      const now = await gathered();
      const anew = await gatheredFrom(dossier)();
      assert.deepEqual(now, anew);
    }
    const now = await gathered();
    assert.equal(walks, 1, 'all was read once');
    assert.equal(now.length, before.length - 1);
    assert.ok(!now.find(({ report }) => report.id === first!.report.id)!.claims.some(({ id }) => id === claim!.id));
    const untouched = before.filter(({ report }) => ![first, others[0]].some((one) => one!.report.id === report.id));
    for (const reading of untouched) assert.ok(now.includes(reading), 'what nobody touched is the very same');
    await served.close();
  });
});
