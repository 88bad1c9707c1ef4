import { at } from '../../domain/at.ts';
import type { Block } from '../../domain/block.ts';
import type { Section, SummarySentence } from '../../domain/section.ts';
import { contains, type Span, sliceOf } from '../../domain/span.ts';
import type { Token } from '../tokens/token.ts';
import type { TokenisedBlock } from '../tokens/tokeniseBlocks.ts';
import { contentWords } from './contentWords.ts';
import { isDangling } from './isDangling.ts';
import { summarise, summaryLength, type WeighedSentence } from './summarise.ts';
import { headingText, type Topic, topicsOf } from './topicsOf.ts';

/** So many sentences of a section are weighed; a section of more is summed up from its beginning. */
const MOST_WEIGHED = 200;
/** A title made of the text's first words has so many. */
const TITLE_WORDS = 9;

/** What sections are made of: a text, its blocks, and each block as tokens. */
export interface SectionSource {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokenised: readonly TokenisedBlock[];
  /** Whether something that the text names stands at the token. */
  readonly isNamed: (token: Token) => boolean;
}

/** A sentence with its block and span. */
export interface PlacedSentence extends WeighedSentence {
  readonly block: string;
  readonly span: Span;
}

/** The sections of a text, each summed up in sentences of its own, word for word. */
export function sectionsFrom(source: SectionSource): readonly Section[] {
  const { text, blocks } = source;
  const sentencesOf = new Map(blocks.map((block, n) => [block, at(source.tokenised, n).sentences]));
  const wordsOf = new Map(
    [...sentencesOf].map(([block, sentences]) => [block, new Set(contentWords(sentences.flat()))]),
  );
  const topics = topicsOf(blocks, (block) => wordsOf.get(block) ?? new Set());
  return topics.map((topic, n) => {
    const sentences = sentencesOfTopic(topic, source.isNamed, (block) => sentencesOf.get(block) ?? []);
    const title = titleOf(text, topic, sentences);
    return {
      id: `s${n + 1}`,
      title: { ar: title, en: title },
      origin: topic.heading ? 'source' : 'editorial',
      blocks: topic.blocks.map((block) => block.id),
      summary: summaryOf(text, sentences),
    };
  });
}

/** The sentences of a topic's paragraphs, as many as are weighed. `sentencesOf` gives those of a block. */
export function sentencesOfTopic(
  topic: Topic,
  isNamed: SectionSource['isNamed'],
  sentencesOf: (block: Block) => readonly (readonly Token[])[],
): readonly PlacedSentence[] {
  return topic.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((block) => sentencesOf(block).map((tokens, inBlock) => ({ block: block.id, tokens, inBlock })))
    .filter(({ tokens }) => tokens.length > 0)
    .slice(0, MOST_WEIGHED)
    .map(({ block, tokens, inBlock }, place) => {
      const isNamedAt = (index: number) => tokens.slice(index, index + 1).some(isNamed);
      return {
        place,
        words: contentWords(tokens),
        length: tokens.filter((token) => token.word).length,
        inBlock,
        dangling: isDangling(tokens, isNamedAt),
        block,
        span: { start: at(tokens, 0).span.start, end: at(tokens, tokens.length - 1).span.end },
      };
    });
}

function summaryOf(text: string, sentences: readonly PlacedSentence[]): readonly SummarySentence[] {
  return summarise(sentences, summaryLength(sentences.length)).map((place) => {
    const { span, block } = at(sentences, place);
    const words = sliceOf(text, span).replace(/\s+/g, ' ').trim();
    return { text: { ar: words, en: words }, basis: [block] };
  });
}

/** The heading of a topic, else its first words. */
function titleOf(text: string, { heading, blocks }: Topic, sentences: readonly PlacedSentence[]): string {
  if (heading) return headingText(text, heading);
  const first = sentences[0]?.span ?? blocks[0]?.span;
  if (!first || !blocks.some(({ span }) => contains(span, first))) return '…';
  const words = sliceOf(text, first).trim().split(/\s+/);
  return words.length > TITLE_WORDS ? `${words.slice(0, TITLE_WORDS).join(' ')}…` : words.join(' ');
}
