import { type Assumption, type Clause, type Phrasebook, wordsOf } from '@variorum/engine/saying';
import { clauses } from './clauses.ts';
import { endWords } from './days.ts';
import { isolated, listed, quoted } from './isolate.ts';
import { daysWords } from './numbers.ts';
import { groupAsSubject } from './people.ts';

const clause = (open: Clause): string => wordsOf<Clause>(open, clauses);

/** What is taken for granted beyond the words. */
export const assumptions: Phrasebook<Assumption> = {
  'people-alike': () => '«الناس» بمعنى واحد في كليهما، عُدّ المقاتلون أم لم يُعدّوا',
  'standings-hold': () => 'كلاهما في الموضع الذي يضعه فيه جدول المواقف',
  'day-of-report': () => 'لا يذكر الادعاء يومًا: فهو يتكلم عن يوم تقريره',
  'all-civilians': ({ group }) => `${groupAsSubject(group)} كلهم من المدنيين`,
  'same-name-same-place': ({ name }) => `${quoted(name)} هو المكان نفسه في كليهما`,
  'place-of-report': ({ place, holding }) =>
    `الادعاء الذي لا يذكر مكانًا يتكلم عن ${isolated(place)}، وهو أكثر ما يتناوله تقريره${holding.length === 0 ? '' : `، وفيه ${listed(holding)}`}`,
  'same-day': ({ day }) => `«${endWords(day)}» يوم واحد في كليهما`,
  'days-at-their-word': ({ a, b }) => `يؤخذ «${endWords(a)}» و«${endWords(b)}» على لفظهما`,
  'days-count-as-one': ({ a, b, apart, tolerance }) =>
    `يُعدّ (${endWords(a)}) و(${endWords(b)}) واحدًا: أبعد ما بينهما ${daysWords(apart)}، والمسموح به ${daysWords(tolerance)}`,
  'number-was-the-same': ({ apart, tolerance }) =>
    `كان العدد هو نفسه في يومين أبعد ما بينهما ${daysWords(apart)}، والمسموح به ${daysWords(tolerance)}`,
  'makes-no-difference': ({ open }) => `لا أثر للأمر الآتي: ${clause(open)}`,
  'same-although': ({ open }) => `كلاهما يتكلم عن الشيء نفسه، مع ما يأتي: ${clause(open)}`,
  'speaks-for-its-side': ({ source }) => `يتكلم ${isolated(source)} باسم طرفه، كما في جدول المواقف`,
  'one-name-one-beginning': ({ name }) => `ما يُسمّى ${quoted(name)} بدأ مرة واحدة`,
  'one-place-one-beginning': () => 'ما بدأ في مكان واحد في أيام تلتقي يُعدّ شيئًا واحدًا',
  'words-of-report-place': ({ words, places }) =>
    `تُؤخذ ${quoted(words)} على أنها عن ${listed(places)}، وهو أكثر ما يتناوله تقريرها`,
  'had-not-happened': ({ days }) => `ما كان وشيكًا لم يكن قد وقع في المدة السابقة أيضًا، وهي ${daysWords(days)}`,
};
