import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { limitsOf, type Pairings, policies, type Standings } from '@variorum/engine';
import { type Dossier, memoryDossier } from '@variorum/store';
import { draftReading, sampleReadings } from '@variorum/store/testing';
import { fewPlaces } from '../testing/served.ts';
import { gatheredFrom } from './gathered.ts';
import { createReckoner } from './reckoner.ts';

function raid(publisher: string, dead: number, more = '') {
  const sentence = `A raid on the market of Maarat al-Numan killed ${dead} people on 5 May 2019.`;
  const reading = draftReading({
    input: `${publisher}.txt`,
    title: null,
    publisher,
    published: '2019-05-06',
    text: `${sentence}${more}`,
    tolls: [
      {
        sentence,
        words: `killed ${dead} people`,
        value: { text: String(dead), ...limitsOf('exact', dead) },
        measure: 'killed',
        group: 'people',
        scope: 'event',
        when: { text: 'on 5 May 2019', edtf: '2019-05-05', from: '2019-05-05', to: '2019-05-05' },
        where: [{ text: 'Maarat al-Numan', name: "Ma'arrat al-Nu'man", id: 'variorum:maarat-al-numan' }],
        chain: [],
        cause: 'air strike',
      },
    ],
  });
  // A town, where two raids of a day may well be one; a province has many.
  const [claim] = reading.claims;
  assert.ok(claim?.kind === 'toll');
  return {
    ...reading,
    claims: [{ ...claim, where: claim.where.map((place) => ({ ...place, precision: 1 as const })) }],
  };
}

const readings = [raid('Dawn', 12), raid('Dusk', 30)];
const [dawn, dusk] = readings.map(({ claims }) => claims[0]!.id) as [string, string];
const open: Pairings = { joined: [], parted: [] };

/** A dossier in which people decide as they are told to, after {@link set}. */
function decidable() {
  let [pairings, decided] = [open, 0];
  let broken = false;
  const dossier: Dossier = {
    ...memoryDossier(readings),
    version: async () => `after ${decided}`,
    pairings: async () => {
      if (broken) throw new Error('the disk is away');
      return pairings;
    },
  };
  const set = (now: Pairings) => {
    pairings = now;
    decided++;
  };
  const reckoner = createReckoner({ gathered: gatheredFrom(dossier), dossier, places: fewPlaces });
  const kinds = async () => (await reckoner({}, policies.spread)).findings.map(({ kind }) => kind);
  return { set, kinds, breaks: (now: boolean) => (broken = now) };
}

describe('what a dossier comes to', () => {
  it('follows what people joined and parted, and their undoing', async () => {
    const { set, kinds } = decidable();
    assert.deepEqual(await kinds(), ['possible-contradiction']);
    set({ joined: [[dawn, dusk]], parted: [] });
    assert.deepEqual(await Promise.all([kinds(), kinds()]), [['contradiction'], ['contradiction']]);
    set({ joined: [], parted: [[dawn, dusk]] });
    assert.deepEqual(await kinds(), []);
    set(open);
    assert.deepEqual(await kinds(), ['possible-contradiction']);
  });

  it('is told in brief first, and whole after it, with the same findings', async () => {
    const dossier = memoryDossier(sampleReadings);
    const reckoner = createReckoner({ gathered: gatheredFrom(dossier), dossier, places: fewPlaces });
    const brief = await reckoner.brief(policies.spread);
    const whole = await reckoner({}, policies.spread);
    assert.deepEqual(brief.findings, whole.findings);
    assert.ok(brief.left > 0);
    assert.equal(brief.subjects.length + brief.left, whole.subjects.length);
    const known = new Map(whole.subjects.map((subject) => [subject.id, subject]));
    for (const subject of brief.subjects) assert.deepEqual(subject, known.get(subject.id));
    assert.equal(await reckoner.brief(policies.spread), whole, 'who has all is asked for no less');
  });

  it('is not reckoned without the decisions where they cannot be read, and is asked for anew', async () => {
    const { set, kinds, breaks } = decidable();
    set({ joined: [[dawn, dusk]], parted: [] });
    breaks(true);
    await assert.rejects(kinds(), /the disk is away/);
    breaks(false);
    assert.deepEqual(await kinds(), ['contradiction']);
  });

  it('asks anew where sources stand, once somebody decided on it', async () => {
    // Reports of one text would count as one voice.
    const more =
      ' Weavers, potters and a lame goat had come early; by noon nobody bought bread, salt or a single pear there.';
    const same = [raid('Dawn', 12), raid('Dusk', 12, more.repeat(3))];
    let decided = 0;
    const [a, b] = same.map(({ claims }) => claims[0]!.id) as [string, string];
    const dossier: Dossier = {
      ...memoryDossier(same),
      version: async () => `after ${decided}`,
      pairings: async () => ({ joined: [[a, b]], parted: [] }),
      stands: async () => (decided === 0 ? [] : [{ conflict: 'a war', source: 'dawn', stand: null, last: 1 }]),
    };
    const opposed: Standings = {
      of: ({ name }) => ({ standing: 'party', side: name }),
      sideOf: () => null,
    };
    const reckoner = createReckoner({
      gathered: gatheredFrom(dossier),
      dossier,
      places: fewPlaces,
      standings: (stands) => (stands.length === 0 ? undefined : opposed),
    });
    const kinds = async () => (await reckoner({}, policies.spread)).findings.map(({ kind }) => kind);
    assert.deepEqual(await kinds(), ['agreement']);
    decided++;
    assert.deepEqual(await kinds(), ['opposed-agreement']);
  });
});
