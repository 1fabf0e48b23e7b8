// Runs of this many words are rarely written twice; of their hashes one in SAMPLE is kept, which estimates the share of
// common text well for texts of some hundred words (Broder 1997, Manku 2007).
export const RUN = 6;
const SAMPLE = 4;

/** For each code unit what stands for it in a word, 0 where no word holds it, -1 where nobody asked yet. */
const LETTERS = new Int32Array(0x10000).fill(-1);

/** The code unit in lower case, 0 where it is no letter or digit. Half of a pair counts as a letter, in every text alike. */
function letterOf(code: number): number {
  const known = LETTERS[code]!;
  if (known >= 0) return known;
  const character = String.fromCharCode(code);
  const isPart = /[\p{L}\p{N}\p{Cs}]/u.test(character);
  const letter = isPart ? character.toLowerCase().charCodeAt(0) : 0;
  LETTERS[code] = letter;
  return letter;
}

/**
 * Tells the hashes of runs of words, below 2^32, sampled by value, so that the same run is told or left out in every
 * report; one that comes again is told again.
 */
export function sampledRuns(text: string, tell: (run: number) => void): void {
  // The last words, the next of which takes the place of the first.
  const last = new Int32Array(RUN);
  let words = 0;
  let hash = 0x811c9dc5;
  let inWord = false;
  for (let i = 0; i <= text.length; i += 1) {
    const letter = i === text.length ? 0 : letterOf(text.charCodeAt(i));
    if (letter > 0) {
      hash = Math.imul(hash ^ letter, 0x01000193);
      inWord = true;
      continue;
    }
    if (!inWord) continue;
    last[words % RUN] = hash;
    words += 1;
    hash = 0x811c9dc5;
    inWord = false;
    if (words < RUN) continue;
    let run = 0x811c9dc5;
    for (let k = words; k < words + RUN; k += 1) {
      const one = last[k % RUN]!;
      run = Math.imul(run ^ one, 0x01000193) ^ (one >>> 15);
    }
    if ((run >>> 0) % SAMPLE === 0) tell(run >>> 0);
  }
}
