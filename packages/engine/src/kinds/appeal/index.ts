import type { Kind } from '../../kind.ts';
import { named } from '../../mentions/named.ts';
import { derive } from '../../model/derivation.ts';
import { spanOf, wordsOf } from '../../text/passage.ts';

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
          by: by.map(([start, end]) => named(passage, start, end)),
          ...(to === null ? {} : { to: named(passage, to[0], to[1]) }),
          text: wordsOf(passage, text[0], text[1]),
        },
        anchor: [first, last],
        focus: by[0] ?? trigger,
        partOf: undefined,
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

  settle: () => {},
};
