import { type Measure, type PolicyName, policies, type Reckoning, reckon, type Subject } from '@variorum/engine';
import { type Call, type Command, optionValue } from '../command.ts';
import { showLone, showSubject, type View } from '../compare/show-subject.ts';
import { type Ending, Fault } from '../faults.ts';
import { nearest } from '../nearest.ts';
import { inputsOf, readingNotes, readingOptions } from '../reading/inputs-of.ts';
import { readAll } from '../reading/read-all.ts';
import { styleFor } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import { endingOf } from './read.ts';

/** All that a toll can be of, for the suggestion after a mistyped one; the type says when one is missing. */
const MEASURES: Readonly<Record<Measure, true>> = {
  ...{ killed: true, injured: true, casualties: true, missing: true, abducted: true, detained: true, displaced: true },
  ...{ refugees: true, evacuated: true, returned: true, besieged: true, 'sexual-violence': true, 'in-need': true },
};

export const compare: Command = {
  name: 'compare',
  summary: 'every account of a subject side by side: what agrees, what contradicts, what they allow together',
  usage: ['compare FILE_OR_FOLDER…'],
  options: [
    { name: 'place', value: 'PLACE', says: 'only claims about this place and what lies in it' },
    { name: 'measure', value: 'MEASURE', says: `only ${Object.keys(MEASURES).join(', ')}` },
    { name: 'from', value: 'DATE', says: 'only claims whose window ends on this day or later' },
    { name: 'to', value: 'DATE', says: 'only claims whose window starts on this day or earlier' },
    { name: 'policy', value: 'NAME', says: `how words are read: ${Object.keys(policies).join(', ')} (default spread)` },
    { name: 'json', says: 'the whole reckoning as JSON' },
    ...readingOptions,
  ],
  notes: [
    'The band is the spread of what was reported. It is no confidence interval, and nobody is said to be right.',
    ...readingNotes,
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const { terminal } = call;
  const policy = policies[oneOf(call, 'policy', Object.keys(policies) as PolicyName[]) ?? 'spread'];
  const filter = filterOf(call);
  const inputs = inputsOf(call, call.operands);
  const { readings, failed, gazetteer } = await readAll(inputs, terminal);
  const reckoning = reckon(readings, { contains: gazetteer.contains, get: gazetteer.get, policy, filter });
  if (call.options.json) await terminal.out(`${JSON.stringify(reckoning, null, 2)}\n`);
  else await show(reckoning, call);
  const lost = reckoning.notices.find(({ code }) => code === 'filter-not-understood');
  if (lost) {
    terminal.say(`variorum: no claim is about --${String(lost.facts?.field)} ${String(lost.facts?.value)}`);
    return 'not-found';
  }
  return endingOf(failed, readings.length);
}

function filterOf(call: Call) {
  const measure = oneOf(call, 'measure', Object.keys(MEASURES) as Measure[]);
  const [place, from, to] = [optionValue(call, 'place'), optionValue(call, 'from'), optionValue(call, 'to')];
  return {
    ...(measure === undefined ? {} : { measure }),
    ...(place === undefined ? {} : { place }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function oneOf<Name extends string>(call: Call, option: string, known: readonly Name[]): Name | undefined {
  const given = optionValue(call, option);
  const found = known.find((name) => name === given);
  if (given === undefined || found !== undefined) return found;
  const meant = nearest(given, known);
  throw new Fault('usage', `--${option} ${given} is not known`, meant ? `Did you mean ${meant}?` : known.join(', '));
}

async function show({ subjects, findings, policy, notices }: Reckoning, { terminal }: Call): Promise<void> {
  const view: View = { width: terminal.columns, style: styleFor(terminal) };
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const compared = subjects.filter((subject) => !isLone(subject));
  const lone = subjects.filter(isLone);
  for (const subject of compared) await terminal.out(`${showSubject(subject, byId, view).join('\n')}\n\n`);
  if (lone.length > 0) await terminal.out(`${showLone(lone, view).join('\n')}\n\n`);
  if (subjects.length === 0) await terminal.out('no figure was found\n');
  const { about, nearly } = policy.tolerance;
  const tolerances = `“about” is read within ${about * 100} %, “nearly” as at most ${nearly * 100} % less.`;
  for (const line of paragraph(`policy ${policy.name}: `, `${policy.words} ${tolerances}`, view.width)) {
    await terminal.out(`${view.style.faint(line)}\n`);
  }
  for (const { code, facts } of notices) terminal.say(`${code} ${JSON.stringify(facts ?? {})}`);
}

function isLone({ accounts, findings }: Subject): boolean {
  return accounts.length === 1 && findings.length === 0;
}
