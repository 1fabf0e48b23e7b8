import type { Reckoning, Subject } from '@variorum/engine';
import type { Call, Command } from '../command.ts';
import { showLone, showSubject, type View } from '../compare/show-subject.ts';
import type { Ending } from '../faults.ts';
import { filterOptions, policyOption, standingOptions } from '../reckoning/choices.ts';
import { gatherNotes, gatherOptions } from '../reckoning/gather.ts';
import { sayNotices } from '../reckoning/notices.ts';
import { policyLines } from '../reckoning/policy-lines.ts';
import { reckoned } from '../reckoning/reckoned.ts';
import { styleFor } from '../terminal/style.ts';

export const compare: Command = {
  name: 'compare',
  summary: 'every account of a subject side by side: what agrees, what contradicts, what they allow together',
  usage: ['compare FILE_OR_FOLDER…', 'compare -d DOSSIER'],
  options: [
    ...filterOptions,
    policyOption,
    ...standingOptions,
    { name: 'json', says: 'the whole reckoning as JSON' },
    ...gatherOptions,
  ],
  notes: [
    'The band is the spread of what was reported. It is no confidence interval, and nobody is said to be right.',
    ...gatherNotes,
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const { terminal } = call;
  const { reckoning, ending } = await reckoned(call);
  if (call.options.json) await terminal.out(`${JSON.stringify(reckoning, null, 2)}\n`);
  else await show(reckoning, call);
  return ending();
}

async function show({ subjects, findings, policy, notices }: Reckoning, { terminal }: Call): Promise<void> {
  const view: View = { width: terminal.columns, style: styleFor(terminal) };
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const compared = subjects.filter((subject) => !isLone(subject));
  const lone = subjects.filter(isLone);
  for (const subject of compared) await terminal.out(`${showSubject(subject, byId, view).join('\n')}\n\n`);
  if (lone.length > 0) await terminal.out(`${showLone(lone, view).join('\n')}\n\n`);
  if (subjects.length === 0) await terminal.out('no figure was found\n');
  for (const line of policyLines(policy, view.width)) await terminal.out(`${view.style.faint(line)}\n`);
  sayNotices(notices, terminal);
}

function isLone({ accounts, findings }: Subject): boolean {
  return accounts.length === 1 && findings.length === 0;
}
