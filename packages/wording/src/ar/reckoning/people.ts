import type { Measure, PopulationGroup } from '@variorum/engine';
import type { SaidWho } from '@variorum/engine/saying';
import { isolated, quoted } from './isolate.ts';

/** Groups where the sentence speaks of them («المدنيون»), and after a verb or a preposition («من المدنيين»). */
const GROUPS: Readonly<Record<PopulationGroup, readonly [subject: string, object: string]>> = {
  people: ['الأشخاص', 'الأشخاص'],
  civilians: ['المدنيون', 'المدنيين'],
  combatants: ['المقاتلون', 'المقاتلين'],
  children: ['الأطفال', 'الأطفال'],
  women: ['النساء', 'النساء'],
  men: ['الرجال', 'الرجال'],
  elderly: ['المسنون', 'المسنين'],
  residents: ['السكان', 'السكان'],
  families: ['العائلات', 'العائلات'],
  medics: ['العاملون الصحيون', 'العاملين الصحيين'],
  doctors: ['الأطباء', 'الأطباء'],
  journalists: ['الصحفيون', 'الصحفيين'],
  'aid-workers': ['عاملو الإغاثة', 'عاملي الإغاثة'],
  rescuers: ['المسعفون', 'المسعفين'],
  teachers: ['المعلمون', 'المعلمين'],
  students: ['الطلاب', 'الطلاب'],
  police: ['رجال الشرطة', 'رجال الشرطة'],
  peacekeepers: ['حفظة السلام', 'حفظة السلام'],
  prisoners: ['السجناء', 'السجناء'],
  officials: ['المسؤولون', 'المسؤولين'],
};

export function groupAsSubject(group: PopulationGroup): string {
  return GROUPS[group]?.[0] ?? quoted(group);
}

export function groupAsObject(group: PopulationGroup): string {
  return GROUPS[group]?.[1] ?? quoted(group);
}

const MEASURES: Readonly<Record<Measure, string>> = {
  killed: 'قتلى',
  injured: 'جرحى',
  casualties: 'قتلى أو جرحى',
  missing: 'مفقودون',
  abducted: 'مخطوفون',
  detained: 'محتجزون',
  displaced: 'نازحون',
  refugees: 'لاجئون إلى الخارج',
  evacuated: 'مُجلَون',
  returned: 'عائدون',
  besieged: 'محاصَرون',
  'sexual-violence': 'ضحايا عنف جنسي',
  'in-need': 'محتاجون إلى مساعدة',
};

/** «قتلى» */
export function measureWords(measure: Measure): string {
  return MEASURES[measure] ?? quoted(measure);
}

function withSide(words: string, { noun, side }: SaidWho): string {
  return side === null || noun?.includes(side) === true ? words : `${words} (${isolated(side)})`;
}

/** Whom a figure counts, standing alone: «المقاتلون (…)», or the report's own noun in quotes. */
export function whoAlone(who: SaidWho): string {
  return withSide(who.noun === null ? groupAsSubject(who.group) : quoted(who.noun), who);
}

/** Whom a figure counts, after a verb or a preposition: «المقاتلين (…)», or the report's own noun in quotes. */
export function whoWords(who: SaidWho): string {
  return withSide(who.noun === null ? groupAsObject(who.group) : quoted(who.noun), who);
}

/** «قتلى», «قتلى من المدنيين» */
export function countedWords(who: SaidWho, measure: Measure): string {
  const isAnybody = who.group === 'people' && who.noun === null && who.side === null;
  return isAnybody ? measureWords(measure) : `${measureWords(measure)} من ${whoWords(who)}`;
}
