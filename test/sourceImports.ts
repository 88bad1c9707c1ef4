import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Source files by path from the root, with their text. */
export type Files = Readonly<Record<string, string>>;

/** The paths of all files of the sources, from the root. */
export function sourcePaths(): readonly string[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

/** The sources that can import. */
export function sources(): Files {
  const paths = sourcePaths().filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** What a source names in its imports: static, for types, for effect, again exported, dynamic, and as a worker or file beside it. */
export function importsOf(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const forms = [
    /\b(?:import|export)\s(?:type\s)?[^'"`;]*?\sfrom\s*(['"])(.+?)\1/g,
    /\bimport\s*(['"])(.+?)\1/g,
    /\bimport\s*\(\s*(['"`])(.+?)\1/g,
    /\brequire\s*\(\s*(['"`])(.+?)\1/g,
    /\bnew\s+URL\s*\(\s*(['"`])(.+?)\1\s*,\s*import\.meta\.url/g,
  ];
  return forms.flatMap((form) => [...code.matchAll(form)].map((match) => match[2] ?? ''));
}

/** The file that `specifier` names in `file`; undefined for a package. Queries of the bundler are left out. */
export function target(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}
