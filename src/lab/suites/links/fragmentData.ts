import * as v from 'valibot';

const Strings = v.array(v.string());
/** Web platform tests: whether a fragment finds anything below the fold. */
export const FindRange = v.object({
  targetBlocks: Strings,
  cases: v.array(
    v.object({
      id: v.string(),
      fragment: v.string(),
      expectMatch: v.boolean(),
      domOnly: v.optional(v.boolean(), false),
    }),
  ),
});
/** Web platform tests: which block a fragment leads to. */
export const Navigation = v.object({
  blocks: v.array(v.object({ id: v.string(), text: v.string() })),
  cases: v.array(
    v.object({
      id: v.string(),
      fragment: v.string(),
      expectPosition: v.string(),
      domOnly: v.optional(v.boolean(), false),
    }),
  ),
});
/** The tests of the text fragments polyfill. */
export const Polyfill = v.object({
  blocks: v.record(v.string(), Strings),
  parse: v.array(v.object({ id: v.string(), hash: v.string(), expect: Strings })),
  find: v.array(
    v.object({
      id: v.string(),
      html: v.string(),
      fragment: v.string(),
      expectText: v.optional(v.nullable(v.string())),
      domOnly: v.optional(v.boolean(), false),
    }),
  ),
  generate: v.array(v.object({ id: v.string(), html: v.string(), selected: v.optional(v.string()) })),
  normalize: v.array(v.object({ id: v.string(), input: v.string(), expect: v.string() })),
  wordBounded: v.array(
    v.object({ id: v.string(), data: v.string(), substring: v.string(), expect: v.boolean() }),
  ),
});
/** Chromium's tests of making a directive for a selection. */
export const Generator = v.object({
  cases: v.array(
    v.object({
      id: v.string(),
      blocks: Strings,
      selection: v.looseObject({
        block: v.optional(v.number()),
        start: v.optional(v.number()),
        end: v.optional(v.number()),
      }),
      selectedText: v.string(),
    }),
  ),
});
/** Text fragments found in the wild. */
export const DeepLinks = v.object({
  cases: v.array(
    v.object({
      id: v.string(),
      url: v.string(),
      directives: v.array(
        v.object({
          raw: v.string(),
          prefix: v.optional(v.string()),
          textStart: v.optional(v.string()),
          textEnd: v.optional(v.string()),
          suffix: v.optional(v.string()),
        }),
      ),
    }),
  ),
});
