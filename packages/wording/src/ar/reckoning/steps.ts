import {
  type AxisSide,
  type Choosing,
  type Clause,
  type Gap,
  type Phrasebook,
  type Step,
  wordsOf,
} from '@variorum/engine/saying';
import { clauses } from './clauses.ts';
import { stretchWords } from './days.ts';
import { isolated, listed, quoted } from './isolate.ts';
import { counted, numberWords } from './numbers.ts';
import { measureWords, whoWords } from './people.ts';
import {
  apartWords,
  chainWords,
  hedgeWords,
  placesWords,
  rangeWords,
  scopeWords,
  sumWords,
  windowWords,
} from './terms.ts';

function reasons(because: readonly Clause[]): string {
  return because.map((clause) => wordsOf<Clause>(clause, clauses)).join('؛ ');
}

const after = (because: readonly Clause[]): string => (because.length === 0 ? '' : `: ${reasons(because)}`);

const AXES: Readonly<Record<AxisSide['axis'], string>> = {
  measure: 'المقياس مختلف',
  population: 'الناس المعدودون مختلفون',
  place: 'المكان مختلف',
  window: 'الزمن مختلف',
  extent: 'نوع الرقم مختلف',
  cause: 'السبب مختلف',
  perpetrator: 'الفاعل مختلف',
};

const EXTENTS = { stock: 'عدد في تاريخ', event: 'حدث واحد', period: 'مجموع جارٍ' } as const;

function side(of: AxisSide): string {
  switch (of.axis) {
    case 'measure':
      return measureWords(of.measure);
    case 'population':
      return whoWords(of.who);
    case 'place':
      return placesWords(of.place);
    case 'window':
      return windowWords(of.window);
    case 'extent':
      return EXTENTS[of.extent];
    case 'cause':
      return of.cause === null ? 'بلا سبب مذكور' : isolated(of.cause);
    case 'perpetrator':
      return of.by.length === 0 ? 'بلا فاعل مذكور' : listed(of.by);
  }
}

function gap(of: Gap): string {
  const most = of.most === null ? 'لا حد له' : `${numberWords(of.most)} على الأكثر`;
  return `يقول الأول ${numberWords(of.least)} على الأقل${hedgeWords(of.leastHedge)}؛ وما يسمح به الثاني ${most}${hedgeWords(of.mostHedge)}.`;
}

const INNER = { first: '؛ والأول داخل الثاني', second: '؛ والثاني داخل الأول' } as const;

