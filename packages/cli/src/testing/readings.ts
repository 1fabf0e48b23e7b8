/** Readings built by hand for tests: every span is found by its words in the text, never counted. */
import { anchorAt, derive, limitsOf, type Reading, type Report, type TollClaim } from '@variorum/engine';

export const TEXT =
  'Twelve killed\n\nAt least 40 civilians were killed in Idlib on 3 May 2019, the Red Crescent said.\n';

export function report(text: string = TEXT, facts: Partial<Report> = {}): Report {
  return {
    id: `sha256:${'ab'.repeat(32)}`,
    input: 'report.txt',
    title: null,
    text,
    language: 'en',
    published: '2019-05-04',
    publisher: null,
    authors: [],
    about: [],
    ...facts,
  };
}

/** The toll of {@link TEXT}, with any fields changed. */
export function toll(changes: Partial<TollClaim> = {}): TollClaim {
  const span = spanOf('At least 40 civilians were killed');
  const figure = spanOf('At least 40');
  return {
    id: 'abababababab-toll-15',
    kind: 'toll',
    anchor: anchorAt(TEXT, span.start, span.end),
    sentence: spanOf('At least 40 civilians were killed in Idlib on 3 May 2019, the Red Crescent said.'),
    modality: 'asserted',
    attribution: [{ ...named('the Red Crescent'), cue: 'said' }],
    when: { text: 'on 3 May 2019', edtf: '2019-05-03', from: '2019-05-03', to: '2019-05-03' },
    where: [{ ...named('Idlib'), name: 'Idlib' }],
    reader: { name: 'hand', version: '1', rule: 'toll/passive' },
    derivation: derive('toll/passive', span, [derive('en/quantity/at-least', figure, [], '40 or more')]),
    measure: 'killed',
    population: { group: 'civilians', text: 'civilians' },
    value: { ...figure, ...limitsOf('at-least', 40), text: 'At least 40', unit: 'people' },
    scope: 'event',
    flow: 'new',
    by: [],
    cause: null,
    ...changes,
  };
}

export function reading(claims: readonly TollClaim[] = [toll()], facts: Partial<Report> = {}): Reading {
  return { report: report(TEXT, facts), claims, notices: [] };
}

export function spanOf(words: string, text: string = TEXT): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text does not say "${words}"`);
  return { start, end: start + words.length };
}

export function named(words: string): { readonly text: string; readonly start: number; readonly end: number } {
  return { ...spanOf(words), text: words };
}
