/* Sentences that tell a story or act something out. */
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { idOf } from '../lexicon.ts';
import { id } from '../look.ts';
import { verbList, wordList } from '../word-list.ts';

/** Tokens in which a sentence says that it tells of a story, or before which it says that something is only acted out. */
const openingTokens = 5;

/** "In the novel, 300 soldiers die", "The exercise simulated an attack in which 40 were hurt": nothing that happened. */
export function isMadeUp(passage: Passage): boolean {
  const end = Math.min(passage.last, passage.first + openingTokens);
  for (let at = passage.first; at < end; at++) if (acting.isAt(passage, at)) return true;
  const opener = id(passage, passage.first);
  if (opener !== inside && !storyOpeners.hasId(opener)) return false;
  const opening = wordsOf(passage, passage.first, end);
  return inStory.test(opening) || ofStory.test(opening);
}

const inside = idOf('in');
const storyOpeners = wordList('the this his her a');

/** "The film tells how", "Her novel follows" */
const ofStory =
  /^(?:The|This|His|Her|A) (?:\p{L}+ )?(?:novel|film|movie|play|drama|story|series|comic) (?:tells|follows|recounts|depicts|portrays|imagines|describes|opens|centres|centers)\b/iu;

const inStory =
  /^In (?:the|his|her|this|a) (?:\p{L}+ )?(?:novel|film|movie|simulation|scenario|video game|short story)\b/iu;
const acting = verbList('simulate rehearse re-enact reenact');
