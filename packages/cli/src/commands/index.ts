import type { Command } from '../command.ts';

/** A command in the table; the rest of it is loaded when it is called, so that `--help` starts at once. */
export interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const commands: readonly Entry[] = [
  {
    name: 'read',
    summary: 'claims of reports, one JSON line a report',
    load: async () => (await import('./read.ts')).read,
  },
  {
    name: 'compare',
    summary: 'every account of a subject side by side: what agrees, what contradicts, what they allow together',
    load: async () => (await import('./compare.ts')).compare,
  },
  {
    name: 'figures',
    summary: 'what was reported of each subject, lowest to highest, and what all accounts together allow',
    load: async () => (await import('./figures.ts')).figures,
  },
  {
    name: 'contradictions',
    summary: 'what cannot all be true, figures and beginnings, each with its proof and with what it takes for granted',
    load: async () => (await import('./contradictions.ts')).contradictions,
  },
  {
    name: 'events',
    summary: 'which tolls are of one event, and which may be, each with its reasons',
    load: async () => (await import('./events.ts')).events,
  },
  {
    name: 'incidents',
    summary: 'what happened where, who says so how firmly, and whom each names as having done it',
    load: async () => (await import('./incidents.ts')).incidents,
  },
  {
    name: 'beginnings',
    summary: 'when an offensive, hostilities or a war began, who says so, and on which days all of them agree',
    load: async () => (await import('./beginnings.ts')).beginnings,
  },
  {
    name: 'control',
    summary: 'who held each place according to whom, and where the lines disagree',
    load: async () => (await import('./control.ts')).control,
  },
  {
    name: 'sources',
    summary: 'who cites whom, who goes in a circle, and what a source never mentions that three others do',
    load: async () => (await import('./sources.ts')).sources,
  },
  {
    name: 'explain',
    summary: 'why a claim says what it says: rules, words, places in the text',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'evaluate',
    summary: 'precision, recall and accuracy against labelled reports',
    load: async () => (await import('./evaluate.ts')).evaluate,
  },
  {
    name: 'serve',
    summary: 'the workbench over reports, on this machine',
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'gazetteer',
    summary: 'take in the place names of a whole country',
    load: async () => (await import('./gazetteer.ts')).gazetteer,
  },
  {
    name: 'init',
    summary: 'make a dossier: a folder that keeps reports, what was read from them, and who did what',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'add',
    summary: 'take reports into a dossier, and read them',
    load: async () => (await import('./add.ts')).add,
  },
  {
    name: 'reread',
    summary: 'read the texts of a dossier again, with the reader of today',
    load: async () => (await import('./reread.ts')).reread,
  },
  {
    name: 'list',
    summary: 'the reports of a dossier, by date',
    load: async () => (await import('./list.ts')).list,
  },
  {
    name: 'show',
    summary: 'a report of a dossier with its claims, or a claim with its history',
    load: async () => (await import('./show.ts')).show,
  },
  {
    name: 'find',
    summary: 'reports of a dossier by their words, claims by figure, window and place, names by their spelling',
    load: async () => (await import('./find.ts')).find,
  },
  {
    name: 'remove',
    summary: 'hide reports of a dossier; nothing is erased',
    load: async () => (await import('./remove.ts')).remove,
  },
  {
    name: 'log',
    summary: 'the ledger of a dossier: who did what, when',
    load: async () => (await import('./log.ts')).log,
  },
  {
    name: 'verify',
    summary: 'check a dossier: the chain of its ledger, every hash, every anchor’s words against the original',
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'rebuild',
    summary: 'make the index of a dossier anew from originals, readings and ledger',
    load: async () => (await import('./rebuild.ts')).rebuild,
  },
  {
    name: 'decide',
    summary: 'accept, reject, correct or add a claim, join or part two, say where a source stands, or undo a decision',
    load: async () => (await import('./decide.ts')).decide,
  },
  {
    name: 'bundle',
    summary: 'put a whole dossier into one zip that anybody can check',
    load: async () => (await import('./bundle.ts')).bundle,
  },
  {
    name: 'unbundle',
    summary: 'take a dossier out of a bundle, checked from end to end',
    load: async () => (await import('./unbundle.ts')).unbundle,
  },
];
