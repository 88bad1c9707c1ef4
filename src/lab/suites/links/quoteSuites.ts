import * as v from 'valibot';
import { foldText } from '../../../arabic/fold.ts';
import { at } from '../../../domain/at.ts';
import { matchQuote, quoteMatches } from '../../../linking/fragment/matchQuote.ts';
import { checked, differs, type Outcome, type Suite } from '../outcome.ts';
import { roundTrip } from './roundTrip.ts';

const SpanData = v.object({ start: v.number(), end: v.number() });
const QuoteData = v.pipe(
  v.object({
    exact: v.string(),
    prefix: v.optional(v.string(), ''),
    suffix: v.optional(v.string(), ''),
    hint: v.optional(v.number()),
  }),
  v.transform(({ hint, ...quote }) => (hint === undefined ? quote : { ...quote, hint })),
);
const Expected = v.nullable(
  v.object({
    start: v.optional(v.number()),
    end: v.optional(v.number()),
    matchText: v.optional(v.string()),
    score: v.optional(v.number()),
    scoreGt: v.optional(v.number()),
    scoreLt: v.optional(v.number()),
  }),
);
type Quote = v.InferOutput<typeof QuoteData>;

const Matching = v.object({
  text: v.optional(v.string(), ''),
  texts: v.optional(v.record(v.string(), v.string()), {}),
  cases: v.array(
    v.object({
      id: v.string(),
      text: v.optional(v.string()),
      inlineText: v.optional(v.string()),
      // Some files have the bare words here, and the whole quotation as the selector.
      quote: v.optional(v.union([QuoteData, v.string()])),
      selector: v.optional(QuoteData),
      expect: Expected,
    }),
  ),
  series: v.optional(v.array(v.object({ id: v.string(), text: v.string(), calls: v.array(QuoteData) })), []),
});

const EveryMatch = v.object({
  cases: v.array(
    v.object({ id: v.string(), text: v.string(), quote: QuoteData, expectAll: v.array(SpanData) }),
  ),
});

const Ranges = v.object({
  text: v.optional(v.string(), ''),
  cases: v.array(
    v.object({
      id: v.string(),
      text: v.optional(v.string()),
      range: v.optional(SpanData),
      utf16Range: v.optional(SpanData),
      expect: v.optional(v.nullable(v.partial(SpanData))),
    }),
  ),
});

const Trims = v.object({
  trimStart: v.array(
    v.object({ id: v.string(), text: v.string(), start: v.number(), expectStart: v.number() }),
  ),
  trimEnd: v.array(v.object({ id: v.string(), text: v.string(), end: v.number(), expectEnd: v.number() })),
});

const Approximate = v.object({
  cases: v.array(
    v.object({
      id: v.string(),
      text: v.string(),
      pattern: v.string(),
      maxErrors: v.number(),
      expectBest: v.optional(v.array(SpanData)),
      expectExact: v.optional(v.array(SpanData)),
    }),
  ),
});

const MATCHING = [
  'hypothesis-match-quote.json',
  'hypothesis-range-roundtrip.json',
  'hypothesis-baseline-minimal.json',
  'hypothesis-baseline-wikipedia-regression-testing.json',
  'tilgovi-text-quote.json',
];
const RANGES = [
  'hypothesis-range-roundtrip.json',
  'hypothesis-baseline-minimal.json',
  'hypothesis-baseline-wikipedia-regression-testing.json',
  'apache-text-quote-describe.json',
  'apache-text-position.json',
];

/** The published cases of finding quotations again. */
export const quoteSuites: readonly Suite[] = [
  ...MATCHING.map((file) => ({ file, of: 'quotation', run: runMatching })),
  { file: 'apache-text-quote-match.json', of: 'quotation', run: runEveryMatch },
  { file: 'approx-string-match.json', of: 'quotation', run: runApproximate },
  ...RANGES.map((file) => ({ file, of: 'passage link', run: runRanges })),
  { file: 'hypothesis-trim.json', of: 'passage link', run: runTrims },
].map((suite) => ({ ...suite, file: `1-quote-anchoring/${suite.file}` }));

