import type { CommandIo } from '../../../src/build/commands/command.ts';

/** An io that reads given lines and keeps what is written. */
export interface MemoryIo extends CommandIo {
  readonly results: string[];
  readonly faults: string[];
}

/** An io over `lines`. */
export function memoryIo(lines: readonly string[] = []): MemoryIo {
  const results: string[] = [];
  const faults: string[] = [];
  return {
    results,
    faults,
    lines: (async function* () {
      yield* lines;
    })(),
    out: (line) => {
      results.push(line);
    },
    fault: (line) => {
      faults.push(line);
    },
  };
}
