import type { CommandIo } from './command.ts';

/**
 * Answers every line of the input with one line: what `answer` makes of its JSON value, or `{"error": …}`
 * with the line number if anything is wrong with it. Gives the exit code: 1 if any line was wrong.
 */
export async function batch(io: CommandIo, answer: (value: unknown) => unknown): Promise<number> {
  let number = 0;
  let wrong = 0;
  for await (const line of io.lines) {
    number++;
    if (line.trim() === '') continue;
    try {
      await io.out(JSON.stringify(answer(JSON.parse(line))));
    } catch (error) {
      wrong++;
      const message = error instanceof Error ? error.message : String(error);
      await io.out(JSON.stringify({ error: message, line: number }));
    }
  }
  if (wrong > 0) io.fault(`${wrong} of ${number} lines could not be answered`);
  return wrong > 0 ? 1 : 0;
}
