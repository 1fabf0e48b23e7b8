import type { ActorIndex, ActorMatch, ActorScene } from '../../model/actor.ts';
import type { Claim, Link, Named } from '../../model/claim.ts';
import { type Derivation, derive } from '../../model/derivation.ts';
import type { OpenClaim } from '../made.ts';
import { onlyCountry } from '../where/country.ts';
import type { Work } from '../work.ts';

/** Says of the actors in claims whom they mean, where that is known; the words of the report stay as they are. */
export function nameActors(work: Work): void {
  const { actors } = work.context;
  if (actors === undefined) return;
  const { text, published } = work.report;
  const country = onlyCountry(work.state.setting.countries);
  const findIn = (at: string | null): Find => {
    const acting = remembered((words) => matchOf(words, text, published, { country: at, acts: true }, actors));
    const acted = remembered((words) => matchOf(words, text, published, { country: at, acts: false }, actors));
    return (words, acts) => (acts ? acting(words) : acted(words));
  };
  const [here, elsewhere] = [findIn(country), findIn(null)];
  for (const { claim } of work.made) nameIn(claim, isElsewhere(claim, country) ? elsewhere : here);
}

/** One source speaks in many claims of a report: its place in the text is asked once. */
function remembered(find: (words: Named) => ActorMatch | undefined): (words: Named) => ActorMatch | undefined {
  const known = new Map<number, { readonly end: number; readonly match: ActorMatch | undefined }>();
  return (words) => {
    const before = known.get(words.start);
    if (before?.end === words.end) return before.match;
    const match = find(words);
    known.set(words.start, { end: words.end, match });
    return match;
  };
}

/** Whether a claim's own place lies in another country than the report's others. */
function isElsewhere(claim: Claim, country: string | null): boolean {
  return claim.where.some((place) => place.country !== undefined && place.country !== country);
}

function matchOf(
  { text: words, start, end }: Named,
  text: string,
  on: string | null,
  scene: ActorScene,
  actors: ActorIndex,
): ActorMatch | undefined {
  // "Turkish-backed", "government-held": the name is not whole.
  if (hyphens.has(text.charCodeAt(end))) return undefined;
  const phrase = beginsSentence(text, start) ? words[0]!.toLowerCase() + words.slice(1) : words;
  const match = actors.find(words, on, scene) ?? (phrase === words ? undefined : actors.find(phrase, on, scene));
  if (match !== undefined) return match;
  // "Russian" is the group, "warplanes" the word that says whose Russians; but "sources told SANA" names no source.
  const [, next, third] = /^( \p{L}+)( \p{L}+)?/u.exec(text.slice(end, end + 30)) ?? [];
  for (const longer of [next, third === undefined ? undefined : `${next}${third}`]) {
    const found = longer === undefined ? undefined : actors.find(phrase + longer, on, scene);
    if (found !== undefined && words.includes(found.alias.split(' ')[0]!)) return found;
  }
  return undefined;
}

const hyphens: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011]);

/** A first word's capital says nothing of whether it is part of a name. */
function beginsSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && opening.has(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === 0x0a) return true;
    at--;
  }
  return at < 0 || closing.has(text.charCodeAt(at));
}

const unitsOf = (characters: string): ReadonlySet<number> => new Set([...characters].map((one) => one.charCodeAt(0)));

/** What may stand between a sentence's end and the first word of the next. */
const opening = unitsOf(' \t\n\r\u00a0"“”\'‘’');
const closing = unitsOf('.!?:');

type Find = (words: Named, acts: boolean) => ActorMatch | undefined;

/** Names the actors of a claim, with a step of its derivation for each. */
function nameIn(claim: OpenClaim, find: Find): void {
  const steps: Derivation[] = [];
  const name =
    (acts: boolean) =>
    <T extends Named>(words: T): T => {
      if (words.id !== undefined) return words;
      const match = find(words, acts);
      if (match === undefined) return words;
      steps.push(derive('actor/alias', words, [], `“${match.alias}” is ${match.name}`));
      return { ...words, name: match.name, id: match.actor.id };
    };
  const acting = name(true);
  const link = (words: Link): Link =>
    words.members === undefined ? acting(words) : { ...words, members: words.members.map(acting) };
  if (claim.attribution.length > 0) claim.attribution = claim.attribution.map(link);
  nameFields(claim, acting, name(false));
  if (steps.length === 0) return;
  const { derivation } = claim;
  claim.derivation = { ...derivation, children: [...derivation.children, ...steps] };
}

type Name = <T extends Named>(words: T) => T;

function nameFields(claim: OpenClaim, acting: Name, acted: Name): void {
  switch (claim.kind) {
    case 'toll':
    case 'count':
      claim.by = claim.by.map(acting);
      break;
    case 'control':
      claim.holder = claim.holder && acting(claim.holder);
      claim.against = claim.against.map(acted);
      break;
    case 'incident':
      claim.by = claim.by.map(acting);
      claim.against = claim.against.map(acted);
      break;
    case 'agreement':
      claim.parties = claim.parties.map(acting);
      break;
    case 'statement':
      claim.speaker = acting(claim.speaker);
      break;
    case 'appeal':
      claim.by = claim.by.map(acting);
      if (claim.to !== undefined) claim.to = acting(claim.to);
      break;
  }
}
