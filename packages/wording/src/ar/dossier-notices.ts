import type { dossierNotices as english } from '../en/dossier-notices.ts';

const BACK = 'ارجع إلى نسخة من الملف.';

function one(fact: unknown): string {
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '؟';
}

/** What opening a dossier mended and what checking it finds, in words. */
export const dossierNotices: typeof english = {
  'index/behind': () => 'برنامج آخر يكتب في هذا الملف؛ وما يظهر هو ما كان فيه قبل لحظة.',
  'index/caught-up': ({ entries }) => `انتهى تشغيل قبل أوانه: أُدخلت آخر ${one(entries)} قيود في الفهرس الآن.`,
  'index/damaged': ({ reason }) => `كان الفهرس تالفًا (${one(reason)}) فأُعيد بناؤه. تحقّق من القرص.`,
  'index/rebuilt': () => 'كان الفهرس لسجل آخر فأُعيد بناؤه.',
  'ledger/missing': () => `ليس للملف سجل. ${BACK}`,
  'ledger/torn-line': ({ bytes, file }) =>
    `كان السطر الأخير نصف مكتوب حين انتهى التشغيل: وُضعت بايتاته (${one(bytes)}) جانبًا في ${one(file)}.`,
  'ledger/no-head': () => 'الملف الذي يذكر نهاية السجل مفقود أو مبتور. انظر في السجل.',
  'ledger/head-differs': () => `لا ينتهي السجل بآخر قيد كُتب. ${BACK}`,
  'ledger/cut': ({ last, recorded }) =>
    `ينتهي السجل عند القيد ${one(last)}، لكن سُجلت قيود حتى ${one(recorded)}. ${BACK}`,
  'ledger/not-json': ({ line }) => `لا يمكن قراءة السطر ${one(line)} من السجل. ${BACK}`,
  'ledger/no-entry': ({ line }) => `السطر ${one(line)} من السجل ليس قيدًا. ${BACK}`,
  'ledger/not-canonical': ({ line }) => `السطر ${one(line)} من السجل ليس على هيئته التي كُتب بها. ${BACK}`,
  'ledger/out-of-order': ({ line }) => `يحمل السطر ${one(line)} من السجل رقمًا آخر: حُذفت أسطر أو تكررت أو نُقلت. ${BACK}`,
  'ledger/chain-broken': ({ line }) =>
    `السطر الذي قبل السطر ${one(line)} من السجل ليس الذي كُتب بعده. انظر في السطر الذي قبله.`,
  'original/missing': () => `فُقد أصل. ${BACK}`,
  'original/altered': () => `بايتات أحد الأصول ليست التي وصلت. ${BACK}`,
  'original/unrecorded': () => 'أصل لا يذكره أي قيد في السجل. أضف ملفه من جديد.',
  'reading/missing': () => `فُقد ملف قراءات. ${BACK}`,
  'reading/altered': () => `القراءات ليست كما كُتبت. ${BACK}`,
  'reading/no-original': () => `أصل إحدى القراءات ليس في السجل. ${BACK}`,
  'reading/text-differs': () => `الأداة نفسها تستخرج الآن نصًا آخر من الأصل. ${BACK}`,
  'reading/unrecorded': () => 'قراءات لا يذكرها أي قيد في السجل: انتهى تشغيل قبل أوانه.',
  'anchor/words-differ': () => 'كلمات أحد الادعاءات ليست حيث يقول. نرجو إبلاغ المطوّرين.',
};
