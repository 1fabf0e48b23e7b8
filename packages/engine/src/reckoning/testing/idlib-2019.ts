import type { Reading } from '../../model/report.ts';
import { readingOf } from './toll.ts';
import { syria } from './tree-gazetteer.ts';

const idlib = syria.named('idlib');
const about = [syria.named('khanSheikhoun'), idlib, syria.named('syria')];

/** Three reports on Idlib in 2019 with their real figures, reduced to claims. */
export const idlib2019: readonly Reading[] = [
  readingOf({
    id: 'august-22',
    published: '2019-08-22',
    publisher: 'A party abroad',
    about,
    tolls: [
      {
        n: 949,
        group: 'civilians',
        noun: 'civilians',
        when: '2019-04-30~/2019-08-22',
        where: [idlib],
        by: ['official figures'],
      },
      {
        n: 850_000,
        qualifier: 'more-than',
        noun: 'people',
        measure: 'displaced',
        when: '2019-02/2019-08-22',
        where: [idlib],
        by: ['official figures'],
        cause: 'bombing',
      },
    ],
  }),
  readingOf({
    id: 'august-20',
    published: '2019-08-20',
    title: 'Rebels lose a town',
    about,
    tolls: [
      {
        n: 500,
        qualifier: 'about',
        words: 'about 500',
        group: 'civilians',
        noun: 'civilians',
        when: '2019-04~/2019-08-20',
        by: ['The United Nations'],
      },
      { n: 400_000, noun: 'people', measure: 'displaced', when: '2019-04~/2019-08-20', by: ['The United Nations'] },
    ],
  }),
  readingOf({
    id: 'december-27',
    published: '2019-12-27',
    publisher: 'A party abroad',
    about: [idlib, syria.named('maarat')],
    tolls: [
      { n: 1400, qualifier: 'more-than', noun: 'people', when: '2019-04/2019-12-27', where: [idlib] },
      { n: 1_000_000, qualifier: 'nearly', noun: 'people', measure: 'displaced', when: '2019-04/2019-12-27' },
    ],
  }),
];
