import { structurePlainText } from '../../annotation/structure/structurePlainText.ts';
import { contentWords } from '../../annotation/summary/contentWords.ts';
import { type PlacedSentence, sentencesOfTopic } from '../../annotation/summary/sectionsFrom.ts';
import { summarise, summaryLength, type WeighedSentence } from '../../annotation/summary/summarise.ts';
import { topicsOf } from '../../annotation/summary/topicsOf.ts';
import { tokeniseBlocks } from '../../annotation/tokens/tokeniseBlocks.ts';
import { TokenReader } from '../../annotation/tokens/tokenReader.ts';
import { fold } from '../../arabic/fold.ts';
import { at } from '../../domain/at.ts';
import type { GoldText } from './goldText.ts';
import { leadSentences, textRankSentences } from './summaryBaselines.ts';

/**
 * How well a summary covers what a person kept (ROUGE-1 over stems). Recall: the share of the person's
 * content words that the summary has. Precision: the share of the summary's that the person has. `f1` is the
 * harmonic mean of both.
 */
export interface Coverage {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  /** How many sentences lean on one that was left out («وقال أيضا …»). */
  readonly dangling: number;
  readonly sentences: number;
}

type Choice = (sentences: readonly WeighedSentence[], count: number) => readonly number[];

/** The compared ways to choose sentences. All choose the same number from the same sections. */
export const CHOICES: Readonly<Record<string, Choice>> = {
  hashiya: summarise,
  'lead sentences': leadSentences,
  TextRank: textRankSentences,
};

/** The coverage of a gold text's summary by each way of choosing. */
export function summaryScores(gold: GoldText): Readonly<Record<string, Coverage>> {
  const { text } = gold;
  const blocks = structurePlainText(text);
  const tokenised = tokeniseBlocks(text, fold(text), blocks);
  const sentencesOf = new Map(blocks.map((block, n) => [block, at(tokenised, n).sentences]));
  const words = new Map(
    [...sentencesOf].map(([block, sentences]) => [block, new Set(contentWords(sentences.flat()))]),
  );
  const topics = topicsOf(blocks, (block) => words.get(block) ?? new Set());
  const sections = topics.map((topic) =>
    sentencesOfTopic(
      topic,
      () => false,
      (block) => sentencesOf.get(block) ?? [],
    ),
  );
  const wanted = wordsOf(gold.summary);
  return Object.fromEntries(
    Object.entries(CHOICES).map(([name, choose]) => [name, coverage(sections, choose, wanted)]),
  );
}

function coverage(
  sections: readonly (readonly PlacedSentence[])[],
  choose: Choice,
  wanted: ReadonlySet<string>,
): Coverage {
  const chosen = sections.flatMap((sentences) =>
    choose(sentences, summaryLength(sentences.length)).flatMap((place) => sentences[place] ?? []),
  );
  const own = new Set(chosen.flatMap((sentence) => sentence.words));
  const common = [...wanted].filter((word) => own.has(word)).length;
  const recall = wanted.size === 0 ? 0 : common / wanted.size;
  const precision = own.size === 0 ? 0 : common / own.size;
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return {
    recall,
    precision,
    f1,
    dangling: chosen.filter(({ dangling }) => dangling).length,
    sentences: chosen.length,
  };
}

function wordsOf(text: string): ReadonlySet<string> {
  const folded = fold(text);
  return new Set(contentWords(new TokenReader(text, folded).tokens(0, folded.text.length)));
}
