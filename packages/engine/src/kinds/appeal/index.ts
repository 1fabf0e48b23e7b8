import type { Kind } from '../../kind.ts';
import type { Named } from '../../model/claim.ts';
import { derive } from '../../model/derivation.ts';
import { endOf, type Passage, startOf, wordsOf } from '../../text/passage.ts';

/** What somebody is called on to do. Definition: CODEBOOK, `appeal`. */
export const appeal: Kind = {
  name: 'appeal',
  concepts: new Set(['call-for']),

  draft(passage, { request, trigger, reach, rule }) {
    if (request === undefined) return [];
    const { by, to, text } = request;
    const [first, last] = reach ?? trigger;
    return [
      {
        fields: {
          kind: 'appeal',
          by: by.map((words) => named(passage, words)),
          ...(to === null ? {} : { to: named(passage, to) }),
          text: wordsOf(passage, text[0], text[1]),
        },
        anchor: [first, last],
        focus: by[0] ?? trigger,
        rule,
        derivation: derive(rule, spanOf(passage, first, last), [
          ...by.map(([from, until]) => derive('by', spanOf(passage, from, until), [])),
          derive('concept/call-for', spanOf(passage, trigger[0], trigger[1]), []),
          ...(to === null ? [] : [derive('to', spanOf(passage, to[0], to[1]), [])]),
          derive('text', spanOf(passage, text[0], text[1]), []),
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
