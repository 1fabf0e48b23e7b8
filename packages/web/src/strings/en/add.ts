import { plural } from '../en-vocabulary.ts';

/** Words of taking reports in. */
export const add = {
  title: 'Add',
  intro: 'Drop reports here: texts, web pages, PDFs, Word files, mails, feeds, web archives, tables.',
  drop: 'Drop files or a folder',
  choose: 'Choose files',
  chooseFolder: 'Choose a folder',
  files: 'What became of each file',
  states: {
    waiting: 'waiting',
    sending: 'sending and reading…',
    added: 'added',
    again: 'there already, by another path',
    known: 'there already',
    failed: 'no report',
  },
  summary: (done: string, all: string) => `${done} of ${all} done`,
  reports: plural('report', 'reports'),
  tooLarge: (most: string) => `larger than ${most}: take it in by the command line`,
  related: 'shares its text with another report',
  look: 'Open',
};
