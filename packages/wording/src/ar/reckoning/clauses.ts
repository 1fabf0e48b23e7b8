import type { Unit } from '@variorum/engine';
import type { Clause, Phrasebook, SaidWindow } from '@variorum/engine/saying';
import { endWords } from './days.ts';
import { isolated, listed, quoted } from './isolate.ts';
import { groupAsObject, groupAsSubject, measureWords, whoWords } from './people.ts';
import { placesWords, windowWords } from './terms.ts';

const UNITS: Readonly<Record<Unit, string>> = {
  people: 'أشخاصًا',
  families: 'عائلات',
  fraction: 'نسبة',
  things: 'أشياء',
};

const time = (window: SaidWindow): string => `(${windowWords(window)})`;

/** Why one scope lies inside another, or not. */
export const clauses: Phrasebook<Clause> = {
  'both-measure': ({ measure }) => `كلاهما في مقياس واحد: ${measureWords(measure)}`,
  'measure-among': ({ inner, outer }) => `«${measureWords(inner)}» جزء من «${measureWords(outer)}»`,
  'measures-differ': ({ inner, outer }) => `أحدهما في «${measureWords(inner)}» والآخر في «${measureWords(outer)}»`,

  'family-is-a-person': () => 'العائلة شخص واحد على الأقل',
  'units-differ': ({ inner, outer }) => `أحدهما يعدّ ${UNITS[inner]} والآخر ${UNITS[outer]}`,
  'both-people': () => 'كلاهما يعدّ الناس',
  'fighters-unsaid': () => 'لم يُذكر هل يعدّ كلاهما المقاتلين بين «الناس»',
  'doctors-are-medics': () => 'الأطباء من العاملين الصحيين',
  'combatants-no-civilians': () => 'المقاتلون ليسوا مدنيين',
  'people-wider-than-civilians': () => '«الناس» أوسع من المدنيين',
  'both-group': ({ group }) => `كلاهما يعدّ ${groupAsObject(group)}`,
  'people-may-include': ({ group }) => `قد يشمل «الناس» ${groupAsObject(group)} وقد لا يشملهم`,
  'group-are-people': ({ group }) => `${groupAsSubject(group)} من الناس`,
  'group-among-civilians': ({ group }) => `${groupAsSubject(group)} محسوبون من المدنيين`,
  'group-all-civilians-unsaid': ({ group }) => `لم يُذكر هل ${groupAsSubject(group)} كلهم من المدنيين`,
  'group-maybe-civilians': ({ group }) => `قد يكون ${groupAsSubject(group)} من المدنيين وقد لا يكونون`,
  'group-not-all': ({ inner, outer }) => `ليس كل ${groupAsObject(inner)} من ${groupAsObject(outer)}`,
  'group-is-not': ({ inner, outer }) => `${groupAsSubject(inner)} ليسوا من ${groupAsObject(outer)}`,
  'group-maybe-among': ({ inner, outer }) =>
    `قد يكون ${groupAsSubject(inner)} من ${groupAsObject(outer)} وقد لا يكونون`,
  'one-names-side': ({ side }) => `واحد منهما فقط يسمّي طرفًا (${isolated(side)})`,
  'side-may-belong': ({ inner, outer }) => `قد يكون ${quoted(inner)} من ${quoted(outer)} وقد لا يكون`,
  'noun-may-be-narrower': ({ noun, who }) => `قد يكون لفظ ${quoted(noun)} أضيق من ${whoWords(who)}`,

  'no-places': () => 'لا يذكر أي منهما مكانًا',
  'one-without-place': () => 'أحدهما لا يذكر مكانًا',
  'part-only': ({ place }) => `قد يتكلم أحدهما عن جزء فقط من ${placesWords(place)}`,
  'both-place': ({ place }) => `كلاهما يتكلم عن مكان واحد: ${placesWords(place)}`,
  'place-inside': ({ inner, outer }) => `المكان ${placesWords(inner)} داخل ${placesWords(outer)}`,
  'place-outside': ({ inner, outer }) => `المكان ${placesWords(inner)} ليس داخل ${placesWords(outer)}`,
  'place-maybe-inside': ({ inner, outer }) =>
    `قد يكون المكان ${placesWords(inner)} داخل ${placesWords(outer)} وقد لا يكون`,

  'no-times': () => 'لا يذكر أي منهما زمنًا',
  'one-without-time': () => 'أحدهما لا يذكر زمنًا',
  'one-without-date': () => 'هو عدد في تاريخ، وأحد التاريخين غير مذكور',
  'both-window': ({ window }) => `كلاهما يتكلم عن زمن واحد ${time(window)}`,
  'window-inside': ({ inner, outer }) => `الزمن ${time(inner)} داخل ${time(outer)}`,
  'window-beyond': ({ inner, outer }) => `الزمن ${time(inner)} يتجاوز ${time(outer)}`,
  'window-maybe-inside': ({ inner, outer }) => `قد يكون الزمن ${time(inner)} داخل ${time(outer)} وقد لا يكون`,
  'window-counts-inside': ({ inner, outer }) => `الزمن ${time(inner)} يُعدّ داخل ${time(outer)}`,
  'same-date': ({ day }) => `كلاهما عدد في تاريخ واحد (${endWords(day)})`,
  'dates-differ': ({ a, b }) => `الأعداد في تاريخ لا تُقارن إلا في التاريخ نفسه: (${endWords(a)}) و(${endWords(b)})`,
  'dates-near': ({ a, b }) => `عددان في تاريخين: (${endWords(a)}) و(${endWords(b)})`,

  'date-beside-window': () => 'أحدهما عدد في تاريخ، والآخر يعدّ على مدى زمن',
  'report-says-one-event': () => 'التقرير نفسه يتكلم عن حدث واحد',
  'same-event-unsaid': () => 'لا شيء يقول إن كليهما يتكلم عن الحدث نفسه',
  'event-bounds-no-total': () => 'حصيلة حدث واحد لا تحدّ مجموعًا جاريًا',
  'event-in-total': () => 'الحدث جزء من المجموع الجاري',
  'one-kind': () => 'كلاهما من نوع واحد',

  'no-causes': () => 'لا يذكر أي منهما سببًا',
  'wider-without-cause': () => 'الأوسع لا يذكر سببًا',
  'one-names-cause': ({ cause }) => `واحد منهما فقط مقصور على سبب (${isolated(cause)})`,
  'both-cause': ({ cause }) => `كلاهما يذكر السبب ${quoted(cause)}`,
  'causes-maybe-one': ({ causes }) => `قد يكون السبب واحدًا وقد يكون سببين: ${causes.map(quoted).join(' و')}`,
  'nobody-named': () => 'لا يسمّي أي منهما فاعلًا',
  'wider-names-nobody': () => 'الأوسع لا يسمّي فاعلًا',
  'perpetrators-maybe-one': () => 'قد يكون الفاعل المسمّى واحدًا أو أكثر',
  'one-names-perpetrator': ({ by }) => `واحد منهما فقط مقصور على فاعل (${listed(by)})`,
  'both-perpetrator': ({ by }) => `كلاهما يسمّي ${listed(by)}`,
};
