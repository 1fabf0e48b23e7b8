/** Words of what a report was read from. */
export const original = {
  title: 'Original',
  beside: 'Original beside the text (b)',
  loading: 'Fetching the original…',
  what: (format: string, bytes: string) => `${format}, ${bytes} bytes`,
  unknown: 'unknown format',
  save: 'Save the file',
  frame: 'The page as it arrived, without what acts',
  pageNote: 'Its words and shape alone: scripts, pictures, styles and addresses are left out, and nothing is fetched.',
  pagesNote:
    'The words of each page. The layout is in the file itself: save it and open it in a reader that you trust.',
  page: (page: string) => `Page ${page}`,
  before: 'Page before',
  after: 'Page after',
  partNote: (part: string) => `The file holds several reports; this one is “${part}”.`,
  textNote: 'The original is plain text: the report’s text is all of it.',
  noneNote: 'It cannot be shown here without danger: save the file and open it in a program that you trust.',
};
