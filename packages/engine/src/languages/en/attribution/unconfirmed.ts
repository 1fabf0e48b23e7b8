/* Sources whose words say that nobody has confirmed them: "unconfirmed reports". */
import type { Cue, SourceWords } from '../../../mentions/attribution/cue.ts';
import type { Passage } from '../../../text/passage.ts';
import { formList } from '../word-list.ts';

const doubted = formList('unconfirmed unverified');

/** What a source's verb makes of what it says: what nobody has confirmed is claimed. */
export function doubtedSpeech(passage: Passage, chain: readonly SourceWords[], speech: Cue['speech']): Cue['speech'] {
  if (speech !== 'say') return speech;
  for (const { first, last } of chain)
    for (let at = first; at < last; at++) if (doubted.isAt(passage, at)) return 'claim';
  return speech;
}
