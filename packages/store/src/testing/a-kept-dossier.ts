import assert from 'node:assert/strict';
import type { Reading } from '@variorum/engine';
import { verify } from '../checking/verify.ts';
import { openDossier } from '../open.ts';
import { openWriter } from '../writer.ts';
import type { DossierCase } from './a-dossier.ts';
import { decidedCases } from './decided-cases.ts';
import { draftReading } from './draft.ts';
import { arrivalOf, arrivalsOf, rereadOf, scratchDossier, testPen } from './kept.ts';
import { sampleReadings } from './readings.ts';
import { addSamples, withWriter } from './with-writer.ts';

const COPY = [
  'At dawn shells fell on the bakery quarter while people stood in line for bread, and by noon the hospital had taken in',
  'forty wounded, a doctor there said by telephone. The ministry of health spoke of nine dead and of more under the',
  'rubble. Rescue workers dug with their hands until night fell and the guns began again on the far side of the river.',
].join(' ');

function plain(input: string, text: string): Reading {
  return draftReading({ input, title: null, publisher: null, published: '2019-09-01', text });
}

/** What a dossier with a ledger and an index must do, whichever engine keeps the index. */
export function aKeptDossier({ databaseUrl }: { readonly databaseUrl: string | null }): readonly DossierCase[] {
  const using = withWriter(databaseUrl);
  const ids = (page: { readonly reports: readonly { readonly id: string }[] }) => page.reports.map(({ id }) => id);
  const [recorders, agency, hostile] = sampleReadings.map(({ report }) => report.id) as [string, string, string];

  return [
    ...decidedCases(using),
    {
      name: 'finds reports by words, whatever their case and accents, by phrases, and by words that are only begun',
      run: using(async (writer) => {
        await addSamples(writer);
        const find = async (words: string) => ids(await writer.dossier.findText({ words, limit: 10 }));
        assert.deepEqual(await find('Idlib'), [recorders, agency]);
        assert.deepEqual(await find('IDLÍB children'), [recorders]);
        assert.deepEqual(await find('"health officials"'), [recorders]);
        assert.deepEqual(await find('"officials health"'), []);
        assert.deepEqual(await find('fight*'), [agency, hostile]);
        assert.deepEqual(await find('400,000'), [agency]);
        assert.deepEqual(await find('" \' ) OR NOT *'), []);
        assert.deepEqual(await find('&|!:*'), []);
        assert.deepEqual(await find('wire'), [agency]);
      }),
    },
    {
      name: 'pages through what it found, and says how much there is',
      run: using(async (writer) => {
        await addSamples(writer);
        const first = await writer.dossier.findText({ words: 'killed', limit: 2 });
        assert.equal(first.total, 3);
        const rest = await writer.dossier.findText({ words: 'killed', limit: 2, after: first.next! });
        assert.deepEqual([...ids(first), ...ids(rest)], [recorders, agency, hostile]);
        assert.equal(rest.next, null);
      }),
    },
    {
      name: 'finds claims by figure, window and place',
      run: using(async (writer) => {
        await addSamples(writer);
        const find = async (query: object) =>
          (await writer.dossier.findClaims({ limit: 10, ...query })).map(({ report }) => report);
        assert.deepEqual(await find({ measure: 'killed', population: 'civilians' }), [recorders, agency]);
        assert.deepEqual(await find({ least: 600, most: 1_000, population: 'civilians' }), [recorders]);
        assert.deepEqual(await find({ least: 500_000 }), [recorders, agency]);
        assert.deepEqual(await find({ most: 60, least: 30 }), [recorders, hostile]);
        assert.deepEqual(await find({ from: '2019-09-01', to: '2019-12-31', measure: 'killed' }), [
          recorders,
          recorders,
        ]);
        assert.deepEqual(await find({ to: '2019-04-29' }), [recorders, recorders]);
        assert.deepEqual(await find({ place: 'variorum:maarat-al-numan' }), [recorders]);
      }),
    },
    {
      name: 'keeps NUL, half characters and very long words, and finds what stands around them',
      run: using(async (writer) => {
        const text = `Nine\0 died \ud800 near \u202ethe dam. ${'x'.repeat(5_000)} ${'word '.repeat(12_000)}behind`;
        const draft = { input: 'a\0.txt', publisher: 'A\udc00 Paper', published: null, text };
        const reading = draftReading({ title: `\0${'t'.repeat(3_000)}`, ...draft });
        const [outcome] = await writer.add([await arrivalOf(reading, writer.layout)]);
        assert.equal(outcome?.kind, 'added');
        assert.deepEqual(await writer.dossier.reading(reading.report.id), reading);
        for (const words of ['died', '"the dam"', 'nine behind', `${'x'.repeat(90)}*`]) {
          assert.deepEqual(ids(await writer.dossier.findText({ words, limit: 5 })), [reading.report.id], words);
        }
        assert.equal((await writer.add([await arrivalOf(reading, writer.layout)]))[0]?.kind, 'known');
      }),
    },
    {
      name: 'answers many at once',
      run: using(async (writer) => {
        await addSamples(writer);
        const all = await Promise.all(
          Array.from({ length: 20 }, (_, n) => writer.dossier.reading([recorders, agency, hostile][n % 3]!)),
        );
        assert.ok(all.every((reading, n) => reading?.report.id === [recorders, agency, hostile][n % 3]));
      }),
    },
    {
      name: 'finds names that are spelt nearly alike',
      run: using(async (writer) => {
        await addSamples(writer);
        const [best] = await writer.dossier.findNames('Maarat an-Numan', 3);
        assert.equal(best?.name, "Ma'arrat al-Nu'man");
        assert.deepEqual(best?.roles, ['place']);
        const [agencyName] = await writer.dossier.findNames('Harbor Wire', 1);
        assert.deepEqual([agencyName?.name, agencyName?.roles], ['Harbour Wire', ['publisher']]);
        assert.deepEqual(await writer.dossier.findNames('zzzzz', 3), []);
        assert.deepEqual(await writer.dossier.findNames('', 3), []);
      }),
    },
    {
      name: 'tells reprints, in one group and across groups, with a score, and drops nothing',
      run: using(async (writer) => {
        const edited = plain('b.txt', `${COPY.replace('nine dead', 'eleven dead')} It was reported from the city.`);
        const [first, second] = await writer.add(await arrivalsOf([plain('a.txt', COPY), edited], writer.layout));
        assert.deepEqual(first?.related, []);
        assert.equal(second?.related[0]?.to, first?.reports[0]);
        assert.ok((second?.related[0]?.score ?? 0) > 0.6);
        const [third] = await writer.add([await arrivalOf(plain('c.txt', `EXCLUSIVE. ${COPY}`), writer.layout)]);
        assert.deepEqual(third?.related.map(({ to }) => to).sort(), [first?.reports[0], second?.reports[0]].sort());
        await addSamples(writer);
        assert.equal((await writer.dossier.related(first!.reports[0]!)).length, 2);
        assert.deepEqual(await writer.dossier.related(recorders), []);
        assert.equal((await writer.dossier.list({ limit: 1 })).total, 6);
      }),
    },
    {
      name: 'adds the same again without a trace, and by another path with one',
      run: using(async (writer) => {
        const one = await arrivalOf(plain('a.txt', COPY), writer.layout);
        assert.deepEqual(
          (await writer.add([one, one])).map(({ kind }) => kind),
          ['added', 'known'],
        );
        const before = [...writer.dossier.log()].length;
        assert.deepEqual(
          (await writer.add([one])).map(({ kind }) => kind),
          ['known'],
        );
        assert.equal([...writer.dossier.log()].length, before);
        assert.deepEqual(
          (await writer.add([{ ...one, input: 'b.txt' }])).map(({ kind }) => kind),
          ['again'],
        );
        assert.equal([...writer.dossier.log()].length, before + 1);
        assert.equal((await writer.dossier.list({ limit: 5 })).total, 1);
      }),
    },
    {
      name: 'lists inputs that gave no report until they do',
      run: using(async (writer) => {
        const failed = { input: 'a.txt', original: null, bytes: 0, readings: [] };
        const failure = { code: 'input/unreadable', facts: { reason: 'EACCES' } };
        const [outcome] = await writer.add([{ ...failed, failure }]);
        assert.equal(outcome?.kind, 'failed');
        await writer.add([{ ...failed, failure }]);
        assert.deepEqual(
          (await writer.dossier.failures()).map(({ input, code }) => [input, code]),
          [['a.txt', 'input/unreadable']],
        );
        assert.equal([...writer.dossier.log()].length, 2);
        await writer.add([await arrivalOf(plain('a.txt', COPY), writer.layout)]);
        assert.deepEqual(await writer.dossier.failures(), []);
      }),
    },
    {
      name: 'hides a report from every view, and shows it again',
      run: using(async (writer) => {
        await addSamples(writer);
        const hidden = await writer.decide({ kind: 'decided', act: 'hide', report: agency, basis: null });
        assert.equal(hidden.ruling.state, 'hidden');
        assert.equal((await writer.dossier.list({ limit: 5 })).total, 2);
        assert.deepEqual(ids(await writer.dossier.findText({ words: 'killed', limit: 5 })), [recorders, hostile]);
        assert.deepEqual(await writer.dossier.findClaims({ measure: 'displaced', limit: 5 }), []);
        assert.ok(await writer.dossier.reading(agency), 'it is still there for who knows its id');
        await writer.decide({ kind: 'decided', act: 'undo', undoes: hidden.entry.seq, basis: hidden.entry.seq });
        assert.equal((await writer.dossier.list({ limit: 5 })).total, 3);
        assert.deepEqual(ids(await writer.dossier.findText({ words: 'flared', limit: 5 })), [agency]);
      }),
    },
    {
      name: 'has another version for who reads it as soon as something was added or decided, and no sooner',
      run: using(async (writer, folder) => {
        const reader = await openDossier({ folder, databaseUrl });
        const versions = [await reader.version(), await reader.version()];
        await addSamples(writer);
        versions.push(await reader.version());
        await writer.decide({ kind: 'decided', act: 'hide', report: agency, basis: null });
        versions.push(await reader.version());
        await addSamples(writer);
        versions.push(await reader.version());
        await reader.close();
        assert.equal(new Set(versions).size, 3);
        assert.equal(versions[0], versions[1]);
        assert.equal(versions[3], versions[4], 'the same again leaves no trace');
      }),
    },
    {
      name: 'takes a later reading of a report, keeps what was read before, and what people decided',
      run: using(async (writer, folder) => {
        await addSamples(writer);
        const [first, second] = sampleReadings[0]!.claims;
        assert.ok(first?.kind === 'toll' && second !== undefined);
        const body = { ...first, value: { ...first.value, low: 7, high: 7 } };
        const on = { kind: 'decided', report: recorders, basis: null } as const;
        await writer.decide({ ...on, act: 'correct', claim: first.id, body });
        await writer.decide({ kind: 'decided', act: 'accept', claim: second.id, basis: null });
        const before = await writer.dossier.machineReading(recorders);
        const { reading, line } = rereadOf(before!, ({ id }) => id !== second.id);
        assert.deepEqual(await writer.reread([{ id: recorders, line }]), { reports: [recorders], lost: [second.id] });
        assert.deepEqual((await writer.dossier.machineReading(recorders))?.claims, reading.claims);
        const claims = (await writer.dossier.reading(recorders))!.claims;
        assert.deepEqual(claims[0], body, 'the correction holds');
        assert.ok(!claims.some(({ id }) => id === second.id));
        assert.equal(await writer.dossier.claim(second.id), undefined);
        assert.equal((await writer.dossier.ruling(`claim:${second.id}`)).history.length, 1);
        assert.equal((await writer.dossier.list({ limit: 9 })).total, 3);
        const read = [...writer.dossier.log()].filter(({ kind }) => kind === 'read');
        assert.equal(read.length, 2, 'what was read before is still told of');
        const earlier = async () => {
          const found: unknown[] = [];
          for await (const each of writer.dossier.earlierReadings()) found.push([each.report.id, each.claims]);
          return found;
        };
        assert.deepEqual(
          await earlier(),
          [[recorders, before?.claims]],
          'and there to be set beside the one that counts',
        );
        await writer.reread([{ id: recorders, line: rereadOf(before!, () => true).line }]);
        assert.deepEqual((await writer.dossier.machineReading(recorders))?.claims, before?.claims);
        assert.equal((await writer.dossier.ruling(`claim:${second.id}`)).state, 'accepted');
        assert.ok(await writer.dossier.claim(second.id));
        assert.deepEqual(await earlier(), [
          [recorders, before?.claims],
          [recorders, reading.claims],
        ]);
        const other = rereadOf({ ...before!, report: { ...before!.report, text: 'Other words.' } }, () => true).line;
        await assert.rejects(writer.reread([{ id: recorders, line: other }]), RangeError);
        assert.deepEqual((await verify(folder)).problems, []);
      }),
    },
    {
      name: 'is there again for who has it open while its index is made anew',
      run: async () => {
        await using scratch = scratchDossier({ databaseUrl });
        const { folder } = scratch;
        const writer = await openWriter({ folder, pen: testPen, databaseUrl });
        await addSamples(writer);
        await writer.close();
        const reader = await openDossier({ folder, databaseUrl });
        const anew = await openWriter({ folder, pen: testPen, databaseUrl, rebuild: true });
        await anew.add([await arrivalOf(plain('new.txt', COPY), anew.layout)]);
        await anew.close();
        assert.equal((await reader.list({ limit: 1 })).total, 4);
        await reader.close();
      },
    },
    {
      name: 'opens beside a writer, and refuses a second writer by naming the first',
      run: using(async (writer, folder) => {
        await addSamples(writer);
        const reader = await openDossier({ folder, databaseUrl });
        assert.equal((await reader.list({ limit: 1 })).total, 3);
        await reader.close();
        await assert.rejects(openWriter({ folder, pen: testPen, databaseUrl }), {
          code: 'locked',
          message: new RegExp(`process ${process.pid} on .*a test`),
        });
      }),
    },
  ];
}
