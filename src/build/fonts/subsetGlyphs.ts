import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { codePointsOf } from './letters.ts';

/** What is kept of a font. */
export interface Kept {
  readonly letters: string;
  readonly glyphs: ReadonlySet<number>;
  /** Tags of layout features. */
  readonly features: readonly string[];
}

/** Values of HarfBuzz's C interface. Source: hb-blob.h and hb-subset.h. */
const MEMORY_MODE_WRITABLE = 2;
const SETS_GLYPH_INDEX = 0;
const SETS_LAYOUT_FEATURE_TAG = 6;
const FLAGS_NO_HINTING = 0x001;
const FLAGS_NO_LAYOUT_CLOSURE = 0x200;

/**
 * `sfnt` (uncompressed) cut down to exactly the named glyphs and those of the letters. Layout rules that lead
 * to any other glyph are dropped, so that letters keep their plain forms. subset-font cannot do this: it cuts
 * by letters and keeps all glyphs that the rules can lead to.
 * @throws Error if HarfBuzz refuses the font.
 */
export async function subsetGlyphs(sfnt: Uint8Array, kept: Kept): Promise<Uint8Array> {
  const { call, memory } = await harfbuzz();
  const font = call('malloc', sfnt.byteLength);
  new Uint8Array(memory.buffer).set(sfnt, font);
  const blob = call('hb_blob_create', font, sfnt.byteLength, MEMORY_MODE_WRITABLE, 0, 0);
  const face = call('hb_face_create', blob, 0);
  const input = call('hb_subset_input_create_or_fail');
  const features = call('hb_subset_input_set', input, SETS_LAYOUT_FEATURE_TAG);
  call('hb_set_clear', features);
  for (const feature of kept.features) call('hb_set_add', features, tag(feature));
  const letters = call('hb_subset_input_unicode_set', input);
  for (const point of codePointsOf(kept.letters)) call('hb_set_add', letters, point);
  const glyphs = call('hb_subset_input_set', input, SETS_GLYPH_INDEX);
  for (const glyph of kept.glyphs) call('hb_set_add', glyphs, glyph);
  call('hb_subset_input_set_flags', input, FLAGS_NO_HINTING | FLAGS_NO_LAYOUT_CLOSURE);
  const subset = call('hb_subset_or_fail', face, input);
  if (subset === 0) throw new Error('HarfBuzz could not cut the font');
  const bytes = call('hb_face_reference_blob', subset);
  const start = call('hb_blob_get_data', bytes, 0);
  return new Uint8Array(memory.buffer).slice(start, start + call('hb_blob_get_length', bytes));
}

/**
 * A new HarfBuzz with its own memory, which is freed with it. `call` runs a function by name on numbers and
 * pointers.
 */
async function harfbuzz(): Promise<{
  readonly call: (name: string, ...values: readonly number[]) => number;
  readonly memory: WebAssembly.Memory;
}> {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(path));
  const { memory } = instance.exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('HarfBuzz has no memory');
  const call = (name: string, ...values: readonly number[]): number => {
    const run = instance.exports[name];
    if (typeof run !== 'function') throw new Error(`HarfBuzz has no ${name}`);
    return Number(run(...values) ?? 0);
  };
  call('_initialize');
  return { call, memory };
}

/** A tag of four letters as the number that HarfBuzz takes for it. */
function tag(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
}
