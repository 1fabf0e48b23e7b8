import type { SpeechConcept } from '../../concepts.ts';
import type { Link, Modality } from '../../model/claim.ts';
import { endOf, type Passage, startOf, wordsOf } from '../../text/passage.ts';
import type { Cue, SourceWords } from './cue.ts';

/** Who was last said to say something, so that "it added" can be told whose it is. */
export interface Speaker {
  readonly link: Link;
  readonly sentence: number;
  /** What was said only denies. */
  readonly denying: boolean;
}

/** The chain of a cue, outermost first. A pronoun takes the speaker before it; without one the cue names nobody. */
export function chainOf(passage: Passage, cue: Cue, before: Speaker | null): Link[] {
  const links: Link[] = [];
  for (const source of cue.chain) {
    const word = wordsOf(passage, cue.first, cue.last);
    if (!source.anaphor) links.push(linkOf(passage, source, word));
    else if (before !== null) links.push({ ...before.link, cue: word });
  }
  return links;
}

function linkOf(passage: Passage, { first, last }: SourceWords, cue: string): Link {
  return { text: wordsOf(passage, first, last), start: startOf(passage, first), end: endOf(passage, last - 1), cue };
}

/** Whether the token stands in what the cue says, and not in the words of the cue itself. */
export function isSaidBy(cue: Cue, token: number): boolean {
  if (token < cue.content[0] || token >= cue.content[1]) return false;
  return cue.chain.every(({ first, last }) => token < first || token >= last);
}

/** How a cue's verb changes what it says. Source: CODEBOOK, `modality`. */
export function modalityOfSpeech(speech: SpeechConcept): Modality | null {
  switch (speech) {
    case 'claim':
    case 'accuse':
      return 'alleged';
    case 'deny':
      return 'denied';
    case 'fear':
      return 'possible';
    case 'call-for':
      return 'called-for';
    default:
      return null;
  }
}
