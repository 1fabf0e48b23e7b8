import { countedAr } from '../ar-vocabulary.ts';
import type { Strings } from '../en.ts';

const read = countedAr({ one: 'تقرير واحد', two: 'تقريران', few: 'تقارير', many: 'تقريرًا', other: 'تقرير' });

export const loading: Strings['loading'] = {
  page: 'جارٍ جلب الصفحة…',
  reports: 'جارٍ جلب التقارير…',
  report: 'جارٍ جلب التقرير…',
  figures: 'جارٍ وضع الروايات جنبًا إلى جنب…',
  gathering: (reports, words) => `تجري قراءة الملف: ${read(reports, words)} حتى الآن.`,
  reckoning: (reports, words, seconds) =>
    `يجري الحساب على ${read(reports, words)} منذ ${seconds} ث. وتُحفظ النتيجة حتى يتغير الملف.`,
};
