import { hashSeed, hashStep } from './lexicon.ts';

/** What is asked of the words of a span, `[start, end)` of a text. */
export type AskSpan<Answer> = (text: string, start: number, end: number) => Answer;

/**
 * Asks a pure question about words, and remembers the answers: at most `most` of them, then all are forgotten. A span is looked
 * for in its text as it stands; a string is cut only where an answer is not known yet.
 */
export function rememberSpans<Answer>(ask: (words: string) => Answer, most: number): AskSpan<Answer> {
  let size = 1;
  while (size < 2 * most) size *= 2;
  const mask = size - 1;
  /** Number of an answer, from 1, and the hash of its words, side by side; number 0 is an empty slot. */
  const slots = new Int32Array(2 * size);
  const known: string[] = [''];
  const answers: Answer[] = [];

  return (text, start, end) => {
    let hash = hashSeed;
    for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
    let slot = mixed(hash) & mask;
    for (let number = slots[2 * slot]!; number !== 0; number = slots[2 * slot]!) {
      if (slots[2 * slot + 1] === hash && isSpan(known[number]!, text, start, end)) return answers[number - 1]!;
      slot = (slot + 1) & mask;
    }
    const words = copyOf(text, start, end);
    const answer = ask(words);
    if (answers.length === most) {
      slots.fill(0);
      known.length = 1;
      answers.length = 0;
      slot = mixed(hash) & mask;
    }
    known.push(words);
    slots[2 * slot] = answers.push(answer);
    slots[2 * slot + 1] = hash;
    return answer;
  };
}

/** The upper half of a hash mixed into the lower one, which alone decides of the slot. */
function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isSpan(words: string, text: string, start: number, end: number): boolean {
  if (words.length !== end - start) return false;
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A string of its own: a slice would hold on to the whole report it was cut from. */
function copyOf(text: string, start: number, end: number): string {
  return [...text.slice(start, end)].join('');
}
