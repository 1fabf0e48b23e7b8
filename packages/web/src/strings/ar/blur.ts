import type { blur as english } from '../en/blur.ts';

/** Words of the switch that blurs names of victims. */
export const blur: typeof english = {
  label: 'موّه أسماء الضحايا',
  note: 'في النصوص والكلمات المقتبسة، على الشاشة وفي الطباعة. تُخمَّن الأسماء من طريقة ذكرها في التقارير الإنجليزية («الاسم، 34» أو «عُرف بأنه فلان» أو «قُتل فلان»): فيفوت بعضها، وقد يُموَّه غيرها أحيانًا. وتبقى في الملفات والعناوين وقارئات الشاشة.',
};
