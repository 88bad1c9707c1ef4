import * as v from 'valibot';
import { foldText } from '../../../arabic/fold.ts';
import { at } from '../../../domain/at.ts';
import { matchQuote, quoteMatches } from '../../../linking/fragment/matchQuote.ts';
import { checked, differs, type Outcome, type Suite } from '../outcome.ts';
import {
  Approximate,
  EveryMatch,
  type Expected,
  Matching,
  type Quote,
  Ranges,
  type SpanData,
  Trims,
} from './quoteData.ts';
import { roundTrip } from './roundTrip.ts';

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

/** The score of the best place; 0 if there is none. */
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
  if (expect === null) return unmatched(id, found);
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

/** The outcome where no words should be found. */
function unmatched(id: string, found: ReturnType<typeof matchQuote>): Outcome {
  if (found === undefined) return checked(id, true);
  if (found.score >= 0.9) return checked(id, false, found);
  return differs(
    id,
    `nothing is the same: the nearest words are given, marked as such (score ${found.score.toFixed(2)})`,
  );
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
