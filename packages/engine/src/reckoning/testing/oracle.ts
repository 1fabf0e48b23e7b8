/**
 * What follows from claims, worked out a second time from what the generator knows of them: sets of persons, days from and
 * to, lines of places. It shares nothing with the reckoning but the words of the policy, and tries everything.
 */
import { type History, type Person, personsOf } from './history.ts';
import type { Told } from './witnesses.ts';

/** The least and the most that a figure allows; "about" and "nearly" within a tenth, as the policy has them. */
export function limits({ facts: { n, qualifier = 'exact' } }: Told): readonly [number, number] {
  if (typeof n !== 'number') return [Math.min(...n), Math.max(...n)];
  switch (qualifier) {
    case 'exact':
      return [n, n];
    case 'about':
      return [Math.floor((n * 9) / 10), Math.ceil((n * 11) / 10)];
    case 'nearly':
      return [Math.floor((n * 9) / 10), n];
    case 'at-least':
    case 'more-than':
    case 'vague':
      return [n, Number.POSITIVE_INFINITY];
    case 'up-to':
    case 'less-than':
      return [0, n];
  }
}

function readings({ question: { group } }: Told): readonly ReadonlySet<Person>[] {
  return group === 'people' ? [personsOf(group, true), personsOf(group, false)] : [personsOf(group, true)];
}

/** Whoever is meant by the one is meant by the other, however both are meant. */
function peopleInside(a: Told, b: Told): boolean {
  if (b.question.side !== undefined && b.question.side !== a.question.side) return false;
  return readings(a).every((inner) => readings(b).every((outer) => [...inner].every((person) => outer.has(person))));
}

function peopleApart(a: Told, b: Told): boolean {
  return readings(a).every((one) => readings(b).every((other) => ![...one].some((person) => other.has(person))));
}

const PARTS: Readonly<Record<string, readonly string[]>> = { casualties: ['killed', 'injured', 'casualties'] };
const ADDS_UP = new Set(['killed', 'injured', 'casualties']);

function lineOf(place: string, world: History): readonly string[] {
  const around = world.gazetteer.get(place)?.within ?? [];
  return [place, ...around.flatMap((each) => lineOf(each, world))];
}

const named = ({ facts }: Told): boolean => (facts.where ?? []).length > 0;

const isStock = ({ facts }: Told): boolean => facts.flow === 'stock';

/** Numbers at a date compare at one and the same day alone. */
function stockInside(a: Told, b: Told, world: History): boolean {
  const sameDay = a.ended !== null && b.ended !== null && a.ended.every((day, i) => day === b.ended![i]);
  return (
    sameDay &&
    a.ended[0] === a.ended[1] &&
    named(a) &&
    named(b) &&
    a.question.measure === b.question.measure &&
    peopleInside(a, b) &&
    lineOf(a.question.place, world).includes(b.question.place)
  );
}

/** Whether everybody whom `a` counts is surely counted by `b`; nobody knows where one event ends, so no event holds another. */
export function inside(a: Told, b: Told, world: History): boolean {
  if (a === b) return true;
  if (isStock(a) || isStock(b)) return isStock(a) && isStock(b) && stockInside(a, b, world);
  if (b.facts.scope === 'event' || !named(a) || !named(b)) return false;
  if (a.began === null || a.ended === null || b.began === null || b.ended === null) return false;
  const [x, y] = [a.question.measure, b.question.measure];
  return (
    (x === y || (PARTS[y]?.includes(x) ?? false)) &&
    peopleInside(a, b) &&
    lineOf(a.question.place, world).includes(b.question.place) &&
    a.began[0] >= b.began[1] &&
    a.ended[1] <= b.ended[0]
  );
}

/** Whether nobody can be counted by both, where such counts add up. */
export function apart(a: Told, b: Told, world: History): boolean {
  const [x, y] = [a.question.measure, b.question.measure];
  const stocks = isStock(a) && isStock(b);
  if (!stocks && !(ADDS_UP.has(x) && ADDS_UP.has(y))) return false;
  if (!stocks && a.began !== null && a.ended !== null && b.began !== null && b.ended !== null) {
    if (a.ended[1] < b.began[0] || b.ended[1] < a.began[0]) return true;
  }
  if (named(a) && named(b)) {
    const [p, q] = [a.question.place, b.question.place];
    if (!lineOf(p, world).includes(q) && !lineOf(q, world).includes(p)) return true;
  }
  return peopleApart(a, b) || (x === 'killed' && y === 'injured') || (x === 'injured' && y === 'killed');
}

/** The largest of all sums of claims that are apart; exponential. */
export function bestSum(held: readonly Told[], world: History): number {
  let best = 0;
  const add = (at: number, chosen: readonly Told[], sum: number): void => {
    best = Math.max(best, sum);
    for (let i = at; i < held.length; i += 1) {
      const next = held[i]!;
      if (chosen.every((one) => apart(one, next, world))) add(i + 1, [...chosen, next], sum + limits(next)[0]);
    }
  };
  add(0, [], 0);
  return best;
}

/** The least for the scope of one claim: the best sum of claims inside it, one alone among them. */
export function leastOf(of: Told, all: readonly Told[], world: History): number {
  return bestSum(
    all.filter((one) => limits(one)[0] > 0 && inside(one, of, world)),
    world,
  );
}

/** The most for the scope of one claim: the least that a running total around it allows. An event limits nothing. */
export function mostOf(of: Told, all: readonly Told[], world: History): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...all.filter((one) => one.facts.scope !== 'event' && inside(of, one, world)).map((one) => limits(one)[1]),
  );
}
