import type { KindName, Measure, Modality, PopulationGroup, Qualifier, Severity } from '@variorum/engine';
import type { Counted, states as englishStates } from './en-vocabulary.ts';

const rules = new Intl.PluralRules('ar');

interface Forms {
  /** The noun with its "one": «تقرير واحد». */
  readonly one: string;
  /** The dual, which needs no figure: «تقريران». */
  readonly two: string;
  /** After 3 to 10. */
  readonly few: string;
  /** After 11 to 99. */
  readonly many: string;
  /** After whole hundreds, and after none. */
  readonly other: string;
}

/** A count with its noun, which has six forms in Arabic. */
export function countedAr({ one, two, few, many, other }: Forms): Counted {
  return (count, figure) => {
    switch (rules.select(count)) {
      case 'one':
        return one;
      case 'two':
        return two;
      case 'few':
        return `${figure} ${few}`;
      case 'many':
        return `${figure} ${many}`;
      default:
        return `${figure} ${other}`;
    }
  };
}

export const kinds: Readonly<Record<KindName, string>> = {
  toll: 'حصيلة',
  count: 'عدد أشياء',
  control: 'سيطرة',
  incident: 'حادثة',
  agreement: 'اتفاق',
  statement: 'تصريح',
  appeal: 'نداء',
};

export const kindCounts: Readonly<Record<KindName, Counted>> = {
  toll: countedAr({ one: 'حصيلة واحدة', two: 'حصيلتان', few: 'حصائل', many: 'حصيلة', other: 'حصيلة' }),
  count: countedAr({ one: 'عدد واحد', two: 'عددان', few: 'أعداد', many: 'عددًا', other: 'عدد' }),
  control: countedAr({
    one: 'قول واحد في السيطرة',
    two: 'قولان في السيطرة',
    few: 'أقوال في السيطرة',
    many: 'قولًا في السيطرة',
    other: 'قول في السيطرة',
  }),
  incident: countedAr({ one: 'حادثة واحدة', two: 'حادثتان', few: 'حوادث', many: 'حادثة', other: 'حادثة' }),
  agreement: countedAr({ one: 'اتفاق واحد', two: 'اتفاقان', few: 'اتفاقات', many: 'اتفاقًا', other: 'اتفاق' }),
  statement: countedAr({ one: 'تصريح واحد', two: 'تصريحان', few: 'تصريحات', many: 'تصريحًا', other: 'تصريح' }),
  appeal: countedAr({ one: 'نداء واحد', two: 'نداءان', few: 'نداءات', many: 'نداءً', other: 'نداء' }),
};

export const measures: Readonly<Record<Measure, string>> = {
  killed: 'قتلى',
  injured: 'جرحى',
  casualties: 'قتلى أو جرحى',
  missing: 'مفقودون',
  abducted: 'مخطوفون',
  detained: 'محتجزون',
  displaced: 'نازحون',
  refugees: 'لاجئون',
  evacuated: 'من أُجلوا',
  returned: 'عائدون',
  besieged: 'محاصرون',
  'sexual-violence': 'ضحايا عنف جنسي',
  'in-need': 'محتاجون إلى مساعدة',
};

export const populations: Readonly<Record<PopulationGroup, string>> = {
  people: 'أشخاص',
  civilians: 'مدنيون',
  combatants: 'مقاتلون',
  children: 'أطفال',
  women: 'نساء',
  men: 'رجال',
  elderly: 'مسنون',
  residents: 'سكان',
  families: 'عائلات',
  medics: 'عاملون صحيون',
  doctors: 'أطباء',
  journalists: 'صحفيون',
  'aid-workers': 'عاملو إغاثة',
  rescuers: 'مسعفون',
  teachers: 'معلمون',
  students: 'طلاب',
  police: 'شرطة',
  peacekeepers: 'حفظة سلام',
  prisoners: 'سجناء',
  officials: 'مسؤولون',
};

export const qualifiers: Readonly<Record<Qualifier, string>> = {
  exact: 'كما ورد تمامًا',
  'more-than': 'أكثر من',
  'at-least': 'على الأقل',
  'less-than': 'أقل من',
  'up-to': 'على الأكثر',
  nearly: 'ما يقارب',
  about: 'نحو',
  range: 'بين عددين',
  vague: 'كلمة لا عدد',
};

export const modalities: Readonly<Record<Modality, string>> = {
  asserted: 'مؤكَّد',
  alleged: 'مزعوم',
  possible: 'محتمل',
  expected: 'متوقَّع',
  denied: 'منفيّ',
  'called-for': 'مطلوب',
  hypothetical: 'مفترض',
};

export const states: typeof englishStates = {
  held: 'تحت سيطرة',
  captured: 'استولى عليها',
  lost: 'خسرها',
  withdrew: 'انسحب منها',
  encircled: 'طوّقها',
  besieged: 'حاصرها',
  contested: 'متنازَع عليها',
  advanced: 'تقدّم نحوها',
  attacked: 'هاجمها',
  evacuated: 'أُخليت',
};

export const severities: Readonly<Record<Severity, string>> = {
  info: 'للعلم',
  warning: 'تحقّق مرة أخرى',
  error: 'لم يُقرأ',
};