/** The steps of an argument, a sentence each. */
export const steps: Phrasebook<Step> = {
  account: ({ figure, scope, chain }) => `${quoted(figure)} — ${scopeWords(scope)} — ${chainWords(chain)}.`,
  'lies-inside': ({ because }) => `الأول داخل الثاني${after(because)}.`,
  'may-lie-inside': ({ because }) => `قد يكون الأول داخل الثاني${after(because)}.`,
  'second-no-smaller': () => 'فلا يمكن أن يكون الثاني أصغر من الأول.',
  'one-report-or-text': () => 'كلاهما في تقرير واحد أو نص واحد: تحقّق أولًا من أنهما قُرئا قراءة صحيحة.',
  'second-without-limit': () => 'لا يذكر الثاني حدًّا أعلى، فقد يشمل الأول: يمكن أن يصح الاثنان.',
  'second-allows-it': () => 'يسمح الثاني بقدر ما يقوله الأول أو بأكثر منه: يمكن أن يصح الاثنان.',
  gap,
  'would-clash': (of) => `لو كان الأول داخل الثاني لما أمكن أن يصح الاثنان. ${gap(of)}`,
  'nothing-decides': ({ because }) => `لا شيء يحسم ذلك: ${reasons(because)}.`,
  besides: ({ because }) => `وفوق ذلك: ${reasons(because)}.`,
  'figures-meet': ({ a, b }) => `كلاهما يتكلم عن الشيء نفسه، والرقمان يلتقيان: (${rangeWords(a)}) و(${rangeWords(b)}).`,
  'opposed-sides': ({ a, b }) => `${isolated(a)} و${isolated(b)} في طرفين متخاصمين.`,
  'need-not-be-one': ({ axis }) => `لا يمكن أن يكون الرقمان عددًا واحدًا، ولا يلزم ذلك: ${AXES[axis]}.`,
  'sides-of-axis': ({ first, second, inner }) =>
    `الأول: ${side(first)}. الثاني: ${side(second)}${inner === null ? '' : INNER[inner]}.`,
  'says-instead': ({ source, later, earlier }) =>
    `يعود ${isolated(source)} لاحقًا إلى الشيء نفسه ويقول ${quoted(later)} بدل ${quoted(earlier)}.`,
  'put-out-again': ({ source, later, earlier }) =>
    `نشر ${isolated(source)} النص نفسه مرة أخرى، وفيه ${quoted(later)} بدل ${quoted(earlier)}.`,
  'later-stands': () => 'الرقم اللاحق هو المعتمد.',
  'later-unknown': () => 'كلاهما من يوم واحد أو بلا تاريخ، فلا يُعرف أيهما اللاحق.',
  'reports-share-text': () => 'يشترك التقريران في معظم نصهما: أصل واحد، ويُعدّ مرة واحدة.',
  'one-origin': ({ source }) => `كلاهما يعود إلى ${isolated(source)}: أصل واحد، ويُعدّ مرة واحدة.`,
  'own-losses': ({ source, side: whose }) =>
    `${isolated(source)} من الطرف الذي كان هؤلاء مقاتليه (${isolated(whose)})، ويقول ذلك بنفسه.`,
  'own-deeds': ({ source, by }) => `${isolated(source)} من طرف من يسمّيهم فاعلين (${listed(by)}).`,
  began: ({ source, words, when, days }) =>
    `${isolated(source)}: ${quoted(words)}، ${quoted(when)} (${stretchWords(days)}).`,
  'both-call-it': ({ name }) => `كلاهما يتكلم عن بداية واحدة، ويسمّيانها ${quoted(name)}.`,
  'joined-by-a-person': () => 'كلاهما يتكلم عن بداية واحدة: فقد ربط شخص بينهما.',
  'no-common-day': () => 'لا يوم يجمعهما.',
  'all-can-mean': ({ days }) => `يمكن أن تعني كلها: ${stretchWords(days)}.`,
  denies: ({ denying, asserting }) => `ينفي ${isolated(denying)} ما يقوله ${isolated(asserting)}.`,
  'nobody-twice': ({ apart }) =>
    `كل ما عدا الأخير داخل الأخير، ويُعدّ فيها ما لا يتداخل (${apartWords(apart)})، فلا يُعدّ أحد مرتين.`,
  'sum-over-total': ({ terms, sum, most, mostHedge }) =>
    `تقول معًا على الأقل ${sumWords(terms, sum)}؛ والأخير يسمح بـ ${numberWords(most)} على الأكثر${hedgeWords(mostHedge)}.`,
  'very-scope': ({ limit, value }) =>
    `يتكلم عن هذا النطاق نفسه: ${numberWords(value)} ${limit === 'least' ? 'على الأقل' : 'على الأكثر'}.`,
  'inside-scope': ({ scope, value }) => `هو داخل النطاق (${scopeWords(scope)}): ${numberWords(value)} على الأقل.`,
  'holds-scope': ({ scope, value }) => `هو يشمل النطاق (${scopeWords(scope)}): ${numberWords(value)} على الأكثر.`,
  'sum-inside': ({ apart, scope, terms, sum }) =>
    `تعدّ ما لا يتداخل (${apartWords(apart)}) داخل النطاق (${scopeWords(scope)}): على الأقل ${sumWords(terms, sum)}.`,
};

/** How a policy came to a figure. */
export const choosings: Phrasebook<Choosing> = {
  'no-figure-chosen': () => 'لا يُختار رقم.',
  'lowest-reported': () => 'أدنى رقم ذُكر.',
  grades: () => 'معقول: أصلان أو أكثر لا تناقض بينها؛ ضعيف: أصل واحد.',
  'median-of-origins': ({ origins }) =>
    `الوسيط المحسوب من ${counted(origins, { one: 'أصل واحد', two: 'أصلين', few: 'أصول', many: 'أصلًا', other: 'أصل' })}.`,
};
