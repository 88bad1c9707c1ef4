/** Where a command reads and writes: the streams of the process, or those of a test. */
export interface CommandIo {
  /** Standard input, line by line. */
  readonly lines: AsyncIterable<string>;
  /** Writes a result and a line break. Waits if the reader is slower. */
  readonly out: (line: string) => Promise<void> | void;
  /** Writes a fault and a line break. */
  readonly fault: (line: string) => void;
}

/** A command of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly usage: string;
  /**
   * Gives the exit code: 0 done, 1 something asked for is missing or wrong, 2 the command was called wrongly.
   */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>;
}

/** A call that a command does not understand. The person is told, with exit code 2. */
export class UsageFault extends Error {}
