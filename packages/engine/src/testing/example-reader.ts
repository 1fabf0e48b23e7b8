import type { Kind } from '../kind.ts';
import type { Language } from '../language.ts';
import type { Claim } from '../model/claim.ts';
import { createReader } from '../reading/read.ts';
import type { Example } from './examples.ts';
import { examplePlaces } from './list-gazetteer.ts';

/** Reads the claims of one kind from an example, as a report of its own, with {@link examplePlaces}. */
export function exampleReader(languages: readonly Language[], kind: Kind): (example: Example) => readonly Claim[] {
  const read = createReader({ languages, kinds: [kind], gazetteer: examplePlaces });
  return ({ text, line }) => read({ id: `sha256:${'0'.repeat(64)}`, input: `line ${line}`, text }).claims;
}
