/** Words of views that need a dossier where none is kept. */
export const notKept = {
  title: 'Nothing is kept here',
  body: 'These files are read anew each time. To keep reports, decisions and a ledger, make a dossier and serve it:',
  commands:
    'npx variorum init my-dossier\nnpx variorum add -d my-dossier FILE_OR_FOLDER…\nnpx variorum serve my-dossier',
};
