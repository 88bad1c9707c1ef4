import { at } from '../../domain/at.ts';
import type { Span } from '../../domain/span.ts';
import { describeParagraph, describePassage } from '../../linking/describe.ts';
import { parsePlace } from '../../linking/place.ts';
import { resolvePlace } from '../../linking/resolve.ts';
import type { Rendered } from './editedText.ts';

/** What a way of linking answers: the number of the paragraph and the span, or undefined for «gone». */
export type Answer = { readonly paragraph: number; readonly span: Span; readonly status: string } | undefined;

/** A way of linking: what it keeps of the original, and what it then finds in the edited text. */
export interface Finder {
  readonly name: string;
  readonly paragraph: (original: Rendered, number: number) => (edited: Rendered) => Answer;
  readonly passage: (original: Rendered, span: Span) => (edited: Rendered) => Answer;
}

/** The links of `src/linking`. */
export const links: Finder = {
  name: 'links',
  paragraph: ({ text, blocks }, number) => resolver(describeParagraph(text, blocks, at(blocks, number).id)),
  passage: ({ text, blocks }, span) => resolver(describePassage(text, blocks, span)),
};

/** The paragraph with the same number; of a passage, the same place in it. */
export const numberAlone: Finder = {
  name: 'paragraph number alone',
  paragraph: (_, number) => (edited) => answerAt(edited, edited.blocks[number]?.span),
  passage: (original, span) => {
    const number = paragraphAt(original, span.start);
    const start = at(original.blocks, number).span.start;
    return (edited) => {
      const block = edited.blocks[number]?.span;
      if (!block) return undefined;
      const there = { start: block.start + span.start - start, end: block.start + span.end - start };
      return there.end <= edited.text.length ? answerAt(edited, there) : undefined;
    };
  },
};

/** The first place where the very same characters stand. */
export const exactSearch: Finder = {
  name: 'exact text search',
  paragraph: (original, number) => searcher(original, at(original.blocks, number).span),
  passage: (original, span) => searcher(original, span),
};

function resolver(link: string): (edited: Rendered) => Answer {
  const place = parsePlace(link);
  if (place.kind !== 'paragraph' && place.kind !== 'passage')
    throw new Error(`not a link to a text: ${link}`);
  return ({ text, blocks }) => {
    const found = resolvePlace(text, blocks, place);
    if (found.status === 'gone') return undefined;
    return {
      paragraph: blocks.findIndex(({ id }) => id === found.block),
      span: found.span,
      status: found.status,
    };
  };
}

function searcher(original: Rendered, span: Span): (edited: Rendered) => Answer {
  const words = original.text.slice(span.start, span.end);
  return (edited) => {
    const start = edited.text.indexOf(words);
    return start < 0 ? undefined : answerAt(edited, { start, end: start + words.length });
  };
}

/** The answer that is a span of the text, or none. */
function answerAt(edited: Rendered, span: Span | undefined): Answer {
  return span && { paragraph: paragraphAt(edited, span.start), span, status: 'found' };
}

/** The number of the paragraph that holds a unit of the text. */
function paragraphAt(rendered: Rendered, unit: number): number {
  return rendered.blocks.findLastIndex(({ span }) => span.start <= unit);
}
