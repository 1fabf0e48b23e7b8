/** From sentences to findings about sources: who is opposed, who speaks against itself, who leans on whom, who leaves out what. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reckoning, Sources } from '@variorum/engine';
import { scratch, variorum } from '../testing/cli.ts';

const files = {
  'manifest.csv': [
    'file,title,publisher,published,language',
    'a.txt,One,SANA,2019-05-06,en',
    'b.txt,Two,Orient News,2019-05-06,en',
    'c.txt,Three,Syrian Observatory for Human Rights,2019-05-07,en',
    'd.txt,Four,Enab Baladi,2019-05-07,en',
  ].join('\n'),
  'a.txt': [
    'At least 14 civilians were killed in Maarat al-Numan on 5 May 2019.',
    'Twelve soldiers of the Syrian army were killed near Kafr Nabl on 3 May 2019.',
    'Three children were killed in Ariha on 2 May 2019.',
  ].join('\n'),
  'b.txt': [
    'At least 14 civilians were killed in Maarat al-Numan on 5 May 2019, before the evening meal.',
    'In Ariha three children were killed on 2 May 2019, and a market burned down.',
  ].join('\n'),
  'c.txt': [
    'Enab Baladi said that 31 people were killed in Jisr al-Shughur on 1 May 2019.',
    'It rained on 2 May 2019 in Ariha; three children were killed there in their tent.',
    'Three children were killed in Ariha on 2 May 2019, as neighbours slept.',
  ].join('\n'),
  'd.txt':
    'In Jisr al-Shughur 31 people were killed on 1 May 2019, the Syrian Observatory for Human Rights said.\nTwenty people were injured in Saraqib on 4 May 2019.\n',
};

function answer<T>(command: string): T {
  using folder = scratch(files);
  const { code, out, err } = variorum([command, '.', '--json'], { cwd: folder.path });
  assert.equal(code, 0, err);
  return JSON.parse(out) as T;
}

test('opposed sides that agree, and a side that tells of its own losses, in sentences', () => {
  const { findings, subjects } = answer<Reckoning>('figures');
  const accounts = new Map(subjects.flatMap((subject) => subject.accounts.map((account) => [account.claim, account])));
  const told = (kind: string) =>
    findings
      .filter((finding) => finding.kind === kind)
      .map(({ claims }) =>
        claims.map((claim) => `${accounts.get(claim)!.source}: ${accounts.get(claim)!.figure.words}`).sort(),
      );
  assert.ok(
    told('opposed-agreement').some((pair) => pair.join(' | ') === 'Orient News: At least 14 | SANA: At least 14'),
  );
  assert.deepEqual(told('against-interest'), [['SANA: Twelve']]);
});

test('sources that cite each other round, and what one leaves out that three others mention', () => {
  const { circles, blindSpots } = answer<Sources>('sources');
  assert.deepEqual(
    circles.map(({ sources }) => sources.map(({ name }) => name).sort()),
    [['Enab Baladi', 'Syrian Observatory for Human Rights']],
  );
  assert.deepEqual(
    blindSpots.map(({ source, topic }) => `${source.name}: ${topic.words}, ${topic.place.name}`),
    ['Enab Baladi: children killed, Idlib'],
  );
});
