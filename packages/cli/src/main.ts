import { understand } from './arguments.ts';
import { commands } from './commands/index.ts';
import { type Ending, EXIT_CODES, Fault } from './faults.ts';
import { helpOf, overview } from './help.ts';
import { nearest } from './nearest.ts';
import { processTerminal, type Terminal } from './terminal/terminal.ts';
import { version } from './version.ts';

/** Runs a command line and leaves its exit code on the process, so that output still in pipes gets out. */
export async function main(args: readonly string[]): Promise<void> {
  const terminal = processTerminal();
  process.exitCode = EXIT_CODES[await run(args, terminal)].code;
}

/** Runs a command line; whatever is thrown ends as a sentence and an {@link Ending}. */
export async function run(args: readonly string[], terminal: Terminal): Promise<Ending> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    terminal.progress(null);
    if (error instanceof Fault) {
      terminal.say(`variorum: ${error.message}`);
      if (error.advice !== undefined) terminal.say(error.advice);
      return error.ending;
    }
    terminal.say(`variorum: a fault of its own: ${error instanceof Error ? error.stack : String(error)}`);
    return 'internal';
  }
}

async function dispatch([name, ...rest]: readonly string[], terminal: Terminal): Promise<Ending> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const entry = commands.find((each) => each.name === rest[0]);
    await terminal.out(entry ? helpOf(await entry.load()) : overview(commands));
    return name === undefined ? 'usage' : 'ok';
  }
  if (name === '--version' || name === '-V') {
    await terminal.out(`variorum ${version}\n`);
    return 'ok';
  }
  const entry = commands.find((each) => each.name === name);
  if (!entry) {
    const names = commands.map((each) => each.name);
    const meant = nearest(name, names);
    const advice = meant ? `Did you mean "variorum ${meant}"?` : `Commands: ${names.join(', ')}`;
    throw new Fault('usage', `there is no command "${name}"`, advice);
  }
  const command = await entry.load();
  const { help, ...call } = understand(rest, command);
  if (help) {
    await terminal.out(helpOf(command));
    return 'ok';
  }
  return command.run({ ...call, terminal });
}
