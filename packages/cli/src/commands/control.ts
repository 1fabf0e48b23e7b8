import {
  type Answered,
  type ControlLine,
  controlLines,
  controlPolicy,
  type Stance,
  type Stretch,
  whoHeld,
} from '@variorum/engine';
import { stanceColumns, stanceRows, withPolicy } from '@variorum/server/columns';
import { type Call, type Command, optionValue } from '../command.ts';
import { type Ending, Fault } from '../faults.ts';
import { gather, gatherNotes, gatherOptions } from '../reckoning/gather.ts';
import { give, outputOptions } from '../reckoning/output.ts';
import { policyLines } from '../reckoning/policy-lines.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { type Column, table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import { endingOf } from './read.ts';

export const control: Command = {
  name: 'control',
  summary: 'who held each place according to whom, and where the lines disagree',
  usage: ['control', 'control FILE_OR_FOLDER…'],
  options: [
    { name: 'place', value: 'PLACE', says: 'only this place' },
    { name: 'on', value: 'DATE', says: 'who held it on this day: 2019-08-21' },
    ...outputOptions,
    ...gatherOptions,
  ],
  notes: [
    'A record of what was said, for the past. Each source keeps its own words: withdrew, redeployed, captured.',
    ...gatherNotes,
  ],
  run,
};

async function run(call: Call): Promise<Ending> {
  const place = optionValue(call, 'place');
  const on = dayOf(call);
  const { readings, failed, actors } = await gather(call);
  const lines = controlLines(readings, { actors, ...(place === undefined ? {} : { place }) });
  const answers = on === undefined ? [] : lines.map((line) => ({ place: line.place, on, held: whoHeld(line, on) }));
  await give(call, {
    json: on === undefined ? { policy: controlPolicy, lines } : { policy: controlPolicy, answers },
    columns: withPolicy(stanceColumns, controlPolicy),
    rows: on === undefined ? stanceRows(lines) : answers.flatMap(({ held }) => held.map(({ stance }) => stance)),
    lines: () => {
      const view = { width: call.terminal.columns, style: styleFor(call.terminal) };
      const told =
        on === undefined
          ? lines.flatMap((line) => lineLines(line, view))
          : answers.flatMap(({ place: { name }, held }) => heldLines(`${name} on ${on}`, held, view));
      return [...told, ...policyLines(controlPolicy, view.width)];
    },
  });
  if (lines.length > 0 || place === undefined) return endingOf(failed, readings.length);
  call.terminal.say(`variorum: no claim says who held ${place}`);
  return 'not-found';
}

function dayOf(call: Call): string | undefined {
  const on = optionValue(call, 'on');
  if (on === undefined || (/^\d{4}-\d\d-\d\d$/.test(on) && !Number.isNaN(Date.parse(on)))) return on;
  throw new Fault('usage', `--on ${on} is no day`, 'Write 2019-08-21.');
}

interface View {
  readonly width: number;
  readonly style: Style;
}

const COLUMNS: readonly Column[] = [
  { head: 'days', least: 12 },
  { head: 'source', least: 16 },
  { head: 'says', least: 10 },
  { head: 'in its own words', least: 30 },
];

function lineLines({ place, sources, joint, changes }: ControlLine, { width, style }: View): readonly string[] {
  const rows = sources.flatMap(({ stances }) =>
    stances.map((stance) => [days(stance), sourceOf(stance), says(stance), `“${stance.words}”`]),
  );
  const [head = '', ...body] = table(COLUMNS, rows, width - 2);
  return [
    style.strong(place.name),
    style.faint(`  ${head}`),
    ...body.map((line) => `  ${line}`),
    ...changeLines(changes, { width, style }),
    ...joint.flatMap((stretch) => jointLines(stretch, { width, style })),
    '',
  ];
}

/** How it was taken and left: the same change by the words of each source, where more than one word is used for it. */
function changeLines(changes: readonly Stance[], { width, style }: View): readonly string[] {
  const byState = new Map<string, Stance[]>();
  for (const stance of changes) byState.set(stance.state, [...(byState.get(stance.state) ?? []), stance]);
  if (changes.length < 2) return [];
  return [...byState].flatMap(([state, stances]) => {
    const lead = `  ${state}: `;
    const told = stances.map((stance) => `${sourceOf(stance)}: “${stance.words}”`);
    const [first = '', ...rest] = paragraph(lead, `${told.join('; ')}.`, width);
    return [first.replace(lead, () => style.faint(lead)), ...rest];
  });
}

function jointLines({ from, to, status, holder, because }: Stretch, { width, style }: View): readonly string[] {
  const lead = `  ${from === to ? from : `${from} to ${to}`} ${status}: `;
  const who = holder === null ? '' : `${holder}. `;
  const why = status === 'disputed' ? because.join(' against ') : '';
  const [first = '', ...rest] = paragraph(
    lead,
    `${who}${why}` || 'nothing that fits together or clashes for sure',
    width,
  );
  const mark = status === 'disputed' ? style.clash : status === 'agreed' ? style.agree : style.faint;
  return [first.replace(lead, () => mark(lead)), ...rest];
}

function heldLines(title: string, held: readonly Answered[], { width, style }: View): readonly string[] {
  const rows = held.map(({ stance, daysBefore }) => [
    daysBefore === 0 ? 'that day' : `${daysBefore} days before`,
    sourceOf(stance),
    says(stance),
    `“${stance.words}”`,
  ]);
  const [head = '', ...body] = table(COLUMNS, rows, width - 2);
  return [style.strong(title), style.faint(`  ${head}`), ...body.map((line) => `  ${line}`), ''];
}

function days({ from, to }: Stance): string {
  if (from === null && to === null) return 'undated';
  return from === to ? from! : `${from ?? '…'} to ${to ?? '…'}`;
}

function sourceOf({ source, report }: Stance): string {
  return report.publisher === null || source === report.publisher ? source : `${source} (${report.publisher})`;
}

function says(stance: Stance): string {
  const { part, modality } = stance;
  const hedge = modality === 'asserted' ? '' : ` (${modality})`;
  return `${deed(stance)}${part === null ? '' : `, ${part}`}${hedge}`;
}

/** What happened rather than what follows from it: "withdrew" and "redeployed" are no "does not hold". */
function deed({ says: what, holder, state, modality }: Stance): string {
  const who = holder?.name ?? 'nobody named';
  if (state === 'captured' && modality === 'expected') return `${who} does not hold yet`;
  if (state === 'captured' && what === 'holds') return `captured by ${who}`;
  if (state === 'withdrew' && what === 'does-not-hold') return `${who} withdrew`;
  if (state === 'lost' && what === 'does-not-hold') return `lost by ${who}`;
  if (what === 'holds') return `${who} holds`;
  return what === 'does-not-hold' ? `${who} does not hold` : `${state}${holder === null ? '' : ` by ${who}`}`;
}
