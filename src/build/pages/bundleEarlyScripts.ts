import { build } from 'vite';

/** The scripts that stand in the page itself and run before the application; see `src/app/early`. */
export interface EarlyScripts {
  /** Runs before the first paint. */
  readonly head: string;
  /** Runs when the text is in the page. */
  readonly body: string;
}

/** The early scripts of the project at `root`, each bundled to one minified expression. */
export async function bundleEarlyScripts(root: string): Promise<EarlyScripts> {
  const [head, body] = await Promise.all([bundled(root, 'head'), bundled(root, 'body')]);
  return { head, body };
}

/** @throws Error if the script does not come out as one piece that can stand in a page. */
async function bundled(root: string, entry: keyof EarlyScripts): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'baseline-widely-available',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: `src/app/early/${entry}.ts`, output: { format: 'iife' } },
    },
  });
  const outputs = 'output' in result ? result.output : [];
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk' || outputs.length !== 1 || chunk.imports.length > 0)
    throw new Error(`the early script ${entry} is not one chunk`);
  const code = chunk.code.trim();
  if (/<\/script|<!--/i.test(code)) throw new Error(`the early script ${entry} would end its own element`);
  return code;
}
