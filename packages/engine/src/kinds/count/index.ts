import type { Draft, Kind } from '../../kind.ts';
import type { Group } from '../../mentions/group.ts';
import type { Predication } from '../../mentions/predication.ts';
import { boundOf } from '../../mentions/quantity/figure.ts';
import { derive } from '../../model/derivation.ts';
import { endOf, type Passage, startOf, wordsOf } from '../../text/passage.ts';
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

  settle: (draft) => draft,
};

function draftOf(passage: Passage, predication: Predication, group: Group, state: string | null): Draft | null {
  const { figure, object } = group;
  if (figure === null || object === undefined) return null;
  const value = boundOf(passage, figure.article ? { ...figure, last: group.last } : figure, 'things');
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
      by: predication.agents.map((agent) => ({
        text: wordsOf(passage, agent.first, agent.last),
        ...span(passage, agent.first, agent.last),
      })),
    },
    anchor: [first, last],
    focus: [group.first, group.last],
    rule: predication.rule,
    derivation: derive(predication.rule, span(passage, first, last), [
      derive(
        figure.rule,
        value,
        [],
        `${value.qualifier} ${[value.low, value.best, value.high].map((n) => n ?? '–').join(' / ')}`,
      ),
      derive(`concept/${predication.concept}`, span(passage, triggerFirst, triggerLast), [], state ?? ''),
      derive('object', span(passage, object[0], object[1]), [], words),
    ]),
  };
}

function span(passage: Passage, first: number, last: number): { start: number; end: number } {
  return { start: startOf(passage, first), end: endOf(passage, last - 1) };
}
