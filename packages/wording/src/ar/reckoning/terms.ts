import type {
  SaidApart,
  SaidChain,
  SaidHedge,
  SaidRange,
  SaidScope,
  SaidTitle,
  SaidTopic,
  SaidWindow,
} from '@variorum/engine/saying';
import { typeWords } from '../types.ts';
import { endWords, publishedWords } from './days.ts';
import { formula, isolated, listed, quoted } from './isolate.ts';
import { numberWords, percentWords } from './numbers.ts';
import { countedWords, groupAsObject, measureWords } from './people.ts';

export function placesWords(names: readonly string[]): string {
  return names.length === 0 ? 'بلا مكان مذكور' : listed(names);
}

/** «من نحو 30 أبريل 2019 إلى 22 أغسطس 2019» */
export function windowWords(window: SaidWindow): string {
  if (window === null) return 'بلا زمن مذكور';
  if ('at' in window) return endWords(window.at);
  return 'until' in window ? `حتى ${endWords(window.until)}` : `من ${endWords(window.from)} إلى ${endWords(window.to)}`;
}

/** «قتلى من المدنيين، …، من … إلى …» */
export function scopeWords({ who, measure, place, window }: SaidScope): string {
  return `${countedWords(who, measure)}، ${placesWords(place)}، ${windowWords(window)}`;
}

function reportWords({ title, input, published }: SaidChain['report']): string {
  const name = title === null ? isolated(input) : quoted(title);
  return published === null ? name : `${name} (${publishedWords(published)})`;
}

/** «وفق …، كما نقل …؛ …» */
export function chainWords({ voices, publisher, report }: SaidChain): string {
  const where = publisher === null ? reportWords(report) : `${isolated(publisher)}، ${reportWords(report)}`;
  const [first, ...through] = voices;
  if (first === undefined) return `بلسان التقرير نفسه: ${where}`;
  return `وفق ${isolated(first)}${through.map((name) => `، كما نقل ${isolated(name)}`).join('')}؛ ${where}`;
}

/** «من 450 إلى 550»، «على الأقل 1,400»، «949» */
export function rangeWords({ low, high }: SaidRange): string {
  if (high === null) return `${numberWords(low)} على الأقل`;
  if (low === high) return numberWords(low);
  return low === 0 ? `${numberWords(high)} على الأكثر` : `من ${numberWords(low)} إلى ${numberWords(high)}`;
}

/** « (تُقرأ «about 500» ضمن 10 %)», or nothing */
export function hedgeWords(hedge: SaidHedge | null): string {
  if (hedge === null) return '';
  if (hedge.read === 'from') return ` (يُقرأ ${quoted(hedge.words)} ${numberWords(hedge.least)} على الأقل)`;
  const part = percentWords(hedge.share);
  const read = hedge.read === 'within' ? `في حدود ${part} زيادة أو نقصانًا` : `أقلّ بنسبة ${part} على الأكثر`;
  return ` (يُقرأ ${quoted(hedge.words)} ${read})`;
}

const APART: Readonly<Record<SaidApart, string>> = {
  times: 'أزمنة مختلفة',
  places: 'أماكن مختلفة',
  people: 'ناس مختلفون',
  'killed-and-injured': 'قتلى وجرحى كلٌّ على حدة',
};

export function apartWords(apart: readonly SaidApart[]): string {
  return apart.map((how) => APART[how] ?? quoted(how)).join('، ');
}

/** "3 + 4 = 7" */
export function sumWords(terms: readonly number[], sum: number): string {
  return formula(`${terms.map(numberWords).join(' + ')} = ${numberWords(sum)}`);
}

function timeWords(time: SaidTitle['time']): string {
  switch (time.is) {
    case 'undated':
      return time.reported === null ? 'بلا تاريخ' : `بلا تاريخ، ورد في ${endWords(time.reported)}`;
    case 'at':
      return `في ${endWords(time.day)}`;
    case 'at-different-dates':
      return 'في تواريخ مختلفة';
    case 'in':
      return windowWords(time.window);
    case 'since':
      return `منذ ${endWords(time.start)}`;
  }
}

/** «قتلى من المدنيين · … · منذ أبريل 2019» */
export function titleWords({ who, measure, place, time }: SaidTitle): string {
  return `${countedWords(who, measure)} · ${isolated(place)} · ${timeWords(time)}`;
}

/** «قتلى من الأطفال»، «من يسيطر على …» */
export function topicWords(topic: SaidTopic): string {
  switch (topic.kind) {
    case 'toll':
      return topic.group === 'people'
        ? measureWords(topic.measure)
        : `${measureWords(topic.measure)} من ${groupAsObject(topic.group)}`;
    case 'control':
      return `من يسيطر على ${isolated(topic.place)}`;
    case 'incident':
    case 'agreement':
      return typeWords(topic.type);
  }
}
