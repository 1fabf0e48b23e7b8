/** What a person finds who unpacks a bundle without knowing what it is. */
export function bundleReadme(facts: {
  readonly dossier: string;
  readonly time: string;
  readonly actor: string;
  readonly originals: number;
  readonly entries: number;
}): string {
  return `VARIORUM DOSSIER ${facts.dossier}
Bundled ${facts.time} by ${facts.actor}: ${facts.originals} originals, ${facts.entries} ledger entries.

A dossier holds reports on an armed conflict as they arrived, what was read from them, and who did what with them when.

  originals/     the bytes of every report as they arrived; each file is named by the SHA-256 of its bytes
  readings/      what was read from them: JSON Lines, one report a line with its text, its claims and its notices
  ledger.jsonl   everything that ever happened, one JSON object a line: what arrived when from where, what was read,
                 what people decided. Each line holds in "prev" the SHA-256 of the line before (without its line end),
                 so that no line can be altered, removed or moved without breaking all that follow
  ledger.head    number and SHA-256 of the last line
  columns.json   which columns of tables hold what, where somebody said so
  SHA256SUMS     the SHA-256 of every file above

To check that nothing was altered, with tools that every Linux and macOS has:

  sha256sum -c SHA256SUMS        (macOS: shasum -a 256 -c SHA256SUMS)

To go on working with it, with Variorum: variorum unbundle FILE.zip FOLDER
The texts belong to those who wrote them. Some may endanger people who are named in them: mind whom you pass them to.
`;
}
