/* What befell people stands before their noun: "12 wounded civilians". */
import type { Concept } from '../../../../../concepts.ts';
import { isMany } from '../../../roles.ts';
import type { Frame } from '../../frame.ts';
import { fateBefore, fateIn } from '../fates/fates.ts';

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
    const from = group.figure.article ? group.first + 1 : group.figure.last;
    const word = fateBefore(passage, from, group.head);
    const concept = fateIn(word);
    if (concept === undefined) return null;
    // "the names of 12 dead soldiers"
    const dead = concept === 'kill' && word!.stateConcept !== undefined && !group.figure.article;
    if (!dead && !borneByPeople.has(concept)) return null;
    // "41,500 displaced people" are a number at a date, however long they have been away.
    const lasting = concept === 'displace';
    return { concept, rule: 'en/frame/modified', index: at, patients: [{ group, index: at }], lasting };
  },
};

const borneByPeople: ReadonlySet<Concept> = new Set<Concept>(['wound', 'displace', 'vanish', 'abduct', 'besiege']);
