import { type Command, type CommandIo, UsageFault } from './command.ts';

/**
 * Runs the command that `args` names, and gives the exit code. Any error is told in one line on the fault
 * stream.
 */
export async function runCommand(
  commands: readonly Command[],
  args: readonly string[],
  io: CommandIo,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await io.out(overview(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    io.fault(`no command «${name}». There are: ${commands.map((known) => known.name).join(', ')}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await io.out(command.usage);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    return failed(error, command, io);
  }
}

function failed(error: unknown, command: Command, io: CommandIo): number {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageFault || isParseFault(error)) {
    io.fault(`${message}\n\n${command.usage}`);
    return 2;
  }
  io.fault(message);
  return 1;
}

/** Whether `node:util` could not parse the arguments. */
function isParseFault(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ['hashiya COMMAND …', '', ...list, '', 'hashiya COMMAND --help says more.'].join('\n');
}
