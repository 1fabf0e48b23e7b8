import { countedAr } from '../ar-vocabulary.ts';
import type { search as english } from '../en/search.ts';

/** Words of the search. */
export const search: typeof english = {
  title: 'البحث',
  loading: 'جارٍ البحث…',
  label: 'كلمات',
  hint: 'كلمات يجب أن ترد كلها؛ و"كلمات بين علامتي اقتباس" معًا.',
  filters: 'حصر النتائج',
  kind: 'النوع',
  publisher: 'الناشر',
  anyKind: 'كل نوع',
  anyPublisher: 'كل ناشر',
  anyMeasure: 'كل مقياس',
  csv: 'الادعاءات المعثور عليها بصيغة CSV',
  json: 'JSON',
  claims: countedAr({
    one: 'عُثر على ادعاء واحد',
    two: 'عُثر على ادعاءين',
    few: 'ادعاءات عُثر عليها',
    many: 'ادعاءً عُثر عليه',
    other: 'ادعاء عُثر عليه',
  }),
  reports: countedAr({
    one: 'عُثر على تقرير واحد',
    two: 'عُثر على تقريرين',
    few: 'تقارير عُثر عليها',
    many: 'تقريرًا عُثر عليه',
    other: 'تقرير عُثر عليه',
  }),
  more: (count) => `وتقارير أخرى: ${count}`,
  results: 'الادعاءات المعثور عليها',
  save: 'احفظ هذا البحث',
  saved: 'عمليات بحث محفوظة',
  remove: (name) => `أزل «${name}»`,
  everything: 'كل شيء',
  empty: { title: 'لم يُعثر على شيء', body: 'لا ادعاء ولا تقرير يحمل كل هذه الكلمات.' },
};
