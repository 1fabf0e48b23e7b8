import type { Call, Command } from '../command.ts';
import { type Ending, Fault } from '../faults.ts';
import { evaluate as evaluateGold, missLines, scoreTable, tally } from '../scoring/index.ts';

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'precision, recall and accuracy against labelled reports',
  usage: ['evaluate GOLD.jsonl…'],
  options: [
    { name: 'misses', says: 'each miss, extra and wrong field with its words' },
    { name: 'json', says: 'the scores and every outcome as JSON' },
  ],
  notes: [
    [
      'A gold file has one JSON line a report: file (relative to the folder above the gold file), report, claims.',
      'A figure is found when its span overlaps the labelled one; fields are judged among the found. A label with',
      '"optional": true is neither right nor wrong when found.',
    ].join('\n'),
  ],
  run,
};

async function run({ operands, options, terminal }: Call): Promise<Ending> {
  if (operands.length === 0) throw new Fault('usage', 'no gold file was given');
  const { openReader } = await import('../reader.ts');
  const { read } = openReader();
  for (const path of operands) {
    const evaluated = evaluateGold(path, read);
    const scores = evaluated.map(({ score }) => score);
    if (options.json) {
      await terminal.out(`${JSON.stringify({ gold: path, scores: tally(scores), reports: scores })}\n`);
      continue;
    }
    await terminal.out(`${scoreTable(path, tally(scores))}\n`);
    if (!options.misses) continue;
    for (const { judged, reading } of evaluated) {
      for (const line of missLines(judged, reading.report.text)) await terminal.out(`  ${line}\n`);
    }
  }
  return 'ok';
}
