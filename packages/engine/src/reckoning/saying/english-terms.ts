import type { Measure, PopulationGroup } from '../../model/claim.ts';
import { fold } from '../scope/fold.ts';
import { endWords } from './english-days.ts';
import type {
  SaidApart,
  SaidChain,
  SaidHedge,
  SaidRange,
  SaidScope,
  SaidTitle,
  SaidTopic,
  SaidWho,
  SaidWindow,
} from './terms.ts';

/** "1,400": digits in threes, the same in every locale. */
export function numberWords(n: number): string {
  const [whole, fraction] = String(n).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const MEASURES: Partial<Record<Measure, string>> = {
  casualties: 'killed or injured',
  'sexual-violence': 'subjected to sexual violence',
  'in-need': 'in need',
  refugees: 'who fled abroad',
};

/** "killed", "killed or injured", "in need" */
export function measureWords(measure: Measure): string {
  return MEASURES[measure] ?? measure;
}

/** "aid workers" */
export function groupWords(group: PopulationGroup): string {
  return group.replaceAll('-', ' ');
}

/** "civilians", "combatants (Syrian army)", "protesters" where the words narrow the group. */
export function whoWords({ group, noun, side }: SaidWho): string {
  const words = noun ?? group;
  return words.replaceAll('-', ' ') + (side !== null && !fold(words).includes(fold(side)) ? ` (${side})` : '');
}

export function placesWords(names: readonly string[]): string {
  return names.length === 0 ? 'no stated place' : names.join(' and ');
}

/** "about 30 April 2019 to 22 August 2019" */
export function windowWords(window: SaidWindow): string {
  if (window === null) return 'no stated time';
  if ('at' in window) return endWords(window.at);
  return 'until' in window ? `until ${endWords(window.until)}` : `${endWords(window.from)} to ${endWords(window.to)}`;
}

/** "civilians killed, Idlib, about 30 April 2019 to 22 August 2019" */
export function scopeWords({ who, measure, place, window }: SaidScope): string {
  return `${whoWords(who)} ${measureWords(measure)}, ${placesWords(place)}, ${windowWords(window)}`;
}

/** "“The Fall of…” (22 August 2019)" */
function reportWords({ title, input, published }: SaidChain['report']): string {
  const name = title === null ? input : `“${title}”`;
  if (published === null) return name;
  const day = /^(\d{4}-\d\d-\d\d)([~?%]?)$/.exec(published);
  const when = day === null ? published : endWords({ precision: 'day', day: day[1]!, approximate: day[2] !== '' });
  return `${name} (${when})`;
}

/** "according to official figures, cited by SANA; SANA, “…” (22 August 2019)" */
export function chainWords({ voices, publisher, report }: SaidChain): string {
  const where = publisher === null ? reportWords(report) : `${publisher}, ${reportWords(report)}`;
  const [first, ...through] = voices;
  if (first === undefined) return `in its own voice: ${where}`;
  return `according to ${first}${through.map((name) => `, cited by ${name}`).join('')}; ${where}`;
}

/** "450 to 550", "at least 1,400", "949" */
export function rangeWords({ low, high }: SaidRange): string {
  if (high === null) return `at least ${numberWords(low)}`;
  if (low === high) return numberWords(low);
  return low === 0 ? `at most ${numberWords(high)}` : `${numberWords(low)} to ${numberWords(high)}`;
}

/** " (“about 500” is read within 10 %)", or nothing */
export function hedgeWords(hedge: SaidHedge | null): string {
  if (hedge === null) return '';
  if (hedge.read === 'from') return ` (“${hedge.words}” is read as at least ${numberWords(hedge.least)})`;
  const percent = `${Math.round(hedge.share * 1000) / 10} %`;
  return ` (“${hedge.words}” is read ${hedge.read === 'within' ? `within ${percent}` : `as at most ${percent} less`})`;
}

const APART: Readonly<Record<SaidApart, string>> = {
  times: 'different times',
  places: 'different places',
  people: 'different people',
  'killed-and-injured': 'killed and injured told apart',
};

export function apartWords(apart: readonly SaidApart[]): string {
  return apart.map((how) => APART[how]).join(', ');
}

/** "3 + 4 = 7" */
export function sumWords(terms: readonly number[], sum: number): string {
  return `${terms.map(numberWords).join(' + ')} = ${numberWords(sum)}`;
}

function timeWords(time: SaidTitle['time']): string {
  switch (time.is) {
    case 'undated':
      return time.reported === null ? 'undated' : `undated, reported ${endWords(time.reported)}`;
    case 'at':
      return `at ${endWords(time.day)}`;
    case 'at-different-dates':
      return 'at different dates';
    case 'in':
      return windowWords(time.window);
    case 'since':
      return `since ${endWords(time.start)}`;
  }
}

/** "people killed · Idlib · since April 2019" */
export function titleWords({ who, measure, place, time }: SaidTitle): string {
  return `${whoWords(who)} ${measureWords(measure)} · ${place} · ${timeWords(time)}`;
}

/** "children killed", "who holds Khan Sheikhoun" */
export function topicWords(topic: SaidTopic): string {
  switch (topic.kind) {
    case 'toll':
      return `${groupWords(topic.group)} ${measureWords(topic.measure)}`;
    case 'control':
      return `who holds ${topic.place}`;
    case 'incident':
      return topic.type.toLowerCase();
    case 'agreement':
      return topic.type;
  }
}
