import { countedAr } from '../ar-vocabulary.ts';
import type { overview as english } from '../en/overview.ts';

/** Words of the overview. */
export const overview: typeof english = {
  title: 'نظرة عامة',
  csv: 'التقارير عبر الزمن بصيغة CSV',
  json: 'JSON',
  loading: 'جارٍ جمع ما هو موجود…',
  undated: countedAr({
    one: 'تقرير واحد بلا تاريخ',
    two: 'تقريران بلا تاريخ',
    few: 'تقارير بلا تاريخ',
    many: 'تقريرًا بلا تاريخ',
    other: 'تقرير بلا تاريخ',
  }),
  timeline: 'التقارير عبر الزمن',
  timelineRow: (name, reports, months) => `${name}: ${reports}. ${months}`,
  month: (month, reports) => `${month}: ${reports}`,
  morePublishers: (_count, figure) => `وناشرون آخرون: ${figure}`,
  figures: 'الأرقام بنظرة',
  figuresNote: 'ما أُبلغ عنه، من الأقل إلى الأكثر، مع عدد الأصول المستقلة.',
  allFigures: (count) => `كل المواضيع (${count})`,
  noFigures: 'لا موضوع ترويه أكثر من رواية.',
  disputed: 'موضع خلاف',
  disputedNote: (count) => `نتائج لا يمكن أن يصح كل ما فيها: ${count}`,
  noDisputes: 'لا شيء هنا يناقض شيئًا آخر.',
  against: 'في مقابل',
  newest: 'الجديد',
  failures: 'ما أخفق إدخاله',
  noFailures: 'قُرئ كل ما أُعطي.',
  retry: 'حاول مرة أخرى',
  retryAll: 'حاول مع الكل مرة أخرى',
  retried: (added, failed) => `أُضيف ${added}، وأخفق ${failed} مرة أخرى`,
  sentAgain: 'وصل عبر هذه الصفحة: أفلته من جديد لتحاول مرة أخرى.',
};
