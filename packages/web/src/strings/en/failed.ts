/** What went wrong and what to do about it, by what kind of failure it is. */
export const failed = {
  again: 'Try again',
  reload: 'Load the page anew',
  toReports: 'To the reports',
  afresh: 'Start afresh',
  stale: 'What stands here is what was fetched before.',
  retrying: 'It is tried again every few seconds.',
  kinds: {
    offline: {
      title: 'The program does not answer',
      body: 'The program behind this page may have been stopped. Start it again; the page goes on by itself.',
    },
    noSession: {
      title: 'This window is not let in',
      body: 'A dossier opens only from the address that the program printed when it was started, and each start prints another. Copy that address, with all that stands after the question mark, into this window.',
    },
    notFound: {
      title: 'Not in this dossier',
      body: 'The address may be incomplete, or what it names was taken out or belongs to another dossier.',
    },
    ended: {
      title: 'The reckoning ended early',
      body: 'What works this out came to an end, perhaps for want of memory. The dossier is untouched. Try again: it starts anew.',
    },
    refused: {
      title: 'This cannot be asked for',
      body: 'Something in the address stands for nothing that there is. The program says:',
    },
    part: {
      title: 'A part of the page is missing',
      body: 'It could not be fetched. The program may have been stopped, or another version of it started since.',
    },
    internal: {
      title: 'That did not work',
      body: 'A fault of the program, which it has written down. The dossier is untouched.',
    },
  },
};
