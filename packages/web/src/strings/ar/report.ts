import type { report as english } from '../en/report.ts';

/** Words of a report. */
export const report: typeof english = {
  back: 'كل التقارير',
  text: 'التقرير كما هو',
  claims: 'الادعاءات في هذا التقرير',
  hash: 'البصمة',
  language: 'اللغة',
  authors: 'بقلم',
  about: 'يدور معظمه على',
  json: 'JSON',
  csv: 'الادعاءات بصيغة CSV',
  kinds: 'أنواع الادعاءات',
  keysHelp: 'n و p للتنقل بين الادعاءات، و Enter لفتح أحدها، و Esc لإغلاقه.',
  noClaims: {
    title: 'لم يُقرأ هنا أي ادعاء',
    body: 'إما أن التقرير لا يقول شيئًا من الأنواع التي تُقرأ حتى الآن، أو أن كلماته لم تُفهم. وتذكر التنبيهات ما تُرك.',
  },
  noSuchClaim: 'الادعاء المذكور في العنوان ليس بين القائمة: رُفض، أو لم تعد قراءة لاحقة تحويه.',
  noText: 'ليس في التقرير نص.',
  notices: 'تنبيهات على هذا التقرير',
};
