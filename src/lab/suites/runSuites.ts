import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outcome, Suite } from './outcome.ts';
import { printTable } from './printTable.ts';

/**
 * Runs the published cases in `folder`, prints the results and the reasons of those that did not pass, and
 * gives the exit code.
 */
export function runSuites(folder: string, suites: readonly Suite[]): number {
  const rows: string[][] = [['cases', 'of ours', 'passed', 'failed', 'differing by design']];
  const notes = new Map<string, string[]>();
  let failed = 0;
  for (const { file, of, run } of suites) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      rows.push([file, of, 'not there', '', '']);
      continue;
    }
    const source = readFileSync(path, 'utf8');
    const outcomes = run(file.endsWith('.json') ? JSON.parse(source) : source, dirname(path));
    const count = (result: Outcome['result']) =>
      outcomes.filter((outcome) => outcome.result === result).length;
    rows.push([
      file,
      of,
      ...(['passed', 'failed', 'differs'] as const).map((result) => String(count(result))),
    ]);
    failed += count('failed');
    for (const { id, result, reason = '' } of outcomes)
      if (result !== 'passed')
        notes.set(`${result}: ${reason}`, [...(notes.get(`${result}: ${reason}`) ?? []), id]);
  }
  printTable(rows);
  console.log();
  for (const [reason, ids] of [...notes].sort()) console.log(`${reason}\n    ${shortened(ids)}`);
  return failed > 0 ? 1 : 0;
}

/** The first of many ids, and how many there are. */
function shortened(ids: readonly string[]): string {
  const rest = ids.length - 12;
  return rest > 0 ? `${ids.slice(0, 12).join(', ')} and ${rest} more` : ids.join(', ');
}
