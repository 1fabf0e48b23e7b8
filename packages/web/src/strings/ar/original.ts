import type { original as english } from '../en/original.ts';

/** Words of what a report was read from. */
export const original: typeof english = {
  title: 'الأصل',
  beside: 'الأصل بجانب النص (b)',
  loading: 'جارٍ جلب الأصل…',
  what: (format, bytes) => `${format}، ${bytes} بايت`,
  unknown: 'صيغة غير معروفة',
  save: 'احفظ الملف',
  frame: 'الصفحة كما وصلت، بلا ما يعمل فيها',
  pageNote: 'كلماتها وشكلها فقط: تُركت البرامج والصور والأنماط والعناوين، ولا يُجلب شيء.',
  pagesNote: 'كلمات كل صفحة. أما هيئتها ففي الملف نفسه: احفظه وافتحه ببرنامج تثق به.',
  page: (page) => `الصفحة ${page}`,
  before: 'الصفحة السابقة',
  after: 'الصفحة التالية',
  partNote: (part) => `في الملف عدة تقارير، وهذا منها «${part}».`,
  textNote: 'الأصل نص عادي: ونص التقرير هو كله.',
  noneNote: 'لا يمكن عرضه هنا بأمان: احفظ الملف وافتحه ببرنامج تثق به.',
};
