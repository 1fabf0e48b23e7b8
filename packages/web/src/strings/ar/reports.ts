import { countedAr } from '../ar-vocabulary.ts';
import type { reports as english } from '../en/reports.ts';

/** Words of the list of reports. */
export const reports: typeof english = {
  title: 'التقارير',
  label: 'التقارير',
  count: countedAr({ one: 'تقرير واحد', two: 'تقريران', few: 'تقارير', many: 'تقريرًا', other: 'تقرير' }),
  claims: countedAr({ one: 'ادعاء واحد', two: 'ادعاءان', few: 'ادعاءات', many: 'ادعاءً', other: 'ادعاء' }),
  noClaims: 'لا ادعاء',
  notices: countedAr({ one: 'تنبيه واحد', two: 'تنبيهان', few: 'تنبيهات', many: 'تنبيهًا', other: 'تنبيه' }),
  more: 'أظهر مزيدًا من التقارير',
  csv: 'التقارير بصيغة CSV',
  json: 'JSON',
  empty: {
    add: 'أدخل بعضها، فيمتلئ كل ما هنا منها: ملفات ومجلدات وصفحات ومحفوظات وجداول.',
    title: 'لا تقارير بعد',
    body: 'شغّل البرنامج على ملفات تقارير أو مجلداتها فتظهر هنا:',
    command: 'npm start -- my-reports/',
  },
};
