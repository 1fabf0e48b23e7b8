import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kinds, languages } from '../../all.ts';
import type { TollClaim } from '../../model/claim.ts';
import { createReader } from '../../reading/read.ts';
import { examplePlaces, showBound } from '../../testing/index.ts';

/*
 * Whole reports with every toll in them: fields of one claim that hang on other sentences. A block starts with "== date" or "== undated", then
 * the report, then a line "=" for each claim in order: figure, population, scope, and what else its words give. "= nothing" stands
 * for a report that tells of no toll. `reports` and `refuse` follow what reports write line by line, the other files one field each.
 */
const files = ['reports', 'refuse', 'where', 'doers', 'times', 'written', 'says'];
const source = files.map((name) => readFileSync(new URL(`./${name}.en.txt`, import.meta.url), 'utf8')).join('\n');
const read = createReader({ languages, kinds, gazetteer: examplePlaces });

for (const block of source.split(/^== /m).slice(1)) {
  const [published = '', ...lines] = block.trimEnd().split('\n');
  const marked = lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2));
  const expected = marked[0] === 'nothing' ? [] : marked;
  const text = lines.filter((line) => !/^[=#] /.test(line)).join('\n');
  test(`report of ${published}: ${text.trim().slice(0, 60)}`, () => {
    assert.ok(marked.length > 0, 'a report without its claims tests nothing');
    const dated = published === 'undated' ? {} : { published };
    const reading = read({ id: `sha256:${'0'.repeat(64)}`, input: 'example', text, ...dated });
    const tolls = reading.claims.filter((claim) => claim.kind === 'toll');
    assert.deepEqual(
      tolls.map((claim) => show(claim, tolls)),
      expected,
    );
  });
}

function show(claim: TollClaim, tolls: readonly TollClaim[]): string {
  const whole = tolls.find(({ id }) => id === claim.partOf);
  const parts = [
    `${claim.measure} ${claim.population.group} ${showBound(claim.value)} ${claim.scope}`,
    ...(claim.flow === 'stock' ? ['stock'] : []),
    ...(claim.when === null ? [] : [`when ${claim.when.edtf ?? `? “${claim.when.text}”`}`]),
    ...(claim.where[0] === undefined ? [] : [`in ${claim.where[0].text}`]),
    ...(claim.attribution.length === 0 ? [] : [`says ${claim.attribution.map(({ text }) => text).join(' < ')}`]),
    ...(claim.by.length === 0 ? [] : [`by ${claim.by.map(({ text }) => text).join(', ')}`]),
    ...(claim.cause === null ? [] : [`with ${claim.cause}`]),
    ...(claim.modality === 'asserted' ? [] : [claim.modality]),
    ...(claim.restates === undefined ? [] : ['again']),
    ...(whole === undefined ? [] : [`of ${showBound(whole.value)}`]),
  ];
  return parts.join('; ');
}
