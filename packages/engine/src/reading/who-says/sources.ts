import type { Parsed } from '../../language.ts';
import { chainOf, isSaidBy, modalityOfSpeech, type Speaker } from '../../mentions/attribution/chain.ts';
import type { Cue } from '../../mentions/attribution/cue.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { Link, Modality } from '../../model/claim.ts';
import { isQuotedPronoun, passesOn } from './passed-on.ts';

/** Who says what stands at a token, and what their verb makes of it. */
export interface Attributed {
  readonly links: readonly Link[];
  readonly modality: Modality | null;
  readonly cue: Cue | null;
}

const length = ({ content }: Cue): number => content[1] - content[0];

const own: Attributed = { links: [], modality: null, cue: null };

/** The cues whose words hold the token, outermost first, as one chain: "AFP said that the police reported …" is two links. */
export function sourceOf(parsed: Parsed, token: number, before: Speaker | null): Attributed {
  if (parsed.cues.length === 0) return own;
  const holding = parsed.cues.filter((cue) => isSaidBy(cue, token)).sort((a, b) => length(b) - length(a));
  const innermost = holding.at(-1);
  if (innermost === undefined) return own;
  // An outer cue counts only where the inner one is itself part of what it says.
  const nested = holding.filter((cue) => cue === innermost || passesOn(parsed, cue, innermost));
  const links = nested.flatMap((cue) =>
    // `"They told us 12 had died," said Omar`: whom a quotation means is not told.
    nested.length > 1 && isQuotedPronoun(parsed, cue)
      ? []
      : chainOf(parsed.passage, cue, speakerBefore(parsed, cue, before)),
  );
  return { links, modality: modalityOfSpeech(innermost.speech), cue: innermost };
}

/** Whom "he said" means: whoever the same sentence named before, else the speaker of the sentences before. */
function speakerBefore({ passage, cues }: Parsed, cue: Cue, before: Speaker | null): Speaker | null {
  return cue.chain.some(({ anaphor }) => anaphor)
    ? speakerMeant({ passage, cues }, cue.first, cue.content, before)
    : before;
}

/** Whom a pronoun at token `at` means that says tokens `said`: whoever its sentence named as a source before it, else `before`. */
export function speakerMeant(
  { passage, cues }: Pick<Parsed, 'passage' | 'cues'>,
  at: number,
  said: readonly [number, number],
  before: Speaker | null,
): Speaker | null {
  const named = cues.findLast(
    ({ first, last, chain }) => last <= at && chain[0]?.anaphor === false && (last <= said[0] || first >= said[1]),
  );
  const [link] = named === undefined ? [] : chainOf(passage, named, before);
  return link === undefined ? before : { link, sentence: passage.sentence, denying: named?.speech === 'deny' };
}

/** "denied hitting the rebels who hold the town", "… in the war which has killed 900": what only says who or which is meant is not denied. */
export function isDenialOfOther({ modality }: Attributed, { relative, lasting, utterance }: Predication): boolean {
  // "The army said it took the hill; the rebels denied it": that the army said so is not denied.
  return modality === 'denied' && (relative || lasting || utterance !== undefined);
}

/** Tokens between a demand and the violence that it demands. */
const demandReach = 3;

/**
 * What the speaker's verb makes of what happened: "called for an air strike" has none yet, while "demanded an inquiry into
 * the strike" asks for the inquiry.
 */
export function saidOf(said: Attributed, predication: Predication): Modality | null {
  const { modality, cue } = said;
  const { incident, trigger } = predication;
  if (isDenialOfOther(said, predication)) return null;
  const demanded = modality === 'called-for' && incident !== undefined && cue !== null;
  return demanded && trigger[0] - cue.last > demandReach ? null : modality;
}

/** The last speaker whom a sentence names, for the pronouns of the next. */
export function lastSpeaker(parsed: Parsed, before: Speaker | null): Speaker | null {
  let speaker = before;
  for (const cue of parsed.cues) {
    const link = chainOf(parsed.passage, cue, speaker)[0];
    if (link !== undefined) speaker = { link, sentence: parsed.passage.sentence, denying: cue.speech === 'deny' };
  }
  return speaker;
}

/** Whether two chains name the same sources by the same words. */
export function isOneSource(a: readonly Link[], b: readonly Link[]): boolean {
  return a.length === b.length && a.every(({ text }, at) => text === b[at]!.text);
}
