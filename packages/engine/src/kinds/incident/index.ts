import type { Draft, Kind } from '../../kind.ts';
import { named } from '../../mentions/named.ts';
import { onsetOf } from '../../mentions/onset.ts';
import { derive } from '../../model/derivation.ts';
import { spanOf, wordsOf } from '../../text/passage.ts';
import { types } from './types.ts';

/** Something violent or disruptive happened. Definition: CODEBOOK, `incident`; types: ACLED. */
export const incident: Kind = {
  name: 'incident',
  concepts: new Set(types.keys()),

  draft(passage, predication) {
    const type = types.get(predication.concept);
    const roles = predication.incident;
    if (type === undefined || roles === undefined) return [];
    const { trigger } = predication;
    const span = spanOf(passage, trigger[0], trigger[1]);
    const draft: Draft = {
      fields: {
        kind: 'incident',
        type,
        by: roles.by.map(([first, last]) => named(passage, first, last)),
        against: roles.against.map(([first, last]) => named(passage, first, last)),
        weapon: roles.weapon === null ? null : wordsOf(passage, roles.weapon[0], roles.weapon[1]),
        ...onsetOf(passage, predication),
      },
      anchor: trigger,
      focus: trigger,
      partOf: undefined,
      rule: predication.rule,
      derivation: derive(predication.rule, span, [derive(`concept/${predication.concept}`, span, [], type)]),
    };
    return [draft];
  },

  settle({ fields }, { begins }) {
    if (fields.kind === 'incident' && !begins && fields.onset !== undefined) delete fields.onset;
  },
};
