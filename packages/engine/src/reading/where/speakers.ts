import type { Parsed } from '../../language.ts';
import type { PlaceMention } from '../../mentions/place/mention.ts';
import { mark } from '../../text/marks.ts';
import { Shape } from '../../text/tokens.ts';

/** Where the speaker is, not the event: inside the words that name a source, or in an aside between them and its verb. */
export function isSpeakers(parsed: Parsed, mention: PlaceMention, focus: number): boolean {
  // "Sami Haddad of Gao, where the raid began, said that 12 died": what happened there is told in the aside.
  if (parsed.related.length > 0 && mention.last <= focus && parsed.related.includes(mention.first)) return false;
  return parsed.cues.some(({ chain, first: cue }) =>
    chain.some(
      ({ first, last, anaphor }) =>
        (mention.first < last && first < mention.last) ||
        isInAsideBehind(parsed, { last, cue }, mention, focus) ||
        // "The mayor of Kurna, a town north of Basra, said": unless it is told there of what befell people.
        (!anaphor &&
          last <= mention.first &&
          mention.last <= cue &&
          opensAside(parsed, last) &&
          !(focus >= last && focus < cue)),
    ),
  );
}

/** Tokens from a speaker to the end of what is said of them. */
const asideMax = 30;

/** "12 died, said Sami Haddad, a spokesman for the charity in London": said of the speaker, behind both the verb and what is told. */
function isInAsideBehind(
  { passage: { text, tokens }, subordinate }: Parsed,
  { last, cue }: { readonly last: number; readonly cue: number },
  mention: PlaceMention,
  focus: number,
): boolean {
  if (cue >= last || focus >= cue || mention.first < last || tokens.shape[last] !== Shape.mark) return false;
  for (let at = last + 1; at < mention.first; at++) {
    // "said Sami, a nurse, after a raid on Gao": whatever stands behind the aside.
    const unit = tokens.shape[at] === Shape.mark ? text.charCodeAt(tokens.start[at]!) : mark.open;
    // "a spokesman for the council of Gao, Mali"
    if (unit === mark.comma && at === mention.first - 1) continue;
    if ((unit !== mark.open && unit !== mark.close) || at > last + asideMax || subordinate.includes(at)) return false;
  }
  return true;
}

/** ", a town north of Basra," or "which watches Utopia" begins at the token. */
function opensAside({ passage, subordinate }: Parsed, at: number): boolean {
  return passage.tokens.shape[at] === Shape.mark || subordinate.includes(at);
}
