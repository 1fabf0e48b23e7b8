/* What befell people stands before their noun: "12 wounded civilians". */
import type { Concept } from '../../../../../concepts.ts';
import { Form } from '../../../inflection.ts';
import { wordAt } from '../../../look.ts';
import { isMany } from '../../../roles.ts';
import type { Frame } from '../../frame.ts';

/** "an injured man", "12 wounded civilians", "dozens of severely injured children": what befell them stands before the noun. */
export const modified: Frame = {
  id: 'en/frame/modified',
  on: ['group'],
  counted: true,
  sort: 'people',
  name: '<number> wounded <people>',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group?.figure == null || isMany(group)) return null;
    for (let token = group.figure.article ? group.first + 1 : group.figure.last; token < group.head; token++) {
      const word = wordAt(passage, token);
      const concept =
        word?.stateConcept ?? ((word?.verb?.forms ?? 0) & Form.participle ? word?.verb?.concept : undefined);
      // "the names of 12 dead soldiers"
      const dead = concept === 'kill' && word?.stateConcept !== undefined && !group.figure.article;
      if (concept !== undefined && (dead || borneByPeople.has(concept)))
        // "41,500 displaced people" are a number at a date, however long they have been away.
        return {
          concept,
          rule: 'en/frame/modified',
          index: at,
          patients: [{ group, index: at }],
          lasting: concept === 'displace',
        };
    }
    return null;
  },
};

const borneByPeople: ReadonlySet<Concept> = new Set<Concept>(['wound', 'displace', 'vanish', 'abduct', 'besiege']);
