/** What is measured: Variorum's reader, and the JavaScript pipelines that someone would assemble in its stead. */
import type { ReportInput } from '@variorum/engine';

/** Does all of its work on all texts and returns how much it found, so that nothing can be left out as unused. */
export type Work = (reports: readonly ReportInput[]) => number;

export interface Contender {
  readonly name: string;
  /** What one pass does. */
  readonly does: string;
  readonly load: () => Promise<Work>;
}

export const contenders: readonly Contender[] = [
  {
    name: 'variorum',
    does: 'text to claims, as files are read: figures, measures, populations, windows, places, chains, derivations',
    load: async () => {
      const { openReader } = await import('variorum/reader');
      const { inGroups } = await import('variorum/together');
      const { read } = openReader();
      return (reports) => {
        let found = 0;
        // Each group is let go before the next is read, as it is when files are.
        for (const group of inGroups(reports, ({ text }) => text.length))
          for (const { claims } of read.together(group)) found += claims.length;
        return found;
      };
    },
  },
  {
    name: 'variorum, one by one',
    does: 'the same of each report by itself, where none comes with it',
    load: async () => {
      const { openReader } = await import('variorum/reader');
      const { read } = openReader();
      return oneByOne((report) => read(report).claims.length);
    },
  },
  {
    name: 'wink-nlp, full pipe',
    does: 'tokens, sentences, parts of speech, entities, custom entities, negation, sentiment',
    load: async () => {
      const winkNLP = (await installed('wink-nlp')).default;
      const nlp = winkNLP((await installed('wink-eng-lite-web-model')).default);
      return oneByOne(({ text }) => nlp.readDoc(text).entities().length());
    },
  },
  {
    name: 'wink + chrono + recognizers',
    does: 'the assembly: sentences and entities, dates by sentence, numbers; no claims yet',
    load: async () => {
      const winkNLP = (await installed('wink-nlp')).default;
      const nlp = winkNLP((await installed('wink-eng-lite-web-model')).default);
      const chrono = await installed('chrono-node');
      const { recognizeNumber, Culture } = (await installed('@microsoft/recognizers-text-number')).default;
      return oneByOne(({ text, published }) => {
        const reference = published ? new Date(published) : undefined;
        const doc = nlp.readDoc(text);
        let found: number = doc.entities().length();
        for (const sentence of doc.sentences().out() as readonly string[])
          found += chrono.parse(sentence, reference).length;
        return found + recognizeNumber(text, Culture.English).length;
      });
    },
  },
  {
    name: 'chrono-node',
    does: 'dates only',
    load: async () => {
      const chrono = await installed('chrono-node');
      return oneByOne(({ text, published }) => chrono.parse(text, published ? new Date(published) : undefined).length);
    },
  },
  {
    name: 'recognizers-text, numbers',
    does: 'numbers only',
    load: async () => {
      const { recognizeNumber, Culture } = (await installed('@microsoft/recognizers-text-number')).default;
      return oneByOne(({ text }) => recognizeNumber(text, Culture.English).length);
    },
  },
  {
    name: 'compromise',
    does: 'tokens, tags, numbers',
    load: async () => {
      const nlp = (await installed('compromise')).default;
      return oneByOne(({ text }) => nlp(text).numbers().length);
    },
  },
];

/** How many times the speed of a peer the reader is to have: of the fastest that does the groundwork, and of what would replace it. */
export const aims: readonly { readonly name: string; readonly times: number }[] = [
  { name: 'wink-nlp, full pipe', times: 2.5 },
  { name: 'wink + chrono + recognizers', times: 10 },
];

function oneByOne(work: (report: ReportInput) => number): Work {
  return (reports) => reports.reduce((found, report) => found + work(report), 0);
}

/** Peers lie in this folder's own node_modules, which `npm test` does not need: hence no types for them. */
function installed(name: string) {
  return import(name);
}
