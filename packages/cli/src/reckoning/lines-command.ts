import type { FixedPolicy } from '@variorum/engine';
import { type Column, withPolicy } from '@variorum/server/columns';
import { type Call, type Command, optionValue } from '../command.ts';
import { endingOf } from '../commands/read.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { type Gathered, gather, gatherNotes, gatherOptions } from './gather.ts';
import { give, outputOptions } from './output.ts';
import { policyLines } from './policy-lines.ts';

export interface LinesCommand<Line, Row> extends Pick<Command, 'name' | 'summary'> {
  /** Before what is said of every command that sets reports side by side. */
  readonly notes: readonly string[];
  /** What one of them is called: "no incident was found". */
  readonly one: string;
  readonly policy: FixedPolicy;
  /** All of them, or those of one place. */
  readonly lines: (gathered: Gathered, place?: string) => readonly Line[];
  readonly columns: readonly Column<Row>[];
  readonly rows: (lines: readonly Line[]) => readonly Row[];
  /** One of them for a person. */
  readonly words: (line: Line, width: number, style: Style) => readonly string[];
}

/** A command that prints accounts of what happened, those of one thing together in a line. */
export function linesCommand<Line, Row>(parts: LinesCommand<Line, Row>): Command {
  const { name, summary, notes, one, policy, columns, rows, words } = parts;
  return {
    name,
    summary,
    usage: [name, `${name} FILE_OR_FOLDER…`],
    options: [{ name: 'place', value: 'PLACE', says: 'only at this place' }, ...outputOptions, ...gatherOptions],
    notes: [...notes, ...gatherNotes],
    run: async (call: Call) => {
      const place = optionValue(call, 'place');
      const gathered = await gather(call);
      const lines = parts.lines(gathered, place);
      const { terminal } = call;
      await give(call, {
        json: { policy, lines },
        columns: withPolicy(columns, policy),
        rows: rows(lines),
        lines: () => [
          ...lines.flatMap((line) => words(line, terminal.columns, styleFor(terminal))),
          ...(lines.length === 0 ? [`no ${one} was found`, ''] : []),
          ...policyLines(policy, terminal.columns),
        ],
      });
      if (lines.length > 0 || place === undefined) return endingOf(gathered.failed, gathered.readings.length);
      terminal.say(`variorum: no ${one} is told of at ${place}`);
      return 'not-found';
    },
  };
}

/** "3 May 2021 to 7 May 2021" in ISO days, or the one day that it is. */
export function daysWords({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? from : `${from} to ${to}`;
}
