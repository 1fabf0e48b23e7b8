import type { Pairings, Reading } from '@variorum/engine';
import type { OpenDossier } from '@variorum/store';
import type { Call, Command } from '../command.ts';
import { reading } from '../dossier/open.ts';
import { reportIdOf } from '../dossier/resolve-id.ts';
import { dossierOption } from '../dossier/which.ts';
import { explainTree } from '../explain-tree.ts';
import { type Ending, Fault } from '../faults.ts';
import { counted } from '../terminal/counted.ts';

export const show: Command = {
  name: 'show',
  summary: 'a report of a dossier with its claims, or a claim with its history',
  usage: ['show REPORT', 'show CLAIM', 'show --original REPORT > FILE'],
  options: [
    dossierOption,
    { name: 'original', says: 'the bytes as they arrived' },
    { name: 'machine', says: 'the claims as they were read, whatever people decided since' },
    { name: 'json', says: 'as JSON' },
  ],
  notes: ['REPORT is an id or its first digits, as "list" shows them.'],
  run,
};

async function run(call: Call): Promise<Ending> {
  const { terminal, options } = call;
  const [id, ...more] = call.operands;
  if (id === undefined || more.length > 0) throw new Fault('usage', 'show takes one report or one claim');
  return reading(call, async (dossier): Promise<Ending> => {
    if (/^[0-9a-f]{12}-[a-z]+-/.test(id)) return showClaim(call, dossier, id);
    const report = await reportIdOf(dossier, id);
    if (options.original) {
      const bytes = await dossier.original(report);
      if (bytes === undefined) throw new Fault('not-found', `there is no report ${id}`);
      await terminal.out(bytes);
      return 'ok';
    }
    const found = options.machine ? await dossier.machineReading(report) : await dossier.reading(report);
    if (found === undefined) throw new Fault('not-found', `there is no report ${id}`);
    const related = await dossier.related(report);
    if (options.json) await terminal.out(`${JSON.stringify({ ...found, related })}\n`);
    else {
      await terminal.out(`${headOf(found)}\n\n${found.report.text.trimEnd()}\n\n${claimsOf(found)}\n`);
      for (const each of related) await terminal.out(`shares ${Math.round(each.score * 100)} % with ${each.report}\n`);
    }
    return 'ok';
  });
}

async function showClaim({ terminal, options }: Call, dossier: OpenDossier, id: string): Promise<Ending> {
  const found = await dossier.claim(id);
  if (found === undefined) throw new Fault('not-found', `there is no claim ${id}`);
  const ruling = await dossier.ruling(`claim:${id}`);
  const { joined, parted } = await dossier.pairings();
  const joinedWith = othersOf(id, joined);
  const partedFrom = othersOf(id, parted);
  if (options.json) {
    await terminal.out(`${JSON.stringify({ ...found, ruling, joinedWith, partedFrom })}\n`);
    return 'ok';
  }
  const whole = await dossier.machineReading(found.report.id);
  await terminal.out(`${explainTree(found.claim, whole!.report)}\n\n${ruling.state}\n`);
  for (const entry of ruling.history) {
    const { seq, time, actor } = entry;
    const act = entry.kind === 'decided' ? entry.act : entry.kind;
    const undone = entry.kind === 'decided' && entry.act === 'undo' ? ` of entry ${entry.undoes}` : '';
    const note = entry.kind === 'decided' && entry.note !== undefined ? `: ${entry.note}` : '';
    await terminal.out(`  entry ${seq}, ${time}, ${actor}: ${act}${undone}${note}\n`);
  }
  for (const other of joinedWith) await terminal.out(`joined to one event with ${other}\n`);
  for (const other of partedFrom) await terminal.out(`parted from ${other}\n`);
  return 'ok';
}

function othersOf(id: string, pairs: Pairings['joined']): readonly string[] {
  return pairs.filter((pair) => pair.includes(id)).map(([a, b]) => (a === id ? b : a));
}

function headOf({ report }: Reading): string {
  const { id, title, publisher, published, language, input } = report;
  return [
    title ?? input,
    `${publisher ?? 'no publisher'}, ${published ?? 'undated'}, ${language ?? 'language unknown'}`,
    `${id}  (${input})`,
  ].join('\n');
}

function claimsOf({ claims }: Reading): string {
  const lines = claims.map(({ id, anchor }) => `  ${id}  “${anchor.exact.replace(/\s+/g, ' ')}”`);
  return [counted(claims.length, 'claim'), ...lines].join('\n');
}
