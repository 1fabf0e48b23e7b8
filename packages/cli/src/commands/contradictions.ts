import {
  beginningLines,
  beginningsPolicy,
  disputedBeginnings,
  type Filter,
  type Finding,
  type FindingKind,
} from '@variorum/engine';
import { findingColumns } from '@variorum/server/columns';
import type { Call, Command } from '../command.ts';
import type { Ending } from '../faults.ts';
import { filterOptions, policyOption, standingOptions } from '../reckoning/choices.ts';
import { type Gathered, gatherNotes, gatherOptions } from '../reckoning/gather.ts';
import { sayNotices } from '../reckoning/notices.ts';
import { give, outputOptions } from '../reckoning/output.ts';
import { policyLines } from '../reckoning/policy-lines.ts';
import { reckoned } from '../reckoning/reckoned.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';

/** The gravest first, with their name in print. */
const SURE: readonly (readonly [FindingKind, string])[] = [
  ['contradiction', 'cannot both be true'],
  ['sum-exceeds-total', 'add up to more than their total'],
  ['denial', 'denied'],
];
const POSSIBLE: readonly (readonly [FindingKind, string])[] = [
  ['possible-contradiction', 'may contradict'],
  ['only-looks-like-one', 'only looks like a contradiction'],
];

export const contradictions: Command = {
  name: 'contradictions',
  summary: 'what cannot all be true, figures and beginnings, each with its proof and with what it takes for granted',
  usage: ['contradictions', 'contradictions FILE_OR_FOLDER…'],
  options: [
    ...filterOptions,
    {
      name: 'possible',
      says: 'also what may contradict, and what only looks so, with the difference that explains it',
    },
    policyOption,
    ...standingOptions,
    ...outputOptions,
    ...gatherOptions,
  ],
  notes: ['Nobody is said to be right: a contradiction is between words, as the policy reads them.', ...gatherNotes],
  run,
};

async function run(call: Call): Promise<Ending> {
  const { reckoning, filter, gathered, ending } = await reckoned(call);
  const { policy } = reckoning;
  const began = begunOtherwise(gathered, filter);
  const otherPolicies = began.length > 0 ? [beginningsPolicy] : [];
  const order = call.options.possible ? [...SURE, ...POSSIBLE] : SURE;
  const all = [...reckoning.findings, ...began];
  const shown = order.flatMap(([kind]) => all.filter((finding) => finding.kind === kind));
  await give(call, {
    json: { policy, otherPolicies, findings: shown, notices: reckoning.notices },
    columns: findingColumns,
    rows: shown,
    lines: () => [
      ...linesOf(shown, new Map(order), call.terminal.columns, styleFor(call.terminal)),
      ...[policy, ...otherPolicies].flatMap((each) => policyLines(each, call.terminal.columns)),
    ],
  });
  sayNotices(reckoning.notices, call.terminal);
  return ending();
}

/** Beginnings on days that cannot be one. */
function begunOtherwise({ readings, gazetteer, actors, decisions }: Gathered, filter: Filter): readonly Finding[] {
  const { contains, get } = gazetteer;
  return disputedBeginnings(beginningLines(readings, { contains, get, actors, decisions }), { contains, get, filter });
}

function linesOf(
  findings: readonly Finding[],
  names: ReadonlyMap<FindingKind, string>,
  width: number,
  style: Style,
): readonly string[] {
  if (findings.length === 0) return ['no two figures and no two beginnings contradict each other'];
  return findings.flatMap(({ kind, because, assumes }) => [
    style.strong(names.get(kind) ?? kind),
    ...because.flatMap((sentence) => paragraph('  ', sentence, width)),
    ...(assumes.length === 0 ? [] : paragraph('  Assumed: ', `${assumes.join('; ')}.`, width)),
    '',
  ]);
}
