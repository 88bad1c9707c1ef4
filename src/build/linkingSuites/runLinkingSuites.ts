import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentSuites } from './fragmentSuites.ts';
import type { Outcome } from './outcome.ts';
import { quoteSuites } from './quoteSuites.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error(
    'npm run suites:links -- FOLDER    (the folder that holds 1-quote-anchoring and 2-text-fragments)',
  );
  process.exit(2);
}

const rows: string[][] = [['cases', 'of ours', 'passed', 'failed', 'differing by design']];
const notes = new Map<string, string[]>();
let failed = 0;
for (const { file, of, run } of [...quoteSuites, ...fragmentSuites]) {
  if (!existsSync(join(folder, file))) {
    rows.push([file, of, 'not there', '', '']);
    continue;
  }
  const outcomes = run(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const number = (result: Outcome['result']) =>
    outcomes.filter((outcome) => outcome.result === result).length;
  rows.push([
    file,
    of,
    ...(['passed', 'failed', 'differs'] as const).map((result) => String(number(result))),
  ]);
  failed += number('failed');
  for (const { id, result, reason = '' } of outcomes)
    if (result !== 'passed')
      notes.set(`${result}: ${reason}`, [...(notes.get(`${result}: ${reason}`) ?? []), id]);
}

const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
console.log();
for (const [reason, ids] of [...notes].sort()) console.log(`${reason}\n    ${ids.join(', ')}`);
process.exitCode = failed > 0 ? 1 : 0;
