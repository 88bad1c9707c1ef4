import { existsSync } from 'node:fs';
import { runSuites } from '../runSuites.ts';
import { encodingSuites } from './encodingSuites.ts';
import { orthographySuites } from './orthographySuites.ts';
import { sentenceSuites } from './sentenceSuites.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error(
    'npm run lab -- suites-text FOLDER    (the folder that holds 3-arabic-orthography, 4-sentences and 6-security-encoding)',
  );
  process.exit(2);
}

process.exitCode = runSuites(folder, [...orthographySuites, ...sentenceSuites, ...encodingSuites]);
