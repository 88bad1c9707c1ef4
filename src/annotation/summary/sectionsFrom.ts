import type { Block } from '../../domain/block.ts';
import type { Section, SummarySentence } from '../../domain/section.ts';
import { contains, type Span, sliceOf } from '../../domain/span.ts';
import type { ReadBlock } from '../attribution/attributionsOf.ts';
import type { Token } from '../tokens/token.ts';
import { contentWords } from './contentWords.ts';
import { isDangling } from './isDangling.ts';
import { summarise, summaryLength, type WeighedSentence } from './summarise.ts';
import { headingText, type Topic, topicsOf } from './topicsOf.ts';

/** So many sentences of a section are weighed; a section of more is summed up from its beginning. */
const WEIGHED = 200;
/** A title made of the text's first words has so many. */
const TITLE_WORDS = 9;

/** What sections are made of: the text, its blocks, and for each block its sentences. */
export interface SectionSource {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly read: readonly ReadBlock[];
  /** Whether something the text names stands at the token. */
  readonly isNamed: (token: Token) => boolean;
}

/** A sentence with its block and span. */
export interface PlacedSentence extends WeighedSentence {
  readonly block: string;
  readonly span: Span;
}

/** The sections of a text, each summed up in sentences of its own, word for word. */
export function sectionsFrom(source: SectionSource): readonly Section[] {
  const words = new Map<string, ReadonlySet<string>>();
  source.blocks.forEach((block, n) => {
    const tokens = (source.read[n]?.sentences ?? []).flat();
    words.set(block.id, new Set(contentWords(tokens)));
  });
  const topics = topicsOf(source.blocks, (block) => words.get(block.id) ?? new Set());
  const readOf = new Map(source.blocks.map((block, n) => [block.id, source.read[n]]));
  return topics.map((topic, n) => {
    const sentences = sentencesOfTopic(topic, source, readOf);
    const title = titleOf(source.text, topic, sentences);
    return {
      id: `s${n + 1}`,
      title: { ar: title, en: title },
      origin: topic.heading ? 'source' : 'editorial',
      blocks: topic.blocks.map((block) => block.id),
      summary: summaryOf(source.text, sentences),
    };
  });
}

/** The sentences of a topic's paragraphs. */
export function sentencesOfTopic(
  topic: Topic,
  { isNamed }: SectionSource,
  readOf: ReadonlyMap<string, ReadBlock | undefined>,
): readonly PlacedSentence[] {
  const found: PlacedSentence[] = [];
  for (const block of topic.blocks) {
    if (block.kind === 'heading') continue;
    for (const [inBlock, tokens] of (readOf.get(block.id)?.sentences ?? []).entries()) {
      if (found.length >= WEIGHED) return found;
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (!first || !last) continue;
      const named = (at: number) => {
        const token = tokens[at];
        return token !== undefined && isNamed(token);
      };
      found.push({
        place: found.length,
        words: contentWords(tokens),
        length: tokens.filter((token) => token.word).length,
        inBlock,
        dangling: isDangling(tokens, named),
        block: block.id,
        span: { start: first.span.start, end: last.span.end },
      });
    }
  }
  return found;
}

function summaryOf(text: string, sentences: readonly PlacedSentence[]): readonly SummarySentence[] {
  return summarise(sentences, summaryLength(sentences.length)).flatMap((place) => {
    const sentence = sentences[place];
    if (!sentence) return [];
    const words = sliceOf(text, sentence.span).replace(/\s+/g, ' ').trim();
    return [{ text: { ar: words, en: words }, basis: [sentence.block] }];
  });
}

function titleOf(text: string, { heading, blocks }: Topic, sentences: readonly PlacedSentence[]): string {
  if (heading) return headingText(text, heading);
  const first = sentences[0]?.span ?? blocks[0]?.span;
  if (!first || !blocks.some(({ span }) => contains(span, first))) return '…';
  const words = sliceOf(text, first).trim().split(/\s+/);
  return words.length > TITLE_WORDS ? `${words.slice(0, TITLE_WORDS).join(' ')}…` : words.join(' ');
}
