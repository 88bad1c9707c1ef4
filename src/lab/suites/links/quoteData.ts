import * as v from 'valibot';

export const SpanData = v.object({ start: v.number(), end: v.number() });
const QuoteData = v.pipe(
  v.object({
    exact: v.string(),
    prefix: v.optional(v.string(), ''),
    suffix: v.optional(v.string(), ''),
    hint: v.optional(v.number()),
  }),
  v.transform(({ hint, ...quote }) => (hint === undefined ? quote : { ...quote, hint })),
);
export const Expected = v.nullable(
  v.object({
    start: v.optional(v.number()),
    end: v.optional(v.number()),
    matchText: v.optional(v.string()),
    score: v.optional(v.number()),
    scoreGt: v.optional(v.number()),
    scoreLt: v.optional(v.number()),
  }),
);
/** A quotation with what stands around it. */
export type Quote = v.InferOutput<typeof QuoteData>;

export const Matching = v.object({
  text: v.optional(v.string(), ''),
  texts: v.optional(v.record(v.string(), v.string()), {}),
  cases: v.array(
    v.object({
      id: v.string(),
      text: v.optional(v.string()),
      inlineText: v.optional(v.string()),
      // In some files this field has only the words, and the quotation is the selector.
      quote: v.optional(v.union([QuoteData, v.string()])),
      selector: v.optional(QuoteData),
      expect: Expected,
    }),
  ),
  series: v.optional(v.array(v.object({ id: v.string(), text: v.string(), calls: v.array(QuoteData) })), []),
});

export const EveryMatch = v.object({
  cases: v.array(
    v.object({ id: v.string(), text: v.string(), quote: QuoteData, expectAll: v.array(SpanData) }),
  ),
});

export const Ranges = v.object({
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

export const Trims = v.object({
  trimStart: v.array(
    v.object({ id: v.string(), text: v.string(), start: v.number(), expectStart: v.number() }),
  ),
  trimEnd: v.array(v.object({ id: v.string(), text: v.string(), end: v.number(), expectEnd: v.number() })),
});

export const Approximate = v.object({
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
