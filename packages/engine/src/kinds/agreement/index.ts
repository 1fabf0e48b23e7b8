import type { Concept } from '../../concepts.ts';
import type { Kind } from '../../kind.ts';
import { named } from '../../mentions/named.ts';
import { derive } from '../../model/derivation.ts';
import { spanOf } from '../../text/passage.ts';

/** What a settlement is about, by concept. Source: CODEBOOK, `agreement`. */
const types: ReadonlyMap<Concept, string> = new Map<Concept, string>([
  ['cease-fire', 'ceasefire'],
  ['evacuate', 'evacuation'],
  ['demilitarise', 'demilitarised zone'],
  ['exchange', 'exchange'],
  ['talk', 'talks'],
  ['agree', 'agreement'],
]);

/** What parties settle. Definition: CODEBOOK, `agreement`. */
export const agreement: Kind = {
  name: 'agreement',
  concepts: new Set(types.keys()),

  draft(passage, predication) {
    const { settlement, trigger, rule, concept, reach } = predication;
    const type = types.get(concept);
    if (settlement === undefined || type === undefined) return [];
    const [first, last] = reach ?? trigger;
    return [
      {
        fields: {
          kind: 'agreement',
          type,
          parties: settlement.parties.map(([from, to]) => named(passage, from, to)),
          status: settlement.status,
        },
        anchor: [first, last],
        focus: trigger,
        partOf: undefined,
        rule,
        derivation: derive(rule, spanOf(passage, first, last), [
          derive(`concept/${concept}`, spanOf(passage, trigger[0], trigger[1]), [], `${type} ${settlement.status}`),
          ...settlement.parties.map(([from, to]) => derive('party', spanOf(passage, from, to), [])),
        ]),
      },
    ];
  },

  settle: () => {},
};
