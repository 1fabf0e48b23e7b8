import type { Group } from '../../mentions/group.ts';
import { mark } from '../../text/marks.ts';
import { type Chunk, isMark, isType, isWord } from './chunk.ts';
import { ids } from './lexicon.ts';
import { belongsToNext } from './roles.ts';

const [them, ofId, all] = ids('them of all');

/** The people at chunk `at`; "women and children" are civilians, "men, women and children" and "students and workers" are people. */
export function withChildren(chunks: readonly Chunk[], at: number): Group {
  const noun = chunks[at]!.group!;
  if (!ages.has(noun.population ?? '')) return withOthers(chunks, at, noun);
  let men = noun.population === 'men';
  let next = at;
  let joined = false;
  for (; next + 2 < chunks.length; next += 2) {
    const group = chunks[next + 2]!.group;
    const joint = isType(chunks[next + 1], 'conjunction');
    if (!(joint || isMark(chunks[next + 1], mark.comma)) || group?.figure !== null || !ages.has(group.population ?? ''))
      break;
    men ||= group.population === 'men';
    joined = joint;
    if (joint) break;
  }
  if (!joined) return noun;
  return { ...noun, population: men ? 'people' : 'civilians' };
}

/** "scores of students and workers": one figure for two sorts of people, neither of whom bears arms. */
function withOthers(chunks: readonly Chunk[], at: number, noun: Group): Group {
  if (isListed(chunks, at)) return { ...noun, population: 'people' };
  const other = isType(chunks[at + 1], 'conjunction') ? chunks[at + 2]?.group : undefined;
  const one =
    noun.sort === 'people' && noun.figure?.article === false && other?.sort === 'people' && other.figure === null;
  if (!one || other.definite || !other.plural || other.population === noun.population) return noun;
  const both = [noun.population, other.population];
  if (both.every((sort) => armed.has(sort ?? ''))) return noun;
  return { ...noun, population: both.every((sort) => caring.has(sort ?? '')) ? 'medics' : 'people' };
}

/** "thousands of civilians, troops and police": one figure for three sorts of people, whoever bears arms. */
function isListed(chunks: readonly Chunk[], at: number): boolean {
  const [whole, second, third] = [chunks[at]?.group, chunks[at + 2]?.group, chunks[at + 4]?.group];
  if (whole?.figure?.article !== false || !isMark(chunks[at + 1], mark.comma)) return false;
  if (!isType(chunks[at + 3], 'conjunction') || belongsToNext(chunks, at + 2)) return false;
  const sorts = [whole, second, third].map((group) => group?.population);
  const all = [second, third].every((group) => group?.sort === 'people' && group.figure === null && !group.definite);
  return all && new Set(sorts).size > 1 && !sorts.every((sort) => armed.has(sort ?? ''));
}

const caring: ReadonlySet<string> = new Set(['doctors', 'medics']);
const armed: ReadonlySet<string> = new Set(['combatants', 'police', 'peacekeepers']);

/** What people are by age or sex. */
const ages: ReadonlySet<string> = new Set(['men', 'women', 'children', 'elderly']);

/** "15 people, all of them women and children": who the whole is. */
export function allOfThem(chunks: readonly Chunk[], first: number): Group | null {
  let at = isMark(chunks[first], mark.comma) ? first + 1 : first;
  if (!isWord(chunks[at], all)) return null;
  if (isWord(chunks[at + 1], ofId) && isWord(chunks[at + 2], them)) at += 2;
  at++;
  const noun = chunks[at]?.group;
  if (noun?.sort !== 'people' || noun.figure !== null) return null;
  const other = isType(chunks[at + 1], 'conjunction') ? chunks[at + 2]?.group : undefined;
  return other?.figure === null && isWomenAndChildren(noun.population, other.population)
    ? { ...noun, population: 'civilians' }
    : noun;
}

function isWomenAndChildren(a: Group['population'], b: Group['population']): boolean {
  return (a === 'women' && b === 'children') || (a === 'children' && b === 'women');
}
