import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { verify } from './checking/verify.ts';
import { layoutOf } from './folder/layout.ts';
import { openDossier } from './open.ts';
import { arrivalsOf, scratchDossier, testPen } from './testing/kept.ts';
import { sampleReadings } from './testing/readings.ts';
import { openWriter } from './writer.ts';

/** A dossier with the samples and a decision, and its files at hand. */
async function filled() {
  const scratch = scratchDossier();
  const writer = await openWriter({ folder: scratch.folder, pen: testPen });
  await writer.add(await arrivalsOf(sampleReadings, writer.layout));
  await writer.decide({ kind: 'decided', act: 'accept', claim: sampleReadings[0]!.claims[0]!.id, basis: null });
  await writer.close();
  const layout = layoutOf(scratch.folder);
  const originals = readdirSync(layout.originals).sort();
  const lines = () => readFileSync(layout.ledger, 'utf8').trimEnd().split('\n');
  const writeLines = (all: readonly string[]) => writeFileSync(layout.ledger, `${all.join('\n')}\n`);
  return { ...scratch, layout, originals, lines, writeLines };
}

type Filled = Awaited<ReturnType<typeof filled>>;

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = bytes[at]! ^ 1;
  writeFileSync(path, bytes);
}

const TAMPERS: readonly {
  readonly name: string;
  readonly tamper: (dossier: Filled) => void;
  readonly named: readonly string[];
}[] = [
  {
    name: 'a flipped bit in an original',
    tamper: ({ layout, originals }) => flip(join(layout.originals, originals[0]!), 3),
    named: ['original/altered'],
  },
  {
    name: 'two originals swapped',
    tamper: ({ layout, originals: [a, b] }) => {
      const path = (name: string) => join(layout.originals, name);
      renameSync(path(a!), path('swap'));
      renameSync(path(b!), path(a!));
      renameSync(path('swap'), path(b!));
    },
    named: ['original/altered', 'original/altered'],
  },
  {
    name: 'an original gone',
    tamper: ({ layout, originals }) => rmSync(join(layout.originals, originals[1]!)),
    named: ['original/missing'],
  },
  {
    name: 'a word changed in the middle of the ledger',
    tamper: ({ lines, writeLines }) =>
      writeLines(lines().map((line, at) => (at === 1 ? line.replace('fixture', 'fixturf') : line))),
    named: ['ledger/chain-broken'],
  },
  {
    name: 'a word changed in the last line',
    tamper: ({ lines, writeLines }) =>
      writeLines(lines().map((line, at, { length }) => (at === length - 1 ? line.replace('accept', 'reject') : line))),
    named: ['ledger/head-differs'],
  },
  {
    name: 'a flipped bit that leaves no JSON',
    tamper: ({ layout }) => flip(layout.ledger, 0),
    named: ['ledger/not-json', 'ledger/chain-broken'],
  },
  {
    name: 'the last line cut off',
    tamper: ({ lines, writeLines }) => writeLines(lines().slice(0, -1)),
    named: ['ledger/cut'],
  },
  {
    name: 'half of the last line cut off',
    tamper: ({ layout }) => truncateSync(layout.ledger, readFileSync(layout.ledger).length - 20),
    named: ['ledger/torn-line', 'ledger/cut'],
  },
  {
    name: 'two lines in the wrong order',
    tamper: ({ lines, writeLines }) => {
      const [a, b, c, ...rest] = lines();
      writeLines([a!, c!, b!, ...rest]);
    },
    named: ['ledger/out-of-order', 'ledger/out-of-order', 'ledger/out-of-order'],
  },
  {
    name: 'a reading altered',
    tamper: ({ layout }) => flip(join(layout.readings, readdirSync(layout.readings)[0]!), 100),
    named: ['reading/altered'],
  },
];

describe('verify', () => {
  it('finds nothing wrong with a dossier that nobody touched', async () => {
    await using dossier = await filled();
    const { problems, leftovers, ...counts } = await verify(dossier.folder);
    assert.deepEqual([problems, leftovers], [[], []]);
    assert.deepEqual(counts, { entries: 6, originals: 3, readings: 3, anchors: 6 });
  });

  for (const { name, tamper, named } of TAMPERS) {
    it(`names ${name}`, async () => {
      await using dossier = await filled();
      tamper(dossier);
      const { problems } = await verify(dossier.folder);
      assert.deepEqual(
        problems.map(({ code }) => code),
        named,
      );
    });
  }

  it('names words that the text does not say', async () => {
    await using dossier = scratchDossier();
    const writer = await openWriter({ folder: dossier.folder, pen: testPen });
    const [reading] = sampleReadings;
    const [claim] = reading!.claims;
    const lying = { ...reading!, claims: [{ ...claim!, anchor: { ...claim!.anchor, exact: 'nine thousand' } }] };
    await writer.add(await arrivalsOf([lying], writer.layout));
    await writer.close();
    const { problems } = await verify(dossier.folder);
    assert.deepEqual(problems, [{ code: 'anchor/words-differ', facts: { claim: claim!.id, entry: 2 } }]);
  });

  it('names a text that its original no longer gives', async () => {
    await using dossier = await filled();
    const { problems } = await verify(dossier.folder, {
      recapture: async ({ report }) => (report.publisher === 'Harbour Wire' ? `${report.text} ` : report.text),
    });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['reading/text-differs'],
    );
  });
});

describe('opening', () => {
  it('sets a half-written line aside, goes on, and says so', async () => {
    await using dossier = await filled();
    const { layout } = dossier;
    writeFileSync(layout.ledger, `${readFileSync(layout.ledger, 'utf8')}{"half":`);
    const writer = await openWriter({ folder: dossier.folder, pen: testPen });
    assert.deepEqual(
      writer.notices.map(({ code }) => code),
      ['ledger/torn-line'],
    );
    await writer.note({ kind: 'exported', bundle: 'later' });
    await writer.close();
    assert.deepEqual((await verify(dossier.folder)).problems, []);
    assert.equal(readFileSync(join(dossier.folder, String(writer.notices[0]?.facts?.file)), 'utf8'), '{"half":');
  });

  it('writes nothing to a ledger that was cut or altered', async () => {
    for (const index of [4, 5, 6]) {
      await using dossier = await filled();
      TAMPERS[index]!.tamper(dossier);
      const before = readFileSync(dossier.layout.ledger);
      rmSync(dossier.layout.index);
      await assert.rejects(openWriter({ folder: dossier.folder, pen: testPen }), { code: 'ledger-damaged' });
      assert.deepEqual(readFileSync(dossier.layout.ledger), before);
    }
  });

  it('makes the index anew where it is gone, is no database, or is of another dossier', async () => {
    await using dossier = await filled();
    await using other = await filled();
    const { index } = dossier.layout;
    const rid = () => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(index + suffix, { force: true });
    };
    const harms: readonly (() => void)[] = [
      rid,
      () => {
        rid();
        writeFileSync(index, 'this is no database, and long enough to be sure of it. '.repeat(50));
      },
      () => {
        rid();
        writeFileSync(index, readFileSync(other.layout.index));
      },
      () => flip(index, 20),
    ];
    for (const harm of harms) {
      harm();
      const reader = await openDossier({ folder: dossier.folder });
      assert.equal((await reader.list({ limit: 1 })).total, 3);
      assert.equal((await reader.findText({ words: 'killed', limit: 5 })).total, 3);
      await reader.close();
    }
  });
});
