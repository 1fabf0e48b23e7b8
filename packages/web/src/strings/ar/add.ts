import { countedAr } from '../ar-vocabulary.ts';
import type { add as english } from '../en/add.ts';

/** Words of taking reports in. */
export const add: typeof english = {
  title: 'إضافة',
  intro: 'أفلت التقارير هنا: نصوص وصفحات ويب وملفات PDF و Word ورسائل وخلاصات وأرشيفات ويب وجداول.',
  drop: 'أفلت ملفات أو مجلدًا',
  choose: 'اختر ملفات',
  chooseFolder: 'اختر مجلدًا',
  files: 'ما جرى لكل ملف',
  states: {
    waiting: 'ينتظر',
    sending: 'يُرسَل ويُقرأ…',
    added: 'أُضيف',
    again: 'موجود، بمسار آخر',
    known: 'موجود',
    failed: 'لا تقرير',
  },
  summary: (done, all) => `أُنجز ${done} من ${all}`,
  reports: countedAr({ one: 'تقرير واحد', two: 'تقريران', few: 'تقارير', many: 'تقريرًا', other: 'تقرير' }),
  tooLarge: (most) => `أكبر من ${most}: أدخله من سطر الأوامر`,
  related: 'يشترك في نصه مع تقرير آخر',
  look: 'افتح',
};
