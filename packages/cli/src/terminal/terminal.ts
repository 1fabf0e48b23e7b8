/** Where output goes, and what it may look like there; handed in, so that commands run without a process. */
export interface Terminal {
  /** Machine output. Resolves when it may be followed by more. */
  readonly out: (chunk: string | Uint8Array) => Promise<void>;
  /** A line for the person. */
  readonly say: (line: string) => void;
  /** Overwrites itself; shows nothing unless standard error is a terminal. `null` clears it. */
  readonly progress: (line: string | null) => void;
  /** Whether a person looks at standard error. */
  readonly interactive: boolean;
  /** Width of standard output in characters. */
  readonly columns: number;
  /** Whether standard output takes colour. */
  readonly colour: boolean;
}

/** Wide enough for a table, narrow enough for a printed page; used where standard output is no terminal. */
const DEFAULT_COLUMNS = 100;

/** The terminal of this process. A reader that goes away (`| head`) ends the run quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  const interactive = stderr.isTTY === true;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write('\r\x1b[2K');
    shown = false;
  };
  const width = Number(env.COLUMNS);
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0';
  const refused = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  return {
    out: (chunk) =>
      new Promise((resolve) => {
        if (stdout.isTTY) clear();
        if (stdout.write(chunk)) resolve();
        else stdout.once('drain', resolve);
      }),
    say: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!interactive) return;
      clear();
      if (line === null) return;
      stderr.write(line.slice(0, (stderr.columns ?? DEFAULT_COLUMNS) - 1));
      shown = true;
    },
    interactive,
    columns: stdout.columns ?? (Number.isInteger(width) && width > 0 ? width : DEFAULT_COLUMNS),
    colour: !refused && (forced || (stdout.isTTY === true && env.TERM !== 'dumb')),
  };
}
