import { z } from '@hono/zod-openapi';
import type {
  BeginningsView,
  ChoicesView,
  ContradictionsView,
  EventsView,
  FiguresView,
  IncidentsView,
} from '../../views/index.ts';
import { day, notice } from '../claim.ts';
import { count } from '../parts.ts';
import { account, beginningLine, finding, fixedPolicy, incidentLine, policy, subject, tollEvent } from '../reckoned.ts';
import { shapeOf } from '../shape.ts';

export const figuresView = shapeOf<FiguresView>()(
  z.strictObject({
    query: z.strictObject({
      measure: z.string().optional(),
      population: z.string().optional(),
      place: z.string().optional(),
      from: z.string().optional(),
      to: z.string().optional(),
      policy: z.string(),
    }),
    policy,
    subjects: z.array(subject),
    findings: z.array(finding),
    others: z.array(account),
    notices: z.array(notice),
    left: z.strictObject({ subjects: count, accounts: count }).optional(),
  }),
);

const choice = { id: z.string(), accounts: count };

export const choicesView = shapeOf<ChoicesView>()(
  z.strictObject({
    measures: z.array(z.strictObject(choice)),
    populations: z.array(z.strictObject(choice)),
    places: z.array(z.strictObject({ ...choice, name: z.string(), depth: count })),
    from: day.nullable(),
    to: day.nullable(),
    policies: z.array(z.strictObject({ name: z.string(), words: z.string() })),
  }),
);

export const contradictionsView = shapeOf<ContradictionsView>()(
  z.strictObject({
    policy,
    otherPolicies: z.array(fixedPolicy),
    findings: z.array(finding),
    notices: z.array(notice),
  }),
);

const linesOf = <Line extends z.ZodType>(line: Line) =>
  z.strictObject({ policy: fixedPolicy, total: count, lines: z.array(line), next: count.nullable() });
export const beginningsView = shapeOf<BeginningsView>()(linesOf(beginningLine)).openapi('BeginningsView');
export const incidentsView = shapeOf<IncidentsView>()(linesOf(incidentLine));

export const eventsView = shapeOf<EventsView>()(
  z.strictObject({
    policy,
    total: count,
    events: z.array(tollEvent),
    next: count.nullable(),
    notices: z.array(notice),
  }),
);
