/** Words of a report. */
export const report = {
  back: 'All reports',
  text: 'The report as it stands',
  claims: 'Claims in this report',
  hash: 'Fingerprint',
  language: 'Language',
  authors: 'By',
  about: 'Mostly about',
  json: 'JSON',
  csv: 'Claims as CSV',
  kinds: 'Kinds of claims',
  keysHelp: 'n and p go from claim to claim, Enter opens one, Esc closes it.',
  noClaims: {
    title: 'No claim was read here',
    body: 'Either the report makes none of the kinds that are read so far, or its words were not understood. The notices say what was passed over.',
  },
  noSuchClaim:
    'The claim in this address is not among those that stand: it was rejected, or a later reading no longer has it.',
  noText: 'The report holds no text.',
  notices: 'Notices on this report',
};
