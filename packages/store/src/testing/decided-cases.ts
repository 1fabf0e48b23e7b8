import assert from 'node:assert/strict';
import type { Claim } from '@variorum/engine';
import type { DossierCase } from './a-dossier.ts';
import { sampleReadings } from './readings.ts';
import { addSamples, type UsingWriter } from './with-writer.ts';

const agency = sampleReadings[1]!.report.id;
const recorders = sampleReadings[0]!.report.id;
/** The toll of one event, and a running total. */
const [total, , raid] = sampleReadings[0]!.claims as readonly [Claim, Claim, Claim];

/** What decisions must come to, whichever engine keeps the index. */
export function decidedCases(using: UsingWriter): readonly DossierCase[] {
  return [
    {
      name: 'keeps what the machine read and shows what people made of it',
      run: using(async (writer) => {
        await addSamples(writer);
        const [claim] = sampleReadings[1]!.claims;
        assert.ok(claim?.kind === 'toll');
        const body = { ...claim, value: { ...claim.value, low: 480, high: 520 } };
        const corrected = await writer.decide({
          kind: 'decided',
          act: 'correct',
          claim: claim.id,
          report: agency,
          body,
          basis: null,
        });
        assert.deepEqual((await writer.dossier.reading(agency))?.claims[0], body);
        assert.deepEqual((await writer.dossier.claim(claim.id))?.claim, body);
        assert.deepEqual((await writer.dossier.machineReading(agency))?.claims[0], claim);
        assert.equal(
          (await writer.dossier.findClaims({ population: 'civilians', least: 510, most: 515, limit: 9 }))[0]?.id,
          claim.id,
        );
        const rejected = await writer.decide({
          kind: 'decided',
          act: 'reject',
          claim: claim.id,
          basis: corrected.entry.seq,
        });
        assert.equal((await writer.dossier.reading(agency))?.claims.length, 1);
        assert.deepEqual((await writer.dossier.list({ limit: 1 })).reports[0]?.claims, { toll: 1 });
        const back = await writer.decide({
          kind: 'decided',
          act: 'undo',
          undoes: rejected.entry.seq,
          basis: rejected.entry.seq,
        });
        assert.equal(back.ruling.state, 'corrected');
        assert.deepEqual((await writer.dossier.reading(agency))?.claims[0], body);
        const { history } = await writer.dossier.ruling(`claim:${claim.id}`);
        assert.equal(history.length, 3);
      }),
    },
    {
      name: 'takes a claim that a person found, under an id of its own, and lets it go again',
      run: using(async (writer) => {
        await addSamples(writer);
        const [claim] = sampleReadings[1]!.claims;
        const adding = { kind: 'decided', act: 'add', claim: '', report: agency, body: claim!, basis: null } as const;
        const added = await writer.decide(adding);
        assert.ok(added.entry.kind === 'decided' && added.entry.act === 'add');
        assert.equal(added.entry.claim, `${claim!.id}-2`);
        assert.equal((await writer.dossier.reading(agency))?.claims.length, 3);
        const { seq } = added.entry;
        const undone = await writer.decide({ kind: 'decided', act: 'undo', undoes: seq, basis: seq });
        assert.equal(undone.ruling.state, 'withdrawn');
        assert.equal((await writer.dossier.reading(agency))?.claims.length, 2);
        assert.equal(await writer.dossier.claim(added.entry.claim), undefined);
      }),
    },
    {
      name: 'tells the second of two who decide from one state, and writes nothing of theirs',
      run: using(async (writer) => {
        await addSamples(writer);
        const { id } = sampleReadings[0]!.claims[0]!;
        const both = await Promise.allSettled([
          writer.decide({ kind: 'decided', act: 'accept', claim: id, basis: null }),
          writer.decide({ kind: 'decided', act: 'reject', claim: id, basis: null }),
        ]);
        assert.deepEqual(
          both.map(({ status }) => status),
          ['fulfilled', 'rejected'],
        );
        assert.match(String(both[1]?.status === 'rejected' && both[1].reason), /accepted by a test/);
        const ruling = await writer.dossier.ruling(`claim:${id}`);
        assert.equal(ruling.state, 'accepted');
        await writer.decide({ kind: 'decided', act: 'reject', claim: id, basis: ruling.last });
        assert.equal((await writer.dossier.ruling(`claim:${id}`)).state, 'rejected');
      }),
    },
    {
      name: 'joins and parts two tolls of events, undoes it, and alters neither claim',
      run: using(async (writer) => {
        await addSamples(writer);
        const { dossier } = writer;
        const before = await dossier.reading(recorders);
        const added = await writer.decide({
          kind: 'decided',
          act: 'add',
          claim: '',
          report: recorders,
          body: raid,
          basis: null,
        });
        assert.ok(added.entry.kind === 'decided' && added.entry.act === 'add');
        const pair = [raid.id, added.entry.claim] as const;
        const named = [pair[1], pair[0]] as const;
        assert.deepEqual(await dossier.pairings(), { joined: [], parted: [] });
        const joined = await writer.decide({ kind: 'decided', act: 'join', claims: named, basis: null });
        assert.equal(joined.ruling.state, 'joined');
        assert.deepEqual(await dossier.pairings(), { joined: [pair], parted: [] });
        const late = { kind: 'decided', act: 'part', claims: pair, basis: null } as const;
        await assert.rejects(writer.decide(late), { code: 'decided-meanwhile', message: /joined by a test/ });
        const parted = await writer.decide({ ...late, basis: joined.entry.seq });
        assert.deepEqual(await dossier.pairings(), { joined: [], parted: [pair] });
        const { seq } = parted.entry;
        const undone = await writer.decide({ kind: 'decided', act: 'undo', undoes: seq, basis: seq });
        assert.equal(undone.ruling.state, 'joined');
        assert.deepEqual(await dossier.pairings(), { joined: [pair], parted: [] });
        assert.deepEqual(
          (await dossier.reading(recorders))?.claims.filter(({ id }) => id !== pair[1]),
          before?.claims,
        );
        assert.equal((await dossier.ruling(`claim:${raid.id}`)).last, null);
      }),
    },
    {
      name: 'refuses decisions on what is not there, or on words that the report does not say',
      run: using(async (writer) => {
        await addSamples(writer);
        const [claim] = sampleReadings[1]!.claims;
        const before = [...writer.dossier.log()].length;
        const refused = [
          { kind: 'decided', act: 'accept', claim: 'none', basis: null },
          { kind: 'decided', act: 'hide', report: 'sha256:none', basis: null },
          { kind: 'decided', act: 'undo', undoes: 0, basis: null },
          { kind: 'decided', act: 'join', claims: [raid.id, 'none'], basis: null },
          { kind: 'decided', act: 'join', claims: [raid.id, raid.id], basis: null },
          { kind: 'decided', act: 'part', claims: [raid.id, total.id], basis: null },
          {
            kind: 'decided',
            act: 'correct',
            claim: claim!.id,
            report: agency,
            body: { ...claim!, anchor: { ...claim!.anchor, exact: 'other words' } },
            basis: null,
          },
        ] as const;
        for (const each of refused) await assert.rejects(writer.decide(each), { code: 'bad-decision' });
        assert.equal([...writer.dossier.log()].length, before);
      }),
    },
  ];
}