function runMatching(data: unknown): readonly Outcome[] {
  const { text, texts, cases, series } = v.parse(Matching, data);
  const outcomes = cases.map(({ id, quote, selector, expect, ...given }) => {
    const searched = given.inlineText ?? (given.text === undefined ? text : (texts[given.text] ?? text));
    const wanted = selector ?? (typeof quote === 'object' ? quote : undefined);
    return wanted ? matched(id, searched, wanted, expect) : differs(id, 'has no quotation');
  });
  const falling = series.map(({ id, text: name, calls }) => {
    const searched = textNamed(texts, name);
    const scores = calls.map((quote) => scoreOf(searched, quote));
    return checked(
      id,
      scores.slice(1).every((score, i) => score < at(scores, i)),
      scores,
    );
  });
  return [...outcomes, ...falling];
}

/** The score of the best place; 0 of none. */
function scoreOf(text: string, quote: Quote): number {
  const match = matchQuote(text, quote);
  return match ? match.score : 0;
}

function textNamed(texts: Readonly<Record<string, string>>, name: string): string {
  const text = texts[name];
  if (text === undefined) throw new Error(`no text ${JSON.stringify(name)} in the suite`);
  return text;
}

function matched(id: string, text: string, quote: Quote, expect: v.InferOutput<typeof Expected>): Outcome {
  const found = matchQuote(text, quote);
  if (expect === null) {
    if (found === undefined) return checked(id, true);
    if (found.score < 0.9)
      return differs(
        id,
        `nothing is the same: the nearest words are given, marked as such (score ${found.score.toFixed(2)})`,
      );
    return checked(id, false, found);
  }
  if (found === undefined) return checked(id, false, found);
  const words = text.slice(found.start, found.end);
  const holds =
    (expect.matchText === undefined || words === expect.matchText) &&
    (expect.start === undefined || found.start === expect.start) &&
    (expect.end === undefined || found.end === expect.end) &&
    (expect.score === undefined || found.score === expect.score) &&
    (expect.scoreGt === undefined || found.score > expect.scoreGt) &&
    (expect.scoreLt === undefined || found.score < expect.scoreLt);
  if (
    !holds &&
    expect.matchText === undefined &&
    foldText(words).trim() === foldText(quote.exact).trim() &&
    found.start === expect.start
  )
    return differs(
      id,
      'a run of white space is one: how much of it at the end belongs to the words is not told',
    );
  return checked(id, holds, { ...found, words });
}

function runEveryMatch(data: unknown): readonly Outcome[] {
  return v.parse(EveryMatch, data).cases.map(({ id, text, quote, expectAll }) => {
    if (quote.exact === '') return differs(id, 'an empty quotation names no words');
    const found = quoteMatches(text, quote).filter(({ score }) => score === 1);
    const same =
      found.length === expectAll.length &&
      found.every(({ start, end }, i) => start === expectAll[i]?.start && end === expectAll[i]?.end);
    return checked(id, same, found);
  });
}

function runApproximate(data: unknown): readonly Outcome[] {
  return v.parse(Approximate, data).cases.map(({ id, text, pattern, maxErrors, expectBest, expectExact }) => {
    const found = quoteMatches(text, { exact: pattern });
    const isIn = (spans: readonly v.InferOutput<typeof SpanData>[]) =>
      found.length === 0
        ? spans.length === 0
        : spans.some(({ start, end }) => found.some((match) => match.start === start && match.end === end));
    const wanted = expectExact ?? expectBest ?? [];
    if (isIn(wanted)) return checked(id, true);
    if (foldText(pattern) !== pattern || foldText(text) !== text)
      return differs(id, 'spelling, case and white space are folded before the search');
    if (maxErrors !== pattern.length >> 1)
      return differs(
        id,
        `the caller does not choose the number of errors (here ${maxErrors}): half of the letters may be wrong`,
      );
    return checked(id, false, found);
  });
}

function runRanges(data: unknown): readonly Outcome[] {
  const { text, cases } = v.parse(Ranges, data);
  return cases.flatMap((given) => {
    const { start, end } = given.range ?? given.utf16Range ?? given.expect ?? {};
    return start === undefined || end === undefined
      ? []
      : [roundTrip(given.id, given.text ?? text, { start, end })];
  });
}

function runTrims(data: unknown): readonly Outcome[] {
  const { trimStart, trimEnd } = v.parse(Trims, data);
  return [
    ...trimStart.map(({ id, text, start }) => roundTrip(id, text, { start, end: text.length })),
    ...trimEnd.map(({ id, text, end }) => roundTrip(id, text, { start: 0, end })),
  ];
}
