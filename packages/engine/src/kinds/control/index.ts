import type { Kind } from '../../kind.ts';
import { named } from '../../mentions/named.ts';
import { onsetOf } from '../../mentions/onset.ts';
import type { Named } from '../../model/claim.ts';
import { derive } from '../../model/derivation.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import { type Passage, spanOf } from '../../text/passage.ts';
import { states } from './state.ts';

/** Who holds a place. Definition: CODEBOOK, `control`. */
export const control: Kind = {
  name: 'control',
  concepts: new Set(states.keys()),

  draft(passage, predication) {
    const { place, trigger, agents, rule, concept } = predication;
    const state = states.get(concept);
    // Concepts that tolls share ("besiege") speak of people unless the predication has a place.
    if (place === undefined || state === undefined) return [];
    const [holder] = agents;
    const against = predication.against ?? [];
    const groups = [holder, place].filter((group) => group != null);
    const first = Math.min(trigger[0], ...groups.map((group) => group.first));
    const last = Math.max(trigger[1], ...groups.map((group) => group.last));
    const span = spanOf(passage, first, last);
    const derivation = derive(rule, span, [
      derive(`concept/${concept}`, spanOf(passage, trigger[0], trigger[1]), [], state),
      ...(holder === undefined ? [] : [derive('holder', spanOf(passage, holder.first, holder.last), [])]),
      ...(place === null ? [] : [derive('place', spanOf(passage, place.first, place.last), [])]),
    ]);
    return [
      {
        fields: {
          kind: 'control',
          state,
          holder:
            holder === undefined
              ? null
              : (partOfWord(passage, predication.agentSpan) ?? named(passage, holder.first, holder.last)),
          against: against.map((group) => named(passage, group.first, group.last)),
          ...onsetOf(passage, predication),
        },
        anchor: [first, last],
        focus: place === null ? trigger : [place.first, place.last],
        partOf: undefined,
        rule,
        derivation,
      },
    ];
  },

  settle({ fields }, { begins }) {
    if (fields.kind === 'control' && !begins && fields.onset !== undefined) delete fields.onset;
  },
};

function partOfWord({ text }: Passage, span: Span | undefined): Named | null {
  return span === undefined ? null : { text: wordsAt(text, span), start: span.start, end: span.end };
}
