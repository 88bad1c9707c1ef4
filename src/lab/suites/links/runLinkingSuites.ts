import { existsSync } from 'node:fs';
import { runSuites } from '../runSuites.ts';
import { fragmentSuites } from './fragmentSuites.ts';
import { quoteSuites } from './quoteSuites.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error(
    'npm run lab -- suites-links FOLDER    (the folder that holds 1-quote-anchoring and 2-text-fragments)',
  );
  process.exit(2);
}

process.exitCode = runSuites(folder, [...quoteSuites, ...fragmentSuites]);
