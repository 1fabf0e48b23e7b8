import { existsSync } from 'node:fs';
import { openCapturer } from '@variorum/capture';
import { findInputs } from '@variorum/capture/files';
import type { Desk } from '@variorum/server';
import { type Arrival, type Outcome, verify, type Writer } from '@variorum/store';
import { arrivals, knownHashes } from '../adding/index.ts';
import { recaptureFrom } from '../dossier/recapture.ts';
import { type BriefWriterOptions, briefWriter } from './brief-writer.ts';

/** A thread for one file: the next follows when it is there. */
const JOBS = 1;

type Named = ReadonlyMap<string, string>;

/** A sent file lies in a folder that is gone in a moment: what is kept of it bears the name that the person gave it. */
function renamed(arrival: Arrival, names: Named): Arrival {
  const name = names.get(arrival.input);
  if (name === undefined) return arrival;
  const readings = arrival.readings.map(({ id, line }) => {
    const reading = JSON.parse(Buffer.from(line).toString('utf8')) as { readonly report: object };
    const own = { ...reading, report: { ...reading.report, input: name } };
    return { id, line: Buffer.from(`${JSON.stringify(own)}\n`, 'utf8') };
  });
  return { ...arrival, input: name, readings };
}

async function take(writer: Writer, { paths, names }: { paths: readonly string[]; names: Named }): Promise<Outcome[]> {
  const { inputs } = findInputs(paths, { stated: {} });
  const known = knownHashes(await writer.dossier.knownOriginals());
  const outcomes: Outcome[] = [];
  for await (const group of arrivals(inputs, { layout: writer.layout, known, jobs: JOBS })) {
    outcomes.push(...(await writer.add(group.map((arrival) => renamed(arrival, names)))));
  }
  return outcomes;
}

/** What the workbench may do to a dossier, with all that the command line has. */
export function openDesk(options: BriefWriterOptions): Desk & { readonly close: () => Promise<void> } {
  const writer = briefWriter(options);
  return {
    actor: options.pen.actor,
    decide: (decided, actor) => writer.with(actor, ({ decide }) => decide(decided)),
    add: (sent, actor) =>
      writer.with(actor, (open) =>
        take(open, { paths: sent.map(({ path }) => path), names: new Map(sent.map(({ path, name }) => [path, name])) }),
      ),
    retry: (inputs, actor) =>
      writer.with(actor, async (open) => {
        const failed = new Set((await open.dossier.failures()).map(({ input }) => input));
        // Only what failed can be tried again, and only where it still lies where it was.
        return take(open, {
          paths: inputs.filter((input) => failed.has(input) && existsSync(input)),
          names: new Map(),
        });
      }),
    verify: async () => {
      const capturer = openCapturer({ threads: 1 });
      try {
        return await verify(options.folder, { recapture: recaptureFrom(options.folder, capturer) });
      } finally {
        await capturer.close();
      }
    },
    close: writer.close,
  };
}
