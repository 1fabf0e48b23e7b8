import { countedAr } from '../ar-vocabulary.ts';
import type { facts as english } from '../en/facts.ts';

/** Words of facts by source. */
export const facts: typeof english = {
  title: 'الوقائع بحسب المصدر',
  loading: 'جارٍ وضع الكلمات جنبًا إلى جنب…',
  intro: 'الصفوف وقائع، والأعمدة مصادر، والخلايا كلماتها. والحرف نفسه في الصف قول واحد، والخلية المظللة صمت.',
  csv: 'الجدول بصيغة CSV',
  json: 'JSON',
  choices: 'ما يوضع جنبًا إلى جنب',
  fact: 'الواقعة',
  statuses: { contradicts: 'تناقض', differs: 'تختلف', agrees: 'تتفق', single: 'مصدر واحد' },
  signs: { contradicts: '≠', differs: '~', agrees: '=', single: '·' },
  according: (chain) => `نقلًا عن ${chain}`,
  variant: (letter) => `كل ما يحمل العلامة ${letter} في هذا الصف يقول الشيء نفسه`,
  silence: 'صامت',
  control: (place) => `من يسيطر على ${place}`,
  toll: (population, measure) => `${population}: ${measure}`,
  rows: countedAr({ one: 'واقعة واحدة', two: 'واقعتان', few: 'وقائع', many: 'واقعة', other: 'واقعة' }),
  onlyShared: 'الوقائع التي يرويها مصدران أو أكثر فقط',
  more: (count) => `وقائع أخرى: ${count}. اختر مكانًا أو أيامًا أضيق.`,
  beyond: (count) => `و${count} غيرها في ملف CSV`,
  sourceRows: (count) => `يتكلم عن ${count}`,
  everyPublisher: 'الناشر غير مذكور',
  empty: { title: 'لا واقعة تناسب', body: 'لا أحد يتكلم عن هذا المكان في هذه الأيام. وسّع الأيام، أو خذ مكانًا آخر.' },
  noneShared: 'لا واقعة هنا يرويها مصدران.',
};
