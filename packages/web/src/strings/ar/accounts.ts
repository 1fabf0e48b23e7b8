import type { accounts as english } from '../en/accounts.ts';

/** Words of what others say of a claim's subject. */
export const accounts: typeof english = {
  title: 'روايات أخرى عن هذا',
  loading: 'جارٍ البحث عمّن يتكلم عن هذا أيضًا…',
  failed: 'تعذّر جلب من يتكلم عن هذا أيضًا.',
  none: 'لا أحد غيره يتكلم عن هذا الموضوع.',
  more: (count) => `وروايات أخرى: ${count}`,
  joined: 'حدث واحد، كما تقرر',
  parted: 'حدثان، كما تقرر',
};
