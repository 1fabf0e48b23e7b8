import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { rereadOf, sampleReadings } from '@variorum/store/testing';
import { ask } from '../testing/ask.ts';
import { type KeptSamples, keptSamples } from '../testing/kept-samples.ts';
import type { ReviewView } from '../views/index.ts';

describe('the queue over HTTP', () => {
  let server: KeptSamples;
  before(async () => {
    server = await keptSamples();
  });
  after(() => server.close());

  const queue = async (query = '') => JSON.parse((await ask(server.port, `/api/review${query}`)).body) as ReviewView;
  const decide = async (body: object) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await ask(server.port, '/api/decisions', { method: 'POST', headers, body: JSON.stringify(body) });
    assert.equal(answer.status, 200, answer.body);
  };

  it('stands in the order that it tells of, and tells of each claim why', async () => {
    const { items, order } = await queue();
    const ranks = items.map(({ doubts: [first] }) => (first === undefined ? order.length : order.indexOf(first.code)));
    assert.ok(!ranks.includes(-1));
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
    );
  });

  it('is there before anything is compared, by what each report says alone', async () => {
    const whole = await queue('?limit=500');
    const { items, order, total } = JSON.parse((await ask(server.port, '/api/doubts?limit=500')).body) as ReviewView;
    assert.equal(total, whole.total);
    assert.deepEqual(new Set(items.map(({ claim }) => claim.id)), new Set(whole.items.map(({ claim }) => claim.id)));
    const alone = new Set(order);
    assert.ok(!alone.has('newly-contradicted') && alone.has('noticed'));
    for (const { claim, doubts } of items) {
      const known = whole.items.find((each) => each.claim.id === claim.id)!.doubts;
      assert.deepEqual(
        doubts,
        known.filter(({ code }) => alone.has(code)),
      );
    }
  });

  it('calls a contradiction new until somebody decides on one of its claims', async () => {
    const [first] = (await queue()).items;
    const [doubt] = first!.doubts;
    assert.ok(doubt?.code === 'newly-contradicted');
    await decide({ act: 'accept', claim: doubt.others[0]!.claim, basis: null });
    const again = (await queue()).items.find(({ claim }) => claim.id === first!.claim.id);
    assert.equal(again?.doubts[0]?.code, 'contradicted');
  });

  it('begins with what a later reading reads otherwise, in JSON and as a spreadsheet', async () => {
    const [{ report, claims }] = sampleReadings as [(typeof sampleReadings)[number]];
    const was = await server.writer.dossier.machineReading(report.id);
    const [gone] = claims;
    const { line } = rereadOf(was!, ({ id }) => id !== gone!.id);
    await server.writer.reread([{ id: report.id, line }]);
    const back = rereadOf(was!, () => true).line;
    await server.writer.reread([{ id: report.id, line: back }]);
    const [first] = (await queue('?state=all')).items;
    assert.equal(first!.claim.id, gone!.id);
    assert.deepEqual(first!.doubts[0], {
      code: 'readers-differ',
      fields: ['found'],
      other: `${claims[1]!.reader.name} ${claims[1]!.reader.version}`,
    });
    const { body } = await ask(server.port, '/api/review.csv?state=all');
    const [head, row] = body.replace(/^\uFEFF/, '').split('\r\n');
    assert.match(head!, /^state,doubt,doubts,/);
    assert.match(row!, /^\w+,readers-differ,"?readers-differ \(found; /);
  });

  it('holds what only an earlier reading has, to be taken back in or left out', async () => {
    const { report, claims } = sampleReadings[1]!;
    const [one, two] = claims.slice(0, 2);
    const was = await server.writer.dossier.machineReading(report.id);
    const { line } = rereadOf(was!, ({ id }) => id !== one!.id && id !== two!.id);
    await server.writer.reread([{ id: report.id, line }]);
    const gone = async () => {
      const { items } = await queue('?limit=500');
      return items.filter(({ doubts }) => doubts[0]?.code === 'only-earlier').map(({ claim }) => claim.id);
    };
    assert.deepEqual((await gone()).toSorted(), [one!.id, two!.id].toSorted());
    await decide({ act: 'reject', claim: one!.id, basis: null });
    assert.deepEqual(await gone(), [two!.id]);
    const { items } = await queue('?state=decided&limit=500');
    const rejected = items.find(({ claim }) => claim.id === one!.id);
    assert.equal(rejected?.state, 'rejected');
    await decide({ act: 'undo', claim: one!.id, basis: rejected!.last, undoes: rejected!.last });
    assert.deepEqual((await gone()).toSorted(), [one!.id, two!.id].toSorted());
    await decide({ act: 'accept', claim: two!.id, basis: null });
    assert.deepEqual(await gone(), [one!.id]);
    const { claims: now } = (await server.writer.dossier.reading(report.id))!;
    assert.ok(now.some(({ id, anchor }) => id === two!.id && anchor.exact === two!.anchor.exact));
    assert.ok(!now.some(({ id }) => id === one!.id));
  });
});
