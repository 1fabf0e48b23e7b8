import { hashSeed } from './lexicon.ts';

/** What is asked of the words of a span, `[start, end)` of a text. */
export type AskSpan<Answer> = (text: string, start: number, end: number) => Answer;

/** Slots for each answer that is kept, a power of two: few questions meet another's slot. */
const slotsPerAnswer = 4;

/**
 * Asks a pure question about words, and remembers the answers: at most `most` of them, then all are forgotten. A span is looked
 * for in its text as it stands; a string is cut only where an answer is not known yet.
 */
export function rememberSpans<Answer>(ask: (words: string) => Answer, most: number): AskSpan<Answer> {
  let size = 1;
  while (size < most * slotsPerAnswer) size *= 2;
  const mask = size - 1;
  /** Number of an answer, from 1; 0 is an empty slot. */
  const slots = new Int32Array(size);
  const hashes = new Int32Array(most + 1);
  const known: string[] = [''];
  const answers: Answer[] = [];

  return (text, start, end) => {
    let hash = hashSeed;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let number = slots[slot]!; number !== 0; number = slots[slot]!) {
      if (hashes[number] === hash && isSpan(known[number]!, text, start, end)) return answers[number - 1]!;
      slot = (slot + 1) & mask;
    }
    const words = copyOf(text, start, end);
    const answer = ask(words);
    if (answers.length === most) {
      slots.fill(0);
      known.length = 1;
      answers.length = 0;
      slot = (hash ^ (hash >>> 15)) & mask;
    }
    const number = answers.push(answer);
    known.push(words);
    hashes[number] = hash;
    slots[slot] = number;
    return answer;
  };
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
