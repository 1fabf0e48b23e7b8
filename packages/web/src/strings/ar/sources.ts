import { countedAr } from '../ar-vocabulary.ts';
import type { sources as english } from '../en/sources.ts';

/** Words of the sources. */
export const sources: typeof english = {
  title: 'المصادر',
  loading: 'جارٍ تتبّع من ينقل عمّن…',
  csv: 'المصادر بصيغة CSV',
  namesCsv: 'الأسماء بصيغة CSV',
  json: 'JSON',
  tabs: { citations: 'من ينقل عمّن', names: 'أسماء الفاعلين', blind: 'البقع العمياء' },
  table: {
    source: 'المصدر',
    reports: 'التقارير',
    origin: 'أصل لـ',
    passesOn: 'ينقل',
    cites: 'ينقل عن',
    citedBy: 'ينقل عنه',
  },
  originHelp: 'ادعاءات تنتهي إليه',
  passesOnHelp: 'ادعاءات ينقلها',
  unnamed: 'ليس اسمًا: قد يكون أي أحد',
  circles: 'دوائر',
  circlesNote: 'هؤلاء ينقل بعضهم عن بعض في دائرة: وقد لا يقوم ما يقوله كل منهم إلا على الآخرين.',
  noCircles: 'لا أحد ينقل في دائرة.',
  shared: 'نصوص مشتركة',
  sharedNote: 'التقارير التي تشترك في معظم نصها تُحسب صوتًا واحدًا.',
  noShared: 'لا تقريرين يشتركان في معظم نصهما.',
  namesIntro: 'كيف يسمّي كل مصدر كل فاعل. والكلمات التي يختارها المصدر لا تغيّر أي ادعاء.',
  names: countedAr({ one: 'اسم واحد', two: 'اسمان', few: 'أسماء', many: 'اسمًا', other: 'اسم' }),
  uses: countedAr({ one: 'مرة واحدة', two: 'مرتان', few: 'مرات', many: 'مرة', other: 'مرة' }),
  noNames: 'لم يُتعرّف على أي فاعل باسمه.',
  blindIntro: 'ما لا يذكره مصدر أبدًا، مع أنه يكتب عن المكان ويتكلم عنه هناك ثلاثة غيره على الأقل.',
  blindRow: (topic, place) => `${topic} · ${place}`,
  mentionedBy: 'يذكره',
  noBlind: 'لم تُعثر على بقعة عمياء.',
};
