import { countedAr } from '../ar-vocabulary.ts';
import type { beginnings as english } from '../en/beginnings.ts';

/** Words of the beginnings. */
export const beginnings: typeof english = {
  title: 'البدايات',
  loading: 'جارٍ وضع الروايات جنبًا إلى جنب…',
  intro: 'متى بدأ هجوم أو أعمال قتالية أو حرب كما يرويه كل مصدر. والروايات التي قد تكون عن بداية واحدة تقف معًا.',
  csv: 'البدايات بصيغة CSV',
  json: 'JSON',
  count: countedAr({ one: 'بداية واحدة', two: 'بدايتان', few: 'بدايات', many: 'بداية', other: 'بداية' }),
  when: (words, days) => `«\u2068${words}\u2069»: \u2068${days}\u2069`,
  borrowed: 'لا يذكر مكانًا: يُؤخذ مكان تقريره',
  statuses: { agreed: 'يمكن أن تعني كلها هذه الأيام', disputed: 'لا يمكن أن تصح كلها' },
  only: (place) => `بدايات ${place} وحدها`,
  everywhere: 'البدايات في كل مكان',
  more: (count) => `أظهر المزيد (بقي ${count})`,
  empty: {
    title: 'لا بداية يمكن عرضها',
    body: 'لا تقرير يذكر في أي يوم بدأ أمرٌ مستمر في مكان معروف.',
  },
};
