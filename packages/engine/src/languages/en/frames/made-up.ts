import { type Passage, wordsOf } from '../../../text/passage.ts';

/** Tokens in which a sentence says that it tells of a story, or before which it says that something is only acted out. */
const openingTokens = 5;

/** "In the novel, 300 soldiers die", "The exercise simulated an attack in which 40 were hurt": nothing that happened. */
export function isMadeUp(passage: Passage): boolean {
  const opening = wordsOf(passage, passage.first, Math.min(passage.last, passage.first + openingTokens));
  return inStory.test(opening) || ofStory.test(opening) || acting.test(opening);
}

/** "The film tells how", "Her novel follows" */
const ofStory =
  /^(?:The|This|His|Her|A) (?:\p{L}+ )?(?:novel|film|movie|play|drama|story|series|comic) (?:tells|follows|recounts|depicts|portrays|imagines|describes|opens|centres|centers)\b/u;

const inStory =
  /^In (?:the|his|her|this|a) (?:\p{L}+ )?(?:novel|film|movie|simulation|scenario|video game|short story)\b/u;
const acting = /\b(?:simulat(?:ed?|es|ing)|re-?enact(?:ed|s|ing)?|rehears(?:ed?|es|ing))\b/;
