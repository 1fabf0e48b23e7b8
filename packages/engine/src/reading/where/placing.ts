import type { Parsed } from '../../language.ts';
import { type NamedPlace, nested, placeName, type Setting } from '../../mentions/place/choose.ts';
import {
  countryHeading,
  headlineCountry,
  ofBorder,
  ofPerson,
  type PlaceMention,
} from '../../mentions/place/mention.ts';
import type { PlaceName } from '../../model/claim.ts';
import type { Gazetteer, Place, PlaceKind } from '../../model/gazetteer.ts';
import { Shape } from '../../text/tokens.ts';
import { framePlace } from './frame-place.ts';
import { chosenIn, owns } from './meant.ts';
import { hasOwnBracket } from './own-bracket.ts';
import { isSpeakers } from './speakers.ts';

/** Tokens that may stand between two places of one nest: "in the village of Kurna in eastern rural Basra". */
const nestGap = 6;
/** The same behind a place that no list has: it asks for one. */
const wideNestGap = 8;
/** The same where the words between say of what kind the first one is: ", a mostly Christian farming village in". */
const heldGap = 12;
/** A place or a date among so many first tokens opens its sentence. */
export const openingTokens = 4;
/** What a clause's break costs, in tokens. */
const acrossBreak = 1000;
/** A place merely named is as good as a place so many tokens farther that says where. */
const topicCost = 12;
/** A place that ends the phrase of another figure is as good as one so many tokens farther. */
const takenCost = 10;
/** "The commander in Gao was killed in Ostra": the place of whom it befell is as good as one so many tokens behind. */
const ofFigureCost = 5;
/** "Investigators from Mali found 12 dead in Gao": where others are from is as good as a place so many tokens farther. */
const ofOthersCost = 8;
/** A border says less than any place so many tokens farther. */
const borderCost = 20;
/** "Utopia: 12 died in a raid on Gao", "12 dead in Utopia attack on Gao": a heading, and a country that may be who, say less than any place beside them. */
const headingCost = 500;
/** A place before what happened is as good as a place so many tokens farther behind it. */
const beforeCost = 3;

