import * as v from 'valibot';
import { foldText } from '../../../arabic/fold.ts';
import { at } from '../../../domain/at.ts';
import type { Span } from '../../../domain/span.ts';
import { findTextDirective } from '../../../linking/fragment/findTextDirective.ts';
import { matchQuote } from '../../../linking/fragment/matchQuote.ts';
import { formatTextDirective, parseTextDirectives } from '../../../linking/fragment/textDirective.ts';
import { textFragment } from '../../../linking/fragment/textFragment.ts';
import { checked, differs, type Outcome, type Suite } from '../outcome.ts';
import { textOfBlocks } from './blocksOfLines.ts';
import { DeepLinks, FindRange, Generator, Navigation, Polyfill } from './fragmentData.ts';
import { roundTrip } from './roundTrip.ts';

/** The published cases of text fragments. */
export const fragmentSuites: readonly Suite[] = [
  { file: 'wpt-find-range.json', of: 'text directive', run: runFindRange },
  { file: 'wpt-navigation.json', of: 'text directive', run: runNavigation },
  { file: 'polyfill.json', of: 'text directive', run: runPolyfill },
  { file: 'chromium-selector-generator.json', of: 'text directive, passage link', run: runGenerator },
  { file: 'arabic-deep-links.json', of: 'text directive', run: runDeepLinks },
].map((suite) => ({ ...suite, file: `2-text-fragments/${suite.file}` }));

/**
 * Cases whose words are hidden in the page or built by script. The data gives them as text or leaves them
 * out.
 */
const NEEDING_PAGE = new Set(['wpt-nav-13', 'wpt-nav-24', 'wpt-nav-34', 'poly-find-2']);
const NEEDS_PAGE = 'needs a laid-out page (hidden or embedded content): we search the text alone';

function runFindRange(data: unknown): readonly Outcome[] {
  const { targetBlocks, cases } = v.parse(FindRange, data);
  const { text, blocks } = textOfBlocks(targetBlocks);
  const fold = at(blocks, 0).span.end;
  return cases.map(({ id, fragment, expectMatch, domOnly }) => {
    const found = firstFound(text, blocks, fragment);
    const outcome = checked(
      id,
      (found !== undefined && found.start >= fold) === expectMatch,
      found && text.slice(found.start, found.end),
    );
    return outcome.result === 'failed' && domOnly ? differs(id, NEEDS_PAGE) : outcome;
  });
}

function runNavigation(data: unknown): readonly Outcome[] {
  const parsed = v.parse(Navigation, data);
  const { text, blocks } = textOfBlocks(parsed.blocks.map((block) => block.text));
  return parsed.cases.map(({ id, fragment, expectPosition, domOnly }) => {
    const found = firstFound(text, blocks, fragment);
    const block = found && blocks.findLastIndex(({ span }) => span.start <= found.start);
    const element = parsed.blocks.find((block) => fragment.slice(1).split(':~:')[0] === block.id)?.id;
    const position = block === undefined ? (element ?? 'top') : at(parsed.blocks, block).id;
    const outcome = checked(id, position === expectPosition, position);
    const needsPage = domOnly || NEEDING_PAGE.has(id);
    return outcome.result === 'failed' && needsPage ? differs(id, NEEDS_PAGE) : outcome;
  });
}

/** What a fragment finds: the first of its directives that finds anything. */
function firstFound(
  text: string,
  blocks: ReturnType<typeof textOfBlocks>['blocks'],
  fragment: string,
): Span | undefined {
  for (const directive of parseTextDirectives(fragment)) {
    const found = findTextDirective(text, blocks, directive);
    if (found) return found;
  }
  return undefined;
}

