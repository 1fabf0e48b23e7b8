import type { Draft, Kind, OwnFields } from '../../kind.ts';
import type { Group } from '../../mentions/group.ts';
import { named } from '../../mentions/named.ts';
import type { Patient, Predication } from '../../mentions/predication.ts';
import { boundOf } from '../../mentions/quantity/figure.ts';
import type { Unit } from '../../model/bound.ts';
import type { Population } from '../../model/claim.ts';
import { derive } from '../../model/derivation.ts';
import { type Passage, spanOf, wordsOf } from '../../text/passage.ts';
import { type Counted, measures } from './measure.ts';

/** People harmed or moved. Definition: CODEBOOK, `toll`. */
export const toll: Kind = {
  name: 'toll',
  concepts: new Set(measures.keys()),

  draft(passage, predication) {
    const counted = measures.get(predication.concept);
    if (counted === undefined) return [];
    const drafts: Draft[] = [];
    const indexOf = new Map<number, number>();
    predication.patients.forEach((patient, index) => {
      const draft = draftOf(passage, predication, patient, counted, indexOf);
      if (draft === null) return;
      indexOf.set(index, drafts.length);
      drafts.push(draft);
    });
    return drafts;
  },

  settle(draft, timing, predication) {
    const { fields } = draft;
    if (fields.kind !== 'toll') return;
    const { flow } = fields;
    const attack = predication.causes.length > 0 && !isOfPart(draft, predication);
    const { low, best } = fields.value;
    const most = Math.max(low ?? 0, best ?? 0);
    const harmed = fields.measure === 'killed' || fields.measure === 'injured';
    const upToNow = predication.perfect && harmed && !attack;
    const totalMin = !upToNow ? runningTotalMin : predication.agents.length > 0 ? doersTotalMin : perfectTotalMin;
    const total = !timing.dated && most >= totalMin;
    const period =
      flow === 'stock' ||
      timing.period ||
      (predication.lasting === true && !timing.dated) ||
      // "has recorded 726 deaths"
      (predication.running && predication.perfect && !timing.dated) ||
      // "17 people, most of them women": a share of those whom one event befell is of that event.
      (fields.value.unit === 'fraction' && draft.partOf === undefined) ||
      // "208 were wounded in clashes in November": in all of them.
      (timing.coarse && attack && predication.recurs) ||
      (timing.coarse &&
        !attack &&
        (!timing.month || predication.running || (timing.recent && most >= monthsTotalMin))) ||
      total;
    fields.scope = period ? 'period' : 'event';
  },
};

/** "have killed hundreds, including 27 in a raid on Gao": the raid is the part's alone. */
function isOfPart({ partOf, focus }: Draft, { perfect, patients, causes }: Predication): boolean {
  const cause = causes[0]?.first ?? 0;
  return (
    perfect &&
    partOf === undefined &&
    patients.some((part) => part.partOf !== undefined && part.group.first >= focus[1] && part.group.last <= cause)
  );
}

/** "In June 662 died": so many in one of the last months, of nothing that is named, are those of a whole month. */
const monthsTotalMin = 200;

/** "14,000 soldiers have been killed": so many, with no attack named, are those of a war up to now. */
const perfectTotalMin = 1000;

/** "Rebels have killed hundreds of villagers": so many, by somebody and in nothing that is named, are those of a campaign up to now. */
const doersTotalMin = 200;

/** No single event of modern war has killed or moved so many; an undated figure of this size is a running total. */
const runningTotalMin = 100_000;

function draftOf(
  passage: Passage,
  predication: Predication,
  patient: Patient,
  counted: Counted,
  indexOf: ReadonlyMap<number, number>,
): Draft | null {
  const { group } = patient;
  const { figure } = group;
  if (figure === null || (group.sort !== 'people' && group.sort !== 'bare')) return null;
  const population = populationOf(passage, patient);
  const unit: Unit = population.group === 'families' ? 'families' : 'people';
  const value = boundOf(passage, figure, unit, figure.article ? group.last : figure.last);
  const [triggerFirst, triggerLast] = predication.trigger;
  const first = Math.min(group.first, triggerFirst);
  const last = Math.max(group.last, triggerLast);
  const fields: OwnFields = {
    kind: 'toll',
    measure: counted.measure,
    population,
    value,
    scope: 'event',
    flow: predication.standing === true ? 'stock' : counted.flow,
    by: (patient.doer === undefined ? predication.agents : [patient.doer]).map((agent) =>
      named(passage, agent.first, agent.last),
    ),
    cause:
      predication.causes[0] === undefined
        ? null
        : wordsOf(passage, predication.causes[0].first, predication.causes[0].last),
  };
  const whole = patient.partOf === undefined ? undefined : indexOf.get(patient.partOf);
  return {
    fields,
    anchor: [first, last],
    focus: [group.first, group.last],
    partOf: whole,
    rule: predication.rule,
    derivation: derive(predication.rule, spanOf(passage, first, last), [
      derive(
        figure.rule,
        value,
        [],
        `${value.qualifier} ${value.low ?? '–'} / ${value.best ?? '–'} / ${value.high ?? '–'}`,
      ),
      derive(`concept/${predication.concept}`, spanOf(passage, triggerFirst, triggerLast), [], counted.measure),
      ...(group.head < 0 ? [] : [derive('group', spanOf(passage, group.first, group.last), [], population.group)]),
    ]),
  };
}

function populationOf(passage: Passage, { group, nounFrom }: Patient): Population {
  const noun: Group =
    nounFrom !== undefined &&
    (group.elided || group.population === null || group.population === 'people' || group.partOfThem)
      ? nounFrom
      : group;
  const text = wordsOf(passage, group.first, group.last);
  const side = noun.side === null ? null : wordsOf(passage, noun.side[0], noun.side[1]);
  const of = noun.population ?? 'people';
  return side === null ? { group: of, text } : { group: of, side, text };
}
