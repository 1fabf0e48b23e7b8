import type { Answer } from './messages.ts';

/** Bytes kept in all; the answers that nobody asked for longest go first. */
const MOST = 96 * 1024 * 1024;
/** A larger answer is a spreadsheet of everything, and is asked for once. */
const LARGEST = 16 * 1024 * 1024;

export interface KeptAnswers {
  readonly find: (path: string, version: string) => Answer | undefined;
  readonly keep: (path: string, version: string, answer: Answer) => void;
}

/** Answers by address, for as long as the dossier stays as it was. */
export function keptAnswers(): KeptAnswers {
  const answers = new Map<string, Answer>();
  let of: string | undefined;
  let bytes = 0;
  return {
    find: (path, version) => {
      const known = version === of ? answers.get(path) : undefined;
      if (known === undefined) return undefined;
      answers.delete(path);
      answers.set(path, known);
      return known;
    },
    keep: (path, version, answer) => {
      if (version !== of) {
        answers.clear();
        of = version;
        bytes = 0;
      }
      if (answer.status !== 200 || answer.body.length > LARGEST || answers.has(path)) return;
      answers.set(path, answer);
      bytes += answer.body.length;
      for (const [oldest, { body }] of answers) {
        if (bytes <= MOST) break;
        answers.delete(oldest);
        bytes -= body.length;
      }
    },
  };
}