function runPolyfill(data: unknown): readonly Outcome[] {
  const suite = v.parse(Polyfill, data);
  const page = (html: string) => pageOf(suite, html);
  return [
    ...suite.parse.map(({ id, hash, expect }) => {
      const starts = parseTextDirectives(hash).map(({ start }) => start);
      return checked(id, starts.join() === expect.join(), starts);
    }),
    ...suite.find.map((one) => polyfillFind(suite, one)),
    ...suite.generate.map(({ id, html, selected }) => generated(id, page(html), selected)),
    ...suite.normalize.map(({ id, input, expect }) =>
      foldText(input) === expect
        ? checked(id, true)
        : differs(
            id,
            `spelling is levelled for Arabic: Latin accents and other scripts' cases stay (${foldText(input)})`,
          ),
    ),
    ...suite.wordBounded.map(({ id, data: text, substring, expect }) => {
      const { text: line, blocks } = textOfBlocks([text]);
      const holds = (findTextDirective(line, blocks, { start: substring }) !== undefined) === expect;
      return holds || !SPACELESS.test(text) ? checked(id, holds, substring) : differs(id, UNSPACED);
    }),
  ];
}

type PolyfillSuite = v.InferOutput<typeof Polyfill>;

/**
 * The text of a page of the polyfill's tests. Empty where the data leaves it out because a script builds it.
 */
function pageOf({ blocks }: PolyfillSuite, html: string) {
  const strings = blocks[html];
  return textOfBlocks(strings === undefined ? [] : strings);
}

/** Whether a fragment finds the expected words in a page. */
function polyfillFind(
  suite: PolyfillSuite,
  { id, html, fragment, expectText, domOnly }: PolyfillSuite['find'][number],
): Outcome {
  const { text, blocks } = pageOf(suite, html);
  const found = firstFound(text, blocks, fragment);
  const words = found && foldText(text.slice(found.start, found.end)).trim();
  // Where the data does not say what should be found, anything is right.
  const isRight =
    expectText === undefined
      ? words !== undefined
      : words === (expectText === null ? undefined : foldText(expectText).trim());
  if (isRight) return checked(id, true);
  const needsPage = domOnly || NEEDING_PAGE.has(id) || suite.blocks[html] === undefined;
  return needsPage ? differs(id, NEEDS_PAGE) : checked(id, false, words);
}

function generated(
  id: string,
  { text, blocks }: ReturnType<typeof textOfBlocks>,
  selected?: string,
): Outcome {
  const span = selected === undefined ? undefined : matchQuote(text, { exact: selected });
  if (!span) return differs(id, 'selects nodes of a page: we generate from spans of a text');
  return refound(id, text, blocks, span);
}

/** A directive leaves out punctuation at the ends of a selection. */
function bare(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const UNSPACED = 'a script without spaces: its words are what the machine at hand takes for words';

/** Whether the directive we make for a span finds it again. */
function refound(
  id: string,
  text: string,
  blocks: ReturnType<typeof textOfBlocks>['blocks'],
  span: Span,
): Outcome {
  const fragment = textFragment(text, blocks, span, '#');
  const found = fragment === undefined ? undefined : firstFound(text, blocks, fragment);
  const words = found && foldText(text.slice(found.start, found.end));
  const isFound = words !== undefined && bare(words) === bare(foldText(text.slice(span.start, span.end)));
  return isFound || !SPACELESS.test(text) ? checked(id, isFound, fragment) : differs(id, UNSPACED);
}

function runGenerator(data: unknown): readonly Outcome[] {
  return v.parse(Generator, data).cases.flatMap(({ id, blocks: strings, selectedText }) => {
    const { text, blocks } = textOfBlocks(strings);
    const span = matchQuote(text, { exact: selectedText });
    if (!span || selectedText.trim() === '')
      return [differs(id, 'selects white space alone: nothing to link')];
    return [refound(id, text, blocks, span), roundTrip(`${id} (passage)`, text, span)];
  });
}

function runDeepLinks(data: unknown): readonly Outcome[] {
  return v.parse(DeepLinks, data).cases.map(({ id, url, directives }) => {
    const parsed = parseTextDirectives(url);
    const holds =
      parsed.length === directives.length &&
      parsed.every((directive, i) => {
        const wanted = directives[i];
        const same =
          directive.start === wanted?.textStart &&
          directive.end === wanted?.textEnd &&
          directive.prefix === wanted?.prefix &&
          directive.suffix === wanted?.suffix;
        return (
          same &&
          decodeURIComponent(formatTextDirective(directive)) === decodeURIComponent(`text=${wanted?.raw}`)
        );
      });
    return checked(id, holds, parsed);
  });
}
