import type { Notice } from '@variorum/engine';
import { type OpenDossier, openDossier, openWriter, type Writer } from '@variorum/store';
import type { Call } from '../command.ts';
import { counted } from '../terminal/counted.ts';
import { inWords } from '../terminal/in-words.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { withDossier } from './faults.ts';
import { actorOf, penOf } from './pen.ts';
import { databaseUrl, dossierOf } from './which.ts';

/** Opens the call's dossier for reading, and closes it when the work is done. */
export function reading<T>(call: Call, work: (dossier: OpenDossier) => Promise<T>): Promise<T> {
  return withDossier(async () => {
    const dossier = await openForReading(call, dossierOf(call));
    try {
      return await work(dossier);
    } finally {
      await dossier.close();
    }
  });
}

/** Opens a dossier for reading; what was mended on the way is said. */
export async function openForReading(call: Call, folder: string): Promise<OpenDossier> {
  const { terminal } = call;
  const onProgress = catchingUp(terminal);
  const dossier = await openDossier({ folder, databaseUrl: databaseUrl(), actor: actorOf(call), onProgress });
  terminal.progress(null);
  sayNotices(terminal, dossier.notices);
  return dossier;
}

/** Opens the call's dossier for writing, and closes it when the work is done. */
export function writing<T>(
  call: Call,
  work: (writer: Writer) => Promise<T>,
  { rebuild = false }: { readonly rebuild?: boolean } = {},
): Promise<T> {
  return withDossier(async () => {
    const { terminal } = call;
    const writer = await openWriter({
      folder: dossierOf(call),
      pen: penOf(call),
      databaseUrl: databaseUrl(),
      rebuild,
      onProgress: catchingUp(terminal),
    });
    try {
      terminal.progress(null);
      sayNotices(terminal, writer.notices);
      return await work(writer);
    } finally {
      await writer.close();
    }
  });
}

function catchingUp(terminal: Terminal): (entries: number) => void {
  return (entries) => terminal.progress(`making the index: ${counted(entries, 'entry').replace('entrys', 'entries')}…`);
}

function sayNotices(terminal: Terminal, notices: readonly Notice[]): void {
  for (const notice of notices) {
    if (notice.severity === 'info' && !terminal.interactive) continue;
    terminal.say(`variorum: ${inWords(notice)}`);
  }
}
