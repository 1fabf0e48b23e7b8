import { plural } from '../en-vocabulary.ts';

/** Words of the list of reports. */
export const reports = {
  title: 'Reports',
  label: 'Reports',
  count: plural('report', 'reports'),
  claims: plural('claim', 'claims'),
  noClaims: 'no claim',
  notices: plural('notice', 'notices'),
  more: 'Show more reports',
  csv: 'Reports as CSV',
  json: 'JSON',
  empty: {
    title: 'No report yet',
    add: 'Take some in, and everything here fills itself from them: files, folders, web pages, archives, tables.',
    body: 'Start the program with files or folders of reports, and they will be listed here:',
    command: 'npm start -- my-reports/',
  },
};
