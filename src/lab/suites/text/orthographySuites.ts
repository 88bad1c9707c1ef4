import * as v from 'valibot';
import { stripClitics } from '../../../arabic/clitics.ts';
import { foldText } from '../../../arabic/fold.ts';
import { splitWords } from '../../../arabic/splitWords.ts';
import { checked, differs, type Outcome, type Suite } from '../outcome.ts';

/** The published cases of Arabic spelling, words and stems. */
export const orthographySuites: readonly Suite[] = [
  { file: 'unicode-normalization-arabic.json', of: 'folding', run: runNormalization },
  { file: 'unicode-WordBreakTest.json', of: 'words', run: runBreaks },
  { file: 'unicode-GraphemeBreakTest.json', of: 'words', run: runBreaks },
  { file: 'lucene-arabic.json', of: 'folding, clitics', run: runLucene },
  { file: 'charabia-goarabic-nltk.json', of: 'folding, clitics', run: runSmallSuites },
  { file: 'arabicstemmer-golden-corpus.json', of: 'clitics', run: runStems },
].map((suite) => ({ ...suite, file: `3-arabic-orthography/${suite.file}` }));

const STEMMER = 'clitics are parted from words; inflection, which a stemmer cuts off too, is not';

const Forms = v.object({
  cases: v.array(
    v.object({ source: v.string(), nfc: v.string(), nfd: v.string(), nfkc: v.string(), hex: v.string() }),
  ),
});

function runNormalization(data: unknown): readonly Outcome[] {
  return v.parse(Forms, data).cases.map(({ source, nfc, nfd, nfkc, hex }) => {
    const isForm = /^[\ufb50-\ufdff\ufe70-\ufeff]/.test(source);
    const folded = [source, nfc, nfd, ...(isForm ? [nfkc] : [])].map((text) => foldText(text).trim());
    if (folded.every((text) => text === folded[0])) return checked(hex, true);
    if (/[\u{10000}-\u{10ffff}]/u.test(source))
      return differs(hex, 'folding goes unit by unit: marks beyond the Basic Multilingual Plane stay');
    // They must stay canonically equal, and hold no more Arabic letters that could differ.
    const composed = folded.map((text) => text.normalize('NFC'));
    return composed.every((text) => text === composed[0])
      ? differs(
          hex,
          'marks of other scripts than Arabic stay in the order and composition they are written in',
        )
      : checked(hex, false, folded);
  });
}

const Breaks = v.object({ cases: v.array(v.object({ id: v.string(), segments: v.array(v.string()) })) });

/** A border, shown as «|», between two Arabic letters or a letter and its mark. */
const INSIDE_ARABIC =
  /(?=\p{L})\p{Script_Extensions=Arabic}\p{M}*\|(?=[\p{L}\p{M}])\p{Script_Extensions=Arabic}/u;

/** No word of ours may begin or end inside a word of Unicode, nor between a letter and its marks. */
function runBreaks(data: unknown): readonly Outcome[] {
  return v.parse(Breaks, data).cases.map(({ id, segments }) => {
    const text = segments.join('');
    const borders = new Set([0]);
    let at = 0;
    for (const { length } of segments) {
      at += length;
      borders.add(at);
    }
    const cuts = splitWords(text)
      .flatMap(({ span }) => [span.start, span.end])
      .filter((border) => !borders.has(border));
    if (cuts.length === 0) return checked(id, true);
    return cuts.some((cut) => INSIDE_ARABIC.test(`${text.slice(0, cut)}|${text.slice(cut)}`))
      ? checked(id, false, cuts)
      : differs(
          id,
          'we part words where scripts or kinds change and at marks between, and leave unseen signs out at their ends',
        );
  });
}

const Pair = v.object({ id: v.string(), input: v.string(), expect: v.string() });
const Lucene = v.object({
  normalize: v.array(Pair),
  persian: v.array(Pair),
  digits: v.array(Pair),
  stem: v.array(Pair),
  analyzer: v.array(v.object({ id: v.string(), input: v.string(), expectTokens: v.array(v.string()) })),
});

function runLucene(data: unknown): readonly Outcome[] {
  const { normalize, persian, digits, stem, analyzer } = v.parse(Lucene, data);
  return [
    ...[...normalize, ...persian].map(({ id, input, expect }) =>
      checked(id, foldText(input) === expect, foldText(input)),
    ),
    ...digits.map(({ id, input, expect }) =>
      foldText(input) === expect
        ? checked(id, true)
        : differs(id, 'digits of mathematical typesetting stay: no text writes them'),
    ),
    ...stem.map(({ id, input, expect }) => stemmed(id, input, expect)),
    ...analyzer.flatMap(({ id, input, expectTokens }) => {
      const words = foldText(input)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
      // The peer leaves out words that mean little. That has nothing to do with spelling.
      return words
        .slice(words.length - expectTokens.length)
        .map((word, n) => stemmed(`${id}.${n}`, word, expectTokens[n] ?? ''));
    }),
  ];
}

const Small = v.record(v.string(), v.array(v.tuple([v.string(), v.union([v.string(), v.number()])])));

function runSmallSuites(data: unknown): readonly Outcome[] {
  const { sources: _, ...suites } = v.parse(v.looseObject({ sources: v.unknown() }), data);
  return Object.entries(v.parse(Small, suites)).flatMap(([name, cases]) =>
    cases.map(([input, expect], n) => {
      const id = `${name}.${n}`;
      if (typeof expect === 'number')
        return checked(id, Array.from(foldText(input)).length === expect, foldText(input).length);
      if (name.startsWith('nltk')) return stemmed(id, input, expect);
      return checked(id, foldText(input) === foldText(expect), foldText(input));
    }),
  );
}

const Stems = v.object({ cases: v.array(v.object({ word: v.string(), stem: v.string() })) });

function runStems(data: unknown): readonly Outcome[] {
  return v.parse(Stems, data).cases.map(({ word, stem }, n) => stemmed(`${n}`, word, stem));
}

/** Whether a stem is among the readings of a word without its clitics. */
function stemmed(id: string, word: string, stem: string): Outcome {
  const wanted = foldText(stem);
  const readings = stripClitics(foldText(word)).flatMap(({ forms }) => forms);
  return readings.includes(wanted) ? checked(id, true) : differs(id, STEMMER);
}
