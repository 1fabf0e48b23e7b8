import type { Kind } from '../../kind.ts';
import type { Named } from '../../model/claim.ts';
import { derive } from '../../model/derivation.ts';
import { endOf, type Passage, startOf, wordsOf } from '../../text/passage.ts';

/** Who said what. Definition: CODEBOOK, `statement`. */
export const statement: Kind = {
  name: 'statement',
  concepts: new Set(['say']),

  draft(passage, { utterance, trigger, reach, rule }) {
    if (utterance === undefined) return [];
    const { speaker, role, direct, quote } = utterance;
    const [first, last] = reach ?? trigger;
    return [
      {
        fields: {
          kind: 'statement',
          speaker: named(passage, speaker),
          ...(role === null ? {} : { role: wordsOf(passage, role[0], role[1]) }),
          mode: direct ? 'direct' : 'indirect',
          quote: wordsOf(passage, quote[0], quote[1]),
        },
        anchor: [first, last],
        focus: speaker,
        rule,
        derivation: derive(rule, spanOf(passage, first, last), [
          derive('speaker', spanOf(passage, speaker[0], speaker[1]), []),
          derive('concept/say', spanOf(passage, trigger[0], trigger[1]), [], direct ? 'direct' : 'indirect'),
          derive('quote', spanOf(passage, quote[0], quote[1]), []),
        ]),
      },
    ];
  },

  settle: (draft) => draft,
};

function named(passage: Passage, [first, last]: readonly [number, number]): Named {
  return { text: wordsOf(passage, first, last), ...spanOf(passage, first, last) };
}

function spanOf(passage: Passage, first: number, last: number): { start: number; end: number } {
  return { start: startOf(passage, first), end: endOf(passage, last - 1) };
}
