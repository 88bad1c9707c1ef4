import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { decode } from '../../../annotation/decoding/decode.ts';
import { structureHtml } from '../../../annotation/structure/structureHtml.ts';
import { structureMarkdown } from '../../../annotation/structure/structureMarkdown.ts';
import { structurePlainText } from '../../../annotation/structure/structurePlainText.ts';
import { foldText } from '../../../arabic/fold.ts';
import { isSpanOf } from '../../../domain/span.ts';
import { checked, differs, type Outcome, type Suite } from '../outcome.ts';

const PAYLOADS = [
  'payloadbox',
  'patt-0xcela_event_handlers',
  'patt-BRUTELOGIC-XSS-JS',
  'patt-BRUTELOGIC-XSS-STRINGS',
  'patt-IntrudersXSS',
  'patt-JHADDIX_XSS',
  'patt-MarioXSSVectors',
  'patt-RSNAKE_XSS',
  'patt-XSSDetection',
  'patt-XSS_Polyglots',
  'patt-port_swigger_xss_cheatsheet_event_handlers',
  'patt-xss_alert',
  'patt-xss_payloads_quick',
];

/** The published cases of encodings and of hostile texts. */
export const encodingSuites: readonly Suite[] = [
  { file: 'encoded-manifest.json', of: 'decoding', run: runEncoded },
  { file: 'decoder-vectors.json', of: 'decoding', run: runVectors },
  { file: 'trojan-source.json', of: 'structure, folding', run: runTrojanSource },
  { file: 'unicode-confusables-arabic.json', of: 'folding', run: runConfusables },
  { file: 'xss/html5sec.json', of: 'structure', run: runHtml5Sec },
  { file: 'xss/dompurify.json', of: 'structure', run: runDomPurify },
  { file: 'xss/blns.json', of: 'structure', run: runBlns },
  ...PAYLOADS.map((name) => ({ file: `xss/${name}.txt`, of: 'structure', run: runPayloads })),
].map((suite) => ({ ...suite, file: `6-security-encoding/${suite.file}` }));

const Manifest = v.object({
  files: v.array(
    v.object({
      file: v.string(),
      encoding: v.string(),
      expectTextFile: v.nullable(v.string()),
      expect: v.optional(v.string()),
    }),
  ),
});

function runEncoded(data: unknown, folder: string): readonly Outcome[] {
  return v.parse(Manifest, data).files.map(({ file, encoding, expectTextFile, expect = '' }) => {
    const { text, encoding: got } = decode(readFileSync(join(folder, file)));
    // After one byte order mark, a second one belongs to the text.
    const whole = expectTextFile === null ? '\ufeff' : readFileSync(join(folder, expectTextFile), 'utf8');
    const wanted = [whole, whole.replace(/^\ufeff/, '')].map((one) => damaged(lineEnds(one), text, expect));
    return checked(`${file} (${encoding})`, wanted.includes(lineEnds(text)), got ?? 'no text');
  });
}

/** The expected text of a file that was damaged on purpose; the manifest describes the damage in words. */
function damaged(whole: string, got: string, expect: string): string {
  if (expect.startsWith('prefix')) return `${whole.slice(0, got.length - 1)}\ufffd`;
  const [, at] = /U\+FFFD inserted at index (\d+)/.exec(expect) ?? [];
  return at === undefined ? whole : `${whole.slice(0, Number(at))}\ufffd${whole.slice(Number(at))}`;
}

function lineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

const Vector = v.object({
  id: v.string(),
  hex: v.string(),
  encoding: v.optional(v.string()),
  expect: v.string(),
});
const Vectors = v.object({
  wptFatal: v.array(Vector),
  wptUtf16: v.array(Vector),
  wptBom: v.array(Vector),
  wptEof: v.array(Vector),
  utf8tests: v.array(
    v.object({
      id: v.string(),
      kind: v.string(),
      hex: v.optional(v.string()),
      expectReplace: v.optional(v.string()),
    }),
  ),
});

/**
 * The encoding is given, as in the published cases: a few bytes are not enough to recognise it by content.
 */
