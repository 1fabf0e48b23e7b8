import type { notKept as english } from '../en/not-kept.ts';

/** Words of views that need a dossier where none is kept. */
export const notKept: typeof english = {
  title: 'لا شيء يُحفظ هنا',
  body: 'تُقرأ هذه الملفات من جديد كل مرة. لحفظ التقارير والقرارات والسجل، أنشئ ملفًا وشغّله:',
  commands:
    'npx variorum init my-dossier\nnpx variorum add -d my-dossier FILE_OR_FOLDER…\nnpx variorum serve my-dossier',
};