/** The places where a claim's sentence puts it, most specific first; empty if the sentence names none. */
export function placesBeside(
  parsed: Parsed,
  focus: readonly [number, number],
  others: readonly (readonly [number, number])[],
  context: {
    readonly gazetteer: Gazetteer;
    readonly setting: Setting;
    /** Tokens `[first, last)` each of words that name somebody: "Ankara and Moscow had struck a deal". */
    readonly actors?: readonly (readonly [number, number])[];
    /** Token at which it is told, where that is not the focus. */
    readonly toldAt?: number;
  },
): PlaceName[] {
  if (parsed.places.length === 0) return [];
  const usable = parsed.places.filter(
    (mention) =>
      !isSpeakers(parsed, mention, context.toldAt ?? focus[0]) &&
      !isOfFirstDay(parsed, mention, focus) &&
      !parsed.ofSpeech.has(mention.nameFirst) &&
      context.actors?.some(([from, to]) => mention.nameFirst >= from && mention.nameFirst < to) !== true,
  );
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  const ownClause = ofWhereClause(parsed, usable, focus);
  usable.forEach((mention, index) => {
    const breaks = opensFor(parsed, mention) ? [] : parsed.breaks;
    const cost =
      isOfPart(parsed, mention, focus) ||
      isOfCompared(parsed, mention, focus) ||
      hasOwnBracket(parsed.passage, mention, focus, others)
        ? acrossBreak
        : mention === ownClause || isRightBefore(parsed, mention, focus)
          ? 0
          : isRetold(parsed, mention, focus)
            ? acrossBreak
            : costOf(mention, focus, breaks, others);
    if (cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  });
  if (best < 0 || bestCost >= acrossBreak) return [];
  // Whatever is named close around the nearest is part of the same nest.
  let first = best;
  let last = best;
  const countryOf = (mention: PlaceMention): string | undefined => chosenIn(parsed, usable, mention, context)?.country;
  const nests = (a: PlaceMention, b: PlaceMention): boolean => {
    if (a.rule === headlineCountry || b.rule === headlineCountry) return false;
    const [one, other] = [countryOf(a), countryOf(b)];
    return (agree(one, other) || parsed.listed.includes(b.first)) && joins(parsed, a, b, focus, others);
  };
  const kindOf = (mention: PlaceMention): PlaceKind | undefined =>
    chosenIn(parsed, usable, mention, context)?.kind ?? mention.kinds[0];
  const wide = usable[best]!;
  const finer = isWideKind(kindOf(wide)) ? finerBehind(parsed, usable, focus, others, kindOf) : -1;
  if (finer >= 0 && agree(countryOf(usable[finer]!), countryOf(wide))) {
    first = finer;
    last = finer;
  }
  const related = isRelated(parsed, usable[last]!, focus);
  while (first > 0 && nests(usable[first - 1]!, usable[first]!)) {
    // "in a village near Gao, where 12 died": in Gao.
    const { first: at, role } = usable[first]!;
    if (related && (parsed.nearby.includes(at) || (role === 'pointed' && !parsed.holders.includes(at)))) break;
    first--;
  }
  while (last + 1 < usable.length && nests(usable[last]!, usable[last + 1]!)) last++;
  const nest = usable.slice(first, last + 1);
  if (!nest.includes(wide)) nest.push(wide);
  const meant = (mention: PlaceMention): Place | undefined => chosenIn(parsed, usable, mention, context);
  const frame = framePlace(parsed, usable, nest, focus, meant, context.gazetteer);
  if (frame !== null) nest.push(frame);
  const chosen = nest.map((mention) => ({
    place: placeName(parsed.passage, mention, chosenIn(parsed, usable, mention, context)),
    kinds: mention.kinds,
    link: linkOf(parsed, nest, mention),
  }));
  return nested(chosen, context.gazetteer);
}

/** Whether "where" behind a place leads to what is told. */
function isRelated({ related }: Parsed, { first, last }: PlaceMention, [figure]: readonly [number, number]): boolean {
  return related.length > 0 && last < figure && related.includes(first);
}

/** "raided Gao, where they shot 12, and Homs, where nine died": the place that a "where" leads from, if no other place stands in its clause; else `null`. */
function ofWhereClause(
  { related, parted }: Parsed,
  usable: readonly PlaceMention[],
  [figure, end]: readonly [number, number],
): PlaceMention | null {
  if (related.length < severalClauses) return null;
  const before = usable.findLastIndex(({ last }) => last <= figure);
  const own = usable[before];
  if (own === undefined || !related.includes(own.first)) return null;
  const next = usable[before + 1];
  const holds = next === undefined || next.first < end || related.includes(next.first) || parted.includes(next.first);
  return holds ? own : null;
}

/** Fewest clauses with "where" of which each has a place of its own. */
const severalClauses = 2;

/** What the words say of how a place of a nest lies to the one before or behind it. */
function linkOf(
  { passage, holders, listed }: Parsed,
  nest: readonly PlaceMention[],
  mention: PlaceMention,
): NamedPlace['link'] {
  if (mention.rule === ofBorder) return 'border';
  const at = nest.indexOf(mention);
  if (at > 0 && listed.includes(mention.first)) return 'listed';
  if (at > 0 && owns(passage, nest[at - 1]!, mention)) return 'inside-before';
  const next = nest[at + 1];
  if (next === undefined || mention.role === 'pointed') return null;
  // "in Ostra, Utopia, a market was hit": no market holds a country.
  if (next.role === 'pointed' && mention.candidates[0]?.place.kind === 'country') return null;
  return holders.includes(next.first) && !listed.includes(next.first) ? 'inside-next' : null;
}

/** Whether two places may lie in one country, as far as is known. */
function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function isWideKind(kind: PlaceKind | undefined): boolean {
  return kind === 'country' || kind === 'region' || kind === 'province';
}

/** "In Utopia province, 12 were killed in Ostra", "killed in Utopia in an attack near Ostra": the nearest finer place behind, in the same clause; -1 if none. */
function finerBehind(
  { breaks, placedParts }: Parsed,
  usable: readonly PlaceMention[],
  [, end]: readonly [number, number],
  others: readonly (readonly [number, number])[],
  kindOf: (mention: PlaceMention) => PlaceKind | undefined,
): number {
  return usable.findIndex((mention) => {
    const { first, role } = mention;
    if (role !== 'locative' || first < end || isWideKind(kindOf(mention))) return false;
    const parted = (at: number): boolean => at >= end && at <= first;
    return !breaks.some(parted) && !placedParts.some(parted) && !others.some(([from]) => parted(from));
  });
}

/** "12 died in Gao, in Homs seven and in Mosul three": the place right before a bare figure with which its clause ends. */
function isRightBefore(
  { passage, joints }: Parsed,
  { last, role }: PlaceMention,
  [figure, end]: readonly [number, number],
): boolean {
  if (last !== figure || role !== 'locative') return false;
  return end >= passage.last || passage.tokens.shape[end] === Shape.mark || joints.includes(end);
}

/** "Near Mosul, …; …; …", "Meanwhile, in Mosul …": what opens the sentence holds for all of it. */
function opensFor({ opening: place, passage: { tokens, first: opening } }: Parsed, { first }: PlaceMention): boolean {
  return (
    first === place ||
    first <= opening + 1 ||
    (first <= opening + openingTokens && tokens.shape[first - 2] === Shape.mark)
  );
}

/** A sentence with none but some of its places to choose from, whoever speaks of them and however its clauses part. */
export function among(parsed: Parsed, places: readonly PlaceMention[]): Parsed {
  return { ...parsed, places, cues: [], ofSpeech: noSpeech, breaks: [], retold: [] };
}

const noSpeech: ReadonlySet<number> = new Set();

/** "12 were killed, including three in Homs": where the three are is not where all are. */
function isOfPart({ placedParts }: Parsed, { first }: PlaceMention, focus: readonly [number, number]): boolean {
  return placedParts.length > 0 && placedParts.some((part) => focus[1] <= part && part < first);
}

/** "the worst day, with 12 dead, since rebels killed 40 in Homs", "killed 12 in revenge for a raid on Homs": where those of another time died. */
function isOfCompared(
  { compared, repaid }: Parsed,
  { first }: PlaceMention,
  [, end]: readonly [number, number],
): boolean {
  return (compared >= 0 && end <= compared && first > compared) || (repaid >= 0 && end <= repaid && first > repaid);
}

/**
 * "killed 45, the most since the May bombing in Homs": where that was with which it is compared; "45 have been killed since the
 * offensive in Homs" were killed there.
 */
function isOfFirstDay(
  { toldStarts, dates }: Parsed,
  { first }: PlaceMention,
  [, end]: readonly [number, number],
): boolean {
  return toldStarts.some(
    ({ mention }) =>
      end <= mention.first && mention.last <= first && !dates.some((date) => date.first === mention.first),
  );
}

/** "lost 12 men and that four died in Homs": where those of the other clause died. */
function isRetold({ retold }: Parsed, { first }: PlaceMention, [, end]: readonly [number, number]): boolean {
  return retold.length > 0 && retold.some((at) => at >= end && at < first);
}

function costOf(
  { first, last, role, rule }: PlaceMention,
  focus: readonly [number, number],
  breaks: readonly number[],
  others: readonly (readonly [number, number])[],
): number {
  const before = last <= focus[0];
  const [low, high] = before ? [last, focus[0]] : [focus[1], first];
  // "19 people in X and another 23 in Y": a place that ends another figure's phrase is rather that one's.
  const taken = before && others.some(([, to]) => to <= first) ? takenCost : 0;
  const crossed = breaks.some((at) => at >= low && at <= high) ? acrossBreak : 0;
  // A place behind the next figure belongs to that one: "three in X and two in Y".
  const stolen =
    !before && others.some(([from]) => from >= focus[1] && from < first) && role !== 'locative' ? topicCost : 0;
  return (
    Math.max(0, high - low) +
    (before ? beforeCost : first < focus[1] ? ofFigureCost : 0) +
    (role === 'locative' ? 0 : role === 'topic' ? topicCost : topicCost / 2) +
    (rule === ofBorder
      ? borderCost
      : rule === countryHeading
        ? headingCost
        : rule === ofPerson && before
          ? ofOthersCost
          : 0) +
    crossed +
    taken +
    stolen
  );
}

function joins(
  { passage, parted, compared, repaid, holders }: Parsed,
  a: PlaceMention,
  b: PlaceMention,
  focus: readonly [number, number],
  others: readonly (readonly [number, number])[],
): boolean {
  const gap = b.first - a.last;
  const isNear = gap <= (a.candidates.length === 0 ? wideNestGap : nestGap);
  const isHeld = gap <= heldGap && passage.tokens.shape[a.last] === Shape.mark && holders.includes(b.first);
  if ((!isNear && !isHeld) || parted.includes(b.first)) return false;
  if ((compared >= a.last && compared < b.first) || (repaid >= a.last && repaid < b.first)) return false;
  // A figure between two places parts them.
  return ![focus, ...others].some(([from, to]) => from >= a.last && to <= b.first);
}
