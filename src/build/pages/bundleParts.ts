import type { Rolldown } from 'vite';

/** The style of everything beside and above the text: a sheet of its own, which pages link after the text. */
export const BESIDE_STYLE = 'src/app/styles/beside.css';

/** What the bundler made that pages are built from. */
export interface BundleParts {
  /** The page before anything is put into it. */
  readonly template: string;
  /** The style of the text, which stands in the pages. */
  readonly style: string;
  /** The file of the application's script. */
  readonly script: string;
  /** The files it cannot begin without: what it shares with parts that are fetched later. */
  readonly shared: readonly string[];
  /** The file of `BESIDE_STYLE`. */
  readonly besideStyle: string;
}

/**
 * The parts of `bundle`. Those that stand in the pages themselves are taken out of it, for no page fetches
 * them. Undefined if one is missing.
 */
export function takeBundleParts(bundle: Rolldown.OutputBundle): BundleParts | undefined {
  const template = bundle['index.html'];
  const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
  const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
  const beside = sheets.find(
    (file) => file.type === 'asset' && file.originalFileNames.includes(BESIDE_STYLE),
  );
  // There may be others: a part of the script that is fetched later brings its own.
  const styles = entry?.type === 'chunk' ? entry.viteMetadata?.importedCss : undefined;
  const own = sheets.find((file) => styles?.has(file.fileName));
  if (template?.type !== 'asset' || !entry || !beside || own?.type !== 'asset') return undefined;
  for (const { fileName } of [template, own]) delete bundle[fileName];
  return {
    template: String(template.source),
    style: String(own.source),
    script: entry.fileName,
    shared: entry.type === 'chunk' ? entry.imports : [],
    besideStyle: beside.fileName,
  };
}
