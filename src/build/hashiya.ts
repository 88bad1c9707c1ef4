import { createInterface } from 'node:readline';
import { annotate } from './commands/annotate.ts';
import { check } from './commands/check.ts';
import type { Command } from './commands/command.ts';
import { link } from './commands/link.ts';
import { resolve } from './commands/resolve.ts';
import { runCommand } from './commands/runCommand.ts';
import { tag } from './commands/tag.ts';

const COMMANDS: readonly Command[] = [annotate, check, link, resolve, tag];

// A reader that has seen enough («| head») closes the pipe. That ends the work and is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await runCommand(COMMANDS, process.argv.slice(2), {
  get lines() {
    return createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  },
  out: (line) => {
    if (process.stdout.write(`${line}\n`)) return;
    return new Promise((done) => process.stdout.once('drain', done));
  },
  fault: (line) => process.stderr.write(`${line}\n`),
});
