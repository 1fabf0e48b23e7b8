import { openCapturer } from '@variorum/capture';
import { type Checked, type Problem, verify as verifyFolder } from '@variorum/store';
import { notices as words } from '@variorum/wording/en';
import type { Call, Command } from '../command.ts';
import { withDossier } from '../dossier/faults.ts';
import { writing } from '../dossier/open.ts';
import { actorOption } from '../dossier/pen.ts';
import { recaptureFrom } from '../dossier/recapture.ts';
import { dossierOf, dossierOption } from '../dossier/which.ts';
import type { Ending } from '../faults.ts';
import { counted } from '../terminal/counted.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'check a dossier: the chain of its ledger, every hash, every anchor’s words against the original',
  usage: ['verify', 'verify --note'],
  options: [
    dossierOption,
    { name: 'note', says: 'write into the ledger what the check came to' },
    { name: 'quick', says: 'leave out getting each text out of its original once more' },
    { name: 'json', says: 'as JSON' },
    actorOption,
  ],
  notes: ['Works on the files alone; the index plays no part. Codes are explained in docs/notices.md.'],
  run,
};

async function run(call: Call): Promise<Ending> {
  const { terminal, options } = call;
  const folder = dossierOf(call);
  const capturer = openCapturer({ threads: 1 });
  const recapture = recaptureFrom(folder, capturer);
  let checked: Checked;
  try {
    checked = await withDossier(() =>
      verifyFolder(folder, {
        ...(options.quick ? {} : { recapture }),
        onProgress: (what, done) => terminal.progress(`${done.toLocaleString('en')} ${what} checked`),
      }),
    );
  } finally {
    await capturer.close();
  }
  terminal.progress(null);
  if (options.json) await terminal.out(`${JSON.stringify(checked)}\n`);
  else await terminal.out(resultOf(checked));
  if (options.note) {
    const { problems, leftovers: _, ...counts } = checked;
    await writing(call, ({ note }) => note({ kind: 'verified', ...counts, problems: problems.length }));
  }
  return checked.problems.length === 0 ? 'ok' : 'damaged';
}

function resultOf({ entries, originals, readings, anchors, problems, leftovers }: Checked): string {
  const looked = [
    `${entries.toLocaleString('en')} ledger lines`,
    counted(originals, 'original'),
    counted(readings, 'reading'),
    counted(anchors, 'anchor'),
  ].join(', ');
  const left = leftovers.length === 0 ? '' : `${counted(leftovers.length, 'leftover')} of ended runs, harmless\n`;
  if (problems.length === 0) return `${looked}: all as recorded\n${left}`;
  return [`${looked}: ${counted(problems.length, 'problem')}`, ...problems.map(lineOf), left].join('\n');
}

/** The code with every fact, for whoever looks closer, and below it what that means. */
function lineOf({ code, facts }: Problem): string {
  const told = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
  const means = words[code]?.(facts);
  return [`  ${code}  ${told.join('  ')}`, ...(means === undefined ? [] : [`    ${means}`])].join('\n');
}
