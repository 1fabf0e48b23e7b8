type Facts = Readonly<Record<string, unknown>>;

const BACK = 'Go back to a copy of the dossier.';

function one(fact: unknown): string {
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '?';
}

/** What opening a dossier mended and what checking it finds, in words: see the dossiers' part of docs/notices.md. */
export const dossierNotices: Readonly<Record<string, (facts: Facts) => string>> = {
  'index/behind': () => 'Another process is writing to this dossier; what is shown is what was there a moment ago.',
  'index/caught-up': ({ entries }) =>
    `A run ended early: the last ${one(entries)} entries were put into the index now.`,
  'index/damaged': ({ reason }) => `The index was damaged (${one(reason)}) and was made anew. Check the disk.`,
  'index/rebuilt': () => 'The index belonged to another ledger and was made anew.',
  'ledger/missing': () => `The dossier has no ledger. ${BACK}`,
  'ledger/torn-line': ({ bytes, file }) =>
    `The last line was half written when a run ended: its ${one(bytes)} bytes were set aside in ${one(file)}.`,
  'ledger/no-head': () => 'The file that says where the ledger ends is missing or cut short. Look at the log.',
  'ledger/head-differs': () => `The ledger does not end with the entry that was written last. ${BACK}`,
  'ledger/cut': ({ last, recorded }) =>
    `The ledger ends at entry ${one(last)}, but entries up to ${one(recorded)} were recorded. ${BACK}`,
  'ledger/not-json': ({ line }) => `Line ${one(line)} of the ledger cannot be read. ${BACK}`,
  'ledger/no-entry': ({ line }) => `Line ${one(line)} of the ledger is no entry. ${BACK}`,
  'ledger/not-canonical': ({ line }) => `Line ${one(line)} of the ledger is not spelt as it was written. ${BACK}`,
  'ledger/out-of-order': ({ line }) =>
    `Line ${one(line)} of the ledger bears another number: lines were removed, doubled or moved. ${BACK}`,
  'ledger/chain-broken': ({ line }) =>
    `The line before line ${one(line)} of the ledger is not the one it was written after. Look at the line before.`,
  'original/missing': () => `An original is gone. ${BACK}`,
  'original/altered': () => `The bytes of an original are not those that arrived. ${BACK}`,
  'original/unrecorded': () => 'An original that no entry of the ledger speaks of. Add its file again.',
  'reading/missing': () => `A file of readings is gone. ${BACK}`,
  'reading/altered': () => `Readings are not as they were written. ${BACK}`,
  'reading/no-original': () => `The original of a reading is not in the ledger. ${BACK}`,
  'reading/text-differs': () => `The same tool now takes another text out of the original. ${BACK}`,
  'reading/unrecorded': () => 'Readings that no entry of the ledger speaks of: a run ended early.',
  'anchor/words-differ': () => 'The words of a claim do not stand where it says. Please tell the makers.',
};