function runVectors(data: unknown): readonly Outcome[] {
  const { wptFatal, wptUtf16, wptBom, wptEof, utf8tests } = v.parse(Vectors, data);
  const decoded = (hex: string, encoding = 'utf-8') =>
    decode(bytesOf(hex), encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : 'utf-8');
  return [
    ...wptFatal.map(({ id, hex, encoding }) =>
      checked(id, decoded(hex, encoding).faults.length > 0, decoded(hex, encoding)),
    ),
    ...[...wptUtf16, ...wptEof].map(({ id, hex, encoding, expect }) =>
      checked(id, decoded(hex, encoding).text === expect, decoded(hex, encoding).text),
    ),
    ...wptBom.map(({ id, hex, expect }) =>
      checked(id, decode(bytesOf(hex)).text === expect, decode(bytesOf(hex)).text),
    ),
    ...utf8tests.flatMap(({ id, kind, hex, expectReplace }) => {
      if (hex === undefined) return [];
      const { text, faults } = decoded(hex);
      if (kind !== 'invalid') return [checked(id, faults.length === 0, text)];
      const wanted = expectReplace && new TextDecoder().decode(bytesOf(expectReplace));
      return [checked(id, faults.length > 0 && (wanted === undefined || text === wanted), text)];
    }),
  ];
}

function bytesOf(hex: string): Uint8Array {
  const digits = hex.replace(/\s/g, '');
  return Uint8Array.from({ length: digits.length / 2 }, (_, n) =>
    Number.parseInt(digits.slice(2 * n, 2 * n + 2), 16),
  );
}

const Sources = v.object({ cases: v.array(v.object({ file: v.string(), text: v.string() })) });

/**
 * Direction controls stay in the displayed text. Folding drops them, so that search and links ignore them.
 */
function runTrojanSource(data: unknown): readonly Outcome[] {
  return v.parse(Sources, data).cases.map(({ file, text }) => {
    const isSound = soundly(text) && !/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(foldText(text));
    return checked(file, isSound, foldText(text).slice(0, 80));
  });
}

const Confusables = v.object({
  cases: v.array(v.object({ source: v.string(), target: v.string(), hex: v.string() })),
});

function runConfusables(data: unknown): readonly Outcome[] {
  return v
    .parse(Confusables, data)
    .cases.map(({ source, target, hex }) =>
      foldText(source) === foldText(target)
        ? checked(hex, true)
        : differs(
            hex,
            'folding levels what writers of Arabic use one for another, not what only looks alike',
          ),
    );
}

const Html5Sec = v.object({ cases: v.array(v.object({ id: v.number(), data: v.string() })) });
const DomPurify = v.object({ cases: v.array(v.object({ id: v.string(), payload: v.string() })) });
const Blns = v.object({ cases: v.array(v.string()) });

function runHtml5Sec(data: unknown): readonly Outcome[] {
  return v.parse(Html5Sec, data).cases.map(({ id, data: payload }) => attacked(`html5sec-${id}`, payload));
}

function runDomPurify(data: unknown): readonly Outcome[] {
  return v.parse(DomPurify, data).cases.map(({ id, payload }) => attacked(id, payload));
}

function runBlns(data: unknown): readonly Outcome[] {
  return v.parse(Blns, data).cases.map((payload, n) => attacked(`blns-${n}`, payload));
}

function runPayloads(data: unknown): readonly Outcome[] {
  return v
    .parse(v.string(), data)
    .split('\n')
    .flatMap((payload, n) => (payload.trim() === '' ? [] : [attacked(`line ${n + 1}`, payload)]));
}

/**
 * Scripts and styles that are elements. An opening tag inside another («<b <script>») is none in browsers
 * either.
 */
const CODE = /(?<!<\w[^<>]*)<(script|style)(?=[\s>/])[^>]*>([\s\S]*?)<\/\1\s*>/gi;

/** Everything inside `xmp` is text, even what looks like tags. */
const WORDS_ONLY = /<xmp\b[\s\S]*?(?:<\/xmp|$)/gi;

/**
 * A hostile text must come out of every format as words under valid spans, and out of HTML without its
 * scripts and styles.
 */
function attacked(id: string, payload: string): Outcome {
  const shown = structureHtml(payload)?.text ?? '';
  const outside = payload.replace(CODE, '');
  const leaked = Array.from(payload.replace(WORDS_ONLY, '').matchAll(CODE), ([, , code = '']) =>
    code.trim(),
  ).some((code) => code !== '' && !outside.includes(code) && shown.includes(code));
  return checked(id, soundly(payload) && !leaked, shown);
}

/** Whether the text is unaltered as plain text, and whether its blocks are valid spans in every format. */
function soundly(text: string): boolean {
  const readings = [{ text, blocks: structurePlainText(text) }, structureMarkdown(text), structureHtml(text)];
  return readings.every(
    (reading) => reading?.blocks.every(({ span }) => isSpanOf(reading.text, span)) === true,
  );
}
