import type { Claim, Reading } from '@variorum/engine';
import type { Call, Command } from '../command.ts';
import { explainTree } from '../explain-tree.ts';
import { type Ending, Fault } from '../faults.ts';
import { inputsOf, readingNotes, readingOptions } from '../reading/inputs-of.ts';
import { readAll } from '../reading/read-all.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'why a claim says what it says: rules, words, places in the text',
  usage: ['explain FILE CLAIM_ID', 'explain FILE            (lists the claims of the file)'],
  options: [...readingOptions, { name: 'json', says: 'the claim as JSON, with its derivation' }],
  notes: ['CLAIM_ID may be the whole id or its end, such as toll-377.', ...readingNotes],
  run,
};

async function run(call: Call): Promise<Ending> {
  const [path, id, ...more] = call.operands;
  if (path === undefined || more.length > 0) throw new Fault('usage', 'explain takes one file and one claim');
  const { readings, failed } = await readAll(inputsOf(call, [path]), call.terminal);
  if (failed === readings.length) return 'nothing-read';
  if (id === undefined) {
    for (const { claims } of readings) for (const claim of claims) await call.terminal.out(`${listed(claim)}\n`);
    if (readings.every(({ claims }) => claims.length === 0))
      call.terminal.say(`variorum: no claim was found in ${path}`);
    return 'ok';
  }
  const { claim, reading } = theClaim(readings, id, path);
  const { terminal, options } = call;
  await terminal.out(`${options.json ? JSON.stringify(claim, null, 2) : explainTree(claim, reading.report)}\n`);
  return 'ok';
}

function theClaim(readings: readonly Reading[], id: string, path: string): { claim: Claim; reading: Reading } {
  const all = readings.flatMap((reading) => reading.claims.map((claim) => ({ claim, reading })));
  const exact = all.find(({ claim }) => claim.id === id);
  if (exact) return exact;
  const [first, ...others] = all.filter(({ claim }) => claim.id.endsWith(`-${id}`));
  if (first && others.length === 0) return first;
  if (first) {
    const ids = [first, ...others].map(({ claim }) => claim.id).join(', ');
    throw new Fault('not-found', `${id} could be any of ${ids}`, 'Give more of the id.');
  }
  throw new Fault('not-found', `${path} has no claim ${id}`, `Its claims: variorum explain ${path}`);
}

function listed({ id, anchor, kind }: Claim): string {
  const tail = id.slice(id.indexOf(`-${kind}-`) + 1);
  return `${tail.padEnd(14)} ${anchor.exact.replace(/\s+/g, ' ').slice(0, 100)}`;
}
