import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, languages } from '../all.ts';
import type { Claim } from '../model/claim.ts';
import { examplePlaces } from '../testing/index.ts';
import { createReader } from './read.ts';

const read = createReader({ languages, kinds, gazetteer: examplePlaces });

/** Reports of one day, written so that either side could stand in either place. */
const reports = [
  'Government shelling kills 12 in Aleppo\n\n5 May 2018\n\nAt least 12 civilians were killed and 30 wounded on Friday when government forces shelled the town of Morek, the opposition said. The government denied the attack. An opposition spokesman said four of the dead were children.',
  'The regime captured Khan Sheikhoun on Tuesday, rebel media said. Rebel fighters withdrew from the town overnight. Seventeen regime soldiers were killed in the clashes, according to a rebel commander, while the regime put the figure at six.',
  'Opposition gunmen killed three government officers at a checkpoint near Hama. Two opposition gunmen died. “They fired first,” a government official said.',
  'More than 1,400 people have been killed since April, the regime says. A rebel council accused the regime of killing 949 of them. Rebel rockets destroyed 14 tanks and two regime helicopters.',
  'Government troops surrounded Aleppo on Friday. The opposition called on the government to let 40,000 people leave. Opposition fighters still hold the hospital.',
];

/** Names of the two sides that can stand for one another in any sentence. */
const sides: readonly (readonly [string, string])[] = [
  ['government', 'opposition'],
  ['regime', 'rebel'],
  ['Government', 'Opposition'],
  ['Regime', 'Rebel'],
];

function swapped(text: string): string {
  const other = new Map(
    sides.flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a],
        ] as const,
    ),
  );
  return text.replace(/[A-Za-z]+/g, (word) => other.get(word) ?? word);
}

/** A claim without its offsets, its words passed through `say`. */
function fields(claim: Claim, say: (text: string) => string): unknown {
  const names = (list: readonly { text: string }[] | undefined): string[] => (list ?? []).map(({ text }) => say(text));
  const base = {
    kind: claim.kind,
    modality: claim.modality,
    when: claim.when?.edtf ?? null,
    where: names(claim.where),
    attribution: names(claim.attribution),
    exact: say(claim.anchor.exact),
    rule: claim.reader.rule,
  };
  switch (claim.kind) {
    case 'toll':
      return {
        ...base,
        measure: claim.measure,
        group: claim.population.group,
        side: say(claim.population.side ?? ''),
        value: [claim.value.low, claim.value.best, claim.value.high],
        scope: claim.scope,
        by: names(claim.by),
        cause: say(claim.cause ?? ''),
      };
    case 'count':
      return {
        ...base,
        object: say(claim.object),
        value: [claim.value.low, claim.value.best, claim.value.high],
        state: claim.state ?? null,
      };
    case 'control':
      return { ...base, state: claim.state, holder: say(claim.holder?.text ?? ''), against: names(claim.against) };
    case 'incident':
      return { ...base, type: claim.type, by: names(claim.by), against: names(claim.against) };
    default:
      return base;
  }
}

const input = (text: string) => ({ id: `sha256:${'b'.repeat(64)}`, input: 'test', text, published: '2018-05-05' });

for (const [index, text] of reports.entries()) {
  test(`swap the two sides and the claims swap with them, nothing else (report ${index + 1})`, () => {
    const here = read(input(text)).claims;
    const there = read(input(swapped(text))).claims;
    assert.ok(here.length > 0, 'a report without claims would prove nothing');
    assert.deepEqual(
      there.map((claim) => fields(claim, (words) => words)),
      here.map((claim) => fields(claim, swapped)),
    );
  });
}

/** Epithets that partisans put before either side's name. */
const loaded = ['barbarous', 'heroic', 'criminal', 'glorious', 'so-called', 'treacherous', 'brutal'];

for (const [index, text] of reports.entries()) {
  test(`loaded words change no field (report ${index + 1})`, () => {
    const plain = read(input(text)).claims;
    for (const epithet of loaded) {
      const coloured = text.replace(
        /\b(government|regime|opposition|rebel) (forces|soldiers|fighters|troops|gunmen|officers)\b/g,
        `${epithet} $1 $2`,
      );
      const without = (words: string): string => words.replaceAll(`${epithet} `, '');
      assert.deepEqual(
        read(input(coloured)).claims.map((claim) => fields(claim, without)),
        plain.map((claim) => fields(claim, without)),
        epithet,
      );
    }
  });
}
