import { notices, reckoning } from '@variorum/wording/ar';
import { accounts } from './ar/accounts.ts';
import { add } from './ar/add.ts';
import { beginnings } from './ar/beginnings.ts';
import { blur } from './ar/blur.ts';
import { claim } from './ar/claim.ts';
import { control } from './ar/control.ts';
import { facts } from './ar/facts.ts';
import { failed } from './ar/failed.ts';
import { figures } from './ar/figures.ts';
import { incidents } from './ar/incidents.ts';
import { ledger } from './ar/ledger.ts';
import { loading } from './ar/loading.ts';
import { notKept } from './ar/not-kept.ts';
import { original } from './ar/original.ts';
import { overview } from './ar/overview.ts';
import { report } from './ar/report.ts';
import { reports } from './ar/reports.ts';
import { review } from './ar/review.ts';
import { search } from './ar/search.ts';
import { sources } from './ar/sources.ts';
import {
  kindCounts,
  kinds,
  measures,
  modalities,
  populations,
  qualifiers,
  severities,
  states,
} from './ar-vocabulary.ts';
import type { Strings } from './en.ts';

/** The interface in Arabic. Reports keep their own language. */
export const ar: Strings = {
  language: 'ar',
  // Digits as reports and their figures have them, so that a figure is the same sign in the words and beside them.
  locale: 'ar-u-nu-latn',
  direction: 'rtl',
  name: 'Variorum',
  titleOf: (page) => `${page} · Variorum`,

  skip: 'انتقل إلى المحتوى',
  nav: {
    label: 'الصفحات',
    groups: { read: 'القراءة', compare: 'المقارنة', keep: 'الحفظ' },
    pages: {
      overview: 'نظرة عامة',
      reports: 'التقارير',
      search: 'البحث',
      figures: 'الأرقام',
      facts: 'الوقائع بحسب المصدر',
      incidents: 'الحوادث',
      beginnings: 'البدايات',
      control: 'السيطرة',
      sources: 'المصادر',
      review: 'المراجعة',
      add: 'إضافة',
      ledger: 'السجل',
    },
  },
  settings: { open: 'الإعدادات', language: 'اللغة' },
  theme: { label: 'المظهر', auto: 'كالنظام', light: 'فاتح', dark: 'داكن' },
  policyNames: { spread: 'المدى', conservative: 'المتحفّظة', range: 'النطاق', graded: 'المدرّجة' },

  kinds,
  kindCounts,
  stateBy: (place, state, holder) => `${place} ${state} ${holder}`.trim(),
  measures,
  populations,
  qualifiers,
  modalities,
  states,
  severities,

  loading,
  failed,
  nowhere: { title: 'لا صفحة في هذا العنوان', body: 'قد يكون الرابط ناقصًا.', home: 'العودة إلى النظرة العامة' },
  clearDay: (label) => `امسح: ${label}`,
  untitled: 'تقرير بلا عنوان',
  undated: 'بلا تاريخ',
  noPublisher: 'الناشر غير مذكور',

  policyNote: 'بأي قواعد وُضع هذا جنبًا إلى جنب',

  bound: {
    atLeast: (n) => `${n} أو أكثر`,
    atMost: (n) => `${n} أو أقل`,
    between: (low, high) => `من ${low} إلى ${high}`,
    nothing: 'لا شيء يُعدّ',
    families: (n) => `${n} عائلة`,
  },

  comma: '، ',
  dates: { to: (from, to) => `${from} – ${to}` },

  // The views, a file each.
  overview,
  reports,
  report,
  original,
  claim,
  accounts,
  blur,
  figures,
  incidents,
  beginnings,
  control,
  facts,
  sources,
  search,
  ledger,
  notKept,
  review,
  add,

  notices,
  reckoning,
};
