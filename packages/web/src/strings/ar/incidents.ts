import { countedAr } from '../ar-vocabulary.ts';
import type { incidents as english } from '../en/incidents.ts';

/** Words of the incidents. */
export const incidents: typeof english = {
  title: 'الحوادث',
  loading: 'جارٍ وضع الروايات جنبًا إلى جنب…',
  intro: 'ما جرى كما يرويه كل مصدر. والروايات عن أمر من نوع واحد في مكان وزمان واحد تقف معًا.',
  csv: 'الحوادث بصيغة CSV',
  json: 'JSON',
  count: countedAr({ one: 'حادثة واحدة', two: 'حادثتان', few: 'حوادث', many: 'حادثة', other: 'حادثة' }),
  sources: countedAr({ one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' }),
  by: (names) => `الفاعل: ${names}`,
  byNobody: 'لا يسمّي فاعلًا',
  differ: {
    modality: 'تختلف في درجة الجزم',
    perpetrator: 'تختلف في من تسمّيه فاعلًا',
  },
  only: (place) => `حوادث ${place} وحدها`,
  everywhere: 'الحوادث في كل مكان',
  more: (count) => `أظهر المزيد (بقي ${count})`,
  empty: {
    title: 'لا حادثة يمكن عرضها',
    body: 'لا تقرير يروي حادثة لها مكان معروف وزمن.',
  },
};
