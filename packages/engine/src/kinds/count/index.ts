import type { Draft, Kind } from '../../kind.ts';
import type { Group } from '../../mentions/group.ts';
import { named } from '../../mentions/named.ts';
import type { Predication } from '../../mentions/predication.ts';
import { boundOf } from '../../mentions/quantity/figure.ts';
import { derive } from '../../model/derivation.ts';
import { type Passage, spanOf, wordsOf } from '../../text/passage.ts';
import { states } from './state.ts';

/** Things counted, not people. Definition: CODEBOOK, `count`. */
export const count: Kind = {
  name: 'count',
  concepts: new Set(states.keys()),

  draft(passage, predication) {
    const state = states.get(predication.concept);
    if (state === undefined) return [];
    const drafts: Draft[] = [];
    for (const { group } of predication.patients) {
      const draft = draftOf(passage, predication, group, state);
      if (draft !== null) drafts.push(draft);
    }
    return drafts;
  },

  settle: () => {},
};

function draftOf(passage: Passage, predication: Predication, group: Group, state: string | null): Draft | null {
  const { figure, object } = group;
  if (figure === null || object === undefined) return null;
  const value = boundOf(passage, figure, 'things', figure.article ? group.last : figure.last);
  const [triggerFirst, triggerLast] = predication.trigger;
  const first = Math.min(group.first, triggerFirst);
  const last = Math.max(group.last, triggerLast);
  // An article is no part of what is counted.
  const from = figure.article && object[0] === group.first ? Math.min(figure.last, object[1] - 1) : object[0];
  const words = wordsOf(passage, from, object[1]);
  return {
    fields: {
      kind: 'count',
      object: words,
      value,
      ...(state === null ? {} : { state }),
      by: predication.agents.map(({ first, last }) => named(passage, first, last)),
    },
    anchor: [first, last],
    focus: [group.first, group.last],
    partOf: undefined,
    rule: predication.rule,
    derivation: derive(predication.rule, spanOf(passage, first, last), [
      derive(
        figure.rule,
        value,
        [],
        `${value.qualifier} ${[value.low, value.best, value.high].map((n) => n ?? '–').join(' / ')}`,
      ),
      derive(`concept/${predication.concept}`, spanOf(passage, triggerFirst, triggerLast), [], state ?? ''),
      derive('object', spanOf(passage, object[0], object[1]), [], words),
    ]),
  };
}
