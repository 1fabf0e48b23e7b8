import type { Kind } from '../../kind.ts';
import { named } from '../../mentions/named.ts';
import { derive } from '../../model/derivation.ts';
import { spanOf, wordsOf } from '../../text/passage.ts';

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
          speaker: named(passage, speaker[0], speaker[1]),
          ...(role === null ? {} : { role: wordsOf(passage, role[0], role[1]) }),
          mode: direct ? 'direct' : 'indirect',
          quote: wordsOf(passage, quote[0], quote[1]),
        },
        anchor: [first, last],
        focus: speaker,
        partOf: undefined,
        rule,
        derivation: derive(rule, spanOf(passage, first, last), [
          derive('speaker', spanOf(passage, speaker[0], speaker[1]), []),
          derive('concept/say', spanOf(passage, trigger[0], trigger[1]), [], direct ? 'direct' : 'indirect'),
          derive('quote', spanOf(passage, quote[0], quote[1]), []),
        ]),
      },
    ];
  },

  settle: () => {},
};
