import { describe, expect, it } from 'vitest';
import { KEY_LENGTH } from '../../../src/linking/paragraph/keyForm.ts';
import { markOf } from '../../../src/linking/paragraph/markedWords.ts';
import { paragraphKey, readParagraphKey } from '../../../src/linking/paragraph/paragraphKey.ts';
import { hashAt } from '../../../src/linking/text/hashedWords.ts';
import { indexedText, wordsOfBlock } from '../../../src/linking/text/indexedText.ts';
import { paragraphs, SAMPLE_TEXTS, type SampleText } from '../sampleTexts.ts';

/** The words of the block whose marks its key keeps, as they stand in the folded text. */
function keptWords({ text, blocks }: SampleText, block: number): readonly string[] {
  const index = indexedText(text, blocks);
  const marks = readParagraphKey(paragraphKey(index, block))?.marks ?? [];
  const { words } = index;
  const { first, end } = wordsOfBlock(index, block);
  return Array.from({ length: end - first }, (_, i) => first + i)
    .filter((word) => marks.includes(markOf(hashAt(words, word))))
    .map((word) => words.folded.text.slice(words.starts[word], words.ends[word]));
}

describe('paragraphKey', () => {
  it('is twelve characters for every block of every text, and can be read', () => {
    for (const { text, blocks } of SAMPLE_TEXTS) {
      const index = indexedText(text, blocks);
      for (const block of blocks.keys()) {
        const key = paragraphKey(index, block);
        expect(key).toMatch(/^[\w-]+$/);
        expect(key).toHaveLength(KEY_LENGTH);
        expect(readParagraphKey(key)).toBeDefined();
      }
    }
  });

  it('keeps the words that set a paragraph apart from those like it', () => {
    const list = paragraphs(
      'بلغت الحرارة في الميدان 31 درجة والرياح 12 كيلومترًا',
      'بلغت الحرارة في الكرمة 28 درجة والرياح 47 كيلومترًا',
      'بلغت الحرارة في السهل 35 درجة والرياح 20 كيلومترًا',
    );
    expect(keptWords(list, 1)).toEqual(expect.arrayContaining(['الكرمه', '28', '47']));
  });

  it('keeps words from all over a paragraph, so that a sentence cut takes few of them', () => {
    const words = Array.from({ length: 40 }, (_, i) => `كلمة${i}`);
    const text = paragraphs(words.join(' '));
    const places = keptWords(text, 0).map((word) => Number(word.replace(/\D/g, '')));
    expect(places).toHaveLength(4);
    for (const [i, place] of places.entries())
      if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(7);
  });
});
