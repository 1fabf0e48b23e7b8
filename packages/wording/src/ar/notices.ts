import type { notices as english } from '../en/notices.ts';
import { dossierNotices } from './dossier-notices.ts';

function one(fact: unknown): string {
  return typeof fact === 'string' ? fact : JSON.stringify(fact);
}

/** What a system's reason for not opening a file means. */
const UNOPENED: Readonly<Record<string, string>> = {
  ENOENT: 'لا يوجد ملف كهذا. تحقّق من مساره.',
  EACCES: 'لا يحقّ لك فتح هذا الملف. غيّر أذوناته.',
  EPERM: 'لا يحقّ لك فتح هذا الملف. غيّر أذوناته.',
  EMFILE: 'ملفات كثيرة جدًا مفتوحة على هذا الجهاز. أغلق بعض البرامج وأعد المحاولة.',
  EIO: 'لم يستطع القرص قراءة هذا الملف. افحص القرص.',
  'a link out of the folder': 'هذه وصلة إلى ما هو خارج المجلد. سمِّ هدفها نفسه إن كان مقصودًا.',
  pipe: 'هذا أنبوب أو جهاز قد لا ينتهي. احفظ ما يعطيه في ملف.',
};

/** What each notice says to a person, by its code. */
export const notices: typeof english = {
  'input/unreadable': ({ reason }) =>
    UNOPENED[one(reason)] ?? `تعذّر فتح الملف (${one(reason)}). تحقّق من مساره ومن أذوناته.`,
  'input/empty': () => 'الملف فارغ.',
  'input/binary': ({ format }) => `هذا ليس نصًا بل ${one(format ?? 'بيانات ثنائية')}. حوّله إلى نص أولًا.`,
  'input/too-large': ({ most }) => `الملف أكبر من ${one(most)} بايت. قسّمه.`,
  'input/format-unknown': ({ format }) => `هذا ملف ${one(format)} من نوع لا يُقرأ. أخرج ما فيه، أو احفظه بصيغة أخرى.`,
  'input/format-differs': ({ said, seen }) => `اسمه يقول إنه ${one(said)}، وبايتاته تقول ${one(seen)}. تُصدَّق البايتات.`,
  'input/broken': ({ format }) =>
    `الملف تالف${typeof format === 'string' ? ` بصيغة ${format}` : ''}. افتحه في برنامجه واحفظه من جديد.`,
  'input/too-slow': ({ milliseconds }) =>
    `استغرق تفكيك الملف أكثر من ${one(milliseconds)} مللي ثانية فتُرك. احفظه بصيغة أبسط، أو قسّمه.`,
  'input/too-much-memory': ({ mebibytes }) =>
    `تطلّب تفكيك الملف أكثر من ${one(mebibytes)} ميبيبايت من الذاكرة فتُرك. قسّمه.`,
  'input/too-many-reports': ({ most }) => `في الملف أكثر من ${one(most)} تقرير. قسّمه.`,
  'input/made-on': ({ day }) => `أُنشئ الملف في ${one(day)}. وليس هذا تاريخ نشر.`,
  'same-report-again': ({ input }) => `البايتات نفسها وردت أيضًا باسم ${one(input)}؛ وتُحسب مرة واحدة.`,
  'input/no-report': () => 'أُدخل الملف، لكن ليس فيه تقرير.',
  'reader/fault': () => 'أخفق القارئ في هذا التقرير، وما كان ينبغي أن يخفق. نرجو إبلاغ مطوّريه.',
  'text/byte-order-mark': ({ encoding }) => `يبدأ الملف بعلامة ترميزه (${one(encoding)}).`,
  'text/invalid-utf8': () => 'بعض البايتات ليست UTF-8 واستُبدلت. احفظ الأصل بترميز UTF-8 إن كنت تعرف ترميزه.',
  'text/invalid-utf16': () => 'بعض البايتات ليست UTF-16 واستُبدلت. احفظ الأصل بترميز UTF-8.',
  'text/encoding-guessed': ({ encoding }) =>
    `لا يذكر الملف ترميزه؛ فقُرئ على أنه ${one(encoding)}. تحقّق من الأسماء والحروف.`,
  'text/lone-surrogates': () => 'استُبدلت أنصاف محارف لا يمكن لأي ملف أن يحملها.',
  'text/direction-overrides': () => 'هنا محارف خفية تقلب اتجاه غيرها: قد يبدو النص على غير ما يُقرأ.',
  'text/nul-characters': () => 'في النص محارف NUL؛ وقد أُبقيت.',
  'page/no-main-text': () => 'لم يُعثر على مقال في الصفحة؛ فالنص كل كلماتها.',
  'page/too-large-for-main-text': () => 'الصفحة أكبر من أن يُبحث عن مقالها؛ فالنص كل كلماتها.',
  'page/too-deep': ({ most }) => `الوسوم متداخلة لأكثر من ${one(most)} مستوى؛ وما من صفحة للناس كذلك.`,
  'pdf/no-words': () => 'صفحات ملف PDF هذا بلا كلمات، صور فقط. مرّره أولًا على برنامج تعرّف على الحروف.',
  'pdf/pages-without-words': ({ pages }) => `صفحات بلا كلمات، لعلها صور كلمات: ${one(pages)}.`,
  'pdf/broken-pages': ({ pages }) => `صفحات تعذّرت قراءتها: ${one(pages)}.`,
  'pdf/needs-password': () => 'لا يُفتح ملف PDF إلا بكلمة سر. احفظ نسخة بلا كلمة سر.',
  'pdf/too-many-pages': ({ most }) => `في ملف PDF أكثر من ${one(most)} صفحة. قسّمه.`,
  'xml/entities': () => 'يعرّف الملف كيانات خاصة به كما يفعل المهاجمون. فلم يُقرأ.',
  'xml/entities-not-expanded': () => 'تعرّف الخلاصة كيانات خاصة بها؛ وهي في النص كما كُتبت.',
  'table/needs-mapping': ({ columns }) => `لا اسم عمود يدل على أن فيه نص التقارير. سمِّ واحدًا من: ${one(columns)}.`,
  'table/mapping-guessed': ({ text }) => `اختيرت الأعمدة بأسمائها؛ والنص من ${one(text)}.`,
  'table/no-such-column': ({ missing, columns }) =>
    `ليس في الجدول عمود ${one(missing)}؛ فيه: ${one(columns)}. صحّح التعيين.`,
  'table/no-such-sheet': ({ sheet }) => `ليس في المصنّف ورقة ${one(sheet)}. صحّح التعيين.`,
  'table/bad-date': ({ rows, first }) =>
    `صفوف تاريخها ليس تاريخًا أو يحتمل تاريخين: ${one(rows)}، أولها الصف ${one(first)}.`,
  'table/too-large': ({ most }) => `المستطيل المحيط بكل الخلايا فيه أكثر من ${one(most)} خلية. قسّم الجدول.`,
  'archive/broken': () => 'لا يمكن فتح الأرشيف.',
  'archive/bomb': ({ most }) => `يُفك الأرشيف إلى أكثر من ${one(most)} ضعف حجمه. فلم يُفك.`,
  'archive/too-large': ({ most }) => `سيُفك الأرشيف إلى أكثر من ${one(most)} بايت. قسّمه.`,
  'archive/too-many-entries': ({ most }) => `في الأرشيف أكثر من ${one(most)} مدخل. قسّمه.`,
  'archive/too-deep': () => 'أرشيفات داخل أرشيفات أعمق من أن تُتبع. أخرج ما فيها.',
  'archive/unsafe-name': ({ entry }) =>
    `اسم مدخل (${one(entry)}) يقود إلى خارج الأرشيف. لم يُقرأ منه شيء؛ ولا تثق بصانعه.`,
  'archive/link': ({ entry }) => `أحد المداخل (${one(entry)}) رابط إلى ملف آخر. لم يُقرأ منه شيء.`,
  'archive/encrypted': ({ entry }) => `أحد المداخل (${one(entry)}) لا يُفتح إلا بكلمة سر.`,
  'archive/cut-short': ({ record }) => `ينقطع الأرشيف بعد ${one(record)} سجل؛ وقُرئ ما قبله.`,
  'archive/hash-differs': ({ entry }) => `أحد المداخل (${one(entry)}) ليست له البصمة التي تذكرها الحزمة.`,
  'archive/part-not-read': ({ part }) => `لم يُقرأ لأنه ليس نصًا: ${one(part)}.`,
  'archive/records-left-out': ({ records }) => `سجلات ويب بلا كلمات، تُركت: ${one(records)}.`,
  'manifest/unreadable': () => 'البيان ليس ملف CSV صالحًا للقراءة؛ فلم يؤخذ منه شيء.',
  'manifest/no-file-column': () => 'ليس في البيان عمود «file»؛ فلم يؤخذ منه شيء.',
  'manifest/bad-date': () => 'تاريخ النشر في البيان ليس تاريخًا؛ فيبقى التقرير على تاريخ نصه.',
  'report/date-disagrees': ({ text, given }) =>
    `تاريخ النص ${one(text)}، لكن المُعطى معه ${one(given)}. يُعتمد تاريخ النص.`,
  'report/publisher-disagrees': ({ text, given }) =>
    `يسمّي النص ناشره ${one(text)}، لكن المُعطى معه ${one(given)}. يُعتمد ما في النص.`,
  'report/title-disagrees': ({ text, given }) =>
    `عنوان النص ${one(text)}، لكن المُعطى معه ${one(given)}. يُعتمد ما في النص.`,
  'report/language-differs': ({ stated, seen }) => `ذُكر أن اللغة ${one(stated)}، لكن الكلمات ${one(seen)}.`,
  'report/empty-parts': ({ parts }) => `صفوف أو بنود بلا كلمات: ${one(parts)}.`,
  'report/page-words': () => 'هذه عناوين تقارير أخرى أو قائمة من الصفحة، ولم تُقرأ.',
  'report/table-not-read': () => 'لم يُقرأ هذا الجدول: أرقامه في أسطر غير أسطر الكلمات التي تقول ماذا تعدّ.',
  'report/undated': () => 'لا النص ولا غيره يذكر متى نُشر هذا.',
  'date/needs-report-date': () => 'لا تدل هذه الكلمات على وقت إلا مع تاريخ التقرير، وهو غير معروف.',
  'gazetteer/built': () => 'بُني فهرس أسماء الأماكن؛ ويحدث هذا مرة واحدة.',
  'gazetteer/layer-not-read': ({ file, reason }) =>
    `تُركت الأماكن المستوردة في ${one(file)} (${one(reason)}). استوردها من جديد، أو احذف الملف.`,
  'gazetteer/cache-not-kept': ({ folder }) =>
    `تعذّر حفظ فهرس أسماء الأماكن في ${one(folder)}، فسيُبنى من جديد عند التشغيل القادم.`,
  'filter-not-understood': ({ value }) => `«${one(value)}» لم يُعثر عليه أو لم يُفهم.`,
  'undated-left-out': ({ claims }) => `ادعاءات بلا زمن، أخرجتها النافذة الزمنية: ${one(claims)}.`,
  'compared-by-nearest-only': ({ accounts, limit }) =>
    `في أحد المواضيع ${one(accounts)} رواية، أي أكثر من ${one(limit)}: فقورنت كل رواية بأقرب الروايات إليها فقط.`,
  'parted-but-joined-by-others': () =>
    'فصل أحدهم بين ادعاءين، لكن روابط أخرى تجعلهما حدثًا واحدًا مع ذلك. تراجع عن أحد الروابط.',
  ...dossierNotices,
};
